import Testing

@testable import SolidarityLaw

@Suite("When the strategy says an action is due")
struct StrategyDueTests {
  /// The words, and the first and last day that they bound.
  static let cases: [(String, StrategyDueKind, String?, String?)] = [
    ("2026-06-12", .date, "2026-06-12", "2026-06-12"), ("2028-02", .month, "2028-02-01", "2028-02-29"),
    ("2026 mid", .halfYear, "2026-01-01", "2026-06-30"), ("2026 end", .halfYear, "2026-01-01", "2026-12-31"),
    ("2027", .year, "2027-01-01", "2027-12-31"), ("from 2026", .fromYear, "2026-01-01", nil),
    ("before 2028", .beforeYear, nil, "2027-12-31"), ("2026-2030", .period, "2026-01-01", "2030-12-31"),
    // After June begins in July, after 2027 in 2028.
    ("after 2026-06", .period, "2026-07-01", nil), ("after 2027", .period, "2028-01-01", nil),
    ("coming years", .period, nil, nil), ("yearly", .recurring, nil, nil), ("if needed", .conditional, nil, nil),
    ("unspecified", StrategyDueKind.none, nil, nil),
  ]

  @Test("The words bound the days that they name", arguments: cases)
  func days(_ text: String, _ kind: StrategyDueKind, _ opens: String?, _ last: String?) throws {
    let due = try #require(StrategyDue(text, kind: kind))
    #expect(due.opens?.description == opens)
    #expect(due.last?.description == last)
  }

  @Test(
    "Words that do not fit their kind are refused",
    arguments: [
      ("2026", StrategyDueKind.date), ("2026-13", .month), ("2026 late", .halfYear), ("mid 2026", .halfYear),
      ("26", .year), ("20267", .year), ("2026", .fromYear), ("from soon", .fromYear), ("2028", .beforeYear),
    ])
  func refused(_ text: String, _ kind: StrategyDueKind) {
    #expect(StrategyDue(text, kind: kind) == nil)
  }
}
