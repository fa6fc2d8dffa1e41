import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PledgeTesting

/// Plans worked out by hand. A fair share of 100, EUR 20 000 a relocation; Union funding of EUR 10 000 unless said otherwise.
@Suite("The pledge plan of one State")
struct PledgePlanTests {
  static func question(
    _ state: String = "X001", cycle: Cycle = SmallPool.cycle, _ change: (inout PlanTerms) -> Void = { _ in }
  ) throws -> PlanQuestion {
    var terms = PlanTerms(costs: PerMeasure(relocation: 25_000, financial: 1, alternative: Rational(6, 5)))
    change(&terms)
    return try PlanQuestion(MemberState(state), terms, in: Assessor().assess(cycle))
  }

  static func plan(_ change: (inout PlanTerms) -> Void = { _ in }) throws -> PledgePlan {
    guard case .plan(let plan) = try question("X001", change).answer() else {
      throw PlanError.notProven("there is no plan")
    }
    return plan
  }

  private static func question(_ state: String, _ change: (inout PlanTerms) -> Void) throws -> PlanQuestion {
    try question(state, cycle: SmallPool.cycle, change)
  }

  private static func amounts(_ relocation: Rational, _ financial: Rational, _ alternative: Rational) -> PerMeasure<
    Rational
  > {
    PerMeasure(relocation: relocation, financial: financial, alternative: alternative)
  }

  /// Net EUR 15 000 a relocation against 20 000 for as much money: all places, and money for the other 70.
  @Test("Thirty reception places: what the plan is, what a place is worth, and how far the costs may move")
  func places() throws {
    let plan = try Self.plan { $0.receptionPlaces = 30 }
    #expect(plan.exact.amounts == Self.amounts(30, 1_400_000, 0))
    #expect(plan.whole?.amounts == plan.exact.amounts)
    #expect(plan.roundingCost == 0)
    #expect(plan.exact.value == 100)
    #expect(plan.exact.cost == 2_150_000)
    #expect(plan.exact.funding == 300_000)
    #expect(plan.exact.netCost == 1_850_000)
    #expect(plan.spreads.isEmpty && !plan.isDegenerate)

    // A place more saves 20 000 less 15 000, until 100 places leave nothing to be covered by money.
    let place = plan.prices[1]
    #expect(place.limit.kind == .receptionPlaces && place.isReached && place.hasPrice)
    #expect(place.rising?.price == -5_000 && place.rising?.end == 100)
    #expect(place.rising?.planAtEnd?.amounts == Self.amounts(100, 0, 0))
    #expect(place.falling?.price == -5_000 && place.falling?.end == 0)
    #expect(place.falling?.planAtEnd?.amounts == Self.amounts(0, 2_000_000, 0))
    // One more of what is asked is paid in money; below 30 it would be relocations.
    let ambition = plan.prices[0]
    #expect(ambition.rising == .init(price: 20_000, end: nil, planAtEnd: nil))
    #expect(ambition.falling?.price == 20_000 && ambition.falling?.end == 30)

    // Relocation is best at any lower cost, held by the places, and up to 20 000 net, 30 000 before funding.
    let relocation = plan.ranges[0]
    #expect(relocation.lower == nil && relocation.upper?.cost == 30_000 && !relocation.isUnused)
    guard case .plan(let beyond)? = relocation.upper?.beyond else { throw PlanError.notProven("no plan beyond") }
    #expect(beyond.amounts == Self.amounts(0, 2_000_000, 0))
    // Money is best from 0.75, as much as 15 000 for 20 000, up to what alternative measures cost.
    #expect(plan.ranges[1].lower?.cost == Rational(3, 4) && plan.ranges[1].upper?.cost == Rational(6, 5))
    // Alternative measures break even at what money costs.
    #expect(plan.ranges[2].isUnused && plan.ranges[2].lower?.cost == 1 && plan.ranges[2].upper == nil)

    // From nothing but money to all places: 2 000 000 less 5 000 a person.
    #expect(plan.frontier.points.map(\.plan.amounts.relocation) == [0, 30])
    #expect(plan.frontier.points.map(\.plan.netCost) == [2_000_000, 1_850_000])
    #expect(plan.frontier.points.map(\.leastMoney) == [2_000_000, 1_400_000])
    #expect(plan.frontier.points.map(\.nextRelocation) == [-5_000, nil])
    #expect(!plan.frontier.goesOn)
    #expect(CertificateChecker().holds(plan.certificate))
  }

