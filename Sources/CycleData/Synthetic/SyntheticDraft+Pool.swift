import ExactArithmetic
import SolidarityLaw

extension SyntheticDraft {
  /// Pledges of 60 to 120 % of the fair share, in all three measures, none of them zero.
  static func pledges(of plan: SyntheticCycle, fairShares: [Int]) -> [PerMeasure<Int>] {
    var random = SplitMix64(seed: plan.seed, purpose: Purpose.pledges.rawValue)
    return fairShares.prefix(plan.contributors).map { fairShare in
      let worth = max(3, fairShare * random.whole(60...120) / 100)
      let persons = max(1, worth * random.whole(30...70) / 100)
      let rest = max(2, worth - persons)
      let paid = min(rest - 1, max(1, rest * random.whole(40...90) / 100))
      return PerMeasure { measure in
        switch measure {
        case .relocation: persons
        case .financial: paid * 20_000
        case .alternative: (rest - paid) * 20_000
        }
      }
    }
  }

  /// Needs that together are 110 to 250 % of what is pledged, money in thousands of EUR.
  static func needs(of plan: SyntheticCycle, supply: PerMeasure<Int>) -> [PerMeasure<Int>] {
    var random = SplitMix64(seed: plan.seed, purpose: Purpose.needs.rawValue)
    let percent = random.whole(110...250)
    let weights = (0..<plan.benefitting).map { _ in random.whole(1...10) }
    let sum = weights.reduce(0, +)
    return weights.map { weight in
      PerMeasure { measure in
        let step = measure == .relocation ? 1 : 1000
        return max(1, supply[measure] * percent / 100 * weight / sum / step) * step
      }
    }
  }

  /// The pairs that are closed in each measure, as numbers.
  static func closures(of plan: SyntheticCycle) -> PerMeasure<Set<Int>> {
    var random = SplitMix64(seed: plan.seed, purpose: Purpose.closures.rawValue)
    let pairs = plan.contributors * plan.benefitting
    let count = (Rational(pairs) * plan.closedShare).floor().integer ?? 0
    let chosen = Measure.allCases.map { _ in Set(random.choose(count, below: pairs)) }
    return PerMeasure { chosen[Measure.allCases.firstIndex(of: $0) ?? 0] }
  }

  var pledgeRows: [PledgeRecord] {
    var random = random(.unknowns)
    let cells = plan.contributors * Measure.allCases.count
    let unknown = Set(random.choose((Rational(cells) * plan.unknownShare).floor().integer ?? 0, below: cells))
    return contributors.indices.flatMap { index in
      Measure.allCases.enumerated().flatMap { place, measure in
        rows(
          of: index, measure, isUnknown: unknown.contains(index * Measure.allCases.count + place))
      }
    }
  }

  /// A pledge, with an earlier and lower one of every fifth State, and beside the first State's a part to be met through offsets.
  private func rows(of index: Int, _ measure: Measure, isUnknown: Bool) -> [PledgeRecord] {
    let isRaised = measure == .relocation && index % 5 == 1
    func row(_ amount: Int?, round: Int, throughOffsets: Bool = false) -> PledgeRecord {
      PledgeRecord(
        state: contributors[index], measure: measure, amount: amount.map { Rational($0) },
        knowledge: amount == nil ? .unknown : .recorded, throughOffsets: throughOffsets, round: round,
        provenance: provenance)
    }
    let amount = pledges[index][measure]
    var rows = isRaised ? [row(amount / 2, round: 1)] : []
    rows.append(row(isUnknown ? nil : amount, round: isRaised ? 2 : 1))
    if index == 0, measure == .relocation { rows.append(row(max(1, amount / 10), round: 1, throughOffsets: true)) }
    return rows
  }

  /// A granted deduction of the first contributor, and one requested by the second.
  var deductions: [DeductionRecord] {
    var random = random(.deductions)
    let percent = random.whole(10...50)
    let granted = DeductionRecord(
      state: contributors[0], ground: .significantSituation, extent: .share(Rational(percent, 100)), base: .pledge,
      stage: .granted, act: "Synthetic act of the Council", knowledge: .recorded, provenance: provenance)
    if contributors.count == 1 { return [granted] }
    let requested = DeductionRecord(
      state: contributors[1], ground: .pressure, extent: .share(Rational(1, 4)), base: .pledge, stage: .requested,
      act: "", knowledge: .recorded, provenance: provenance)
    return [granted, requested]
  }

  var needRows: [NeedRecord] {
    beneficiaries.indices.flatMap { index in
      Measure.allCases.map { measure in
        NeedRecord(
          state: beneficiaries[index], measure: measure, amount: Rational(needs[index][measure]), knowledge: .recorded,
          provenance: provenance)
      }
    }
  }

  /// The closed pairs, and one open pair with a maximum that does not bind, so that there is always a row.
  var pairs: [PairRecord] {
    var needsLimit = true
    return contributors.indices.flatMap { contributor in
      beneficiaries.indices.flatMap { beneficiary in
        Measure.allCases.compactMap { measure -> PairRecord? in
          let isClosed = self.isClosed(contributor, beneficiary, measure)
          if !isClosed, !needsLimit { return nil }
          if !isClosed { needsLimit = false }
          return PairRecord(
            contributing: contributors[contributor], benefitting: beneficiaries[beneficiary], measure: measure,
            maximum: isClosed ? .zero : Rational(2 * pledges[contributor][measure]), provenance: provenance)
        }
      }
    }
  }
}
