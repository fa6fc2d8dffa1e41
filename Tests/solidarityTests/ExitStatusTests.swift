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
    #expect(run.messages.contains("Not everything that is asked of the distribution can be had"))
    let json = try JSON(parsing: run.output)
    #expect(json["allocation"].isNull)
    let remedies = json["conflicts"][0]["remedies"]
    // 50 are reserved, 40 can reach X003: the reserve falls by 10, the closed pair opens by 10, or X002 pledges 20 more, half of which
    // raises the reserve itself.
    #expect(remedies.elements.map { $0["size"]["exact"].text } == ["10", "10", "20"])
    #expect(remedies[0]["changes"][0]["from"]["exact"].text == "50")
    #expect(remedies[0]["changes"][0]["to"]["exact"].text == "40")
  }

  @Test("A wish that cannot be had is answered in the certificate too, and a report with it says so")
  func wishes() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "allocate", Fixture.cycle("closed"), "--wish", "X003.relocation.atLeast=60%", "--certificate", "no.json",
      in: scratch.url)
    #expect(run.status == 3)
    expectNarrow(run.output)
    let check = try Program.run("verify", "--certificate", "no.json", in: scratch.url)
    #expect(check.status == 0)
    // 5 of X001's 60 for X004 can be had, and are half of what X004 has of it.
    let good = try Program.run(
      "allocate", Fixture.cycle("closed"), "--wish", "X001-X004.relocation.atLeast=5", "--json", in: scratch.url)
    #expect(good.status == 0)
    #expect(try JSON(parsing: good.output)["allocation"]["wishes"][0]["met"].bool == true)
    let report = try Program.run(
      "report", Fixture.cycle("closed"), "--out", "report", "--reading", "searchAndRescueShare=binding",
      in: scratch.url)
    #expect(report.status == 3)
    let page = try String(contentsOf: scratch.url.appending(path: "report/report.html"), encoding: .utf8)
    #expect(page.contains("what cannot hold together"))
  }

  @Test(
    "64 for a wrong command line, whose message names the remedy and leaves standard output empty",
    arguments: [
      ["ledgers"],
      ["allocate", "--wish", "relocation"],
      ["allocate", "--wish", "IT.relocation=60%"],
      ["allocate", "--wish", "IT.relocation.around=60%"],
      ["allocate", "--wish", "IT.relocation.atLeast=160%"],
      ["allocate", "--wish", "searchAndRescue.relocation.atMost=10%"],
      ["allocate", "--rule", "cea", "--certificate", "proof.json"],
      ["allocate", "--rule", "talmud", "--model", "first.mps"],
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
      ["report", "--format", "html,odt"], ["report", "--annex-lang", "en,xx"],
      ["report", "--format", "docx"],
      ["report", "--format", "text"],
      ["report", "--lang", "la"],
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
      ["sweep", "--draws", "some"],
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
