public import ExactArithmetic

/// Rules that divide an estate among claims when there is not enough for all of them, by closed forms in exact arithmetic.
///
/// Source: W. Thomson, "Axiomatic and game-theoretic analysis of bankruptcy and taxation problems: an update", Mathematical Social
/// Sciences 74 (2015); for the Talmud rule R. Aumann and M. Maschler, Journal of Economic Theory 36 (1985).
public enum DivisionRule: Sendable {
  /// What each claim is awarded under a rule, in the order of the claims.
  ///
  /// An estate above the sum of the claims awards every claim in full; negative claims count as zero.
  public static func awards(_ rule: DistributionRule, claims: [Rational], estate: Rational) -> [Rational] {
    let claims = claims.map { max($0, .zero) }
    let sum = claims.reduce(.zero, +)
    let estate = min(max(estate, .zero), sum)
    switch rule {
    case .leximin, .proportional:
      guard let part = estate.divided(by: sum) else { return claims }
      return claims.map { $0 * part }
    case .cea:
      return equalAwards(claims, estate)
    case .cel:
      return equalLosses(claims, estate)
    case .talmud:
      let halves = claims.map { $0 * Rational(1, 2) }
      if estate + estate <= sum { return equalAwards(halves, estate) }
      let losses = equalAwards(halves, sum - estate)
      return zip(claims, losses).map { $0 - $1 }
    }
  }

  /// Everybody gets the same, but nobody more than its claim.
  private static func equalAwards(_ claims: [Rational], _ estate: Rational) -> [Rational] {
    var left = estate
    var awards = [Rational](repeating: .zero, count: claims.count)
    let order = claims.indices.sorted { claims[$0] < claims[$1] }
    for (rank, index) in order.enumerated() {
      let even = left * Rational(1, claims.count - rank)
      awards[index] = min(claims[index], even)
      left -= awards[index]
    }
    return awards
  }

  /// Everybody loses the same, but nobody more than its claim.
  private static func equalLosses(_ claims: [Rational], _ estate: Rational) -> [Rational] {
    let losses = equalAwards(claims, claims.reduce(.zero, +) - estate)
    return zip(claims, losses).map { $0 - $1 }
  }
}
