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
    // Every warm solve comes by here: bounds are looked at where they lie, since copies of them would be counted.
    var result = self
    result.rows.withUnsafeMutableBufferPointer { statuses in
      program.rows.withUnsafeBufferPointer { rows in
        for index in statuses.indices where statuses[index] != .basic {
          statuses[index].align(lower: rows[index].lower, upper: rows[index].upper)
        }
      }
    }
    result.columns.withUnsafeMutableBufferPointer { statuses in
      program.columns.withUnsafeBufferPointer { columns in
        for index in statuses.indices where statuses[index] != .basic {
          statuses[index].align(lower: columns[index].lower, upper: columns[index].upper)
        }
      }
    }
    return result
  }
}

extension Basis.Status {
  /// Moves a nonbasic entry to a bound that exists.
  @inline(__always)
  fileprivate mutating func align(lower: Rational?, upper: Rational?) {
    switch (lower, upper) {
    case (nil, nil): self = .free
    case (.some, nil): self = .atLower
    case (nil, .some): self = .atUpper
    case (.some(let low), .some(let high)):
      if low == high { self = .fixed } else if self != .atUpper { self = .atLower }
    }
  }
}
