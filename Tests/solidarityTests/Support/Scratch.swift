import Foundation

/// A folder of its own for one test, removed with the value.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "solidarity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// A copy of a fixture, to be spoiled.
  func copy(of folder: URL, as name: String = "cycle") throws -> URL {
    let target = url.appending(path: name)
    try FileManager.default.copyItem(at: folder, to: target)
    return target
  }

  /// The names of everything below the folder, in order.
  static func contents(of folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }
}

/// The folders that the tests read.
enum Fixture {
  static let folder = Program.root.appending(path: "Tests/solidarityTests/Fixtures")

  static func cycle(_ name: String) -> String {
    folder.appending(path: name).path
  }
}

extension URL {
  /// Replaces a text that must be there in one of the folder's files.
  func edit(_ file: String, replacing old: String, with new: String) throws {
    let place = appending(path: file)
    let text = try String(contentsOf: place, encoding: .utf8)
    guard text.contains(old) else { throw CocoaError(.formatting) }
    try text.replacingOccurrences(of: old, with: new).write(to: place, atomically: true, encoding: .utf8)
  }

  func put(_ file: String, _ text: String) throws {
    try text.write(to: appending(path: file), atomically: true, encoding: .utf8)
  }
}
