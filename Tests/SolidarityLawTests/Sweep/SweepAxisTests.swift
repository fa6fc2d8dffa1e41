import ExactArithmetic
import SolidarityLaw
import Testing

@Suite("What varies over a sweep, as users write it")
struct SweepAxisTests {
  private static func numbers(_ axis: SweepAxis) -> [Rational?] { axis.choices.map(\.number) }

  @Test("A grid is a list or a range with a step")
  func grids() throws {
    #expect(try Self.numbers(.grid("NL.relocation", "0, 500,1000")) == [0, 500, 1000])
    #expect(
      try Self.numbers(.grid("NL.financial", "0..1 step 0.25")) == [
        0, Rational(1, 4), Rational(1, 2), Rational(3, 4), 1,
      ])
    // The last step that fits, not the end.
    #expect(try Self.numbers(.grid("reference", "21000..30000 step 4000")) == [21_000, 25_000, 29_000])
    let deductions = try SweepAxis.grid("deduction.CZ", "recorded, 50%, relocation:50")
    #expect(deductions.choices[0].changes.isEmpty)
    #expect(deductions.choices[1].changes.deductions == [try Scenario.deduction("CZ=50%")])
    #expect(deductions.choices[2].changes.deductions == [try Scenario.deduction("CZ=relocation:50")])
    #expect(
      try SweepAxis.grid("status.PT", "none, pressure").choices[1].changes.statuses == [
        try Scenario.status("PT=pressure")
      ])
    #expect(
      try SweepAxis.grid("reading.offsetCap", "residual, strict").choices.map(\.changes.readings.first?.answer)
        == ["residual", "strict"])
    #expect(
      try Self.numbers(.grid("parameter.offsets.mandatoryMinimum", "25000..30000 step 2500")) == [
        25_000, 27_500, 30_000,
      ])
  }

  @Test("Ranges of money end at whole cents, those of parameters anywhere")
  func ends() throws {
    #expect(
      try Self.numbers(.drawn("NL.financial", "uniform 0.25..0.27", lattice: 100)) == [
        Rational(25, 100), Rational(26, 100), Rational(27, 100),
      ])
    #expect(
      try Self.numbers(.drawn("parameter.offsets.mandatoryShare", "uniform 0.125..0.375", lattice: 2)) == [
        Rational(1, 8), Rational(1, 4), Rational(3, 8),
      ])
    #expect(
      throws: SweepPlanError.value(
        target: "parameter.offsets.mandatoryShare", .parameter(.negative("offsets.mandatoryShare")))
    ) {
      try SweepAxis.grid("parameter.offsets.mandatoryShare", "-1")
    }
  }

  @Test("Which axes move pledges alone")
  func pledges() throws {
    #expect(try SweepAxis.grid("NL.relocation", "recorded, 5").pledge?.measure == .relocation)
    #expect(try SweepAxis.grid("reference", "5, 6").pledge == nil)
    #expect(try SweepAxis.grid("deduction.NL", "recorded").pledge == nil)
  }

  /// 0 to 10 persons are eleven units, fewer than the hundred steps: each is one of eleven. 0 to 1 000 persons have more units than
  /// steps: every tenth.
  @Test("A draw is a list with weights, a uniform or a triangular range on a lattice")
  func draws() throws {
    let list = try SweepAxis.drawn("NL.relocation", "0 (1), 500 (3), 1000", lattice: 100)
    #expect(list.choices.map(\.weight) == [1, 3, 1])
    let few = try SweepAxis.drawn("NL.relocation", "uniform 0..10", lattice: 100)
    #expect(Self.numbers(few) == (0...10).map { Rational($0) })
    #expect(few.choices.allSatisfy { $0.weight == 1 })
    let many = try SweepAxis.drawn("NL.relocation", "uniform 0..1000", lattice: 100)
    #expect(Self.numbers(many) == (0...100).map { Rational($0 * 10) })
    let one = try SweepAxis.drawn("NL.relocation", "uniform 7..7", lattice: 100)
    #expect(Self.numbers(one) == [7])
  }

  /// Steps 0 to 4, likeliest at step 1. Rising: (k + 1)·(4 − 1 + 1) = 4, 8; falling: (4 − k + 1)·(1 + 1) = 6, 4, 2.
  @Test("Weights of a triangle rise to the likeliest value and fall behind it")
  func triangle() throws {
    let axis = try SweepAxis.drawn("NL.relocation", "triangular 0..1..4", lattice: 100)
    #expect(axis.choices.map(\.weight) == [4, 8, 6, 4, 2])
  }

  @Test("Unknown amounts are drawn in parts of what is owed")
  func unknown() throws {
    #expect(UnknownDraw.uniform(steps: 4).parts == [0, Rational(1, 4), Rational(1, 2), Rational(3, 4), 1])
    let list = try UnknownDraw("unknown", "0 (1), 0.5 (2), 1 (1)", lattice: 100)
    #expect(list.parts == [0, Rational(1, 2), 1] && list.weights == [1, 2, 1])
    var plan = SweepPlan()
    try plan.draw("unknown", "kept")
    #expect(plan.unknown == .kept)
    try plan.draw("unknown.FR", "1")
    guard case .drawn(nil, let states) = plan.unknown else {
      Issue.record("one State's draw brings the drawing back")
      return
    }
    #expect(states[MemberState("FR")]?.parts == [1])
  }

  @Test("The later of two of the same name counts")
  func replaced() throws {
    var plan = SweepPlan()
    try plan.vary("reference", "1, 2, 3")
    try plan.vary("reference", "4, 5")
    #expect(plan.gridPoints == 2)
  }

  @Test(
    "What cannot be read, and how to mend it",
    arguments: [
      ("NL", "1", "'NL' is nothing that can vary."), ("NL.refugees", "1", "'NL.refugees' is nothing that can vary."),
      ("NL.relocation", "1,,2", "'NL.relocation' has no value."),
      ("NL.relocation", "0..10", "'NL.relocation': '0..10' is no range."),
      ("NL.relocation", "10..0 step 1", "'NL.relocation': the range '10..0 step 1' is empty."),
      ("NL.relocation", "0..10 step 0", "'NL.relocation': the range '0..10 step 0' is empty."),
      ("NL.relocation", "0..1000000 step 1", "'NL.relocation' takes 1000001 values; the most is 100001."),
      ("NL.relocation", "uniform 0..10", "'NL.relocation': a distribution or a weight stands on the grid"),
      ("NL.relocation", "1 (2)", "'NL.relocation': a distribution or a weight stands on the grid"),
      ("NL.relocation", "1 (x)", "'NL.relocation': '(x)' is no weight."),
      ("NL.relocation", "0.5", "'NL.relocation': '0.5' is not a whole number of persons."),
      ("NL.relocation", "-1", "'NL.relocation': '-1' is negative."),
      ("reading.x", "y", "'reading.x': There is no reading 'x'."),
      ("parameter.x", "1", "'parameter.x': There is no legal parameter 'x'."),
      ("parameter.relocation.value", "x", "'parameter.relocation.value': 'x' is not a number"),
      ("status.PT", "x..y step 1", "'status.PT' takes no range."),
      ("deduction.CZ", "150%", "'deduction.CZ': '150%' is not a part of a whole."),
      ("status.PT", "tired", "'status.PT': there is no status 'tired'."),
    ])
  func gridErrors(_ name: String, _ text: String, _ message: String) {
    #expect {
      try SweepAxis.grid(name, text)
    } throws: { error in
      (error as? SweepPlanError)?.description.hasPrefix(message) ?? false
    }
  }

  @Test(
    "What cannot be drawn",
    arguments: [
      ("NL.relocation", "0..10 step 1", "'NL.relocation': a step stands among what is drawn."),
      ("NL.relocation", "uniform 0..10.5", "'NL.relocation': '0..10.5' has a part of a person or of a cent."),
      ("NL.relocation", "triangular 0..0.5..10", "'NL.relocation': '0..0.5..10' has a part of a person or of a cent."),
      ("NL.financial", "uniform 0.001..9", "'NL.financial': '0.001..9' has a part of a person or of a cent."),
      ("NL.relocation", "triangular 0..10", "'NL.relocation': 'triangular 0..10' is no range."),
      ("NL.relocation", "triangular 0..10..5", "'NL.relocation': the ends of '0..10..5' are not in order."),
      ("unknown", "2 (0)", "'unknown': '(0)' is no weight."),
      ("unknown", "11", "'unknown': '11' is no part of what is owed."),
      ("unknown", "uniform 0..11", "'unknown': 'uniform 0..11' is no part of what is owed."),
      ("unknown.", "1", "'unknown.' is nothing that can vary."),
      ("status.PT", "uniform 0..1", "'status.PT' takes no range."),
    ])
  func drawErrors(_ name: String, _ text: String, _ message: String) {
    #expect {
      var plan = SweepPlan()
      try plan.draw(name, text)
    } throws: { error in
      (error as? SweepPlanError)?.description.hasPrefix(message) ?? false
    }
  }
}
