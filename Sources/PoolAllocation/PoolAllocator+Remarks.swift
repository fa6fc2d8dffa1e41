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
    if assessment.states.contains(where: { $0.isBenefitting && $0.systemicShortcoming }) {
      used.append(applied(Shortcoming.self))
    }
    if options.rule == .leximin { used.append(applied(DistributionOrder.self)) }
    if assessment.cycle.searchAndRescueShare != nil { used.append(applied(SearchAndRescueShare.self)) }
    return used
  }

  /// What a reader must know beside the figures.
  func notes(
    _ agreedMeasures: [Measure], _ proposal: DistributionBuilder, _ result: Distribution,
    _ problems: [DistributionProblem], _ assessment: Assessment
  ) -> [Note] {
    var notes: [Note] = []
    func names(_ measures: [Measure]) -> String { measures.map(\.rawValue).joined(separator: ", ") }
    let proposed = problems.map(\.measure).filter { !agreedMeasures.contains($0) }
    if !proposed.isEmpty {
      notes.append(
        Note(
          code: "proposalOnly",
          message:
            "The distribution of \(names(proposed)) is a model's proposal. The Technical-Level Forum distributes; the law "
            + "gives no formula.", citation: Citation("60(2)")))
    }
    if !agreedMeasures.isEmpty {
      notes.append(
        Note(
          code: "agreedDistribution",
          message:
            "The distribution of \(names(agreedMeasures)) is what the Technical-Level Forum agreed, as recorded; the model's "
            + "proposal stands beside it.", citation: Citation("60(1)")))
    }
    let limited = problems.filter { !$0.isFullyOpen || $0.bindingShare != nil }.map(\.measure)
    if options.rule != .leximin, !limited.isEmpty {
      notes.append(
        Note(
          code: "ruleIgnoresLimits",
          message:
            "The rule '\(options.rule.rawValue)' divides as if every pair were open and nothing were reserved, which is not so "
            + "for \(names(limited)).", citation: Citation("60(3)")))
    }
    if !proposal.withoutLargestRemainder.isEmpty {
      notes.append(
        Note(
          code: "largestRemainderUnavailable",
          message: "No whole-number distribution of \(names(proposal.withoutLargestRemainder)) has the receipts of the "
            + "largest-remainder method; the nearest one is shown.", citation: Citation("60(2)")))
    }
    for outcome in searchAndRescue(in: result, problems, assessment) where !outcome.isMet {
      notes.append(
        Note(
          code: "searchAndRescueShareMissed",
          message:
            "States with recurring disembarkations get \(outcome.measure.shown(outcome.received)), less than the "
            + "indicative share of \(outcome.measure.shown(outcome.target)).",
          citation: Citation("57(2)"), states: outcome.states))
    }
    return notes
  }
}
