import Foundation
import SolidarityLaw
import Testing

@testable import CycleReport

/// The report directory: written whole or not at all, never over files of others.
@Suite struct ReportWriterTests {
  /// A directory of its own for each test, gone with it.
  final class Scratch {
    let place: URL

    init() throws {
      place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString, isDirectory: true)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: place) }

    func path(_ name: String) -> String { place.appendingPathComponent(name).path }

    func files(_ name: String) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: path(name)).sorted()
    }

    /// A folder with the one input `states.csv`, as a reader of `state\n` would describe it.
    func inputs(_ name: String) -> InputFolder {
      let hash = "927489cb2fcdb32e302713f6a720397868b71dd2128c734181983f367d622c24"
      return InputFolder(
        name: "inputs", path: path(name), files: [InputFile(path: "states.csv", sha256: hash)])
    }

    func write(_ text: String, to name: String) throws {
      let file = place.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// What a report in the one format `json` consists of where no linear program was solved.
  static let dataFiles = ["bundle.json", "files.txt", "result.json", "ro-crate-metadata.json", "trace.json"]

  // Printing needs a browser, which not every machine has.
  let writer = ReportWriter(formats: Set(ReportFormat.allCases).subtracting([.pdf]))

  @Test("Everything asked for is there, with a copy of the inputs, and nothing besides")
  func complete() throws {
    let scratch = try Scratch()
    try scratch.write("state\n", to: "cycle/states.csv")
    let written = try writer.write(
      SmallCycle.distributed, to: scratch.path("Reports/small"), folders: [scratch.inputs("cycle")])
    for file in ["report.html", "report.md", "result.json", "trace.json", "tables/ledger.csv", "inputs/states.csv"] {
      #expect(written.contains(file))
    }
    let found = try scratch.files("Reports/small").filter { $0.contains(".") }
    #expect(found == written.sorted())
    #expect(try scratch.files("Reports").filter { !$0.hasPrefix("small") } == [])
    #expect(try String(contentsOfFile: scratch.path("Reports/small/inputs/states.csv"), encoding: .utf8) == "state\n")
  }

  @Test("A format that nobody asked for is not written")
  func formats() throws {
    let scratch = try Scratch()
    let written = try ReportWriter(formats: [.json]).write(SmallCycle.result, to: scratch.path("out"))
    #expect(written.sorted() == Self.dataFiles)
    let list = try String(contentsOfFile: scratch.path("out/files.txt"), encoding: .utf8)
    #expect(list == "bundle.json\nfiles.txt\nresult.json\nro-crate-metadata.json\ntrace.json\n")
  }

  @Test("An earlier report is replaced whole, and equal inputs give equal bytes")
  func replacement() throws {
    let scratch = try Scratch()
    let out = scratch.path("out")
    try writer.write(SmallCycle.distributed, to: out)
    let before = try Data(contentsOf: URL(fileURLWithPath: out + "/report.html"))
    try writer.write(SmallCycle.distributed, to: out)
    #expect(try Data(contentsOf: URL(fileURLWithPath: out + "/report.html")) == before)
    try ReportWriter(formats: [.json]).write(SmallCycle.result, to: out)
    #expect(try scratch.files("out") == Self.dataFiles)
  }

  @Test(
    "A directory with anything that no report wrote is refused and left as it is",
    arguments: [
      "notes.txt", "tables/mine.csv", "inputs/photo.jpg", "certificates/readme.md", "other/report.html", "cycle.yaml",
      "report.html", "inputs/states.csv", "tables/ledger.csv", "certificates/allocation.json",
    ])
  func foreignFiles(file: String) throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "out/\(file)")
    #expect(throws: ReportError.foreignFiles(directory: scratch.path("out"), files: [file])) {
      try writer.write(SmallCycle.result, to: scratch.path("out"))
    }
    #expect(try String(contentsOfFile: scratch.path("out/\(file)"), encoding: .utf8) == "mine")
    #expect(try scratch.files("out").filter { $0.contains(".") } == [file])
  }

  @Test("A list cannot make files a report's that no report writes")
  func spoiledList() throws {
    let scratch = try Scratch()
    try scratch.write("files.txt\nthesis.txt\n", to: "out/files.txt")
    try scratch.write("mine", to: "out/thesis.txt")
    #expect(throws: ReportError.foreignFiles(directory: scratch.path("out"), files: ["thesis.txt"])) {
      try writer.write(SmallCycle.result, to: scratch.path("out"))
    }
  }

  @Test("A report is never written into the cycle folder", arguments: ["cycle", "cycle/Reports/2026"])
  func insideCycle(directory: String) throws {
    let scratch = try Scratch()
    try scratch.write("state\n", to: "cycle/states.csv")
    let error = #expect(throws: ReportError.self) {
      try writer.write(
        SmallCycle.result, to: scratch.path(directory), folders: [scratch.inputs("cycle")])
    }
    #expect(error?.description.contains("lies inside the cycle folder") == true)
    #expect(try scratch.files("cycle") == ["states.csv"])
  }

  @Test("A file in the place of the directory is refused")
  func fileInPlace() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "out")
    #expect(throws: ReportError.notADirectory(scratch.path("out"))) {
      try writer.write(SmallCycle.result, to: scratch.path("out"))
    }
  }

  @Test("An input that is gone stops the report before anything is written")
  func missingInput() throws {
    let scratch = try Scratch()
    let error = #expect(throws: ReportError.self) {
      try writer.write(SmallCycle.result, to: scratch.path("out"), folders: [scratch.inputs("nowhere")])
    }
    #expect(error?.description.contains("cannot be copied into the report") == true)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
    #expect(try scratch.files("") == [])
  }

  @Test("An input that is no longer what was read stops the report")
  func changedInput() throws {
    let scratch = try Scratch()
    try scratch.write("States\n", to: "cycle/states.csv")
    let error = #expect(throws: ReportError.changedInput(path: scratch.path("cycle") + "/states.csv")) {
      try writer.write(SmallCycle.result, to: scratch.path("out"), folders: [scratch.inputs("cycle")])
    }
    #expect(error?.description.hasSuffix("changed while the report was made. Make the report again.") == true)
    #expect(try scratch.files("").filter { $0.hasPrefix("out") } == [])
  }

  @Test("A place that cannot be written to is reported, and nothing is left behind")
  func unwritable() throws {
    let scratch = try Scratch()
    try scratch.write("a file where a directory should be", to: "parent")
    let error = #expect(throws: ReportError.self) {
      try writer.write(SmallCycle.result, to: scratch.path("parent/out"))
    }
    #expect(error?.description.contains("cannot be written") == true)
    #expect(try scratch.files("") == ["parent"])
  }

  @Test("An error tells what is wrong and how to mend it")
  func messages() {
    let foreign = ReportError.foreignFiles(directory: "out", files: ["a", "b", "c", "d", "e", "f"])
    #expect(foreign.description.hasPrefix("out holds files that no report wrote: a, b, c, d, e and 1 more."))
    #expect(foreign.description.contains("--out"))
    #expect(ReportError.notADirectory("out").description == "out is not a directory. Choose another place with --out.")
    #expect(ReportError.template("x").description.contains("a defect to report: x"))
  }
}
