import CGLPK

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
  /// The same basis with every nonbasic entry at a bound that the program has.
  ///
  /// Two bounds that differ only beyond the sixteenth digit are one to GLPK, and a warm start may meet bounds that
  /// came or went since the basis was found.
  func aligned(with program: LinearProgram) -> Basis {
    func align(_ status: Status, lower: Bool, upper: Bool, isFixed: Bool) -> Status {
      if status == .basic { return .basic }
      if isFixed { return .fixed }
      if status == .atUpper, upper { return .atUpper }
      return Basis.nonbasic(hasLower: lower, hasUpper: upper, isFixed: false)
    }
    return Basis(
      rows: zip(rows, program.rows).map { status, row in
        align(
          status, lower: row.lower != nil, upper: row.upper != nil,
          isFixed: row.lower != nil && row.lower == row.upper)
      },
      columns: zip(columns, program.columns).map { status, column in
        align(
          status, lower: column.lower != nil, upper: column.upper != nil,
          isFixed: column.lower != nil && column.lower == column.upper)
      })
  }
}
