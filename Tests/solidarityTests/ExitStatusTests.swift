import Foundation
import Testing

@Suite("Exit statuses, one number for each way to end")
struct ExitStatusTests {
  static let model = """
    NAME small
    ROWS
     N cost
     L first
     L second
    COLUMNS
        x cost -1 first 2
        x second 1
        y cost -1 first 1
        y second 3
    RHS
        rhs first 4 second 6
    ENDATA

    """

  @Test("0 for every command on a good cycle, with nothing but JSON on standard output where JSON is asked for")
  func done() throws {
    let cycle = Fixture.cycle("four")
    for command in ["key", "ledger", "offsets", "allocate", "compare", "calendar", "validate"] {
      let plain = try Program.run(command, cycle)
      #expect(plain.status == 0, "\(command): \(plain.messages)")
      #expect(!plain.output.isEmpty)
      expectNarrow(plain.output)
      let json = try Program.run(command, cycle, "--json")
      #expect(json.status == 0)
      #expect(try JSON(parsing: json.output).keys.contains("format"))
    }
  }

  @Test("1 where the time for a proof is used up")
  func notProven() throws {
    let scratch = try Scratch()
    try scratch.url.put("model.mps", Self.model)
    let run = try Program.run("solve", "model.mps", "--json", "--proof-limit", "0", in: scratch.url)
    #expect(run.status == 1)
    #expect(try JSON(parsing: run.output)["termination"].text == "notProven")
    #expect(try JSON(parsing: run.output)["proof"].text == "none")
  }

  @Test("3 where a binding share cannot be met, with what stands against it")
  func infeasible() throws {
    let run = try Program.run(
      "allocate", Fixture.cycle("closed"), "--json", "--reading", "searchAndRescueShare=binding")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("50"))
    #expect(run.messages.contains("40"))
  }

  @Test(
    "64 for a wrong command line, whose message names the remedy and leaves standard output empty",
    arguments: [
      ["ledgers"],
      ["ledger", "--nonsense"],
      ["ledger", "one", "two"],
      ["ledger", "--on", "2026-13-01"],
      ["ledger", "--reading", "fairShareRounding"],
      ["ledger", "--reading", "fairShareRounding=sideways"],
      ["ledger", "--reading", "rounding=up"],
      ["ledger", "--pledge", "NL=500"],
      ["ledger", "--pledge", "NL.relocation=many"],
      ["ledger", "--pledge", "NL.kindness=1"],
      ["ledger", "--deduct", "NL"],
      ["ledger", "--deduct", "NL=120%"],
      ["ledger", "--status", "NL=tired"],
      ["ledger", "--reference", "-1"],
      ["ledger", "--reference", "1e400"],
      ["ledger", "--assume", "unknown=much"],
      ["ledger", "--assume", "zero"],
      ["report", "--format", "html,odt"],
      ["report", "--format", "docx"],
      ["report", "--format", "text"],
      ["report", "--lang", "fr"],
      ["allocate", "--rule", "lottery"],
      ["allocate", "--mode", "both"],
      ["calendar", "--json", "--ics"],
      ["explain", "X001.fairShare.happiness"],
      ["solve"],
      ["solve", "model.mps", "--proof-limit", "-1"],
      ["verify"], ["verify", "somewhere", "--certificate", "proof.json"],
      ["generate"],
      ["generate", "--out", ""],
      ["generate", "--out", "new", "--seed", "-1"],
      ["generate", "--out", "new", "--contributors", "0"],
      ["generate", "--out", "new", "--benefitting", "10001"],
      ["generate", "--out", "new", "--contributors", "1000", "--benefitting", "101"],
      ["generate", "--out", "new", "--closed-share", "1.1"],
      ["generate", "--out", "new", "--unknown-share", "some"],
      ["generate", "--out", "new", "--year", "2026"],
      ["sweep"],
    ])
  func usage(_ arguments: [String]) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "Inputs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Fixture.folder.appending(path: "four"), to: scratch.url.appending(path: "Inputs/2026"))
    let run = try Program.run(arguments, in: scratch.url)
    #expect(run.status == 64, "\(arguments): \(run.messages)")
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }

  @Test("A full disk is reported, a reader that has gone away is not")
  func writing() throws {
    let shell = { (command: String) throws -> (status: Int32, messages: String) in
      let scratch = try Scratch()
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", "set -o pipefail; " + command + " 2> \(scratch.url.path)/messages"]
      process.environment = [
        "PROGRAM": Program.executable.path, "CYCLE": Fixture.cycle("four"), "PATH": "/usr/bin:/bin",
      ]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return (
        process.terminationStatus, try String(contentsOf: scratch.url.appending(path: "messages"), encoding: .utf8)
      )
    }
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try shell("\"$PROGRAM\" key \"$CYCLE\" --json > /dev/full")
      #expect(full.status == 1)
      #expect(full.messages.contains("standard output"))
    }
    let gone = try shell("{ \"$PROGRAM\" report \"$CYCLE\" --json | true; }")
    #expect(gone.status == 0)
    #expect(gone.messages.isEmpty)
  }
}
