import ExactArithmetic

@testable import LinearProgramming

/// Every vertex of a small bounded program, by trying all ways of making bounds tight: slow, and nothing like a simplex method.
struct VertexEnumeration {
  private struct Bound {
    let coefficients: [Rational]
    let lower: Rational?
    let upper: Rational?
  }

  let vertices: [[Rational]]

  init(_ program: LinearProgram) {
    let size = program.columnCount
    var bounds: [Bound] = []
    for column in 0..<size {
      var unit = Array(repeating: Rational.zero, count: size)
      unit[column] = 1
      bounds.append(
        Bound(coefficients: unit, lower: program.columns[column].lower, upper: program.columns[column].upper))
    }
    for row in 0..<program.rowCount {
      var coefficients = Array(repeating: Rational.zero, count: size)
      for term in program.terms(ofRow: row) { coefficients[term.column] = term.coefficient }
      bounds.append(
        Bound(coefficients: coefficients, lower: program.rows[row].lower, upper: program.rows[row].upper))
    }
    var equations: [([Rational], Rational)] = []
    for bound in bounds {
      for value in [bound.lower, bound.upper].compactMap({ $0 }) { equations.append((bound.coefficients, value)) }
    }
    var found: [[Rational]] = []
    Self.choose(size, from: equations.count, start: 0, chosen: []) { chosen in
      guard let point = Self.solve(chosen.map { equations[$0] }, size: size) else { return }
      let isFeasible = bounds.allSatisfy { bound in
        let value = zip(bound.coefficients, point).reduce(Rational.zero) { $0 + $1.0 * $1.1 }
        return (bound.lower.map { $0 <= value } ?? true) && (bound.upper.map { value <= $0 } ?? true)
      }
      if isFeasible { found.append(point) }
    }
    vertices = found
  }

  /// The best objective value of a bounded program; `nil` where no point is feasible.
  func bestObjective(_ program: LinearProgram) -> Rational? {
    let values = vertices.map { program.objectiveValue(at: $0) }
    return program.sense == .minimise ? values.min() : values.max()
  }

  private static func choose(_ count: Int, from total: Int, start: Int, chosen: [Int], _ body: ([Int]) -> Void) {
    if chosen.count == count { return body(chosen) }
    guard start < total else { return }
    for next in start..<total { choose(count, from: total, start: next + 1, chosen: chosen + [next], body) }
  }

  /// Gauss and Jordan on a small full matrix; `nil` where it is singular.
  private static func solve(_ equations: [([Rational], Rational)], size: Int) -> [Rational]? {
    var table = equations.map { $0.0 + [$0.1] }
    for column in 0..<size {
      guard let pivot = (column..<size).first(where: { !table[$0][column].isZero }) else { return nil }
      table.swapAt(column, pivot)
      let scale = table[column][column]
      table[column] = table[column].map { $0 / scale }
      for row in 0..<size where row != column {
        let factor = table[row][column]
        table[row] = zip(table[row], table[column]).map { $0 - factor * $1 }
      }
    }
    return table.map { $0[size] }
  }
}
