import Testing

/// Wording and layout of what the fixtures print; the figures are those of Fixtures/README.md, asserted in FigureTests.
@Suite("Plain output, as stored")
struct SnapshotTests {
  @Test("Views of a cycle with an unknown pledge", arguments: ["key", "ledger", "offsets", "allocate", "validate"])
  func views(_ command: String) throws {
    let run = try Program.run(command, Fixture.cycle("four"))
    #expect(run.status == 0)
    expectNarrow(run.output)
    try expectSnapshot(run.output, "four-\(command).txt")
  }

  @Test("A distribution round a closed pair")
  func closed() throws {
    try expectSnapshot(Program.run("allocate", Fixture.cycle("closed")).output, "closed-allocate.txt")
    try expectSnapshot(Program.run("compare", Fixture.cycle("closed")).output, "closed-compare.txt")
  }

  @Test("The trace of a fair share")
  func trace() throws {
    try expectSnapshot(
      Program.run("explain", Fixture.cycle("four"), "X003.fairShare.relocation").output, "four-explain.txt")
  }

  @Test("A calendar on a day")
  func calendar() throws {
    let run = try Program.run("calendar", Fixture.cycle("four"), "--on", "2026-07-01")
    expectNarrow(run.output)
    try expectSnapshot(run.output, "four-calendar.txt")
  }

  @Test("Draws round a closed pair, after the pool year; and a cycle without any")
  func draws() throws {
    let run = try Program.run("draws", Fixture.cycle("drawn"), "--on", "2028-01-15")
    expectNarrow(run.output)
    try expectSnapshot(run.output, "drawn-draws.txt")
    try expectSnapshot(Program.run("draws", Fixture.cycle("four")).output, "four-draws.txt")
  }

  @Test("Offsets in a crisis, under each reading, and after the year")
  func crisis() throws {
    let run = try Program.run("offsets", Fixture.cycle("crisis"))
    expectNarrow(run.output)
    try expectSnapshot(run.output, "crisis-offsets.txt")
  }

  @Test("The overview of commands")
  func help() throws {
    try expectSnapshot(Program.run("--help").output, "help.txt")
  }
}
