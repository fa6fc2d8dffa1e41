import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("What holds of every cycle, on seeded random ones")
struct AssessmentPropertyTests {
  private func forEachCycle(
    _ count: Int = 60, seed: UInt64, allowsUnknown: Bool = true, _ body: (Cycle, inout RandomCycle) -> Void
  ) {
    var random = RandomCycle(seed: seed, allowsUnknown: allowsUnknown)
    for _ in 0..<count { body(random.next(), &random) }
  }

  @Test("The order of rows never matters, with and without assumptions")
  func orderOfRows() {
    forEachCycle(30, seed: 1) { cycle, random in
      let shuffled = random.shuffled(cycle)
      for policy in [nil, AssumptionPolicy.zero, .fairShare] {
        let assessor = Assessor(assume: policy)
        #expect(Fingerprint(assessor.assess(cycle)) == Fingerprint(assessor.assess(shuffled)))
      }
    }
  }

  @Test("The waterfall adds up, step by step and State by State")
  func waterfall() {
    forEachCycle(seed: 2) { cycle, _ in
      let pool = cycle.figuresOnly.pool
      for measure in Measure.allCases {
        let steps = pool.waterfall.filter { $0.measure == measure }
        #expect(steps.map(\.kind) == WaterfallStep.Kind.allCases)
        let amount = Dictionary(uniqueKeysWithValues: steps.map { ($0.kind, $0.amount) })
        func of(_ kind: WaterfallStep.Kind) -> Rational { amount[kind] ?? -1 }
        #expect(of(.nominal) - of(.release) - of(.deduction) == of(.effective))
        #expect(of(.effective) - of(.throughOffsets) == of(.available))
        #expect(of(.nominal) == pool.nominalKnown[measure])
        #expect(of(.effective) == pool.effectiveKnown[measure])
        #expect(of(.available) == pool.availableKnown[measure])
        for step in steps where step.parts.allSatisfy({ $0.amount != nil }) {
          #expect(step.parts.reduce(.zero) { $0 + ($1.amount ?? 0) } == step.amount)
        }
      }
    }
  }

