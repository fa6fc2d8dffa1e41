import ExactArithmetic
import SolidarityLaw

/// A pool divided by a rule for claims as if every pair were open: needs are the claims, pledges are used pro rata, and givers and
/// receivers mix evenly.
struct DividedPool {
  let flows: [ExactFlow]

  init(_ problem: DistributionProblem, rule: DistributionRule) {
    let supply = problem.supply
    let awards = DivisionRule.awards(rule, claims: problem.beneficiaries.map(\.need), estate: supply)
    flows = problem.contributors.flatMap { giver in
      zip(problem.beneficiaries, awards).compactMap { receiver, award in
        guard let amount = (giver.pledge * award).divided(by: supply), amount.isPositive else { return nil }
        return ExactFlow(from: giver.state, to: receiver.state, amount: amount)
      }
    }
  }
}
