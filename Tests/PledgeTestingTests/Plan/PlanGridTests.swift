import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PledgeTesting

/// Random plans against trying out every mix, and every range and price against solving again at its ends.
@Suite("Plans against a grid, ranges against solving again")
struct PlanGridTests {
  /// Money goes in steps of a quarter of a relocation; all limits lie on them, so that no cheaper mix lies between.
  private static let stepValue = 5_000

  private struct Case {
    var terms: PlanTerms
    let asked: Int
    let relocation: Int
    let financial: Rational
    let alternative: Rational
  }

  private static func draw(_ seed: UInt64) -> Case {
    var generator = SplitMix64(state: seed)
    func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
    let asked = Int.random(in: 0...8, using: &generator)
    let relocation = Int.random(in: 10...50, using: &generator) * 1_000
    let financial = pick([Rational(1), Rational(1, 2), Rational(3, 2), 0])
    let alternative = pick([Rational(1), Rational(9, 10), Rational(2), Rational(1, 2)])
    var terms = PlanTerms(
      costs: PerMeasure(relocation: Rational(relocation), financial: financial, alternative: alternative))
    terms.ambition = .equivalents(Rational(asked))
    terms.receptionPlaces = pick([nil, Rational(Int.random(in: 0...9, using: &generator))])
    terms.budget = pick([nil, nil, Rational(Int.random(in: 20...160, using: &generator) * 1_000)])
    func euro() -> Rational? { pick([nil, nil, Rational(Int.random(in: 0...24, using: &generator) * stepValue)]) }
    func part() -> Rational? { pick([nil, nil, Rational(1, 4), Rational(1, 2)]) }
    terms.agreed = PerMeasure(relocation: pick([nil, 1, 2]), financial: euro(), alternative: nil)
    terms.most = PerMeasure(relocation: nil, financial: euro(), alternative: euro())
    terms.leastShare = PerMeasure(relocation: part(), financial: nil, alternative: part())
    terms.mostShare = PerMeasure(relocation: pick([nil, nil, Rational(3, 4)]), financial: part(), alternative: nil)
    return Case(terms: terms, asked: asked, relocation: relocation, financial: financial, alternative: alternative)
  }

  private static func question(_ terms: PlanTerms, in cycle: Cycle = SmallPool.cycle) throws -> PlanQuestion {
    try PlanQuestion(MemberState("X001"), terms, in: Assessor().assess(cycle))
  }

  /// The least net cost over every whole number of persons and every step of money, in tenths of EUR; nil where none fits.
  private static func cheapest(_ drawn: Case) -> Int? {
    let (terms, asked) = (drawn.terms, drawn.asked)
    func steps(_ euro: Rational?) -> Int? { euro.flatMap { ($0 / Rational(stepValue)).integer } }
    func quarters(_ part: Rational?) -> Int? { part.flatMap { ($0 * Rational(4 * asked)).integer } }
    func tenths(_ value: Rational) -> Int { (value * 10).integer! }
    let (financialCost, alternativeCost) = (tenths(drawn.financial), tenths(drawn.alternative))
    let places = terms.receptionPlaces?.integer ?? Int.max
    let budget = terms.budget.map { tenths($0) } ?? Int.max
    var best: Int?
    // Nobody needs more than what is asked, what is agreed, and what is relocated because it pays.
    let agreed = terms.agreed.relocation?.integer ?? 0
    let (leastPersons, mostPersons) = (quarters(terms.leastShare.relocation), quarters(terms.mostShare.relocation))
    let leastFinancial = steps(terms.agreed.financial) ?? 0
    let mostFinancial = [48, steps(terms.most.financial), quarters(terms.mostShare.financial)].compactMap { $0 }.min()!
    let leastAlternative = quarters(terms.leastShare.alternative) ?? 0
    let mostAlternative = [48, steps(terms.most.alternative)].compactMap { $0 }.min()!
    guard leastFinancial <= mostFinancial, leastAlternative <= mostAlternative else { return nil }
    for persons in 0...12 where persons <= places && persons >= agreed {
      if let least = leastPersons, 4 * persons < least { continue }
      if let most = mostPersons, 4 * persons > most { continue }
      for financial in leastFinancial...mostFinancial {
        for alternative in leastAlternative...mostAlternative {
          guard 4 * persons + financial + alternative >= 4 * asked else { continue }
          let cost =
            persons * (drawn.relocation - 10_000) * 10
            + stepValue * (financial * financialCost + alternative * alternativeCost)
          guard cost <= budget else { continue }
          if best.map({ cost < $0 }) ?? true { best = cost }
        }
      }
    }
    return best
  }