  @Test("Known parts and known values lie within their bounds; what is left is never negative nor more than before")
  func bounds() {
    forEachCycle(seed: 3) { cycle, _ in
      let assessment = cycle.figuresOnly
      for (path, figure) in assessment.figures {
        if let lower = figure.lower, let upper = figure.upper { #expect(lower <= upper, "\(path)") }
        if let value = figure.value {
          #expect(figure.lower == value && figure.upper == value, "\(path)")
        }
      }
      for measure in Measure.allCases {
        let pool = assessment.pool
        for (total, known) in [
          (pool.nominal[measure], pool.nominalKnown[measure]),
          (pool.effective[measure], pool.effectiveKnown[measure]),
          (pool.available[measure], pool.availableKnown[measure]),
        ] {
          #expect((total.lower ?? 0) <= known)
          if let upper = total.upper { #expect(known <= upper) }
        }
        for state in assessment.states {
          #expect(!(state.available[measure].lower ?? 0).isNegative)
          #expect((state.available[measure].lower ?? 0) <= (state.effective[measure].lower ?? 0))
          #expect((state.effective[measure].lower ?? 0) <= (state.pledge[measure].lower ?? 0))
        }
      }
      #expect(
        (assessment.offsets.mandatoryAfterReleases.pledged.lower ?? 0)
          <= (assessment.offsets.mandatory.pledged.lower ?? 0))
    }
  }

  @Test("Filling the unknown within the share stays within the bounds, and decides gates only as they were decided")
  func fillings() {
    forEachCycle(seed: 4) { cycle, _ in
      let open = cycle.figuresOnly
      for policy in [AssumptionPolicy.zero, .fairShare] {
        let filled = Assessor(assume: policy, isComplete: false).assess(cycle)
        let figures = Dictionary(filled.figures.map { ($0.path, $0.figure) }, uniquingKeysWith: { $1 })
        for (path, figure) in open.figures {
          guard let value = figures[path]?.value else { continue }
          if let lower = figure.lower { #expect(lower <= value, "\(path) \(policy)") }
          if let upper = figure.upper { #expect(value <= upper, "\(path) \(policy)") }
        }
        let pairs = [
          (open.offsets.requestGate?.isMet, filled.offsets.requestGate?.isMet),
          (open.offsets.mandatory.isBelow, filled.offsets.mandatory.isBelow),
          (open.offsets.mandatoryAfterReleases.isBelow, filled.offsets.mandatoryAfterReleases.isBelow),
        ]
        for (before, after) in pairs { #expect(before == nil || before == after) }
      }
    }
  }

  @Test("Shares sum to one and exact fair shares to the reference numbers, unless data are missing")
  func shares() {
    forEachCycle(seed: 5, allowsUnknown: false) { cycle, _ in
      let states = cycle.figuresOnly.states.filter(\.isBound)
      guard !states.isEmpty else { return }
      func sum(_ part: (StateAssessment) -> Rational?) -> Rational {
        states.reduce(.zero) { $0 + (part($1) ?? -1_000_000_000) }
      }
      #expect(sum { $0.key?.value } == 1)
      #expect(sum { $0.fairShareRelocation?.value } == Rational(cycle.reference.relocations))
      #expect(sum { $0.fairShareFinancial?.value } == cycle.reference.financial)
      for state in states {
        let difference = (state.fairShareRelocation?.rounded ?? -5) - (state.fairShareRelocation?.value ?? 5)
        #expect(difference.magnitude < 1)
      }
    }
  }

  @Test("Raising a pledge never lowers a total, nor closes a gate, nor raises a volume")
  func raisingPledges() {
    forEachCycle(seed: 6, allowsUnknown: false) { cycle, random in
      guard !cycle.pledges.isEmpty else { return }
      let index = random.number(0, cycle.pledges.count - 1)
      let more = cycle.with { $0.pledges[index].amount = ($0.pledges[index].amount ?? 0) + 137 }
      let before = cycle.figuresOnly
      let after = more.figuresOnly
      for measure in Measure.allCases {
        #expect((before.pool.nominal[measure].value ?? 0) <= (after.pool.nominal[measure].value ?? -1))
        #expect((before.pool.effective[measure].value ?? 0) <= (after.pool.effective[measure].value ?? -1))
      }
      // More to be met through offsets can leave less available where a deduction cuts the pledge.
      if !cycle.pledges[index].throughOffsets {
        #expect((before.pool.available.relocation.value ?? 0) <= (after.pool.available.relocation.value ?? -1))
      }
      if before.offsets.requestGate?.isMet == true { #expect(after.offsets.requestGate?.isMet == true) }
      #expect((before.offsets.mandatory.shortfall.value ?? 0) >= (after.offsets.mandatory.shortfall.value ?? 1))
      #expect(
        (before.offsets.mandatoryAfterReleases.shortfall.value ?? 0)
          >= (after.offsets.mandatoryAfterReleases.shortfall.value ?? 1))
    }
  }

  @Test("Another method in whole quarters of a euro gives the same ledger")
  func secondMethod() {
    forEachCycle(120, seed: 7, allowsUnknown: false) { cycle, _ in
      let assessment = cycle.figuresOnly
      for state in assessment.states {
        let other = QuarterEuroLedger(state, in: cycle)
        func quarters(_ value: Rational?, persons: Bool) -> Rational? {
          value.map { $0 * (persons ? 80_000 : 4) }
        }
        #expect(quarters(state.effective.relocation.value, persons: true) == Rational(other.relocation))
        #expect(quarters(state.effective.financial.value, persons: false) == Rational(other.financial))
        #expect(quarters(state.effective.alternative.value, persons: false) == Rational(other.alternative))
        #expect(quarters(state.available.relocation.value, persons: true) == Rational(other.availableRelocation))
        #expect(quarters(state.value.value, persons: true) == Rational(other.value))
        #expect(quarters(state.adjustedShare?.value, persons: true) == other.adjusted.map { Rational($0) })
      }
    }
  }
}

/// The ledger of one State in whole numbers of quarter euros, written from the rules of meaning rather than from the code.
private struct QuarterEuroLedger {
  var relocation = 0
  var financial = 0
  var alternative = 0
  var availableRelocation = 0
  var value: Int { relocation + financial + alternative }
  var adjusted: Int?

  init(_ state: StateAssessment, in cycle: Cycle) {
    func pledged(_ measure: Measure, throughOnly: Bool = false) -> Int {
      let rows = cycle.pledges.filter { $0.state == state.state && $0.measure == measure }
      var latest = 0
      for row in rows where row.round > latest { latest = row.round }
      var sum = 0
      for row in rows where row.round == latest && (!throughOnly || row.throughOffsets) {
        sum += (row.amount?.integer ?? 0) * (measure == .relocation ? 80_000 : 4)
      }
      return sum
    }
    relocation = pledged(.relocation)
    financial = pledged(.financial)
    alternative = pledged(.alternative)
    // Fair shares that the act or the rounding gives are whole persons or whole ten thousands of euros.
    adjusted = state.fairShareInUse?.value.flatMap { ($0 * 80_000).integer }
    let before = value
    if state.isBenefitting {
      (relocation, financial, alternative) = (0, 0, 0)
    } else {
      var percent = 0
      var amounts = (relocation: 0, financial: 0)
      var shareQuarters = 0
      var shareAmount = 0
      for row in cycle.deductions where row.state == state.state && counts(row, in: cycle) {
        switch (row.base, row.extent) {
        case (.pledge, .share(let part)): percent += (part * 4).integer ?? 0
        case (.pledge, .amount(.relocation, let amount)): amounts.relocation += (amount.integer ?? 0) * 80_000
        case (.pledge, .amount(_, let amount)): amounts.financial += (amount.integer ?? 0) * 4
        case (.fairShare, .share(let part)): shareQuarters += (part * 4).integer ?? 0
        case (.fairShare, .amount(.relocation, let amount)): shareAmount += (amount.integer ?? 0) * 80_000
        case (.fairShare, .amount(_, let amount)): shareAmount += (amount.integer ?? 0) * 4
        case (_, .unknown): Issue.record("random cycles know every extent")
        }
      }
      let kept = 4 - min(4, percent)
      relocation = max(0, relocation / 4 * kept - amounts.relocation)
      financial = max(0, financial / 4 * kept - amounts.financial)
      alternative = alternative / 4 * kept
      if let share = adjusted {
        let fromShare = min(share, share / 4 * min(4, shareQuarters) + shareAmount)
        adjusted = max(0, share - fromShare - (before - value))
      }
    }
    availableRelocation = max(0, relocation - pledged(.relocation, throughOnly: true))
  }

  private func counts(_ row: DeductionRecord, in cycle: Cycle) -> Bool {
    let chosen = cycle.readings.chosen
    switch row.stage {
    case .granted: return true
    case .denied: return false
    case .appliedWithoutAct: return chosen["deductionWithoutAct"] != "ignored"
    case .requested, .assessed: return chosen["pendingDeduction"] == "counts"
    }
  }
}
