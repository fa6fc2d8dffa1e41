import ExactArithmetic
import SolidarityLaw

/// A plan beside others, with what it does to gates, exposure and the other States.
public struct PlanCandidate: Sendable {
  /// Which plan it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The cheapest.
    case cheapest
    /// As many relocations as are asked, or as the limits admit.
    case mostRelocations
    /// The cheapest with half the fair share as relocations, from which offsets can be offered (Article 63(2)(b)).
    case offerGate
    /// As few relocations as the limits admit.
    case fewestRelocations
  }

  /// Which plan it is; several where they are the same.
  public let kinds: [Kind]
  /// The plan in whole persons.
  public let plan: PlanAmounts
  /// What pledging it would change in the cycle.
  public let effect: ScenarioOutcome
}

/// Puts plans into the cycle.
public struct PlanTest: Sendable {
  /// The question.
  public let question: PlanQuestion
  /// The cycle as it stands.
  public let test: PledgeTest

  /// A test of plans for a question in a cycle.
  public init(_ question: PlanQuestion, in test: PledgeTest) {
    self.question = question
    self.test = test
  }

  /// The plan and its neighbours on the frontier, each once, with what pledging it would change.
  ///
  /// - Throws: ``PlanError`` where a program cannot be solved with proof, or the State cannot pledge.
  public func candidates(for plan: PledgePlan) throws(PlanError) -> [PlanCandidate] {
    let model = try PlanModel(question)
    var found: [(plan: PlanAmounts, kinds: [PlanCandidate.Kind])] = []
    func add(_ kind: PlanCandidate.Kind, _ candidate: PlanAmounts?) {
      guard let candidate else { return }
      if let index = found.firstIndex(where: { $0.plan.amounts == candidate.amounts }) {
        found[index].kinds.append(kind)
      } else {
        found.append((candidate, [kind]))
      }
    }
    add(.cheapest, plan.plan)
    let points = plan.frontier.points
    add(.mostRelocations, try whole(points.last?.plan.amounts.relocation.floor(), model))
    // A State that benefits, or that has no share, has no gate.
    let position = test.baseline.assessment.offsets.states.first { $0.state == question.state }
    add(.offerGate, try whole(position?.offerThreshold?.value?.ceiling(), model))
    add(.fewestRelocations, try whole(points.first?.plan.amounts.relocation.ceiling(), model))
    var candidates: [PlanCandidate] = []
    for entry in found {
      candidates.append(PlanCandidate(kinds: entry.kinds, plan: entry.plan, effect: try effect(of: entry.plan)))
    }
    return candidates
  }

  /// What pledging a plan, and nothing else, changes in the cycle.
  public func effect(of plan: PlanAmounts) throws(PlanError) -> ScenarioOutcome {
    var scenario = Scenario()
    scenario.pledges = Measure.allCases.map {
      Scenario.Pledge(state: question.state, measure: $0, amount: plan.amounts[$0])
    }
    do throws(ScenarioError) {
      return try test.outcome(of: NamedScenario(changes: scenario))
    } catch {
      throw .scenario(error)
    }
  }

  /// The cheapest plan with a whole number of relocations; nil where the limits do not admit it.
  private func whole(_ relocations: Rational?, _ model: PlanModel) throws(PlanError) -> PlanAmounts? {
    guard let relocations, !relocations.isNegative else { return nil }
    guard let amounts = try PlanOptimum(model: model).plan(of: try model.holding(.relocation, at: relocations)),
      let whole = try PlanRounding(model: model).whole(near: amounts)
    else { return nil }
    return PlanAmounts(whole, rates: question.rates)
  }
}
