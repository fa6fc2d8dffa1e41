import Foundation
import Testing

@Suite("Sweeps from the command line")
struct SweepTests {
  /// X003 pledged relocations of a number not known; its share of 1 001 is that of 30 of 100 in both keys: 300.3, rounded up 301.
  static let question = [Fixture.cycle("four"), "--draws", "1600", "--seed", "5"]

  static func sweep(_ arguments: [String], in folder: URL = Program.root) throws -> Program.Outcome {
    try Program.run(["sweep"] + arguments, in: folder)
  }

  static func json(_ arguments: [String] = []) throws -> (text: String, json: JSON) {
    let run = try sweep(question + ["--json"] + arguments)
    #expect(run.status == 0, "\(run.messages)")
    return (run.output, try JSON(parsing: run.output))
  }

  @Test("The summary names what was asked, and its figures lie within the bounds of the ledger")
  func summary() throws {
    let json = try Self.json().json
    #expect(json["format"].text == "solidarity/sweep@1")
    #expect(json["scenarios"].integer == 1600)
    #expect(json["plan"]["seed"].integer == 5)
    #expect(json["plan"]["unknown"][0]["state"].text == "X003")
    let pledge = json["figures"]["path", "X003.pledge.relocation"]
    let ledger = try JSON(parsing: Program.run("ledger", Fixture.cycle("four"), "--json").output)
    let share = ledger["states"]["state", "X003"]["fairShare"]["relocation"]["rounded"].integer
    #expect(share == 301)
    #expect(pledge["least"]["exact"].text == "0")
    #expect(pledge["greatest"]["exact"].text == "301")
    // One State alone is unknown, so it drives whatever moves.
    #expect(
      json["tornado"]["path", "pool.nominal.relocation"]["drivers"].elements.map(\.["driver"].text) == ["unknown.X003"])
    #expect(json["tornado"]["path", "pool.nominal.financial"].isNull)
  }

  @Test("One worker and two, one process and shards merged in any order: the same bytes")
  func shards() throws {
    let scratch = try Scratch()
    let whole = try Self.json(["--workers", "1"]).text
    #expect(try Self.json(["--workers", "2"]).text == whole)
    var parts: [String] = []
    for shard in 1...5 {
      let part = "part-\(shard).json"
      let run = try Self.sweep(
        Self.question + ["--shard", "\(shard)/5", "--part", part, "--rows", "rows-\(shard).csv"], in: scratch.url)
      #expect(run.status == 0 && run.output.isEmpty)
      parts.insert(part, at: parts.count / 2)
    }
    let merged = try Program.run(["merge", "--json"] + parts, in: scratch.url)
    #expect(merged.output == whole, "\(merged.messages)")
    _ = try Self.sweep(Self.question + ["--rows", "rows.csv"], in: scratch.url)
    func text(_ name: String) throws -> String {
      try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
    }
    #expect(try (1...5).map { try text("rows-\($0).csv") }.joined() == text("rows.csv"))
    #expect(try text("rows.csv").split(separator: "\n").count == 1601)
  }

  @Test(
    "Killed half-way, or asked to end: the same command goes on and gives the same bytes",
    arguments: [SIGKILL, SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let scratch = try Scratch()
    let question = [
      Fixture.cycle("four"), "--draws", "40000", "--workers", "2", "--part", "part.json", "--rows", "rows.csv",
      "--every", "0", "--json",
    ]
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["sweep"] + question
    process.currentDirectoryURL = scratch.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let part = scratch.url.appending(path: "part.json")
    while process.isRunning, !FileManager.default.fileExists(atPath: part.path) { usleep(2_000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let kept = try JSON(parsing: String(contentsOf: part, encoding: .utf8))
    let done = try #require(kept["scenarios"].integer)
    #expect(done > 0 && done < 40_000)
    if signal != SIGKILL { #expect(process.terminationStatus == 1) }
    let resumed = try Self.sweep(question, in: scratch.url)
    let whole = try Self.sweep(
      [Fixture.cycle("four"), "--draws", "40000", "--rows", "whole.csv", "--json"], in: scratch.url)
    #expect(resumed.output == whole.output && whole.status == 0)
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: scratch.url.appending(path: name)) }
    #expect(try bytes("rows.csv") == bytes("whole.csv"))
  }

  @Test("A line of the rows is what a what-if of the same pledge gives")
  func rows() throws {
    let scratch = try Scratch()
    _ = try Self.sweep(Self.question + ["--rows", "rows.csv"], in: scratch.url)
    let lines = try String(contentsOf: scratch.url.appending(path: "rows.csv"), encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    func cell(_ row: [String], _ name: String) throws -> String {
      row[try #require(lines[0].firstIndex(of: name), "\(name)")]
    }
    for number in [1, 77, 1600] {
      let row = lines[number]
      let pledge = "X003.relocation=" + (try cell(row, "X003.pledge.relocation"))
      let ledger = try JSON(parsing: Program.run("ledger", Fixture.cycle("four"), "--pledge", pledge, "--json").output)
      #expect(ledger["states"]["state", "X003"]["gap"]["exact"].text == (try cell(row, "X003.gap")))
      let allocation = try JSON(
        parsing: Program.run("allocate", Fixture.cycle("four"), "--pledge", pledge, "--json").output)
      let ratio = allocation["allocation"]["coverage"][0]["ratio"]["exact"].text
      #expect(ratio == (try cell(row, "allocation.coverage.X004.relocation.ratio")))
    }
  }

  @Test("A folder of results: page, data and tables, all of them well formed")
  func folder() throws {
    let scratch = try Scratch()
    let run = try Self.sweep(
      Self.question + ["--grid", "X001.relocation=0, 101", "--out", "out", "--json"], in: scratch.url)
    #expect(
      try Scratch.contents(of: scratch.url.appending(path: "out")) == [
        "sweep.html", "sweep.json", "sweep_conditions.csv", "sweep_drivers.csv", "sweep_figures.csv",
      ])
    let folder = scratch.url.appending(path: "out")
    #expect(try String(contentsOf: folder.appending(path: "sweep.json"), encoding: .utf8) == run.output)
    let page = try String(contentsOf: folder.appending(path: "sweep.html"), encoding: .utf8)
    #expect(
      page.contains("<svg") && page.contains("id=\"table-sweep_figures\"") && !page.contains("http://")
        && !page.contains("<script"))
    for match in page.matches(of: /href="#([^"]+)"/) { #expect(page.contains("id=\"\(match.1)\""), "\(match.1)") }
  }

  @Test("Coverage by programs says so, and agrees with the closed form")
  func programs() throws {
    let closed = try Self.json().json
    #expect(closed["distribution"]["proof"].text == "exact" && closed["distribution"]["programs"].integer == 0)
    let scratch = try Scratch()
    let rows = scratch.url.appending(path: "rows.csv")
    let solved = try Self.json(["--solve-all", "--rows", rows.path]).json
    #expect(solved["distribution"]["proof"].text == "sampled")
    // One need, so one program a scenario; within a piece of work what does not move from one scenario to the next is not solved again.
    let lines = try String(contentsOf: rows, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(lines[0].firstIndex(of: "X003.pledge.relocation"))
    let pledges = lines.dropFirst().map { $0[column] }
    let moves = pledges.indices.count { $0.isMultiple(of: 500) || pledges[$0] != pledges[$0 - 1] }
    #expect(pledges.count == 1_600 && moves > 1_500)
    #expect(solved["distribution"]["programs"].integer == moves)
    #expect(solved["distribution"]["compared"].integer == 16)
    let proven = try Self.json(["--solve-all", "--exact", "all", "--draws", "50"]).json
    #expect(proven["distribution"]["proof"].text == "exact")
    let path = "allocation.coverage.X004.relocation.ratio"
    #expect(
      closed["figures"]["path", path]["mean"]["exact"].text == solved["figures"]["path", path]["mean"]["exact"].text)
  }

  @Test("A file says the same as options, and what is wrong in it stands with line and column")
  func file() throws {
    let scratch = try Scratch()
    try scratch.url.put(
      "plan.yaml",
      "draws: 30\nseed: 9\ngrid: { X001.relocation: [0, 101] }\ndraw: { unknown: uniform 0..1 }\nfigures: [X002.gap]\n")
    let cycle = Fixture.cycle("four")
    let file = try Self.sweep([cycle, "--sweep", "plan.yaml", "--json"], in: scratch.url)
    let options = try Self.sweep([
      cycle, "--draws", "30", "--seed", "9", "--grid", "X001.relocation=0, 101", "--draw", "unknown=uniform 0..1",
      "--figure", "X002.gap", "--json",
    ])
    #expect(file.output == options.output && file.status == 0, "\(file.messages)")
    let part = try Self.sweep([cycle, "--sweep", "plan.yaml", "--shard", "1/1", "--part", "p.json"], in: scratch.url)
    #expect(part.status == 0)
    try FileManager.default.removeItem(at: scratch.url.appending(path: "plan.yaml"))
    #expect(try Program.run(["merge", "p.json", "--json"], in: scratch.url).output == file.output)

    try scratch.url.put(
      "bad.yaml",
      "draw:\n  X001.relocation: uniform 5..1\n  unknown: 12\ngrid: { X001.persons: 1 }\nseeds: 4\nexact: maybe\ndraws: 0\n"
    )
    let bad = try Self.sweep([cycle, "--sweep", "bad.yaml"], in: scratch.url)
    #expect(bad.status == 2 && bad.output.isEmpty)
    for told in [
      "bad.yaml:2:3: 'X001.relocation': the ends of '5..1' are not in order.",
      "bad.yaml:3:3: 'unknown': '12' is no part of what is owed.",
      "bad.yaml:4:9: 'X001.persons' is nothing that can vary.",
      "bad.yaml:5:1: unknown key 'seeds'. Did you mean 'seed'?",
      "bad.yaml:6:8: 'exact' is 'maybe'. Write off, sampled or all.",
      "bad.yaml:7:8: 'draws' is '0', not a whole number from 1 to",
    ] { #expect(bad.messages.contains(told), "\(told)\n\(bad.messages)") }
  }

  /// A part says the whole question again; what it left out, merge could not ask anew, and parts of two questions would be added.
  @Test("Parameters and vintages are part of the question: merge asks the same, and never adds parts of another")
  func wholeQuestion() throws {
    let scratch = try Scratch()
    func question(_ minimum: Int) -> [String] {
      [
        Program.root.appending(path: "Inputs/2026").path, "--draws", "600", "--no-distribution", "--parameter",
        "offsets.mandatoryMinimum=\(minimum)", "--vintage", "population=POP_JAN1_RELEASE_2026_07:2024",
      ]
    }
    for shard in 1...2 {
      let run = try Self.sweep(
        question(25_000) + ["--shard", "\(shard)/2", "--part", "p\(shard).json"], in: scratch.url)
      #expect(run.status == 0, "\(run.messages)")
    }
    let whole = try Self.sweep(question(25_000) + ["--json"], in: scratch.url)
    let merged = try Program.run(["merge", "p1.json", "p2.json", "--json"], in: scratch.url)
    #expect(merged.status == 0 && merged.output == whole.output, "\(merged.messages)")
    #expect(try Self.sweep(question(30_000) + ["--shard", "2/2", "--part", "q2.json"], in: scratch.url).status == 0)
    let mixed = try Program.run(["merge", "p1.json", "q2.json"], in: scratch.url)
    #expect(mixed.status == 2 && mixed.messages.contains("q2.json belongs to another sweep: its plan was another."))
  }

  @Test("Text and page in another language, data in the same words")
  func language() throws {
    let scratch = try Scratch()
    let run = try Self.sweep(Self.question + ["--lang", "de", "--out", "de"], in: scratch.url)
    #expect(run.status == 0 && run.output.contains("Szenarien"), "\(run.messages)")
    expectNarrow(run.output)
    _ = try Self.sweep(Self.question + ["--out", "en"], in: scratch.url)
    func text(_ name: String) throws -> String {
      try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
    }
    #expect(try text("de/sweep.html").contains("<html lang=\"de\""))
    for name in ["sweep.json", "sweep_figures.csv", "sweep_conditions.csv", "sweep_drivers.csv"] {
      #expect(try text("de/" + name) == text("en/" + name), "\(name)")
    }
  }

  @Test("A file that is too large is told so with the remedy for sweeps")
  func largeFile() throws {
    let scratch = try Scratch()
    try scratch.url.put("large.yaml", String(repeating: "# ", count: 200_000))
    let run = try Self.sweep([Fixture.cycle("four"), "--sweep", "large.yaml"], in: scratch.url)
    #expect(run.status == 2)
    #expect(
      run.messages.contains(
        "the file is larger than 256 KiB. Keep the sweep's keys only; long lists fit in ranges."), "\(run.messages)")
  }

  @Test(
    "Mistakes in the command line",
    arguments: [
      (["--seed", "x"], "--seed: 'x' is not a whole number from 0 to"),
      (["--draws", "0"], "--draws: '0' is not a whole number from 1 to"),
      (["--shard", "3/2", "--part", "p"], "3/2"), (["--shard", "1/2"], "--shard: a part of the whole has to be kept."),
      (["--workers", "0"], "--workers: '0' is not a number from 1 to 1024."), (["--every", "-1"], "--every"),
      (["--assume", "unknown=zero"], "--assume: a sweep draws what is not known."),
      (["--grid", "X001.relocation"], "has no value"),
      (["--draw", "X001.relocation=1..2 step 1"], "a step stands among what is drawn"),
      (["--figure", "X001.gap2"], "There is no figure 'X001.gap2'"),
      (["--grid", "X009.relocation=1"], "the cycle has no State 'X009'"), (["--exact", "some"], "some"),
      (["--draw", "unknown.X001=1"], "nothing that the State pledged is unknown"),
    ])
  func usage(_ arguments: [String], _ told: String) throws {
    let run = try Self.sweep([Fixture.cycle("four")] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messages.contains(told), "\(run.messages)")
  }

  @Test("Parts that do not fit: other inputs, another question, a broken file, overlaps and gaps")
  func parts() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(of: Fixture.folder.appending(path: "four"))
    func part(_ shard: String, _ name: String, _ more: [String] = []) throws -> Program.Outcome {
      try Self.sweep(["cycle", "--draws", "1600", "--shard", shard, "--part", name] + more, in: scratch.url)
    }
    func merge(_ names: String...) throws -> (status: Int32, messages: String) {
      let run = try Program.run(["merge"] + names, in: scratch.url)
      #expect(run.output.isEmpty)
      return (run.status, run.messages)
    }
    for shard in 1...2 { #expect(try part("\(shard)/2", "p\(shard).json").status == 0) }
    let gap = try merge("p2.json")
    #expect(gap.status == 2 && gap.messages.contains("The scenarios 1 to 1000 are missing."))
    let twice = try merge("p1.json", "p2.json", "p2.json")
    #expect(twice.status == 2 && twice.messages.contains("p2.json and p2.json hold the same scenarios."))
    let other = try part("1/2", "p1.json", ["--seed", "4"])
    #expect(other.status == 2 && other.messages.contains("p1.json belongs to another sweep: its plan was another."))
    #expect(try part("2/2", "p1.json").messages.contains("it holds another shard"))
    #expect(try part("1/2", "p1.json", ["--rows", "r.csv"]).messages.contains("it was begun without --rows"))
    #expect(
      try merge("none.json").messages.contains(
        "none.json cannot be read as a part of a sweep: the file cannot be opened."))
    try scratch.url.put("text.json", "{\"format\": \"solidarity/result@1\"}")
    #expect(try merge("text.json").messages.contains("its format is 'solidarity/result@1'"))
    try scratch.url.put("half.json", "{\"format\": \"solidarity/sweep-part@1\", \"version\": ")
    #expect(try merge("half.json").messages.contains("it is no JSON object with a format"))
    try scratch.url.put("empty.json", "{\"format\": \"solidarity/sweep-part@1\"}")
    #expect(try merge("empty.json").messages.contains("is missing"))
    try scratch.url.edit("p2.json", replacing: "\"scenarios\": 600", with: "\"scenarios\": 601")
    #expect(try merge("p1.json", "p2.json").messages.contains("contradict each other"))
    #expect(try Program.run(["merge"], in: scratch.url).status == 64)
    try folder.edit("pledges.csv", replacing: ",101,", with: ",100,")
    let inputs = try merge("p1.json")
    #expect(inputs.status == 2 && inputs.messages.contains("its inputs were others (by SHA-256: pledges.csv)"))
    #expect(try part("1/2", "p1.json").status == 2)
  }

  @Test("Progress only where somebody asked for it")
  func progress() throws {
    #expect(try Self.sweep(Self.question).messages.isEmpty)
    #expect(try Self.sweep(Self.question + ["--progress"]).messages.contains("1600 of 1600 scenarios (100 %)"))
  }

  @Test("Wording and layout, as stored")
  func snapshot() throws {
    let run = try Self.sweep([
      Fixture.cycle("four"), "--grid", "X001.relocation=0..300 step 100", "--grid", "reference=1001, 2002", "--draw",
      "unknown=kept",
    ])
    expectNarrow(run.output)
    try expectSnapshot(run.output, "four-sweep.txt")
  }
}
