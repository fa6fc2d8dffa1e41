public import ExactArithmetic
import LinearProgramming
public import SolidarityLaw

/// What every rule would award of one measure, side by side, and which axioms each satisfies on this instance.
///
/// The division rules know claims and an estate only, so they divide as if every pair were open; `leximin` respects the pairs.
public struct RuleComparison: Sendable, Hashable {
  /// What one State would receive.
  public struct Award: Sendable, Hashable {
    public let state: MemberState
    public let need: Rational
    public let received: Rational
  }

  /// One rule on the instance.
  public struct Row: Sendable, Hashable {
    public let rule: DistributionRule
    /// In protocol order.
    public let awards: [Award]
    /// In the order of ``Axiom``.
    public let axioms: [AxiomFinding]
  }

  public let measure: Measure
  /// All pledges that take part.
  public let supply: Rational
  /// Whether every pair is open, so that the rules are compared on equal terms.
  public let isFullyOpen: Bool
  /// One row a rule, in the order of ``DistributionRule``.
  public let rows: [Row]

  init(_ problem: DistributionProblem, timeLimit: Duration?) throws(AllocationError) {
    let claimants = problem.beneficiaries.map { (state: $0.state, claim: $0.need) }
    let solver = DistributionSolver(
      order: .coverageFirst, unitValue: PerMeasure { _ in .one }, options: SolveOptions(timeLimit: timeLimit))
    var rows: [Row] = []
    for rule in DistributionRule.allCases {
      func awards(_ claims: [Rational], _ estate: Rational) throws(AllocationError) -> [Rational] {
        if rule != .leximin || problem.isFullyOpen {
          return DivisionRule.awards(rule, claims: claims, estate: estate)
        }
        let factor = estate.divided(by: problem.supply) ?? .zero
        return try solver.received(in: problem.changed(needs: claims, pledgesBy: factor))
      }
      let received = try awards(claimants.map(\.claim), problem.supply)
      rows.append(
        Row(
          rule: rule,
          awards: zip(claimants, received).map { Award(state: $0.state, need: $0.claim, received: $1) },
          axioms: try AxiomFinding.all(claimants: claimants, estate: problem.supply, rule: awards)))
    }
    measure = problem.measure
    supply = problem.supply
    isFullyOpen = problem.isFullyOpen
    self.rows = rows
  }
}

extension DistributionProblem {
  /// The same problem with other needs, in the order of the beneficiaries, all of them above zero, and every pledge multiplied;
  /// nothing is reserved.
  fileprivate func changed(needs: [Rational], pledgesBy factor: Rational) -> DistributionProblem {
    DistributionProblem(
      measure: measure,
      contributors: contributors.map { Contributor(state: $0.state, pledge: $0.pledge * factor) },
      beneficiaries: zip(beneficiaries, needs).map {
        Beneficiary(state: $0.state, need: $1, searchAndRescue: $0.searchAndRescue)
      }, limits: limits)
  }
}
