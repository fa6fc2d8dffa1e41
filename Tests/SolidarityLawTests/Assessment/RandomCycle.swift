import ExactArithmetic

@testable import SolidarityLaw

/// Random cycles that exercise every table the assessment reads, the same for the same seed.
struct RandomCycle {
  var random: SplitMix64
  /// Whether pledges, keys and populations may be unknown.
  let allowsUnknown: Bool

  init(seed: UInt64, allowsUnknown: Bool = true) {
    random = SplitMix64(seed: seed)
    self.allowsUnknown = allowsUnknown
  }

  mutating func next() -> Cycle {
    let codes = ["BE", "CZ", "DE", "EL", "ES", "FR", "NL", "PL", "RO", "SE", "NO", "X001"].filter { _ in
      Int.random(in: 0..<4, using: &random) > 0
    }
    let states = (codes.isEmpty ? ["DE"] : codes).map { code in
      CycleBuilder.state(
        code, population: chance(40) && allowsUnknown ? nil : number(1, 500), gdp: number(1, 500),
        adopted: chance(3) ? number(0, 300) : nil, adoptedMoney: chance(4) ? number(0, 300) * 10_000 : nil,
        bound: code != "NO")
    }
    var cycle = CycleBuilder.cycle(reference: number(0, 4) * 20_000 + number(0, 3_000), states)
    cycle.proposal = chance(5) ? nil : ReferenceNumbers(relocations: number(0, 2_000), financial: 600_000_000)
    cycle.forumReconvened = chance(2)
    cycle.asAt = chance(2) ? CycleBuilder.date("2026-09-15") : nil
    cycle.searchAndRescueShare = chance(2) ? Rational(number(0, 100), 100) : nil
    for state in states { addRows(of: state.state.code, to: &cycle) }
    for reading in ReadingCatalogue.all where chance(3) {
      try? cycle.readings.choose(reading.name, reading.cases.randomElement(using: &random)?.name ?? "")
    }
    return cycle
  }

  private mutating func addRows(of code: String, to cycle: inout Cycle) {
    for _ in 0..<number(0, 4) {
      let measure = Measure.allCases.randomElement(using: &random) ?? .relocation
      let isUnknown = allowsUnknown && chance(4)
      let amount = measure == .relocation ? number(0, 900) : number(0, 900) * 5_000
      cycle.pledges.append(
        CycleBuilder.pledge(
          code, measure, isUnknown ? nil : amount, through: measure == .relocation && chance(3),
          round: number(1, 2), knowledge: chance(2) ? .recorded : .reported))
    }
    for _ in 0..<number(0, 2) where chance(2) {
      let extent: DeductionExtent =
        switch number(0, 2) {
        case 0: .amount(.relocation, Rational(number(0, 400)))
        case 1: .amount(.financial, Rational(number(0, 400) * 5_000))
        default: .share(Rational(number(0, 4), 4))
        }
      cycle.deductions.append(
        CycleBuilder.deduction(
          code, extent, base: chance(2) ? .pledge : .fairShare,
          stage: DeductionStage.allCases.randomElement(using: &random) ?? .granted,
          ground: chance(2) ? .pressure : .significantSituation))
    }
    for status in Status.allCases where chance(5) {
      cycle.statuses.append(CycleBuilder.status(code, status, searchAndRescue: chance(4), shortcoming: chance(8)))
    }
    for _ in 0..<number(0, 2) where chance(3) {
      cycle.access.append(
        CycleBuilder.access(
          code, chance(2) ? .article58 : .article59, AccessOutcome.allCases.randomElement(using: &random) ?? .notified,
          on: chance(3) ? nil : "2026-0\(number(1, 9))-1\(number(0, 9))"))
    }
    for _ in 0..<number(0, 2) {
      cycle.implementation.append(
        CycleBuilder.carriedOut(
          code, for: "EL",
          [ImplementedMeasure.relocation, .offset, .alternative].randomElement(using: &random) ?? .offset,
          number(0, 200), ImplementationStage.allCases.randomElement(using: &random) ?? .implemented,
          month: "2026-0\(number(1, 9))", basis: ["", "63(1)", "63(3)"].randomElement(using: &random) ?? ""))
    }
  }

  /// The same cycle with every table's rows in another order.
  mutating func shuffled(_ cycle: Cycle) -> Cycle {
    cycle.with {
      $0.states.shuffle(using: &random)
      $0.pledges.shuffle(using: &random)
      $0.deductions.shuffle(using: &random)
      $0.statuses.shuffle(using: &random)
      $0.access.shuffle(using: &random)
      $0.implementation.shuffle(using: &random)
    }
  }

  mutating func number(_ least: Int, _ greatest: Int) -> Int {
    Int.random(in: least...greatest, using: &random)
  }

  /// True in one of so many cases.
  mutating func chance(_ one: Int) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }
}

/// All that an assessment says, as text that two assessments can be compared by.
struct Fingerprint: Equatable {
  let lines: [String]

  init(_ assessment: Assessment) {
    var lines = assessment.figures.map { path, figure in
      "\(path) \(Fingerprint.text(figure.value)) \(Fingerprint.text(figure.lower)) \(Fingerprint.text(figure.upper)) "
        + "\(Fingerprint.text(figure.rounded)) inputs \(figure.inputs.map { "\($0.path)=\(Fingerprint.text($0.value))" })"
    }
    lines += assessment.states.map { state in
      let knowledge = Measure.allCases.map { state.pledgeKnowledge[$0]?.rawValue ?? "none" }
      let items = state.deductionItems.map { "\($0.reason) \($0.record.extent)" }
      return "\(state.state) \(state.statuses) \(state.isBenefitting) \(items) \(knowledge)"
    }
    lines += assessment.notes.map { "\($0.code) \($0.message) \($0.states)" }
    lines += assessment.pool.waterfall.map { "\($0.kind) \($0.measure) \($0.amount) \($0.parts)" }
    lines += assessment.offsets.states.map { "\($0.state) \(String(describing: $0.offerGate))" }
    lines += assessment.assumptions.map { "\($0.state) \($0.measure) \($0.value)" }
    lines.append("\(assessment.pool.unknown)")
    self.lines = lines
  }

  private static func text(_ value: Rational?) -> String {
    value?.description ?? "unknown"
  }
}
