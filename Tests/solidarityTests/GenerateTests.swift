import Foundation
import Testing

@Suite("Invented cycles, from outside")
struct GenerateTests {
  @Test("Equal seeds give equal bytes, other seeds other bytes, and nothing but a message is printed")
  func bytes() throws {
    let scratch = try Scratch()
    for (folder, seed) in [("one", "5"), ("two", "5"), ("three", "6")] {
      let run = try Program.run(
        "generate", "--out", folder, "--seed", seed, "--contributors", "3", "--benefitting", "2", in: scratch.url)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.isEmpty)
      // cycle.yaml, datapackage.json and eighteen tables.
      #expect(
        run.messages == "Wrote 20 files to \(folder): 3 contributing and 2 benefitting invented States.\n")
    }
    let files = { (folder: String) in try Scratch.contents(of: scratch.url.appending(path: folder)) }
    #expect(try files("one") == files("two"))
    #expect(try files("one").count == 20)
    for file in try files("one") {
      let text = { (folder: String) in
        try String(contentsOf: scratch.url.appending(path: "\(folder)/\(file)"), encoding: .utf8)
      }
      #expect(try text("one") == text("two"))
      if file != "cycle.yaml" { #expect(try text("one") != text("three"), "\(file)") }
    }
    #expect(try Scratch.contents(of: scratch.url).filter { $0.hasPrefix(".") } == [])
  }

  @Test("What was invented goes through every command", arguments: ["0", "0.2", "1"])
  func use(_ closedShare: String) throws {
    let scratch = try Scratch()
    #expect(
      try Program.run(
        "generate", "--out", "deep/trial", "--closed-share", closedShare, "--unknown-share", "0.1",
        "--contributors", "6", "--benefitting", "3", in: scratch.url
      ).status == 0)
    for command in ["validate", "key", "ledger", "offsets", "allocate", "calendar"] {
      let run = try Program.run(command, "deep/trial", in: scratch.url)
      #expect(run.status == 0, "\(command): \(run.messages)")
      #expect(run.messages.isEmpty, "\(command): \(run.messages)")
    }
    for rule in ["proportional", "cea", "cel", "talmud"] {
      let run = try Program.run("allocate", "deep/trial", "--rule", rule, "--json", in: scratch.url)
      #expect(run.status == 0, "\(rule): \(run.messages)")
      #expect(try JSON(parsing: run.output)["allocation"]["rule"].text == rule)
    }
  }

  @Test("2 where something stands already, which is left alone; 1 where the file system refuses")
  func places() throws {
    let scratch = try Scratch()
    try scratch.url.put("file", "kept")
    let taken = try Program.run("generate", "--out", "file", in: scratch.url)
    #expect(taken.status == 2)
    #expect(taken.messages.contains("there is something already"))
    #expect(try String(contentsOf: scratch.url.appending(path: "file"), encoding: .utf8) == "kept")
    let below = try Program.run("generate", "--out", "file/below", in: scratch.url)
    #expect(below.status == 1)
    #expect(below.messages.contains("cannot be written"))
    #expect(try Scratch.contents(of: scratch.url) == ["file"])
  }
}
