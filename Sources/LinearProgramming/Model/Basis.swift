/// Which rows and columns of a linear program are basic, and at which bound the others stand.
///
/// With as many basic entries as there are rows and a basis matrix that can be inverted, a basis determines one primal and one dual
/// point; the numbers themselves are for the exact side to compute.
public struct Basis: Sendable, Hashable {
  /// The place of one row or column in a basis.
  public enum Status: UInt8, Sendable, Hashable, CaseIterable {
    /// The value follows from the others.
    case basic
    /// Nonbasic at the lower bound.
    case atLower
    /// Nonbasic at the upper bound.
    case atUpper
    /// Nonbasic without any bound, at zero.
    case free
    /// Nonbasic with equal bounds.
    case fixed
  }

  /// The status of the activity of every row.
  public var rows: [Status]

  /// The status of every column.
  public var columns: [Status]

  /// Makes a basis from statuses; whether it fits a program is for `fits(_:)` to say.
  public init(rows: [Status], columns: [Status]) {
    self.rows = rows
    self.columns = columns
  }

  /// The basis of all rows, with every column at a bound, or at zero where it has none.
  public init(slackOf program: LinearProgram) {
    rows = Array(repeating: .basic, count: program.rowCount)
    columns = program.columns.map {
      Self.nonbasic(
        hasLower: $0.lower != nil, hasUpper: $0.upper != nil, isFixed: $0.lower != nil && $0.lower == $0.upper)
    }
  }

  /// Whether the counts agree with a program, there is one basic entry a row, and nonbasic entries stand at bounds that exist.
  public func fits(_ program: LinearProgram) -> Bool {
    guard rows.count == program.rowCount, columns.count == program.columnCount else { return false }
    let basicCount = rows.count { $0 == .basic } + columns.count { $0 == .basic }
    guard basicCount == program.rowCount else { return false }
    return zip(rows, program.rows).allSatisfy { $0.stands(hasLower: $1.lower != nil, hasUpper: $1.upper != nil) }
      && zip(columns, program.columns).allSatisfy { $0.stands(hasLower: $1.lower != nil, hasUpper: $1.upper != nil) }
  }

  /// The status of a nonbasic entry at its lower bound, else at its upper one, else free.
  static func nonbasic(hasLower: Bool, hasUpper: Bool, isFixed: Bool) -> Status {
    if isFixed { return .fixed }
    if hasLower { return .atLower }
    return hasUpper ? .atUpper : .free
  }
}

extension Basis.Status {
  func stands(hasLower: Bool, hasUpper: Bool) -> Bool {
    switch self {
    case .basic: true
    case .atLower: hasLower
    case .atUpper: hasUpper
    case .fixed: hasLower && hasUpper
    case .free: !hasLower && !hasUpper
    }
  }
}
