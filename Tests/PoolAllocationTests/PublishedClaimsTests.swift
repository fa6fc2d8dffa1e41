import ExactArithmetic
import Testing

@testable import PoolAllocation

@Suite("Worked examples of the literature on conflicting claims")
struct PublishedClaimsTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: DistributionRule
    let claims: [Rational]
    let estate: Rational
    let awards: [Rational]
    let source: String
    var testDescription: String { "\(rule.rawValue), \(estate) for \(claims): \(source)" }
  }

  private static func examples(
    _ rule: DistributionRule, _ claims: [Rational], _ source: String, _ rows: [(Rational, [Rational])]
  ) -> [Example] {
    rows.map { Example(rule: rule, claims: claims, estate: $0.0, awards: $0.1, source: source) }
  }

  private static func third(_ numerator: Int) -> Rational { Rational(numerator, 3) }

  static let all: [Example] =
    examples(
      .talmud, [100, 200, 300],
      "Babylonian Talmud, Kethubot 93a, in R. Aumann, M. Maschler, Journal of Economic Theory 36 (1985), table I",
      [(100, [third(100), third(100), third(100)]), (200, [50, 75, 75]), (300, [50, 100, 150])])
    + examples(
      .talmud, [1, Rational(1, 2)],
      "Babylonian Talmud, Baba Metzia 2a, the contested garment, in Aumann and Maschler (1985), section 2",
      [(1, [Rational(3, 4), Rational(1, 4)])])
    + examples(
      .talmud, [100, 200, 300],
      "Foundations of Legal Negotiations, Studies in the Philosophy of Law, figure 1: divisions consistent with the contested garment",
      [
        (400, [50, 125, 225]), (450, [50, 150, 250]), (500, [third(200), third(500), third(800)]),
        (550, [third(250), third(550), third(850)]), (600, [100, 200, 300]),
      ])
    + examples(
      .proportional, [300, 200, 100],
      "Foundations of Legal Negotiations, the same case by proportion",
      [(100, [50, third(100), third(50)]), (200, [100, third(200), third(100)]), (300, [150, 100, 50])])
    + examples(
      .cel, [60, 90], "Wikipedia, Constrained equal losses, after W. Thomson, Mathematical Social Sciences 45 (2003)",
      [(100, [35, 65])])
    + examples(.cel, [50, 100], "the same", [(100, [25, 75])])
    + examples(.cel, [40, 80], "the same", [(100, [30, 70])])
    + examples(
      .cel, [50, 100, 150], "the same",
      [(100, [0, 25, 75]), (200, [third(50), third(200), third(350)]), (300, [50, 100, 150])])

  /// Claims of Germany, the Netherlands, Belgium, Ireland, the United Kingdom, Spain and France to 13 500 tonnes of anglerfish.
  ///
  /// M. Gallastegui, E. Iñarra, R. Prellezo, Marine Resource Economics 17 (2003), table 7, with the data as the R package GameTheory has
  /// them; the table's own figures were not at hand, so the awards are worked here.
  static let anglerfish: [Example] = {
    let claims: [Rational] = [158, 299, 927, 2196, 4348, 6256, 13952]
    let source = "Gallastegui, Iñarra and Prellezo (2003), the claims of table 7"
    // The first four are less than an even part and full: 3 580. 9 920 are left for three, a third each, below 4 348.
    let equal: [Rational] = [158, 299, 927, 2196, third(9920), third(9920), third(9920)]
    // 28 136 are claimed, 14 636 lost: the first four lose all, 3 580, and the others a third of 11 056 each.
    let losses: [Rational] = [0, 0, 0, 0, 4348 - third(11056), 6256 - third(11056), 13952 - third(11056)]
    // Half of all claims is 14 068, more than there is: halves of the first six are 7 092, and 6 408 is less than half of the last.
    let talmud: [Rational] = [79, Rational(299, 2), Rational(927, 2), 1098, 2174, 3128, 6408]
    let proportional = claims.map { $0 * Rational(13500, 28136) }
    let rules: [(DistributionRule, [Rational])] = [
      (.cea, equal), (.cel, losses), (.talmud, talmud), (.proportional, proportional),
    ]
    return rules.map { Example(rule: $0.0, claims: claims, estate: 13500, awards: $0.1, source: source) }
  }()

  @Test(arguments: all + anglerfish)
  func published(_ example: Example) {
    #expect(DivisionRule.awards(example.rule, claims: example.claims, estate: example.estate) == example.awards)
  }

  @Test(
    "The example of the R package ClaimsProblems: 10 for 2, 4, 7, 8, by equal awards and by losses of the dual problem")
  func duality() {
    // Equal awards: 2 in full, 8 left for three, 8/3 each, below 4. The dual problem has 21 − 10 = 11.
    let claims: [Rational] = [2, 4, 7, 8]
    let awards = DivisionRule.awards(.cea, claims: claims, estate: 10)
    #expect(awards == [2, Self.third(8), Self.third(8), Self.third(8)])
    let losses = DivisionRule.awards(.cel, claims: claims, estate: 11)
    #expect(zip(claims, losses).map { $0 - $1 } == awards)
  }
}
