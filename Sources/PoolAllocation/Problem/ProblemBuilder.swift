import ExactArithmetic
import SolidarityLaw

/// Reads out of an assessment what is to be distributed of each measure.
struct ProblemBuilder {
  let assessment: Assessment

  /// One problem a measure, with who takes no part and why.
  struct Outcome {
    /// Measures of which somebody needs something, in order.
    var problems: [DistributionProblem] = []
    /// Measures of which nobody needs anything, but something is wished for.
    var wishedInVain: [DistributionProblem] = []
    /// What each benefitting State needs; nil is not known.
    var needs: [MemberState: PerMeasure<Rational?>] = [:]
    var exclusions: [Exclusion] = []
    var notes: [Note] = []

    /// Whether there are benefitting States, all their needs of a measure are known, and all are zero.
    func isNeededByNobody(_ measure: Measure) -> Bool {
      !needs.isEmpty && needs.values.allSatisfy { $0[measure].map { !$0.isPositive } ?? false }
    }
  }

  private var cycle: Cycle { assessment.cycle }
  private var states: [StateAssessment] { assessment.states.sorted { $0.state < $1.state } }

  func build() throws(AllocationError) -> Outcome {
    let benefitting = states.filter(\.isBenefitting)
    let resolved = try NeedsResolver(cycle: cycle, benefitting: benefitting.map(\.state)).resolve()
    var outcome = Outcome(needs: resolved.needs, notes: resolved.notes)
    if benefitting.isEmpty {
      outcome.notes.append(
        Note(AllocationNote.noBenefittingState, citation: Citation("58(1)")))
    }
    let waiting = Set(cycle.needs.filter { $0.amount?.isPositive ?? true }.map(\.state))
      .subtracting(benefitting.map(\.state)).sorted()
    if !waiting.isEmpty {
      outcome.notes.append(
        Note(AllocationNote.needsWithoutAccess, citation: Citation("58(1)"), states: waiting))
    }
    for measure in Measure.allCases {
      let problem = problem(of: measure, benefitting: benefitting, outcome: &outcome)
      if !problem.beneficiaries.isEmpty {
        outcome.problems.append(problem)
      } else if !problem.wishes.isEmpty {
        outcome.wishedInVain.append(problem)
      }
    }
    addNotes(on: outcome.exclusions, to: &outcome.notes)
    return outcome
  }

  private func problem(
    of measure: Measure, benefitting: [StateAssessment], outcome: inout Outcome
  ) -> DistributionProblem {
    var contributors: [DistributionProblem.Contributor] = []
    var unknown: [Exclusion] = []
    for state in states where !state.isBenefitting {
      if let pledge = pledge(of: state, measure) {
        if pledge.isPositive { contributors.append(.init(state: state.state, pledge: pledge)) }
      } else {
        unknown.append(Exclusion(state: state.state, measure: measure, reason: .unknownPledge))
      }
    }
    var beneficiaries: [DistributionProblem.Beneficiary] = []
    for state in benefitting {
      if let need = outcome.needs[state.state]?[measure] {
        if need.isPositive {
          beneficiaries.append(.init(state: state.state, need: need, searchAndRescue: state.searchAndRescue == true))
        }
      } else if measure != .alternative
        || cycle.needs.contains(where: { $0.state == state.state && $0.measure == measure })
      {
        outcome.exclusions.append(Exclusion(state: state.state, measure: measure, reason: .unknownNeed))
      }
    }
    let binds = cycle.readings[SearchAndRescueShare.self] == .binding
    let problem = DistributionProblem(
      measure: measure, contributors: contributors, beneficiaries: beneficiaries,
      limits: limits(of: measure, contributors: contributors.map(\.state), benefitting: benefitting),
      bindingShare: binds ? cycle.searchAndRescueShare : nil,
      releaseIsBan: cycle.readings[Shortcoming.self] == .closed, wishes: cycle.wishes,
      absences: absences(measure, outcome.needs))
    if problem.beneficiaries.isEmpty { return problem }
    outcome.exclusions += unknown
    if !problem.contributors.isEmpty { excludeClosed(problem, from: &outcome) }
    return problem
  }