  /// 50.5 are asked. Exactly 50.5 × 15 000 = 757 500. In whole persons 51 cost 765 000, but 50 with EUR 10 000 cost 760 000.
  @Test("Half a person is rounded down where money covers the rest more cheaply")
  func rounding() throws {
    let plan = try Self.plan { $0.ambition = .equivalents(Rational(101, 2)) }
    #expect(plan.exact.amounts.relocation == Rational(101, 2) && plan.exact.netCost == 757_500)
    #expect(plan.whole?.amounts == Self.amounts(50, 10_000, 0))
    #expect(plan.roundingCost == 2_500)
    #expect(plan.plan == plan.whole)
  }

  /// A third of 100 in relocations is 33⅓, so 34; money covers 66. Without money the lower number would not be admitted.
  @Test("A least part is rounded up; cents are whole and the fair share is reached")
  func leastShare() throws {
    let plan = try Self.plan {
      $0.costs.relocation = 40_000
      $0.leastShare.relocation = Rational(1, 3)
      $0.ambition = .equivalents(Rational(1000, 7))
    }
    let whole = try #require(plan.whole)
    // 1 000/21 relocations are 47.6…; 48 leave 94.857… of money, EUR 1 897 142.857… and so 1 897 142.86.
    #expect(plan.exact.amounts.relocation == Rational(1000, 21))
    #expect(whole.amounts == Self.amounts(48, Rational(189_714_286, 100), 0))
    #expect(whole.value >= Rational(1000, 7))
    // One percentage point more: 10/7 persons, at 30 000 net less the 20 000 of money that they replace.
    let share = try #require(plan.prices.last)
    #expect(share.limit.kind == .leastShare(.relocation) && share.rising?.end == 1)
    #expect(share.rising.map { $0.price / 100 } == Rational(100_000, 7))
  }

  /// From 10.2 to 10.8 there is no whole number.
  @Test("Where no whole number of persons lies within the limits, that is said")
  func noWholePlan() throws {
    let plan = try Self.plan {
      $0.ambition = .equivalents(12)
      $0.leastShare.relocation = Rational(85, 100)
      $0.mostShare.relocation = Rational(90, 100)
    }
    #expect(plan.exact.amounts.relocation == Rational(108, 10))
    #expect(plan.whole == nil && plan.roundingCost == nil && plan.plan == plan.exact)
  }

