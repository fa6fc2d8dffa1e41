import Testing

@testable import SolidarityLaw

@Suite("Follow-up of the five-year strategy in the year 2026")
struct StrategyFollowUpTests {
  private static func entry(
    _ due: String, _ kind: StrategyDueKind, _ status: StrategyStatus = .unknown, on date: String? = nil,
    asAt clock: String? = nil
  ) throws -> StrategyFollowUp.Entry {
    let action = StrategyAction(
      id: "S-01", priority: "", action: "act", actor: "Commission", due: try #require(StrategyDue(due, kind: kind)),
      link: .core, section: "4", status: status, statusDate: date.flatMap { CalendarDate($0) },
      provenance: CycleBuilder.nowhere)
    let followUp = StrategyFollowUp(
      Strategy(name: "strategy", actions: [action]), year: 2026, asAt: clock.flatMap { CalendarDate($0) })
    return try #require(followUp.entries.first)
  }

  @Test(
    "Its last day, or else its first, places an action in the year",
    arguments: [
      ("2026", StrategyDueKind.year, StrategyFollowUp.Timing.dueThisYear), ("yearly", .recurring, .dueThisYear),
      ("2026 mid", .halfYear, .dueThisYear), ("2025-12", .month, .dueEarlier), ("2026-2030", .period, .running),
      ("from 2026", .fromYear, .running), ("after 2026-06", .period, .running), ("2027", .year, .dueLater),
      ("after 2027", .period, .dueLater), ("before 2028", .beforeYear, .dueLater),
      ("before 2027", .beforeYear, .dueThisYear), ("if needed", .conditional, .undated),
      ("coming years", .period, .undated),
    ])
  func timing(_ due: String, _ kind: StrategyDueKind, _ expected: StrategyFollowUp.Timing) throws {
    #expect(try Self.entry(due, kind).timing == expected)
  }

  @Test("Without a record an action is unknown, however long its day has passed")
  func unknown() throws {
    #expect(try Self.entry("2025-12", .month, asAt: "2026-11-23").outcome == .unknown)
  }

  @Test("Done in time, done after the last day, done on a day not recorded")
  func done() throws {
    #expect(try Self.entry("2026-06-12", .date, .done, on: "2026-06-12").outcome == .done)
    #expect(try Self.entry("2026-06-12", .date, .done, on: "2026-06-13").outcome == .late)
    #expect(try Self.entry("2026-06-12", .date, .done).outcome == .done)
    #expect(try Self.entry("unspecified", .none, .done, on: "2026-06-13").outcome == .done)
  }

  @Test("What is recorded as not done is late only once a clock has passed the last day")
  func open() throws {
    for status in [StrategyStatus.open, .underway] {
      #expect(try Self.entry("2026-06-12", .date, status).outcome == .open)
      #expect(try Self.entry("2026-06-12", .date, status, asAt: "2026-06-12").outcome == .open)
      #expect(try Self.entry("2026-06-12", .date, status, asAt: "2026-06-13").outcome == .late)
    }
  }

  @Test("What is done after the clock is not done yet")
  func ahead() throws {
    #expect(try Self.entry("2026", .year, .done, on: "2026-09-01", asAt: "2026-08-31").outcome == .open)
    #expect(try Self.entry("2026-06-12", .date, .done, on: "2026-09-01", asAt: "2026-08-31").outcome == .late)
  }

  @Test("A status of an action that recurs speaks of the year of its date only")
  func recurring() throws {
    #expect(try Self.entry("yearly", .recurring, .done, on: "2026-10-15").outcome == .done)
    #expect(try Self.entry("yearly", .recurring, .done, on: "2025-11-11").outcome == .unknown)
    #expect(try Self.entry("yearly", .recurring, .done).outcome == .unknown)
    #expect(try Self.entry("yearly", .recurring).last?.description == "2026-12-31")
  }
}