  /// States that wishes name and that do not take part, and why.
  private func absences(
    _ measure: Measure, _ needs: [MemberState: PerMeasure<Rational?>]
  ) -> [DistributionProblem.Absence] {
    let wishes = cycle.wishes.filter { $0.measure == measure }
    let known = Dictionary(states.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    let givers = Set(wishes.compactMap(\.contributing)).sorted().compactMap { giver -> DistributionProblem.Absence? in
      guard let state = known[giver] else { return .init(state: giver, reason: .noPledge) }
      if state.isBenefitting { return .init(state: giver, reason: .benefitting) }
      guard let pledge = pledge(of: state, measure) else { return .init(state: giver, reason: .unknownPledge) }
      return pledge.isPositive ? nil : .init(state: giver, reason: .noPledge)
    }
    let receivers = Set(wishes.compactMap(\.benefitting)).sorted().compactMap { receiver in
      guard known[receiver]?.isBenefitting ?? false else {
        return DistributionProblem.Absence(state: receiver, reason: .noAccess)
      }
      guard let need = needs[receiver]?[measure] else { return .init(state: receiver, reason: .unknownNeed) }
      return need.isPositive ? nil : .init(state: receiver, reason: .noNeed)
    }
    return givers + receivers
  }

  /// What of a State's pledge takes part; nil is not known.
  func pledge(of state: StateAssessment, _ measure: Measure) -> Rational? {
    if measure == .relocation, cycle.readings[OffsetPledges.self] == .setAside { return state.available[measure].value }
    return state.effective[measure].value
  }

  /// The contributors and the limited pairs of a measure, whatever is needed of it.
  func giving(_ measure: Measure) -> DistributionProblem {
    let contributors = states.filter { !$0.isBenefitting }.compactMap { state in
      pledge(of: state, measure).map { DistributionProblem.Contributor(state: state.state, pledge: $0) }
    }
    return DistributionProblem(
      measure: measure, contributors: contributors, beneficiaries: [],
      limits: limits(of: measure, contributors: contributors.map(\.state), benefitting: states.filter(\.isBenefitting)))
  }

  /// Pairs that are not fully open. The least of several maxima counts.
  func limits(
    of measure: Measure, contributors: [MemberState], benefitting: [StateAssessment]
  ) -> [DistributionProblem.Pair: DistributionProblem.Limit] {
    var maxima: [DistributionProblem.Pair: Rational] = [:]
    for row in cycle.pairs where row.measure == measure {
      let pair = DistributionProblem.Pair(row.contributing, row.benefitting)
      maxima[pair] = min(row.maximum, maxima[pair] ?? row.maximum)
    }
    var limits: [DistributionProblem.Pair: DistributionProblem.Limit] = [:]
    for receiver in benefitting {
      for giver in contributors {
        let pair = DistributionProblem.Pair(giver, receiver.state)
        if let maximum = maxima[pair], !maximum.isPositive {
          limits[pair] = .closed
        } else if ShortcomingRelease.isReleased(towards: receiver),
          maxima[pair] == nil || cycle.readings[Shortcoming.self] == .closed
        {
          limits[pair] = .released
        } else if let maximum = maxima[pair] {
          limits[pair] = .maximum(maximum)
        }
      }
    }
    return limits
  }

  /// States of which every pair is closed by the record; what is only wished closes nothing.
  private func excludeClosed(_ problem: DistributionProblem, from outcome: inout Outcome) {
    func isOpen(_ giver: MemberState, _ receiver: MemberState) -> Bool {
      problem.recordedMaximum(.init(giver, receiver))?.isPositive ?? true
    }
    for giver in problem.contributors
    where !problem.beneficiaries.contains(where: { isOpen(giver.state, $0.state) }) {
      outcome.exclusions.append(Exclusion(state: giver.state, measure: problem.measure, reason: .allPairsClosed))
    }
    for receiver in problem.beneficiaries
    where !problem.contributors.contains(where: { isOpen($0.state, receiver.state) }) {
      outcome.exclusions.append(Exclusion(state: receiver.state, measure: problem.measure, reason: .allPairsClosed))
    }
  }

  private func addNotes(on exclusions: [Exclusion], to notes: inout [Note]) {
    let kinds: [(Exclusion.Reason, AllocationNote, String)] = [
      (.unknownPledge, .unknownPledgeExcluded, "57(1)"), (.unknownNeed, .unknownNeedExcluded, "58(2)"),
      (.allPairsClosed, .allPairsClosed, "60(3)"),
    ]
    for (reason, message, place) in kinds {
      let concerned = Set(exclusions.filter { $0.reason == reason }.map(\.state)).sorted()
      if concerned.isEmpty { continue }
      notes.append(Note(message, citation: Citation(place), states: concerned))
    }
  }
}
