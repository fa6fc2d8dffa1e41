public import SolidarityLaw

/// The rules side by side on every measure of a cycle, with what the comparison rests on.
public struct RuleComparisons: Sendable {
  /// One comparison a measure of which somebody needs something, in order.
  public let measures: [RuleComparison]
  public let needsBasis: NeedsBasis
  /// Who takes no part, and why.
  public let exclusions: [Exclusion]
  /// Remarks on needs and on who takes no part.
  public let notes: [Note]

  /// The comparisons of a cycle.
  ///
  /// - Throws: ``AllocationError`` where the needs cannot be computed or an optimum is not proven.
  public init(_ assessment: Assessment, timeLimit: Duration? = nil) throws(AllocationError) {
    let outcome = try ProblemBuilder(assessment: assessment).build()
    var comparisons: [RuleComparison] = []
    for problem in outcome.problems { comparisons.append(try RuleComparison(problem, timeLimit: timeLimit)) }
    measures = comparisons
    needsBasis = assessment.cycle.needsBasis
    exclusions = outcome.exclusions
    notes = outcome.notes
  }
}
