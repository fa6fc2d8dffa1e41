import CGLPK
import ExactArithmetic

extension Basis.Status {
  /// GLPK's code of this status.
  var library: UInt8 {
    switch self {
    case .basic: UInt8(GLP_BS)
    case .atLower: UInt8(GLP_NL)
    case .atUpper: UInt8(GLP_NU)
    case .free: UInt8(GLP_NF)
    case .fixed: UInt8(GLP_NS)
    }
  }

  /// The status with one of GLPK's codes.
  init(library code: UInt8) {
    switch Int32(code) {
    case GLP_NL: self = .atLower
    case GLP_NU: self = .atUpper
    case GLP_NF: self = .free
    case GLP_NS: self = .fixed
    default: self = .basic
    }
  }
}

extension Basis {
  /// Refuses a basis whose counts are not a program's.
  func check(for program: LinearProgram) throws(SolveError) {
    guard rows.count == program.rowCount, columns.count == program.columnCount else {
      throw SolveError.basisDoesNotFit(
        "it has \(rows.count) rows and \(columns.count) columns, "
          + "the program \(program.rowCount) and \(program.columnCount)")
    }
    let basicCount = rows.count { $0 == .basic } + columns.count { $0 == .basic }
    guard basicCount == program.rowCount else {
      throw SolveError.basisDoesNotFit(
        "\(basicCount) entries are basic, the program has \(program.rowCount) constraints")
    }
  }

  /// The same basis with every nonbasic entry at a bound that the program has.
  ///
  /// Two bounds that differ only beyond the sixteenth digit are one to GLPK, and a warm start may meet bounds that
  /// came or went since the basis was found.
  func aligned(with program: LinearProgram) -> Basis {
    // Every warm solve comes by here, so bounds are looked at one by one: copies of rows and columns would count their names.
    var result = self
    for index in result.rows.indices where result.rows[index] != .basic {
      let hasLower = program.rows[index].lower != nil
      let hasUpper = program.rows[index].upper != nil
      result.rows[index].align(
        hasLower: hasLower, hasUpper: hasUpper,
        isFixed: hasLower && hasUpper && program.rows[index].lower == program.rows[index].upper)
    }
    for index in result.columns.indices where result.columns[index] != .basic {
      let hasLower = program.columns[index].lower != nil
      let hasUpper = program.columns[index].upper != nil
      result.columns[index].align(
        hasLower: hasLower, hasUpper: hasUpper,
        isFixed: hasLower && hasUpper && program.columns[index].lower == program.columns[index].upper)
    }
    return result
  }
}

extension Basis.Status {
  /// Moves a nonbasic entry to a bound that exists.
  fileprivate mutating func align(hasLower: Bool, hasUpper: Bool, isFixed: Bool) {
    if !isFixed, self == .atUpper, hasUpper { return }
    self = Basis.nonbasic(hasLower: hasLower, hasUpper: hasUpper, isFixed: isFixed)
  }
}
