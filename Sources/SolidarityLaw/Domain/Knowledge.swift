/// How an amount came to be known.
public enum Knowledge: String, Sendable, CaseIterable {
  /// Stated by an act or by the State itself in the record of the cycle.
  case recorded
  /// Stated by the press or another third party.
  case reported
  /// Set by the user of the program, not by any source.
  case assumed
  /// Not known: the amount is empty.
  case unknown
}
