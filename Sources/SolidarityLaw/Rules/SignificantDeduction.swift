/// DED-2: who can ask for a deduction for a significant migratory situation.
///
/// Article 62(1) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_62/oj: a State found in such a
/// situation or that considers itself so. Unlike Article 61, use of the pool does not exclude it.
enum SignificantDeduction {
  /// Whether the record has the status that the request rests on.
  static func hasGround(_ statuses: [Status]) -> Bool {
    statuses.contains(.significant) || statuses.contains(.claimsSignificant)
  }
}