  @Test("The plan in whole persons costs what the best mix of a grid costs", arguments: 1...40)
  func grid(_ seed: UInt64) throws {
    let drawn = Self.draw(seed)
    let best = Self.cheapest(drawn)
    switch try Self.question(drawn.terms).answer() {
    case .plan(let plan):
      #expect(plan.whole.map { $0.netCost * 10 } == best.map { Rational($0) })
      #expect(CertificateChecker().holds(plan.certificate))
      if let whole = plan.whole { #expect(plan.exact.netCost <= whole.netCost) }
    case .conflict(let conflict):
      #expect(best == nil)
      #expect(CertificateChecker().holds(conflict.certificate))
      for remedy in conflict.remedies { try check(remedy, of: drawn.terms, "\(seed) \(remedy) \(drawn.terms)") }
    case .withoutEnd:
      Issue.record("A relocation costs at least as much as the Union pays")
    }
  }

  /// Fair shares of one relocation, so that what is asked of X001 is nearly always above it and may come down; shares of it move along.
  @Test("Conflicts where what is asked may come down: each remedy is just enough")
  func movingAmbition() throws {
    var cycle = SmallPool.cycle
    cycle.reference = ReferenceNumbers(relocations: 4, financial: 80_000)
    var falls = 0
    for seed in UInt64(41)...120 {
      let drawn = Self.draw(seed)
      guard case .conflict(let conflict) = try Self.question(drawn.terms, in: cycle).answer() else { continue }
      #expect(CertificateChecker().holds(conflict.certificate))
      for remedy in conflict.remedies {
        let comment: Comment = "\(seed) \(remedy) \(drawn.terms)"
        #expect(remedy.plan != nil, comment)
        #expect(try fits(drawn.terms, with: remedy, part: 1, in: cycle), comment)
        #expect(try fitsRounded(drawn.terms, with: remedy, in: cycle), comment)
        // Where one limit moves, nothing less of it is enough.
        if remedy.changes.count == 1 {
          #expect(try !fits(drawn.terms, with: remedy, part: Rational(999, 1_000), in: cycle), comment)
        }
        guard let fallen = remedy.changes.first(where: { $0.limit.kind == .ambition }) else { continue }
        falls += 1
        #expect(fallen.to >= 1 && fallen.to < fallen.limit.amount && fallen.citation == Citation("57(3)"), comment)
      }
    }
    #expect(falls > 3, "\(falls) remedies let what is asked come down")
  }

  /// Solved again: with its limits where a remedy puts them there is a plan, and a little short of that there is none.
  private func check(_ remedy: PlanConflict.Remedy, of terms: PlanTerms, _ comment: Comment) throws {
    #expect(remedy.plan != nil, comment)
    #expect(try fits(terms, with: remedy, part: 1), comment)
    #expect(try fitsRounded(terms, with: remedy), comment)
    #expect(try !fits(terms, with: remedy, part: Rational(999, 1_000)), comment)
  }

  /// Whether there is a plan with the limits moved a part of the way that a remedy says.
  private func fits(
    _ terms: PlanTerms, with remedy: PlanConflict.Remedy, part: Rational, in cycle: Cycle = SmallPool.cycle
  ) throws -> Bool {
    var moved = terms
    for change in remedy.changes {
      moved.move(change.limit, to: change.limit.amount + (change.exact - change.limit.amount) * part)
    }
    return try hasPlan(moved, in: cycle)
  }

  /// Whether there is a plan with the limits where a remedy says they can be entered.
  private func fitsRounded(
    _ terms: PlanTerms, with remedy: PlanConflict.Remedy, in cycle: Cycle = SmallPool.cycle
  ) throws -> Bool {
    var moved = terms
    for change in remedy.changes { moved.move(change.limit, to: change.to) }
    return try hasPlan(moved, in: cycle)
  }

  private func hasPlan(_ terms: PlanTerms, in cycle: Cycle) throws -> Bool {
    try Solver().solve(try PlanModel(try Self.question(terms, in: cycle)).program).solution != nil
  }

  /// What the cheapest plan costs under other terms, and what an old plan would cost under them.
  private func costs(
    of old: PledgePlan, under terms: PlanTerms
  ) throws -> (best: Rational?, old: Rational) {
    let question = try Self.question(terms)
    let own = Measure.allCases.reduce(Rational.zero) { $0 + question.rates.net($1) * old.exact.amounts[$1] }
    return (try Solver().solve(try PlanModel(question).program).solution?.objectiveValue, own)
  }

  @Test("At the ends of a cost's range the plan is still best, and just beyond them it is not", arguments: 1...20)
  func ranges(_ seed: UInt64) throws {
    let drawn = Self.draw(seed)
    guard case .plan(let plan) = try Self.question(drawn.terms).answer() else { return }
    let beyond = Rational(1, 1_000)
    for range in plan.ranges {
      for (end, direction) in [(range.lower, Rational(-1)), (range.upper, Rational(1))] {
        var terms = drawn.terms
        guard let end else {
          // Without an end: far out the plan is as good as ever.
          terms.costs[range.measure] += direction * 1_000_000
          let far = try costs(of: plan, under: terms)
          #expect(far.best == far.old, "\(seed) \(range.measure)")
          continue
        }
        terms.costs[range.measure] = end.cost
        let at = try costs(of: plan, under: terms)
        #expect(at.best == at.old, "\(seed) \(range.measure) \(end)")
        terms.costs[range.measure] = end.cost + direction * beyond
        let after = try costs(of: plan, under: terms)
        switch end.beyond {
        case .plan, .withoutEnd: #expect(after.best.map { $0 < after.old } ?? true, "\(seed) \(range.measure) \(end)")
        case .budget: #expect(after.old > terms.budget ?? 0, "\(seed) \(range.measure) \(end)")
        }
      }
    }
  }

  @Test(
    "The price of a limit is what solving again with another limit costs, up to the end of its stretch",
    arguments: 1...20)
  func prices(_ seed: UInt64) throws {
    let drawn = Self.draw(seed)
    guard case .plan(let plan) = try Self.question(drawn.terms).answer() else { return }
    for price in plan.prices {
      for (side, direction) in [(price.falling, Rational(-1)), (price.rising, Rational(1))] {
        let step = side?.end.map { ($0 - price.limit.amount).magnitude } ?? (price.limit.unit == .fraction ? 1 : 1_000)
        // At the end, and a third of the way.
        for distance in side == nil ? [Rational(1, 1_000)] : [step, step / 3] {
          var terms = drawn.terms
          terms.move(price.limit, to: price.limit.amount + direction * distance)
          guard price.limit.amount + direction * distance >= 0 || price.limit.kind == .budget else { continue }
          let best = try costs(of: plan, under: terms).best
          let expected = side.map { plan.exact.netCost + $0.price * direction * distance }
          #expect(best == expected, "\(seed) \(price.limit.id) \(direction)")
        }
      }
    }
  }

  @Test(
    "Every point of the frontier, and every point between, costs what the cheapest plan there costs", arguments: 1...20)
  func frontier(_ seed: UInt64) throws {
    let drawn = Self.draw(seed)
    guard case .plan(let plan) = try Self.question(drawn.terms).answer() else { return }
    let points = plan.frontier.points
    #expect(points.map(\.plan.netCost).min() == plan.exact.netCost)
    for (left, right) in zip(points, points.dropFirst()) {
      #expect(left.plan.amounts.relocation < right.plan.amounts.relocation)
      let part = Rational(2, 7)
      let place = left.plan.amounts.relocation * (1 - part) + right.plan.amounts.relocation * part
      var terms = drawn.terms
      terms.agreed.relocation = place
      terms.most.relocation = place
      let between = try costs(of: plan, under: terms).best
      #expect(between == left.plan.netCost * (1 - part) + right.plan.netCost * part)
      let rate =
        (right.plan.netCost - left.plan.netCost) / (right.plan.amounts.relocation - left.plan.amounts.relocation)
      #expect(left.nextRelocation == rate)
    }
  }
}

extension PlanTerms {
  /// Puts a limit elsewhere.
  fileprivate mutating func move(_ limit: PlanLimit, to amount: Rational) {
    switch limit.kind {
    case .ambition: ambition = .equivalents(amount)
    case .receptionPlaces: receptionPlaces = amount
    case .budget: budget = amount
    case .agreed(let measure): agreed[measure] = amount
    case .most(let measure): most[measure] = amount
    case .leastShare(let measure): leastShare[measure] = amount
    case .mostShare(let measure): mostShare[measure] = amount
    }
  }
}
