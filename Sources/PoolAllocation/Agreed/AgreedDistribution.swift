import ExactArithmetic
import SolidarityLaw

/// What the Technical-Level Forum agreed, as recorded, with remarks where it is at odds with other records (Article 60(1), (2)).
///
/// It is never changed: a recorded agreement is the result whatever the models say.
struct AgreedDistribution {
  /// Agreed flows, a measure, only above zero.
  private(set) var flows: [Measure: [ExactFlow]] = [:]
  private(set) var notes: [Note] = []

  init(_ assessment: Assessment, problems: ProblemBuilder.Outcome) {
    let clock = assessment.cycle.asAt
    var amounts: [Measure: [DistributionProblem.Pair: Rational]] = [:]
    var later = false
    for row in assessment.cycle.agreed {
      if let clock, let date = row.date, date > clock {
        later = true
        continue
      }
      let pair = DistributionProblem.Pair(row.contributing, row.benefitting)
      amounts[row.measure, default: [:]][pair, default: .zero] += row.amount
    }
    for (measure, pairs) in amounts {
      flows[measure] = pairs.filter { $0.value.isPositive }.map {
        ExactFlow(from: $0.key.contributing, to: $0.key.benefitting, amount: $0.value)
      }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
    if later {
      notes.append(
        Note(AllocationNote.agreedLater, citation: Citation("60(1)")))
    }
    compare(with: assessment, problems)
  }

  /// The pledges and needs that agreed flows of a measure are held against.
  static func parties(
    of measure: Measure, _ assessment: Assessment, _ needs: [MemberState: PerMeasure<Rational?>], flows: [ExactFlow]
  ) -> (pledges: [MemberState: Rational?], needs: [MemberState: Rational?]) {
    let givers = Set(flows.map(\.from))
    let receivers = Set(flows.map(\.to))
    var pledges: [MemberState: Rational?] = [:]
    for state in assessment.states {
      let pledge = state.effective[measure].value
      if givers.contains(state.state) || pledge?.isPositive ?? false {
        pledges.updateValue(pledge, forKey: state.state)
      }
    }
    var needed: [MemberState: Rational?] = [:]
    for (state, need) in needs where receivers.contains(state) || need[measure]?.isPositive ?? false {
      needed.updateValue(need[measure], forKey: state)
    }
    return (pledges, needed)
  }

  private mutating func compare(with assessment: Assessment, _ problems: ProblemBuilder.Outcome) {
    let states = Dictionary(assessment.states.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    let benefitting = assessment.states.filter(\.isBenefitting)
    var abovePledge: Set<MemberState> = []
    var aboveNeed: Set<MemberState> = []
    var againstLimit: Set<MemberState> = []
    var withoutAccess: Set<MemberState> = []
    for measure in Measure.allCases {
      guard let flows = flows[measure] else { continue }
      // Of whoever gives, its pledge known or not; what is only wished limits nothing that was agreed.
      let limits = ProblemBuilder(assessment: assessment).limits(
        of: measure, contributors: Set(flows.map(\.from)).sorted(), benefitting: benefitting)
      for (state, own) in Dictionary(grouping: flows, by: \.from) {
        let sum = own.map(\.amount).reduce(.zero, +)
        if let pledge = states[state]?.effective[measure].value, sum > pledge { abovePledge.insert(state) }
      }
      for (state, own) in Dictionary(grouping: flows, by: \.to) {
        let sum = own.map(\.amount).reduce(.zero, +)
        if let need = problems.needs[state]?[measure], sum > need { aboveNeed.insert(state) }
        if !(states[state]?.isBenefitting ?? false) { withoutAccess.insert(state) }
      }
      for flow in flows {
        if let limit = limits[.init(flow.from, flow.to)], flow.amount > limit.most { againstLimit.insert(flow.from) }
      }
    }
    let findings: [(AllocationNote, String, Set<MemberState>)] = [
      (.agreedAbovePledge, "60(3)", abovePledge),
      (.agreedAboveNeed, "60(2)", aboveNeed),
      (.agreedAgainstLimit, "60(3)", againstLimit),
      (.agreedWithoutAccess, "58(1)", withoutAccess),
    ]
    for (message, place, concerned) in findings where !concerned.isEmpty {
      notes.append(Note(message, citation: Citation(place), states: concerned.sorted()))
    }
  }
}
