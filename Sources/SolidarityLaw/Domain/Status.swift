/// A status that a State can have in a cycle (Article 11(1)), or claims to have (Articles 59, 61, 62).
public enum Status: String, Sendable, CaseIterable, Comparable {
  /// Under migratory pressure (Article 2(24)).
  case pressure
  /// At risk of migratory pressure in the upcoming year.
  case risk
  /// Facing a significant migratory situation (Article 2(25)).
  case significant
  /// Considers itself under migratory pressure (Articles 59(1), 61(1)).
  case claimsPressure = "claims_pressure"
  /// Considers itself facing a significant migratory situation (Article 62(1)).
  case claimsSignificant = "claims_significant"

  public static func < (left: Status, right: Status) -> Bool {
    left.order < right.order
  }

  private var order: Int { Status.allCases.firstIndex(of: self) ?? 0 }
}
