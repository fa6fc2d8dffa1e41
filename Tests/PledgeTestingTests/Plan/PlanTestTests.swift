import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PledgeTesting

@Suite("What plans do in the cycle")
struct PlanTestTests {
  /// X001 owes 100. Money is dearer than relocation, so the cheapest plan is all relocations; half is 50; the fewest none.
  @Test("The cheapest plan and its neighbours, each once, with gates, exposure and the others' coverage")
  func candidates() throws {
    let question = try PledgePlanTests.question()
    guard case .plan(let plan) = try question.answer() else { throw PlanError.notProven("there is no plan") }
    let candidates = try PlanTest(question, in: PledgeTest(SmallPool.cycle)).candidates(for: plan)
    #expect(candidates.map(\.kinds) == [[.cheapest, .mostRelocations], [.offerGate], [.fewestRelocations]])
    #expect(candidates.map(\.plan.amounts.relocation) == [100, 50, 0])
    #expect(candidates.map(\.plan.amounts.financial) == [0, 1_000_000, 2_000_000])
    func position(_ candidate: PlanCandidate) throws -> (gate: Bool?, cap: Rational?) {
      let position = try #require(
        candidate.effect.outcome.assessment.offsets.states.first { $0.state == MemberState("X001") })
      return (position.offerGate, position.cap.value)
    }
    // Money does not shield from offsets.
    #expect(try candidates.map { try position($0).cap } == [0, 50, 100])
    // Without a proposal nobody knows whether the request gate is open; a pledge of half opens the State's own all the same.
    #expect(try candidates.map { try position($0).gate } == [true, true, nil])
    // X004 needs 60 and had 80 pledged for it; with X001's nought 50 are left.
    let coverage = candidates[2].effect.changes.first { $0.path == "allocation.coverage.X004.relocation.received" }
    #expect(coverage?.difference == -10)
    #expect(!candidates[0].effect.changes.contains { $0.path == "allocation.coverage.X004.relocation.received" })
  }

  /// X004 benefits: it is released from its pledge, and the assessment gives it no threshold for offers.
  @Test("A State that benefits has no plan for the gate of offers")
  func benefitting() throws {
    let question = try PledgePlanTests.question("X004")
    guard case .plan(let plan) = try question.answer() else { throw PlanError.notProven("there is no plan") }
    let candidates = try PlanTest(question, in: PledgeTest(SmallPool.cycle)).candidates(for: plan)
    #expect(!candidates.isEmpty && !candidates.contains { $0.kinds.contains(.offerGate) })
  }

  @Test("A State of another cycle cannot pledge here")
  func elsewhere() throws {
    let question = try PledgePlanTests.question()
    guard case .plan(let plan) = try question.answer() else { throw PlanError.notProven("there is no plan") }
    var cycle = SmallPool.cycle
    cycle.states.removeFirst()
    cycle.pledges.removeFirst()
    #expect(throws: PlanError.self) {
      try PlanTest(question, in: PledgeTest(cycle)).effect(of: plan.plan)
    }
  }
}
