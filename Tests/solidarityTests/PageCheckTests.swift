import Foundation
import Testing

/// The page of a report as a standard parser and a browser see it; what the machine lacks is skipped and said.
@Suite("The page, parsed strictly and used in a browser without scripts")
struct PageCheckTests {
  private static let scripts = Program.root.appending(path: "Tests/solidarityTests/Fixtures/page")

  /// A Python that has html5lib, nil where there is none.
  static let parser: String? = ["/usr/bin/python3", "/usr/local/bin/python3"].first { python in
    FileManager.default.isExecutableFile(atPath: python) && (try? run(python, ["-c", "import html5lib"]))?.status == 0
  }

  /// Chromium and a Python to drive it.
  static let browser: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let scratch = try Scratch()
    let place = scratch.url.appending(path: "output")
    try Data().write(to: place)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: place)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: place, encoding: .utf8))
  }

  @Test(
    "html5lib finds no error",
    .enabled(if: parser != nil, "html5lib is missing: apt-get install python3-html5lib"),
    arguments: ["Inputs/2026", "Inputs/2027-outlook", "Inputs/2015-relocation"])
  func parses(_ cycle: String) throws {
    let scratch = try Scratch()
    let made = try Program.run(
      ["report", cycle, "--format", "html", "--out", scratch.url.appending(path: "out").path])
    #expect(made.status == 0, "\(made.messages)")
    let python = try #require(Self.parser)
    let page = scratch.url.appending(path: "out/report.html").path
    let outcome = try Self.run(python, [Self.scripts.appending(path: "strict_parse.py").path, page])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty, "\(outcome.output)")
  }

  @Test("The parser's errors are told: a page with two bodies fails", .enabled(if: parser != nil))
  func parserTells() throws {
    let scratch = try Scratch()
    try scratch.url.put("bad.html", "<!DOCTYPE html><html lang=en><title>x</title><p></div><svg><g></p>")
    let outcome = try Self.run(
      try #require(Self.parser),
      [Self.scripts.appending(path: "strict_parse.py").path, scratch.url.appending(path: "bad.html").path])
    #expect(!outcome.output.isEmpty)
  }

  @Test(
    "Keyboard, traces, contrast in both schemes and a phone, without scripts",
    .enabled(if: browser != nil, "Chromium is missing: apt-get install chromium"))
  func used() throws {
    let scratch = try Scratch()
    let made = try Program.run(
      [
        "report", "Inputs/2026", "--format", "html", "--on", "2026-11-23", "--out",
        scratch.url.appending(path: "out").path,
      ])
    #expect(made.status == 0, "\(made.messages)")
    let outcome = try Self.run(
      "/usr/bin/env",
      [
        "python3", Self.scripts.appending(path: "page_check.py").path, try #require(Self.browser),
        scratch.url.appending(path: "out/report.html").path,
      ])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty, "\(outcome.output)")
  }
}
