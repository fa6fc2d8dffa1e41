import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// How one run ended and what it wrote.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The checkout that holds the tests.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The executable stands beside the test bundle.
  static var executable: URL {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }.map { $0.bundleURL.deletingLastPathComponent() }?
        .appending(path: "solidarity") ?? URL(filePath: "solidarity")
    #else
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "solidarity")
    #endif
  }

  /// Runs the program with arguments, in the checkout unless told otherwise, away from any terminal.
  static func run(
    _ arguments: String..., in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, in: folder, environment: environment)
  }

  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Outcome {
    // Files, not pipes: a full pipe that nobody empties would stop the program.
    let place = try Scratch()
    let output = place.url.appending(path: "output")
    let messages = place.url.appending(path: "messages")
    try Data().write(to: output)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      messages: try String(contentsOf: messages, encoding: .utf8))
  }
}
