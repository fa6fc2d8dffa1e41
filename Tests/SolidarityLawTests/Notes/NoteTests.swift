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
