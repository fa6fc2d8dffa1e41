import ExactArithmetic
import PledgeTesting
import PoolAllocation
import SolidarityLaw
import Testing

@Suite("A cycle beside scenarios: every figure that changes, and no other")
struct PledgeTestTests {
  private static func outcome(
    _ cycle: Cycle = SmallPool.cycle, assume: AssumptionPolicy? = nil, _ change: (inout Scenario) throws -> Void
  ) throws -> ScenarioOutcome {
    var scenario = Scenario()
    try change(&scenario)
    return try PledgeTest(cycle, assume: assume).outcome(of: NamedScenario(changes: scenario))
  }

  private static func change(_ path: String, in outcome: ScenarioOutcome) throws -> FigureChange {
    try #require(outcome.changes.first { $0.path == path })
  }

  /// 80 pledged for 60: each gives three quarters, 22.5 and 37.5. With 10 in place of 30 all of both is used, 10 and 50.
  @Test("A lower pledge: the State's ledger, the totals, and what the other one gives")
  func lowerPledge() throws {
    let outcome = try Self.outcome { $0.pledges = [try Scenario.pledge("X001.relocation=10")] }
    let pool = ["nominal", "effective", "available"].flatMap {
      ["pool.\($0).relocation", "pool.\($0).relocation.known"]
    }
    #expect(
      outcome.changes.map(\.path) == [
        "X001.pledge.relocation", "X001.effective.relocation", "X001.available.relocation",
        "X001.effectiveForArticle63", "X001.value", "X001.gap", "X001.offsets.cap", "X001.offsets.yearEnd",
      ] + pool + [
        "offsets.mandatory.pledged", "offsets.mandatory.shortfall", "offsets.article63_3.pledged",
        "offsets.article63_3.shortfall", "allocation.utilisation.X001.relocation.used",
        "allocation.utilisation.X001.relocation.ratio", "allocation.utilisation.X002.relocation.used",
        "allocation.utilisation.X002.relocation.ratio", "allocation.flows.X001.X004.relocation",
        "allocation.flows.X002.X004.relocation",
      ])
    let differences: [(String, Rational)] = [
      ("X001.pledge.relocation", -20), ("X001.value", -20), ("X001.gap", 20), ("X001.offsets.cap", 20),
      ("pool.available.relocation", -20), ("offsets.mandatory.shortfall", 20),
      ("allocation.utilisation.X001.relocation.used", Rational(-25, 2)),
      ("allocation.utilisation.X001.relocation.ratio", Rational(1, 4)),
      ("allocation.flows.X002.X004.relocation", Rational(25, 2)),
    ]
    for (path, difference) in differences {
      #expect(try Self.change(path, in: outcome).difference == difference, "\(path)")
    }
    let flow = try Self.change("allocation.flows.X001.X004.relocation", in: outcome)
    #expect(flow.concerns(MemberState("X001")) && flow.concerns(MemberState("X004")))
    #expect(!flow.concerns(MemberState("X002")))
    // Whole persons on both sides: 10 less 22 or 23.
    #expect([-12, -13].contains(flow.roundedDifference))
  }

  @Test("Undoing a change leaves no difference, though the amount is then the user's word")
  func undone() throws {
    #expect(try Self.outcome { $0.pledges = [try Scenario.pledge("X001.relocation=30")] }.changes.isEmpty)
    #expect(try Self.outcome { $0.reference = try Scenario.reference("400") }.changes.isEmpty)
    #expect(try Self.outcome { _ in }.changes.isEmpty)
  }

  /// X002 no longer gives: 30 of the 60 that X004 needs are left. Its gap is no longer asked for.
  @Test("A State that comes to benefit: its gap no longer exists, its flow is zero, coverage halves")
  func benefits() throws {
    let outcome = try Self.outcome { $0.statuses = [try Scenario.status("X002=benefitting")] }
    let benefitting = try Self.change("X002.benefitting", in: outcome)
    #expect(benefitting.before == .condition(false) && benefitting.after == .condition(true))
    let statuses = try Self.change("X002.statuses", in: outcome)
    #expect(statuses.before == .words([]) && statuses.after == .words(["pressure"]))
    let gap = try Self.change("X002.gap", in: outcome)
    #expect(gap.before == .known(50, unit: .relocationEquivalents) && gap.after == .absent)
    #expect(gap.difference == nil)
    #expect(try Self.change("pool.waterfall.release.relocation", in: outcome).difference == 50)
    #expect(try Self.change("allocation.flows.X002.X004.relocation", in: outcome).difference == Rational(-75, 2))
    #expect(try Self.change("allocation.coverage.X004.relocation.received", in: outcome).difference == -30)
    #expect(
      try Self.change("allocation.coverage.X004.relocation.ratio", in: outcome).difference == Rational(-1, 2))
    #expect(!outcome.changes.contains { $0.path.hasPrefix("pool.nominal") })
  }

  /// A quarter of 30 000 is 7 500 persons and EUR 150 million a State, in place of 100 and EUR 2 million.
  @Test("A reference number: fair shares of all, thresholds stay where the statutory minimum is greater")
  func reference() throws {
    let outcome = try Self.outcome { $0.reference = try Scenario.reference("30000") }
    for code in ["X001", "X002", "X003", "X004"] {
      #expect(try Self.change("\(code).fairShare.relocation", in: outcome).difference == 7_400)
      #expect(try Self.change("\(code).fairShare.financial", in: outcome).difference == 148_000_000)
    }
    #expect(!outcome.changes.contains { $0.path.hasSuffix("threshold") && $0.state == nil })
    #expect(!outcome.changes.contains { $0.path.hasPrefix("allocation.") })
  }

  /// 60 % of 400 is 240, the minimum set to 200: the threshold falls from 30 000 to 240, and the 80 pledged still lack 160.
  @Test("A legal parameter: the threshold follows, and the override is applied to a copy alone")
  func parameter() throws {
    let outcome = try Self.outcome { $0.parameters = [.init(id: .mandatoryMinimum, value: 200)] }
    #expect(try Self.change("offsets.mandatory.threshold", in: outcome).difference == -29_760)
    #expect(try Self.change("offsets.mandatory.shortfall", in: outcome).after == .known(160, unit: .persons))
    #expect(outcome.changes.allSatisfy { $0.path.hasPrefix("offsets.") })
    #expect(SmallPool.cycle.parameters.overrides.isEmpty)
  }

  /// X003 owes 100: unknown money is between nothing and EUR 2 million, and after 40 relocations EUR 1.2 million.
  @Test("Where a figure is not known, its bounds are compared and no difference is told")
  func unknown() throws {
    var cycle = SmallPool.cycle
    cycle.pledges.append(SmallPool.pledge("X003", .financial, nil))
    let outcome = try Self.outcome(cycle) { $0.pledges = [try Scenario.pledge("X003.relocation=40")] }
    let money = try Self.change("X003.pledge.financial", in: outcome)
    #expect(money.before == .number(nil, lower: 0, upper: 2_000_000, rounded: nil, unit: .euro))
    #expect(money.after == .number(nil, lower: 0, upper: 1_200_000, rounded: nil, unit: .euro))
    #expect(money.difference == nil)
    // Filled alike on both sides, the sum is the whole share before and after.
    let filled = try Self.outcome(cycle, assume: .fairShare) {
      $0.pledges = [try Scenario.pledge("X003.relocation=40")]
    }
    #expect(try Self.change("X003.pledge.financial", in: filled).difference == -800_000)
    #expect(!filled.changes.contains { $0.path == "X003.value" })
  }

  @Test("A cycle that cannot be distributed is compared without flows, and the reason is kept")
  func withoutDistribution() throws {
    var cycle = SmallPool.cycle
    cycle.needsBasis = .indicator("NOT_THERE")
    let outcome = try Self.outcome(cycle) { $0.pledges = [try Scenario.pledge("X001.relocation=10")] }
    #expect(outcome.outcome.allocation == nil)
    #expect(outcome.outcome.withoutDistribution?.contains("NOT_THERE") == true)
    #expect(!outcome.changes.contains { $0.path.hasPrefix("allocation.") })
    #expect(try Self.change("X001.gap", in: outcome).difference == 20)
  }

  @Test("A scenario that does not fit the cycle says why")
  func unfit() throws {
    #expect(throws: ScenarioError.self) {
      try Self.outcome { $0.pledges = [try Scenario.pledge("X009.relocation=1")] }
    }
  }

  @Test("There and back: the same figures change, by the opposite differences", arguments: 1...12)
  func thereAndBack(_ seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    var cycle = SmallPool.cycle
    for code in ["X001", "X002", "X003"] {
      cycle.pledges.append(
        SmallPool.pledge(
          code, .financial, Bool.random(using: &generator) ? Int.random(in: 0...3_000, using: &generator) * 1000 : nil))
    }
    var scenario = Scenario()
    for code in ["X001", "X003"] {
      scenario.pledges.append(
        .init(
          state: MemberState(code), measure: .relocation, amount: Rational(Int.random(in: 0...120, using: &generator))))
    }
    if Bool.random(using: &generator) { scenario.statuses = [try Scenario.status("X002=benefitting")] }
    let before = PoolOutcome(of: cycle)
    let after = PoolOutcome(of: try scenario.applied(to: cycle))
    let there = OutcomeComparison(from: before, to: after).changes
    let back = OutcomeComparison(from: after, to: before).changes
    #expect(!there.isEmpty)
    let reverse = Dictionary(uniqueKeysWithValues: back.map { ($0.path, $0) })
    #expect(there.count == back.count)
    for change in there {
      let other = try #require(reverse[change.path])
      #expect(other.before == change.after && other.after == change.before)
      #expect(other.difference == change.difference.map { -$0 })
    }
    // What figure(at:) tells of both assessments is the second way to the same numbers.
    for change in there where !change.path.hasPrefix("allocation.") {
      guard case .number = change.before, let figure = before.assessment.figure(at: change.path) else { continue }
      #expect(change.before == FigureValue(figure))
      #expect((after.assessment.figure(at: change.path).map(FigureValue.init) ?? .absent) == change.after)
    }
    let told = Set(there.map(\.path))
    for (path, figure) in before.assessment.figures where !path.contains("article63_4") {
      guard let other = after.assessment.figure(at: path) else { continue }
      #expect(told.contains(path) == (FigureValue(figure) != FigureValue(other)), "\(path)")
    }
  }
}
