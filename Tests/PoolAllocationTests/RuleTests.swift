import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct RuleTests {
  static func awards(_ rule: DistributionRule, _ claims: [Rational], _ estate: Rational) -> [Rational] {
    DivisionRule.awards(rule, claims: claims, estate: estate)
  }

  @Test func talmudDividesAsTheMishnahDoes() {
    // The three estates of Kethubot 93a with claims 100, 200, 300.
    #expect(Self.awards(.talmud, [100, 200, 300], 100) == [Rational(100, 3), Rational(100, 3), Rational(100, 3)])
    #expect(Self.awards(.talmud, [100, 200, 300], 200) == [50, 75, 75])
    #expect(Self.awards(.talmud, [100, 200, 300], 300) == [50, 100, 150])
    // The contested garment: one claims all, one half: 3/4 and 1/4.
    #expect(Self.awards(.talmud, [1, Rational(1, 2)], 1) == [Rational(3, 4), Rational(1, 4)])
    // Above half of all claims the losses are divided: 500 of 600 leaves a loss of 100, a third each.
    #expect(
      Self.awards(.talmud, [100, 200, 300], 500) == [Rational(200, 3), Rational(500, 3), Rational(800, 3)])
  }

  @Test func equalAwardsStopAtTheClaim() {
    // 250 over 100, 200, 300: 83⅓ each. 400: 100, then 150 each.
    #expect(Self.awards(.cea, [300, 100, 200], 250) == [Rational(250, 3), Rational(250, 3), Rational(250, 3)])
    #expect(Self.awards(.cea, [300, 100, 200], 400) == [150, 100, 150])
  }

  @Test func equalLossesStopAtZero() {
    // 300 of 600: losses 100 each: 0, 100, 200. 90: only the claim of 300 has anything left, 90 (losses 100, 200, 210).
    #expect(Self.awards(.cel, [100, 200, 300], 300) == [0, 100, 200])
    #expect(Self.awards(.cel, [100, 200, 300], 90) == [0, 0, 90])
  }

  @Test func everybodyIsServedWhereThereIsEnough() {
    for rule in DistributionRule.allCases {
      #expect(Self.awards(rule, [100, 200], 300) == [100, 200])
      #expect(Self.awards(rule, [100, 200], 1000) == [100, 200])
      #expect(Self.awards(rule, [100, 200], 0) == [0, 0])
      #expect(Self.awards(rule, [], 10) == [])
      #expect(Self.awards(rule, [0, 0], 10) == [0, 0])
    }
  }

  @Test(arguments: 0..<30)
  func awardsAreWithinClaimsAndUseUpTheEstate(seed: Int) {
    var random = SplitMix64(seed: 2000 + UInt64(seed))
    let claims = (0..<random.whole(1...6)).map { _ in Rational(random.whole(0...50)) }
    let sum = claims.reduce(0, +)
    let estate = Rational(random.whole(0...Int(max(1, sum.integer ?? 1))))
    for rule in DistributionRule.allCases {
      let awards = Self.awards(rule, claims, estate)
      #expect(awards.reduce(0, +) == min(estate, sum))
      #expect(zip(awards, claims).allSatisfy { $0 >= 0 && $0 <= $1 })
    }
    // Two ways that must meet: dividing losses by equal awards is dividing awards by equal losses, and Talmud is its own dual.
    if estate <= sum {
      let losses = Self.awards(.cea, claims, sum - estate)
      #expect(Self.awards(.cel, claims, estate) == zip(claims, losses).map { $0 - $1 })
      let dual = Self.awards(.talmud, claims, sum - estate)
      #expect(Self.awards(.talmud, claims, estate) == zip(claims, dual).map { $0 - $1 })
    }
  }

  @Test func axiomsHoldForTheClassicRules() throws {
    let claimants = [("EL", 100), ("ES", 100), ("IT", 250)].map { (state: MemberState($0.0), claim: Rational($0.1)) }
    for rule in DistributionRule.allCases {
      let findings = AxiomFinding.all(claimants: claimants, estate: 180) { claims, estate in
        DivisionRule.awards(rule, claims: claims, estate: estate)
      }
      #expect(findings.map(\.axiom) == Axiom.allCases)
      #expect(findings.filter { !$0.holds } == [], "\(rule)")
    }
  }

  @Test func everyAxiomHasAWitnessWhereItFails() {
    // The first takes everything, and flees when there is more: nothing holds.
    let claimants = [("EL", 100), ("ES", 100), ("IT", 250)].map { (state: MemberState($0.0), claim: Rational($0.1)) }
    let findings = AxiomFinding.all(claimants: claimants, estate: 90) { claims, estate in
      estate > 90 || claims != [100, 100, 250] ? [0, 0, estate / 2] : [60, 20, 10]
    }
    let witness = { (axiom: Axiom) in findings.first { $0.axiom == axiom }?.witness }
    #expect(witness(.equalTreatment) == "EL needs 100 and ES 100, but they receive 60 and 20.")
    #expect(witness(.orderOfAwards) == "IT needs 250 and EL 100, but they receive 10 and 60.")
    #expect(witness(.orderOfLosses) == nil)
    #expect(
      witness(.claimsMonotonicity)
        == "The need of EL rises from 100 to 110, but what it receives falls from 60 to 0.")
    #expect(
      witness(.resourceMonotonicity) == "The pool grows from 90 to 99, but what EL receives falls from 60 to 0.")
    let flat = AxiomFinding.all(claimants: claimants, estate: 240) { _, _ in [0, 0, 240] }
    #expect(
      flat.first { $0.axiom == .orderOfLosses }?.witness == "IT needs 250 and EL 100, but they receive 240 and 0.")
    #expect(Set(Axiom.allCases.map(\.meaning)).count == 5)
  }

  @Test func rulesDivideThePoolProRataAndEvenly() throws {
    // 90 of needs 100 and 50 by equal awards: 45 each; DE gives a third of each, FR two.
    let given = HandmadeAssessment.relocations(pledges: [("DE", 30), ("FR", 60)], needs: [("EL", 100), ("IT", 50)]) {
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)]
    }
    let allocation = try PoolAllocator(options: AllocationOptions(rule: .cea)).allocate(given.assessment)
    #expect(table(allocation.result) == ["DE>EL": 15, "DE>IT": 15, "FR>EL": 30, "FR>IT": 30])
    #expect(allocation.rule == .cea && allocation.certificate == nil && allocation.firstStage == nil)
    #expect(allocation.notes.contains { $0.code == "ruleIgnoresLimits" })
  }

  @Test func comparisonPutsTheRulesSideBySide() throws {
    // Pledges 60 (DE, not to EL) and 30 (FR); needs EL 100, IT 50. Leximin respects the pair: EL 30, IT 50. EL has the greater need
    // and receives less, which the order of awards notices.
    let given = HandmadeAssessment.relocations(pledges: [("DE", 60), ("FR", 30)], needs: [("EL", 100), ("IT", 50)]) {
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)]
    }
    let comparison = try #require(try RuleComparisons(given.assessment).measures.first)
    #expect(!comparison.isFullyOpen && comparison.supply == 90)
    #expect(comparison.rows.map(\.rule) == DistributionRule.allCases)
    let awards = comparison.rows.map { $0.awards.map(\.received) }
    #expect(awards == [[30, 50], [60, 30], [45, 45], [70, 20], [65, 25]])
    #expect(comparison.rows[0].axioms.filter { !$0.holds }.map(\.axiom) == [.orderOfAwards])
    #expect(comparison.rows.dropFirst().flatMap(\.axioms).filter { !$0.holds } == [])
  }

  @Test func comparisonsTellWhoTakesNoPart() throws {
    // FR's pledge is not known: only DE's 60 are divided. Needs 100 and 50 of 60: proportional 40 and 20; equal losses of 45: 55 and 5.
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 60), ("FR", .relocation, nil)],
      needs: [("EL", .relocation, 100), ("IT", .relocation, 50)])
    let comparisons = try RuleComparisons(given.assessment)
    #expect(comparisons.measures.map(\.measure) == [.relocation])
    #expect(comparisons.measures.first?.supply == 60)
    #expect(comparisons.needsBasis == .stated)
    #expect(comparisons.exclusions.map(\.state) == [MemberState("FR")])
    #expect(!comparisons.notes.isEmpty)
    let rows = comparisons.measures.first?.rows ?? []
    #expect(rows.first { $0.rule == .proportional }?.awards.map(\.received) == [40, 20])
    #expect(rows.first { $0.rule == .cel }?.awards.map(\.received) == [55, 5])
  }
}