  /// Without funding and at 20 000 a relocation every mix of value 100 costs two million.
  @Test(
    "Equal costs: every mix costs the same, the most relocations are taken, and the ranges say where each measure goes")
  func ties() throws {
    var cycle = SmallPool.cycle
    try cycle.parameters.override("funding.relocation", with: 0)
    let placeholders = PlanTerms.placeholders(relocationValue: 20_000)
    #expect(placeholders.arePlaceholders)
    guard case .plan(let plan) = try Self.question(cycle: cycle, { $0 = placeholders }).answer() else {
      throw PlanError.notProven("there is no plan")
    }
    #expect(plan.exact.amounts == Self.amounts(100, 0, 0))
    #expect(
      plan.spreads == [
        .init(measure: .relocation, least: 0, most: 100), .init(measure: .financial, least: 0, most: 2_000_000),
        .init(measure: .alternative, least: 0, most: 2_000_000),
      ])
    #expect(plan.ranges.map { $0.lower?.cost } == [0, 1, 1])
    #expect(plan.ranges.map { $0.upper?.cost } == [20_000, nil, nil])
  }

  /// 1/8 of minors: 10 000 · 7/8 + 12 000 / 8 = 10 250; the transfer costs 800, of which the Union pays 500.
  @Test("Union funding of minors and transfers lowers the net cost")
  func funding() throws {
    let plan = try Self.plan {
      $0.minors = Rational(1, 8)
      $0.transferCost = 800
    }
    #expect(plan.exact.amounts.relocation == 100)
    #expect(plan.exact.cost == 2_580_000)
    #expect(plan.exact.funding == 1_075_000)
  }

  /// 70 places and money of 20 at most leave 10 of 100: the limits meet exactly, and no less of either will do.
  @Test("A plan held by more limits than it needs has another price on each side")
  func degenerate() throws {
    let plan = try Self.plan {
      $0.receptionPlaces = 70
      $0.most = PerMeasure(relocation: nil, financial: 400_000, alternative: 200_000)
    }
    #expect(plan.exact.amounts == Self.amounts(70, 400_000, 200_000))
    let places = plan.prices[1]
    #expect(places.falling == nil)
    // A place more takes EUR 24 000 of alternative measures away for 15 000 net.
    #expect(places.rising?.price == -9_000 && places.rising?.end == 80)
    #expect(plan.frontier.points.count == 1)
    // With a place fewer nothing is left, which is no price.
    #expect(plan.isDegenerate)
  }

  /// No place at all is a limit that cannot fall; money alone reaches the share, at one price on either side.
  @Test("A limit of nothing, which cannot fall, does not make a plan one of too many limits")
  func noPlaces() throws {
    let plan = try Self.plan { $0.receptionPlaces = 0 }
    #expect(plan.exact.amounts == Self.amounts(0, 2_000_000, 0))
    let places = plan.prices[1]
    #expect(places.isReached && places.falling == nil && places.rising?.price == -5_000)
    #expect(!plan.isDegenerate)
  }

  /// A cost of 1 850 000 is the budget to the euro: no less, and more changes nothing.
  @Test("A budget that is just enough cannot fall, and costs that rise break it")
  func budget() throws {
    let plan = try Self.plan {
      $0.receptionPlaces = 30
      $0.budget = 1_850_300
    }
    let budget = plan.prices[2]
    #expect(budget.activity == 1_850_000 && !budget.isReached && !budget.hasPrice)
    #expect(budget.falling?.end == 1_850_000 && budget.rising == .init(price: 0, end: nil, planAtEnd: nil))
    // 300 left over 30 persons: ten euros a person.
    #expect(plan.ranges[0].upper == .init(cost: 25_010, beyond: .budget))
  }

  /// Ten places, EUR 1 million and no alternative measures make 60 of 100.
  @Test("Limits that cannot hold together: which, and the smallest change of each that would be enough")
  func conflict() throws {
    let question = try Self.question {
      $0.receptionPlaces = 10
      $0.budget = 9_000_000
      $0.most = PerMeasure(relocation: nil, financial: 1_000_000, alternative: 0)
    }
    guard case .conflict(let conflict) = try question.answer() else {
      throw PlanError.notProven("there is a plan")
    }
    let members = try #require(conflict.conflicts.first).members
    #expect(conflict.conflicts.count == 1)
    #expect(members.map(\.id) == ["ambition", "receptionPlaces", "most.financial", "most.alternative"])
    #expect(members[0].citation == Citation("57(3)") && members[1].citation == nil)
    #expect(CertificateChecker().holds(conflict.certificate))
    // Forty relocations, or EUR 800 000 of either; each is worth as much.
    #expect(conflict.remedies.map(\.size) == [800_000, 800_000, 800_000])
    #expect(
      conflict.remedies.map { $0.changes.map(\.limit.id) } == [
        ["receptionPlaces"], ["most.financial"], ["most.alternative"],
      ])
    #expect(conflict.remedies.map { $0.changes.map(\.to) } == [[50], [1_800_000], [800_000]])
    #expect(conflict.remedies[0].plan?.amounts == Self.amounts(50, 1_000_000, 0))
    #expect(conflict.remedies.map(\.scope) == [.single, .single, .single])
    #expect(conflict.remedies.allSatisfy { $0.changes.allSatisfy { $0.citation == Citation("57(4)") } })
  }

  /// Half of 100 has to be relocations, and 40 can be received; EUR 300 000 are agreed where 200 000 may be given. No limit is in both
  /// conflicts. Ten relocations are worth EUR 200 000, and EUR 100 000 are missing besides.
  @Test("Two conflicts at once: each is told, and a remedy ends both")
  func twoConflicts() throws {
    let question = try Self.question {
      $0.receptionPlaces = 40
      $0.leastShare.relocation = Rational(1, 2)
      $0.agreed.financial = 300_000
      $0.most.financial = 200_000
    }
    guard case .conflict(let conflict) = try question.answer() else { throw PlanError.notProven("there is a plan") }
    #expect(
      Set(conflict.conflicts.map { $0.members.map(\.id) }) == [
        ["ambition", "receptionPlaces", "leastShare.relocation"], ["agreed.financial", "most.financial"],
      ])
    #expect(conflict.certificate.stages.count == 2 && CertificateChecker().holds(conflict.certificate))
    let remedy = try #require(conflict.remedies.first)
    #expect(conflict.remedies.count == 1 && remedy.scope == .group && remedy.size == 300_000)
    #expect(remedy.changes.count == 2)
    #expect(remedy.changes.contains { $0.limit.kind == .most(.financial) && $0.to == 300_000 })
    #expect(remedy.plan != nil)
  }

  /// Half of what is asked, 75 of 150, has to be relocations, and 70 can be received. If the ambition falls to 140, half of it is 70; if the
  /// part falls to 70 of 150, it is 7/15; and five places more are enough. What is asked may fall to the fair share of 100.
  @Test("A part of what is asked moves along where the ambition comes down")
  func shareOfAmbition() throws {
    let question = try Self.question {
      $0.ambition = .equivalents(150)
      $0.receptionPlaces = 70
      $0.leastShare.relocation = Rational(1, 2)
    }
    guard case .conflict(let conflict) = try question.answer() else { throw PlanError.notProven("there is a plan") }
    #expect(
      conflict.conflicts.map { $0.members.map(\.id) } == [["ambition", "receptionPlaces", "leastShare.relocation"]])
    let remedies = Dictionary(
      uniqueKeysWithValues: conflict.remedies.map { ($0.changes.map(\.limit.id).joined(), $0) })
    #expect(remedies["ambition"]?.changes.first?.to == 140 && remedies["ambition"]?.size == 200_000)
    #expect(remedies["ambition"]?.changes.first?.citation == Citation("57(3)"))
    #expect(remedies["receptionPlaces"]?.changes.first?.to == 75 && remedies["receptionPlaces"]?.size == 100_000)
    #expect(remedies["leastShare.relocation"]?.changes.first?.exact == Rational(7, 15))
    // 46.666…%, of which a file can hold 46.66%.
    #expect(remedies["leastShare.relocation"]?.changes.first?.to == Rational(4_666, 10_000))
    #expect(conflict.remedies.map(\.size) == [100_000, 100_000, 200_000])
    #expect(conflict.remedies.allSatisfy { $0.plan?.amounts.relocation ?? 0 >= 70 })
  }

  @Test("The fair share rests on Article 57(3), what deductions leave on theirs, and any other number on the State")
  func citations() throws {
    func citation(_ ambition: PlanTerms.Ambition) throws -> Citation? {
      try Self.question { $0.ambition = ambition }.limits[0].citation
    }
    #expect(try citation(.fairShare) == Citation("57(3)"))
    #expect(try citation(.adjustedShare) == Rule.deductionEffect.citation)
    #expect(try citation(.share(1)) == nil && citation(.equivalents(100)) == nil)
  }

  /// More than the fair share of 100 is a wish and may give way down to it; the fair share itself may not.
  @Test("An ambition above the fair share may come down to it, and no further")
  func ambition() throws {
    let above = try Self.question {
      $0.ambition = .share(Rational(3, 2))
      $0.most = PerMeasure(relocation: 120, financial: 0, alternative: 0)
    }
    guard case .conflict(let wish) = try above.answer() else { throw PlanError.notProven("there is a plan") }
    #expect(wish.remedies.first?.changes == [.init(limit: above.limits[0], exact: 120, citation: Citation("57(3)"))])
    let law = try Self.question { $0.most = PerMeasure(relocation: 90, financial: 0, alternative: 0) }
    guard case .conflict(let conflict) = try law.answer() else { throw PlanError.notProven("there is a plan") }
    #expect(!conflict.remedies.contains { $0.changes.contains { $0.limit.kind == .ambition } })
  }

  /// 100.1001 are asked; EUR 5 000 of money make 0.25 of that.
  @Test("A remedy is rounded outwards to what can be entered: whole persons upwards, cents upwards")
  func enteredRemedy() throws {
    let question = try Self.question {
      $0.ambition = .equivalents(Rational(1_001_001, 10_000))
      $0.most = PerMeasure(relocation: 50, financial: 5_000, alternative: 0)
    }
    guard case .conflict(let conflict) = try question.answer() else { throw PlanError.notProven("there is a plan") }
    let changes = Dictionary(
      conflict.remedies.filter { $0.changes.count == 1 }.compactMap { $0.changes.first }.map { ($0.limit.id, $0) },
      uniquingKeysWith: { first, _ in first })
    // 100.1001 less 0.25 of money: 99.8501 relocations, which 100 cover.
    #expect(changes["most.relocation"]?.exact == Rational(998_501, 10_000) && changes["most.relocation"]?.to == 100)
    // 50.1001 of money in value: EUR 1 002 002, whole already.
    #expect(changes["most.financial"]?.exact == 1_002_002 && changes["most.financial"]?.to == 1_002_002)
    let remedy = try #require(conflict.remedies.first { $0.changes.first?.limit.id == "most.relocation" })
    let plan = try #require(remedy.plan)
    // 100 relocations and EUR 2 002 of money, all of it in whole numbers.
    #expect(plan.amounts == Self.amounts(100, 2_002, 0))
    let thirds = try Self.question {
      $0.ambition = .equivalents(Rational(1_000, 7))
      $0.most = PerMeasure(relocation: 100, financial: 0, alternative: 0)
    }
    guard case .conflict(let other) = try thirds.answer() else { throw PlanError.notProven("there is a plan") }
    let money = other.remedies.flatMap(\.changes).first { $0.limit.id == "most.financial" }
    // 300/7 of EUR 20 000 are 857 142.857…
    #expect(money?.exact == Rational(6_000_000, 7) && money?.to == Rational(85_714_286, 100))
  }

  @Test("Relocations that bring more than they cost have no cheapest plan, until something limits them")
  func withoutEnd() throws {
    guard case .withoutEnd(let measures) = try Self.question("X001", { $0.costs.relocation = 5_000 }).answer() else {
      throw PlanError.notProven("the cost has an end")
    }
    #expect(measures == [.relocation])
    let plan = try Self.plan {
      $0.costs.relocation = 5_000
      $0.receptionPlaces = 130
    }
    #expect(plan.exact.amounts == Self.amounts(130, 0, 0) && plan.exact.netCost == -650_000)
  }

  @Test("Where nothing is asked the plan is nothing")
  func nothing() throws {
    let plan = try Self.plan { $0.ambition = .equivalents(0) }
    #expect(plan.plan.amounts == Self.amounts(0, 0, 0) && plan.plan.netCost == 0)
    #expect(plan.frontier.points.count == 1)
  }

  /// A deduction of a quarter of the fair share leaves 75.
  @Test("What the ambition can be: the fair share, what deductions leave, a part, a number")
  func ambitions() throws {
    var cycle = SmallPool.cycle
    cycle.deductions = [
      DeductionRecord(
        state: MemberState("X001"), ground: .significantSituation, extent: .share(Rational(1, 4)), base: .fairShare,
        stage: .granted, act: "act", knowledge: .recorded, provenance: SmallPool.nowhere)
    ]
    func asked(_ ambition: PlanTerms.Ambition) throws -> Rational {
      try Self.question(cycle: cycle) { $0.ambition = ambition }.ambition
    }
    #expect(try asked(.fairShare) == 100)
    #expect(try asked(.adjustedShare) == 75)
    #expect(try asked(.share(Rational(6, 5))) == 120)
    #expect(try asked(.equivalents(7)) == 7)
  }

  @Test("Each error once, with its remedy")
  func errors() throws {
    var cycle = SmallPool.cycle
    cycle.states[2].population = nil
    #expect(throws: PlanError.unknownState(MemberState("X009"), known: SmallPool.cycle.states.map(\.state))) {
      try Self.question("X009")
    }
    #expect(throws: PlanError.shareNotKnown(MemberState("X001"))) { try Self.question(cycle: cycle) }
    cycle = SmallPool.cycle
    cycle.states[2].isBound = false
    #expect(throws: PlanError.notBound(MemberState("X003"))) { try Self.question("X003", cycle: cycle) }
    let free = try Self.question("X003", cycle: cycle) { $0.ambition = .equivalents(5) }
    #expect(free.ambition == 5)
    // Nothing says that the Union pays a State that Part IV does not bind: 25 000 a person stay 25 000.
    #expect(free.rates.funding == 0 && free.rates.parameters.isEmpty && free.rates.net(.relocation) == 25_000)
    #expect(
      PlanError.unknownState(MemberState("X009"), known: SmallPool.cycle.states.map(\.state)).description
        == "The cycle has no State 'X009'. It has: X001, X002, X003, X004.")
    #expect(
      PlanError.unknownState(MemberState("x001"), known: SmallPool.cycle.states.map(\.state)).description
        == "The cycle has no State 'x001'. It has: X001, X002, X003, X004. Codes are in capitals.")
    #expect(PlanError.notBound(MemberState("X003")).description.contains("'ambition: 100'"))
    #expect(PlanError.shareNotKnown(MemberState("X001")).description.contains("Fill states.csv"))
    #expect(PlanError.notProven("why").description == "The plan could not be proven: why")
    #expect(
      PlanError.scenario(.partOutOfRange(text: "2")).description == ScenarioError.partOutOfRange(text: "2").description)
  }
}
