import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// A record that calls for a note, the note's code, and the States that it names.
struct NoteCase: Sendable, CustomTestStringConvertible {
  let code: String
  let states: [String]
  let change: @Sendable (inout Cycle) -> Void

  init(_ code: String, _ states: [String] = [], _ change: @escaping @Sendable (inout Cycle) -> Void) {
    self.code = code
    self.states = states
    self.change = change
  }

  var testDescription: String { code }

  /// Two States that pledge their whole fair share in relocations, above every threshold: nothing to remark.
  static let quiet = CycleBuilder.cycle(reference: 60_000, [CycleBuilder.state("X001"), CycleBuilder.state("X002")])
    .with {
      $0.synthetic = true
      $0.proposal = ReferenceNumbers(relocations: 60_000, financial: 1_200_000_000)
      $0.pledges = [CycleBuilder.pledge("X001", .relocation, 30_000), CycleBuilder.pledge("X002", .relocation, 30_000)]
    }
}

@Suite("Notes: each at least once, and none without its cause")
struct NoteTests {
  @Test("A cycle in which nothing is open has no notes")
  func quiet() {
    #expect(NoteCase.quiet.assessed.notes.isEmpty, "\(NoteCase.quiet.assessed.notes)")
  }

  @Test("What the user tries out, and the day taken as today, are said")
  func user() throws {
    var scenario = Scenario()
    scenario.pledges = [try Scenario.pledge("X001.relocation=10")]
    scenario.deductions = [try Scenario.deduction("X002=50%")]
    var tried = try scenario.applied(to: NoteCase.quiet)
    tried.asAt = CalendarDate("2026-11-23")
    let notes = tried.assessed.notes
    #expect(
      notes.first { $0.code == "whatIf" }?.message
        == "A what-if, not the record: the user set --deduct X002=50%; --pledge X001.relocation=10.")
    #expect(
      notes.first { $0.code == "asAt" }?.message
        == "Judged as at 23 November 2026: facts dated later do not count, and dates before it can be overdue.")
  }

  @Test("Every kind of change is listed: what takes rows away first, then what is set in their place")
  func everyChange() throws {
    var scenario = Scenario()
    scenario.statuses = [
      try Scenario.status("X001=none"), try Scenario.status("X001=risk"), try Scenario.status("X002=benefitting"),
    ]
    scenario.vintages = [try Scenario.vintage("population=2024")]
    scenario.reference = 50_000
    let cycle = NoteCase.quiet.with {
      $0.statuses = [CycleBuilder.status("X001", .pressure)]
      $0.indicators = ["X001", "X002"].map {
        IndicatorRecord(
          area: $0, indicator: "POP_JAN1", period: "2024", value: 90, unit: "PER", status: "",
          provenance: CycleBuilder.nowhere)
      }
    }
    let note = try scenario.applied(to: cycle).assessed.notes.first { $0.code == "whatIf" }
    #expect(
      note?.message
        == "A what-if, not the record: the user set --status X001=none; --vintage population=2024; "
        + "--reference 50000; --status X001=risk; --status X002=benefitting.")
  }

  @Test("A change that changes nothing is not listed")
  func noChange() throws {
    var scenario = Scenario()
    scenario.statuses = [try Scenario.status("X001=none")]
    #expect(try scenario.applied(to: NoteCase.quiet).assessed.notes.isEmpty)
  }

  @Test("Each ground of a deduction has the place in its own article, and both have their note")
  func grounds() {
    func places(_ code: String, _ deductions: [DeductionRecord], _ statuses: [StatusRecord] = []) -> [String] {
      NoteCase.quiet.with {
        $0.deductions = deductions
        $0.statuses = statuses
      }.assessed.notes.filter { $0.code == code }.compactMap(\.citation?.place)
    }
    func both(_ extent: DeductionExtent, _ stage: DeductionStage = .granted) -> [DeductionRecord] {
      [
        CycleBuilder.deduction("X001", extent, stage: stage, ground: .pressure),
        CycleBuilder.deduction("X002", extent, stage: stage, ground: .significantSituation),
      ]
    }
    #expect(places("deductionWithoutAct", both(.share(0), .appliedWithoutAct)) == ["61(4)", "62(5)"])
    #expect(places("deductionPending", both(.share(0), .requested)) == ["61(3)", "62(4)"])
    #expect(places("deductionWithoutStatus", both(.share(0))) == ["61(1)", "62(1)"])
    #expect(places("deductionExceedsPledge", both(.amount(.relocation, 30_001))) == ["61(4)", "62(5)"])
    let significant = [CycleBuilder.status("X002", .significant)]
    #expect(places("deductionWithoutStatus", both(.share(0)), significant) == ["61(1)"])
  }

  @Test("The record calls for the note", arguments: NoteCase.all)
  func note(_ noteCase: NoteCase) {
    let notes = NoteCase.quiet.with(noteCase.change).assessed.notes.filter { $0.code == noteCase.code }
    #expect(notes.count == 1)
    #expect(notes.first?.states.map(\.code) == noteCase.states)
    #expect(notes.first?.message.hasSuffix(".") == true)
    for state in noteCase.states { #expect(notes.first?.message.contains(state) == true) }
  }

  @Test("Numbers stand with hard spaces between thousands")
  func spelling() {
    #expect(Spelling.number(21_000) == "21\u{00A0}000")
    #expect(Spelling.number(999) == "999")
    #expect(Spelling.number(-1_234_567) == "\u{2212}1\u{00A0}234\u{00A0}567")
    #expect(Spelling.number(Rational(5, 2)) == "2.50")
    #expect(Spelling.number(0) == "0")
    #expect(Spelling.euro(420_000_000) == "EUR\u{00A0}420\u{00A0}000\u{00A0}000")
    #expect(Spelling.enumeration(["FR"]) == "FR")
    #expect(Spelling.enumeration(["FR", "DE", "SE"]) == "FR, DE and SE")
    #expect(Spelling.enumeration([]) == "none")
  }

  @Test("What is assumed or overridden is said")
  func assumptions() throws {
    var cycle = NoteCase.quiet.with { $0.pledges[0].amount = nil }
    try cycle.parameters.override("offsets.mandatoryMinimum", with: 10)
    let notes = Assessor(assume: .fairShare).assess(cycle).notes
    #expect(notes.first { $0.code == "amountsAssumed" }?.states == [MemberState("X001")])
    #expect(notes.first { $0.code == "parametersOverridden" }?.message.contains("offsets.mandatoryMinimum") == true)
  }

  @Test("The threshold above the reference number is spelled out with both numbers")
  func threshold() {
    let notes = CycleBuilder.cycle(reference: 21_000, [CycleBuilder.state("DE")]).assessed.notes
    let note = notes.first { $0.code == "thresholdAboveReference" }
    #expect(note?.message.contains("30\u{00A0}000") == true)
    #expect(note?.message.contains("21\u{00A0}000") == true)
    #expect(note?.citation == Citation("63(3)"))
  }
}
