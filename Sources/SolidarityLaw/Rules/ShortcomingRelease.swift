/// REL-2: a finding of systemic shortcomings releases contributors towards that State, from pledges and offsets.
///
/// Article 60(3), fourth subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj. The
/// finding must stand in a decision under Article 11 or 59(4). It frees from a duty; whether it also bars is the reading
/// `shortcoming`.
public enum ShortcomingRelease {
  /// Whether a contributor owes nothing towards a benefitting State for this ground.
  public static func isReleased(towards benefitting: StateAssessment) -> Bool {
    benefitting.systemicShortcoming == true
  }
}
