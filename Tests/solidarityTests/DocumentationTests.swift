import Foundation
import Testing

@Suite("What the documents print works")
struct DocumentationTests {
  static let tutorials = ["Tutorial-Secretariat.md", "Tutorial-Ministry.md", "Tutorial-Research.md", "Sweep.md"]

  /// The lines of the fenced shell blocks of a document.
  static func commands(of document: String) throws -> [String] {
    let text = try String(contentsOf: Program.root.appending(path: document), encoding: .utf8)
    var isInside = false
    var commands: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        commands.append(String(line))
      }
    }
    return commands
  }

  @Test("Every command of a tutorial ends well, one after the other as printed", arguments: tutorials)
  func tutorial(_ name: String) throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appending(path: "Inputs"), withDestinationURL: Program.root.appending(path: "Inputs"))
    let commands = try Self.commands(of: "Docs/\(name)")
    #expect(commands.count >= 5)
    for command in commands {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-e", "-c", "exec > /dev/null\n\(command)"]
      shell.currentDirectoryURL = scratch.url
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      shell.environment = ProcessInfo.processInfo.environment.merging(
        ["PATH": Program.executable.deletingLastPathComponent().path + ":" + path]) { $1 }
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0, "\(name): \(command)")
    }
  }

  @Test("README names the two commands under the headings that the check reads")
  func readme() throws {
    let commands = try Self.commands(of: "README.md")
    #expect(
      commands == [
        ".ci/setup && swift run -c release solidarity report Inputs/2026",
        ".ci/setup && swift test",
      ])
  }

  @Test("Links of the documents lead somewhere")
  func links() throws {
    let documents =
      ["README.md", "Docs/Architecture.md", "Docs/Plan.md", "Docs/WhatIf.md"] + Self.tutorials.map { "Docs/\($0)" }
    for document in documents {
      let place = Program.root.appending(path: document)
      let text = try String(contentsOf: place, encoding: .utf8)
      for match in text.matches(of: /\]\(([^)#:]+)\)/) {
        let target = place.deletingLastPathComponent().appending(path: String(match.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(document) links to \(match.1)")
      }
    }
  }
}
