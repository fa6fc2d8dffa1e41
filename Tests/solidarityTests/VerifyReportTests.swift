import Foundation
import Testing

@Suite("verify DIR: a report is what its inputs give")
struct VerifyReportTests {
  @Test("A report holds, whatever its forms; with other options than its own it does not")
  func holds() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "html,md,json,csv,xlsx", in: scratch).path
    #expect(try Program.run("verify", directory).status == 0)
    let other = try Program.run("verify", directory, "--reading", "fairShareRounding=down")
    #expect(other.status == 3)
    #expect(other.messages.contains("result.json"))
  }

  @Test(
    "A report keeps its options, so that it verifies without being told them",
    arguments: [
      ["--assume", "unknown=zero"], ["--on", "2026-11-23"], ["--reading", "fairShareRounding=down"],
      ["--pledge", "X001.relocation=7", "--pledge", "X002.relocation=9"], ["--deduct", "X001=100%"],
      ["--status", "X001=pressure"], ["--reference", "40000"], ["--lang", "en"], ["--format", "csv"],
      ["--annex-lang", "de,fr"],
    ])
  func options(_ options: [String]) throws {
    let scratch = try Scratch()
    let report = try Program.run(
      ["report", Fixture.cycle("four"), "--out", "out", "--format", "csv,md"] + options, in: scratch.url)
    #expect(report.status == 0, "\(report.messages)")
    let directory = scratch.url.appending(path: "out")
    let kept = try JSON(parsing: String(contentsOf: directory.appending(path: "bundle.json"), encoding: .utf8))
    let words = kept["arguments"].elements.compactMap(\.text)
    for word in options { #expect(words.contains(word)) }
    let run = try Program.run("verify", directory.path)
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test("A report names its certificates, and each holds by itself")
  func certificates() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "json", in: scratch)
    let kept = try JSON(parsing: String(contentsOf: directory.appending(path: "bundle.json"), encoding: .utf8))
    let certificates = kept["certificates"].elements.compactMap(\.text)
    #expect(certificates.contains("certificates/allocation.json"))
    for certificate in certificates {
      let run = try Program.run("verify", "--certificate", directory.appending(path: certificate).path)
      #expect(run.status == 0)
    }
  }

  @Test("No option of report is forgotten: each is kept, or bears only on where the report goes")
  func completeOptions() throws {
    let help = try JSON(parsing: Program.run("report", "--experimental-dump-help").output)
    let names = help["command"]["arguments"].elements.compactMap { $0["preferredName"]["name"].text }
    // `--annex` is kept as the languages it stands for.
    let placing: Set<String> = ["json", "annex", "out", "public", "version", "help"]
    let kept: Set<String> = [
      "on", "reading", "pledge", "deduct", "status", "reference", "assume", "format", "lang", "annex-lang",
      "parameter", "vintage",
    ]
    // What stands beside the cycle is kept as a copy of its folder.
    let copied: Set<String> = ["strategy", "previous"]
    #expect(Set(names).subtracting(placing).subtracting(copied) == kept)
  }

  @Test("A report is built from its directory alone: under another name, in another place, from another place")
  func moved() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "html,md,json,csv,xlsx", in: scratch)
    let elsewhere = try Scratch()
    let place = elsewhere.url.appending(path: "a name with spaces")
    try FileManager.default.moveItem(at: directory, to: place)
    #expect(try Program.run("verify", "a name with spaces", in: elsewhere.url).status == 0)
  }

  @Test("One byte changed in any file is found")
  func everyByte() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "html,md,json,csv,xlsx", in: scratch)
    let names = try Scratch.contents(of: directory).filter { $0.contains(".") }
    #expect(names.count > 30)
    for (position, name) in names.enumerated() {
      let place = directory.appending(path: name)
      let whole = try Data(contentsOf: place)
      var spoiled = whole
      // A place of its own in each file, and not always in the first line.
      let byte = whole.count * (position % 7 + 1) / 9
      spoiled[byte] ^= 1
      try spoiled.write(to: place)
      let run = try Program.run("verify", directory.path)
      #expect(run.status == 3 || run.status == 2, "\(name) at byte \(byte)")
      let file = name.split(separator: "/").last ?? ""
      #expect(run.messages.contains(file), "\(name) at byte \(byte): \(run.messages)")
      try whole.write(to: place)
    }
    #expect(try Program.run("verify", directory.path).status == 0)
  }

  @Test("A print is outside what is built again, and yet a changed byte of it is found")
  func print() throws {
    let scratch = try Scratch()
    try scratch.url.put(
      "browser", "#!/bin/sh\nfor word; do case $word in --print-to-pdf=*) echo %PDF $$ > ${word#*=};; esac; done\n")
    let browser = scratch.url.appending(path: "browser").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
    let run = try Program.run(
      ["report", Fixture.cycle("four"), "--out", "out", "--format", "html,pdf"], in: scratch.url,
      environment: ["SOLIDARITY_CHROMIUM": browser])
    #expect(run.status == 0, "\(run.messages)")
    // No browser is needed to verify.
    let none = ["SOLIDARITY_CHROMIUM": "/nowhere"]
    let directory = scratch.url.appending(path: "out")
    #expect(try Program.run("verify", directory.path, environment: none).status == 0)
    try directory.edit("report.pdf", replacing: "%PDF", with: "%PDf")
    let spoiled = try Program.run("verify", directory.path, environment: none)
    #expect(spoiled.status == 3)
    #expect(spoiled.messages.contains("report.pdf: is not the file that its hash was taken of."))
    let absent = try Program.run(
      "report", Fixture.cycle("four"), "--out", "other", "--format", "pdf", in: scratch.url, environment: none)
    #expect(absent.status == 1)
    #expect(absent.messages.contains("/nowhere, which SOLIDARITY_CHROMIUM names, is no program"))
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: "other").path))
  }

  @Test("A changed figure, a changed input, a missing and an added file are told by name, with the reason, status 3")
  func changed() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report(in: scratch)
    try directory.edit("tables/shares.csv", replacing: "301", with: "302")
    try FileManager.default.removeItem(at: directory.appending(path: "tables/notes.csv"))
    try directory.put("letter.txt", "dear colleague")
    for letter in "hcbgadfe" { try directory.put("\(letter).txt", "dear colleague") }
    let run = try Program.run("verify", directory.path, "--json")
    #expect(run.status == 3)
    #expect(try JSON(parsing: run.output)["holds"].bool == false)
    #expect(run.messages.contains("tables/shares.csv: was changed after it was written; it first differs at byte "))
    #expect(run.messages.contains("tables/notes.csv: is missing."))
    #expect(run.messages.contains("letter.txt: no report wrote this file."))
    // In the order of names, whatever order the file system gives.
    let named = run.messages.split(separator: "\n").filter { $0.contains("no report wrote") }
      .compactMap { $0.split(separator: "/").last?.first }
    #expect(String(named) == "abcdefghl")
    #expect(!run.messages.contains("report.html"))
    let again = try ReportTests.report(in: scratch, as: "again")
    try again.edit("inputs/pledges.csv", replacing: "X001,relocation,101", with: "X001,relocation,100")
    let input = try Program.run("verify", again.path)
    #expect(input.status == 3)
    #expect(input.messages.contains("inputs/pledges.csv: is not the input that the report was made from."))
    #expect(input.messages.contains("result.json: differs at byte "))
    #expect(input.messages.contains("from what its inputs give; inputs/pledges.csv has changed."))
  }

  @Test("Where another version made the report, the difference is laid at its door")
  func otherVersion() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "json", in: scratch)
    let version = try Program.run("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
    for file in ["bundle.json", "result.json"] {
      try directory.edit(file, replacing: "\"version\": \"\(version)\"", with: "\"version\": \"0.0.9\"")
    }
    let run = try Program.run("verify", directory.path)
    #expect(run.status == 3)
    #expect(run.messages.contains("solidarity 0.0.9 with GLPK "))
    #expect(run.messages.contains(", this is \(version) with GLPK "))
  }

  @Test("A directory without a report, or with inputs that cannot be read, is unreadable, status 2")
  func unreadable() throws {
    let scratch = try Scratch()
    let empty = try Program.run("verify", scratch.url.path)
    #expect(empty.status == 2)
    #expect(empty.messages.contains("there is no bundle.json in it"))
    #expect(try Program.run("verify", scratch.url.appending(path: "nowhere").path).status == 2)
    let directory = try ReportTests.report(in: scratch)
    try FileManager.default.removeItem(at: directory.appending(path: "inputs/states.csv"))
    let run = try Program.run("verify", directory.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("states.csv"))
  }

  @Test("A description that is cut off, of another format, or with unknown options is told as such, status 2")
  func description() throws {
    let scratch = try Scratch()
    let directory = try ReportTests.report("--format", "json", in: scratch)
    let whole = try String(contentsOf: directory.appending(path: "bundle.json"), encoding: .utf8)
    for (old, new, message) in [
      ("\"format\"", "format\"", "is no description of a report"),
      ("bundle@1", "bundle@9", "has the format 'solidarity/bundle@9', not solidarity/bundle@1"),
      ("--lang", "--tongue", "its options are none of this program's"),
    ] {
      try directory.put("bundle.json", whole.replacingOccurrences(of: old, with: new))
      let run = try Program.run("verify", directory.path)
      #expect(run.status == 2)
      #expect(run.messages.contains(message), "\(run.messages)")
    }
  }
}
