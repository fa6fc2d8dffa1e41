import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// The coverage of one measure's needs.
struct CoveragePart: Sendable {
  let measure: Measure
  /// The places among the assessment's States of those that could give.
  let givers: [Int]
  /// Those States.
  let states: [MemberState]
  let receivers: [DistributionProblem.Beneficiary]
  let limits: [DistributionProblem.Pair: DistributionProblem.Limit]
  let bindingShare: Rational?
  let usesClosedForms: Bool

  /// Whether everybody may give to everybody without limit: each State then gets the same part of its need.
  var hasClosedForm: Bool { usesClosedForms && limits.isEmpty && bindingShare == nil }

  /// The problem with certain pledges, in the order of ``givers``; those of zero take no part.
  func problem(_ pledges: [Rational]) -> DistributionProblem {
    DistributionProblem(
      measure: measure, contributors: zip(states, pledges).map { .init(state: $0, pledge: $1) },
      beneficiaries: receivers, limits: limits, bindingShare: bindingShare)
  }

  func coverage(
    of supplies: [[Rational]], by method: CoverageModel.Method
  ) throws(AllocationError) -> (ratios: [[CoverageModel.Ratio]], solves: Int) {
    if hasClosedForm {
      let demand = receivers.map(\.need).reduce(.zero, +)
      return (
        supplies.map { pledges in
          let ratio = min(.one, pledges.reduce(.zero, +).divided(by: demand) ?? .zero)
          return receivers.map { _ in .exact(ratio) }
        }, 0
      )
    }
    switch method {
    case .exact:
      var ratios: [[CoverageModel.Ratio]] = []
      var solves = 0
      for pledges in supplies {
        let (values, count) = try exact(problem(pledges))
        ratios.append(values)
        solves += count
      }
      return (ratios, solves)
    case .floating: return try floating(supplies)
    }
  }

  private func exact(_ problem: DistributionProblem) throws(AllocationError) -> ([CoverageModel.Ratio], Int) {
    let solver = DistributionSolver(
      order: .coverageFirst, unitValue: PerMeasure { _ in .one }, options: SolveOptions())
    let (received, solves) = try solver.counted(in: problem)
    guard let received else { return (receivers.map { _ in .outOfReach }, solves) }
    return (zip(received, receivers).map { .exact($0.divided(by: $1.need) ?? .zero) }, solves)
  }
}
