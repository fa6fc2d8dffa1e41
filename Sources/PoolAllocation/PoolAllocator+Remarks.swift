import ExactArithmetic
import SolidarityLaw

extension PoolAllocator {
  /// How the share for disembarkation States comes out, measure by measure.
  func searchAndRescue(
    in result: Distribution, _ problems: [DistributionProblem], _ assessment: Assessment
  ) -> [SearchAndRescueOutcome] {
    guard let share = assessment.cycle.searchAndRescueShare else { return [] }
    return problems.map { problem in
      let states = problem.beneficiaries.filter(\.searchAndRescue).map(\.state)
      let received = result.coverage.filter { $0.measure == problem.measure && states.contains($0.state) }
      return SearchAndRescueOutcome(
        measure: problem.measure, share: share, target: problem.reserve(for: share),
        received: received.map(\.received).reduce(.zero, +), states: states)
    }
  }

  /// Readings that bear on this distribution.
  func readings(_ assessment: Assessment) -> [AppliedReading] {
    let readings = assessment.cycle.readings
    func applied<Choice: Reading>(_ reading: Choice.Type) -> AppliedReading {
      AppliedReading(
        name: Choice.name, answer: readings[reading].rawValue, isExplicit: readings.explicit(reading) != nil)
    }
    var used: [AppliedReading] = []
    if assessment.states.contains(where: { $0.throughOffsets.value?.isPositive ?? true }) {
      used.append(applied(OffsetPledges.self))
    }
    if assessment.states.contains(where: { $0.isBenefitting && ShortcomingRelease.isReleased(towards: $0) }) {
      used.append(applied(Shortcoming.self))
    }
    if options.rule == .leximin { used.append(applied(DistributionOrder.self)) }
    if assessment.cycle.searchAndRescueShare != nil { used.append(applied(SearchAndRescueShare.self)) }
    return used
  }

  /// What a reader must know beside the figures.
  func notes(
    _ agreedMeasures: [Measure], _ proposal: DistributionBuilder, _ result: Distribution,
    _ outcome: ProblemBuilder.Outcome, _ assessment: Assessment
  ) -> [Note] {
    let problems = outcome.problems
    var notes: [Note] = []
    func names(_ measures: [Measure]) -> PhraseValue { .phrases(measures.map(\.phrase)) }
    let proposed = problems.map(\.measure).filter { !agreedMeasures.contains($0) }
    if !proposed.isEmpty {
      notes.append(
        Note(
          AllocationNote.proposalOnly, ["measures": names(proposed)], citation: Citation("60(2)")))
    }
    if !agreedMeasures.isEmpty {
      notes.append(
        Note(
          AllocationNote.agreedDistribution, ["measures": names(agreedMeasures)], citation: Citation("60(1)")))
    }
    let limited = problems.filter { !$0.isFullyOpen || $0.bindingShare != nil || !$0.wishes.isEmpty }.map(\.measure)
    if options.rule != .leximin, !limited.isEmpty {
      notes.append(
        Note(
          AllocationNote.ruleIgnoresLimits,
          ["rule": .verbatim(options.rule.rawValue), "measures": names(limited)], citation: Citation("60(3)")))
    }
    if !proposal.withoutLargestRemainder.isEmpty {
      notes.append(
        Note(
          AllocationNote.largestRemainderUnavailable,
          ["measures": names(proposal.withoutLargestRemainder)], citation: Citation("60(2)")))
    }
    for measure in Measure.allCases where outcome.isNeededByNobody(measure) {
      if result.coverage.contains(where: { $0.measure == measure }) { continue }
      let pledged = ProblemBuilder(assessment: assessment).giving(measure).contributors
      if pledged.isEmpty { continue }
      notes.append(
        Note(
          AllocationNote.measureNotNeeded,
          [
            "measure": .message(measure),
            "amount": .phrase(measure.amount(pledged.map(\.pledge).reduce(.zero, +))),
          ], citation: Citation("60(3)"), states: pledged.map(\.state)))
    }
    let unused = problems.map { problem in
      (
        problem.measure,
        result.utilisation.filter { $0.measure == problem.measure && $0.undrawn?.isPositive ?? false }
      )
    }
    for (measure, rows) in unused where !rows.isEmpty {
      notes.append(
        Note(
          AllocationNote.pledgesUndrawn,
          ["amount": .phrase(measure.amount(rows.compactMap(\.undrawn).reduce(.zero, +)))], citation: Citation("60(3)"),
          states: rows.map(\.state)))
    }
    for tie in proposal.ties where !agreedMeasures.contains(tie.measure) {
      notes.append(
        Note(
          AllocationNote.roundingTie, ["measure": .message(tie.measure)], citation: Citation("60(2)"),
          states: tie.states))
    }
    for outcome in searchAndRescue(in: result, problems, assessment) where !outcome.isMet {
      notes.append(
        Note(
          AllocationNote.searchAndRescueShareMissed,
          [
            "received": .phrase(outcome.measure.amount(outcome.received)),
            "target": .phrase(outcome.measure.amount(outcome.target)),
          ], citation: Citation("57(2)"), states: outcome.states))
    }
    return notes
      + remarks(
        on: WishOutcome.all(problems, in: result), inVain: WishOutcome.all(outcome.wishedInVain, in: result))
  }

  /// What must be known of wishes: that they shape the distribution, and which of them it does not fulfil.
  ///
  /// - Parameter inVain: wishes for measures that nobody needs; they shape nothing.
  private func remarks(on shaping: [WishOutcome], inVain: [WishOutcome]) -> [Note] {
    let wishes = shaping + inVain
    func states(_ outcomes: [WishOutcome]) -> [MemberState] { Set(outcomes.flatMap(\.wish.states)).sorted() }
    var notes: [Note] = []
    if options.rule == .leximin, shaping.contains(where: { $0.isMet == true }) {
      notes.append(
        Note(
          AllocationNote.shapedByWishes, citation: Citation("60(2)"), states: states(shaping)))
    }
    for outcome in wishes where outcome.isMet == false {
      guard let target = outcome.target else { continue }
      notes.append(
        Note(
          AllocationNote.wishMissed,
          [
            "amount": .phrase(outcome.wish.measure.amount(outcome.reached)),
            "wish": .phrase(outcome.wish.clause(target: target)),
          ], citation: outcome.wish.citation, states: outcome.wish.states))
    }
    for outcome in wishes where outcome.isMet == true && outcome.isMetRounded == false {
      guard let target = outcome.target else { continue }
      notes.append(
        Note(
          AllocationNote.wishMissedByRounding,
          [
            "amount": .phrase(outcome.wish.measure.amount(outcome.rounded)),
            "wish": .phrase(outcome.wish.clause(target: target)),
          ], citation: outcome.wish.citation, states: outcome.wish.states))
    }
    let open = wishes.filter { $0.isMet == nil }
    if !open.isEmpty {
      notes.append(
        Note(
          AllocationNote.wishUndetermined, citation: Citation("60(2)"), states: states(open)))
    }
    return notes
  }
}
