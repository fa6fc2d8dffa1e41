import Foundation
import Testing

@Suite("The report directory: whole or not at all, the same bytes for the same inputs")
struct ReportTests {
  /// Writes a report of the fixture `four` and returns its directory.
  static func report(_ options: String..., in scratch: Scratch, as name: String = "out") throws -> URL {
    let run = try Program.run(
      ["report", Fixture.cycle("four"), "--out", name] + options, in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.isEmpty)
    return scratch.url.appending(path: name)
  }

  @Test("The default forms are page, data and tables, with a copy of the inputs; nothing is left beside them")
  func defaultForms() throws {
    let scratch = try Scratch()
    let files = Set(try Scratch.contents(of: Self.report(in: scratch)))
    for file in [
      "report.html", "result.json", "tables/ledger.csv", "tables/datapackage.json", "inputs/states.csv",
      "inputs/cycle.yaml",
    ] {
      #expect(files.contains(file), "\(file)")
    }
    #expect(!files.contains("report.md"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["out"])
  }

  @Test("Without --out it goes to Reports below the working directory, under the name of the cycle's folder")
  func defaultDirectory() throws {
    let scratch = try Scratch()
    let run = try Program.run("report", Fixture.cycle("four"), "--format", "json", in: scratch.url)
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: scratch.url.appending(path: "Reports/four/result.json").path))
  }

  @Test("--format chooses", arguments: [("md", "report.md"), ("html", "report.html"), ("csv", "tables/shares.csv")])
  func form(_ form: String, _ file: String) throws {
    let scratch = try Scratch()
    let files = try Scratch.contents(of: Self.report("--format", form, in: scratch))
    #expect(files.contains(file))
    let others = ["report.md", "report.html", "result.json", "tables/shares.csv"].filter { $0 != file }
    for other in others { #expect(!files.contains(other), "\(other)") }
  }

  @Test("result.json is what --json prints, and --json writes no directory of its own accord")
  func json() throws {
    let scratch = try Scratch()
    let directory = try Self.report(in: scratch)
    let printed = try Program.run("report", Fixture.cycle("four"), "--json", in: scratch.url)
    #expect(try String(contentsOf: directory.appending(path: "result.json"), encoding: .utf8) == printed.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["out"])
    let result = try JSON(parsing: printed.output)
    #expect(result["format"].text == "solidarity/result@1")
    for part in ["states", "pool", "offsets", "allocation", "calendar", "notes"] {
      #expect(!result[part].isNull, "\(part)")
    }
    #expect(result["inputs"].elements.count == 7)
  }

  @Test("Every command prints the same figures as the report")
  func parts() throws {
    let report = try JSON(parsing: Program.run("report", Fixture.cycle("four"), "--json").output)
    for (command, part) in [
      ("key", "states"), ("ledger", "pool"), ("offsets", "offsets"), ("allocate", "allocation"),
      ("calendar", "calendar"),
    ] {
      let json = try JSON(parsing: Program.run(command, Fixture.cycle("four"), "--json").output)
      if part == "states" {
        #expect(json[part][0]["key"]["exact"].text == report[part][0]["key"]["exact"].text)
      } else {
        #expect(
          NSDictionary(dictionary: [part: json[part].value ?? 0])
            == NSDictionary(dictionary: [part: report[part].value ?? 0]))
      }
    }
  }

  @Test("Equal inputs give equal bytes in every file")
  func reproducible() throws {
    let scratch = try Scratch()
    let first = try Self.report("--format", "html,md,json,csv,xlsx", in: scratch, as: "first")
    let second = try Self.report("--format", "html,md,json,csv,xlsx", in: scratch, as: "second")
    let names = try Scratch.contents(of: first)
    #expect(try Scratch.contents(of: second) == names)
    for name in names {
      let left = FileManager.default.contents(atPath: first.appending(path: name).path)
      #expect(left == FileManager.default.contents(atPath: second.appending(path: name).path), "\(name)")
    }
  }

  @Test("An earlier report is replaced whole; a directory with other files is refused and left alone")
  func occupied() throws {
    let scratch = try Scratch()
    let directory = try Self.report("--format", "html,md,json,csv,xlsx", in: scratch)
    _ = try Self.report("--format", "json", in: scratch)
    #expect(try !Scratch.contents(of: directory).contains("report.html"))
    try directory.put("letter.txt", "dear colleague")
    let run = try Program.run("report", Fixture.cycle("four"), "--out", directory.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("letter.txt"))
    #expect(try String(contentsOf: directory.appending(path: "letter.txt"), encoding: .utf8) == "dear colleague")
    #expect(try !Scratch.contents(of: directory).contains("report.html"))
  }

  @Test("A place that cannot be written is reported with status 1, and nothing is left behind")
  func unwritable() throws {
    let scratch = try Scratch()
    try scratch.url.put("file", "text")
    let run = try Program.run(
      "report", Fixture.cycle("four"), "--out", scratch.url.appending(path: "file/below").path)
    #expect(run.status == 1)
    #expect(run.messages.contains("file/below"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["file"])
    let certificate = try Program.run(
      "allocate", Fixture.cycle("four"), "--certificate", scratch.url.appending(path: "nowhere/proof.json").path)
    #expect(certificate.status == 1)
    #expect(certificate.messages.contains("nowhere/proof.json"))
  }

  @Test("A certificate goes through a symbolic link and to a pipe, and replaces a file whole")
  func outputFiles() throws {
    let scratch = try Scratch()
    try scratch.url.put("target.json", "old")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "link.json").path, withDestinationPath: "target.json")
    let run = try Program.run("allocate", Fixture.cycle("four"), "--certificate", "link.json", in: scratch.url)
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
    #expect(names == ["link.json", "target.json"])
    let target = try String(contentsOf: scratch.url.appending(path: "target.json"), encoding: .utf8)
    #expect(target.contains("solidarity/certificate@1"))
    let link = try FileManager.default.attributesOfItem(atPath: scratch.url.appending(path: "link.json").path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    let streamed = try Program.run("allocate", Fixture.cycle("four"), "--json", "--certificate", "/dev/stderr")
    #expect(streamed.status == 0)
    #expect(streamed.messages.contains("solidarity/certificate@1"))
  }
}
