/// A part of a result that a command can leave out.
public enum ResultPart: Int, Sendable, CaseIterable {
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

/// The parts of a result that a command writes.
public struct ResultParts: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits = 0

  public init(arrayLiteral parts: ResultPart...) {
    self.init(parts)
  }

  private init(_ parts: [ResultPart]) {
    for part in parts { bits |= 1 << part.rawValue }
  }

  /// Whether a part is among them.
  public func contains(_ part: ResultPart) -> Bool {
    bits & (1 << part.rawValue) != 0
  }

  /// Everything, as `report` writes it.
  public static let report = ResultParts(ResultPart.allCases)
  /// What `key` computes.
  public static let key: ResultParts = [.shares, .notes]
  /// What `ledger` computes.
  public static let ledger: ResultParts = [.shares, .ledger, .pool, .notes]
  /// What `offsets` computes.
  public static let offsets: ResultParts = [.pool, .offsets, .notes]
  /// What `allocate` computes.
  public static let allocate: ResultParts = [.allocation, .notes]
  /// What `draws` computes.
  public static let draws: ResultParts = [.draws, .notes]
  /// What `calendar` computes.
  public static let calendar: ResultParts = [.calendar, .notes]
}
