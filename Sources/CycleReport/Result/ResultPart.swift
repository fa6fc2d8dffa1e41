/// A part of a result that a command can leave out.
public enum ResultPart: String, Sendable, CaseIterable {
  /// Reference key, computed and adopted fair shares of each State.
  case shares
  /// Pledges, deductions, effective pledges, value, adjusted share and gap of each State.
  case ledger
  /// Union totals and the waterfall.
  case pool
  /// Gates, threshold, volume, caps and flows of Article 63.
  case offsets
  /// The distribution among the benefitting States.
  case allocation
  /// Draws during the year, the money due after it, and the January confirmations.
  case draws
  /// Statutory dates.
  case calendar
  /// Remarks that go with the figures.
  case notes
}

extension Set<ResultPart> {
  /// Everything, as `report` writes it.
  public static let report = Set(ResultPart.allCases)
  /// What `key` computes.
  public static let key: Set<ResultPart> = [.shares, .notes]
  /// What `ledger` computes.
  public static let ledger: Set<ResultPart> = [.shares, .ledger, .pool, .notes]
  /// What `offsets` computes.
  public static let offsets: Set<ResultPart> = [.pool, .offsets, .notes]
  /// What `allocate` computes.
  public static let allocate: Set<ResultPart> = [.allocation, .notes]
  /// What `draws` computes.
  public static let draws: Set<ResultPart> = [.draws, .notes]
  /// What `calendar` computes.
  public static let calendar: Set<ResultPart> = [.calendar, .notes]
}
