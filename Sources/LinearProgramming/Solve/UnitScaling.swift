import ExactArithmetic

/// Powers of two by which rows, columns, bounds and the objective are multiplied for GLPK, so that its absolute tolerances
/// mean the same for persons and for euros.
///
/// Row and column exponents follow the geometric mean of the smallest and the greatest magnitude, a few passes over the
/// matrix (see GLPK's reference manual on scaling; the same idea as there, extended to bounds and objective). A basis is the same
/// before and after: only positive factors occur.
struct UnitScaling {
  private(set) var rowExponents: [Int]
  private(set) var columnExponents: [Int]
  private(set) var boundExponent = 0
  private(set) var objectiveExponent = 0
  let report: ScalingReport

  /// Exponents are kept in a range in which no intermediate product of two of them overflows a double.
  private static let largestExponent = 300
  private static let passes = 4

  init(_ program: LinearProgram, coefficients: [Double], requested: SolveOptions.Scaling) {
    rowExponents = Array(repeating: 0, count: program.rowCount)
    columnExponents = Array(repeating: 0, count: program.columnCount)
    let before = Self.range(of: coefficients)
    let wanted = requested == .automatic || requested == .units
    guard wanted, let before, before.smallest < 0.1 || before.greatest > 10 || Self.hasWideNumbers(program) else {
      report = ScalingReport(requested: requested, unitsChanged: false, before: before, after: before)
      return
    }
    let logarithms = coefficients.map(Self.logarithm)
    let isInteger = program.columns.map(\.isInteger)
    let (rows, columns) = Self.balance(program, logarithms: logarithms, isInteger: isInteger)
    rowExponents = rows
    columnExponents = columns
    if !isInteger.contains(true) {
      boundExponent = Self.middle(Self.boundLogarithms(program, rows: rows, columns: columns))
    }
    let objective = zip(program.columns, columns).compactMap { column, exponent in
      Self.logarithm(column.objective.doubleValue).map { $0 + Double(exponent) }
    }
    objectiveExponent = -Self.middle(objective)
    var scaled: [Double] = []
    scaled.reserveCapacity(coefficients.count)
    for row in program.rows.indices {
      for position in program.rowStarts[row]..<program.rowStarts[row + 1] {
        let exponent = rows[row] + columns[program.storedTerms[position].column]
        scaled.append(Self.shift(coefficients[position], by: exponent))
      }
    }
    report = ScalingReport(requested: requested, unitsChanged: true, before: before, after: Self.range(of: scaled))
  }

  func hasRow(_ row: Int) -> Bool { rowExponents.indices.contains(row) }

  func hasColumn(_ column: Int) -> Bool { columnExponents.indices.contains(column) }

  func coefficient(_ value: Double, row: Int, column: Int) -> Double {
    Self.shift(value, by: rowExponents[row] + columnExponents[column])
  }

  func rowBound(_ value: Double, row: Int) -> Double {
    Self.shift(value, by: rowExponents[row] - boundExponent)
  }

  func columnBound(_ value: Double, column: Int) -> Double {
    Self.shift(value, by: -columnExponents[column] - boundExponent)
  }

  func objective(_ value: Double, column: Int) -> Double {
    Self.shift(value, by: columnExponents[column] + objectiveExponent)
  }

  /// The value of a column in the program's own unit, from the value that GLPK found.
  func columnValue(_ value: Double, column: Int) -> Double {
    Self.shift(value, by: columnExponents[column] + boundExponent)
  }

  /// The activity of a row in the program's own unit, from the one that GLPK found.
  func rowActivity(_ value: Double, row: Int) -> Double {
    Self.shift(value, by: boundExponent - rowExponents[row])
  }

  /// The objective without its constant, from the one that GLPK found.
  func objectiveValue(_ value: Double) -> Double {
    Self.shift(value, by: boundExponent - objectiveExponent)
  }

  /// The dual value of a row, from the one that GLPK found.
  func rowDual(_ value: Double, row: Int) -> Double {
    Self.shift(value, by: rowExponents[row] - objectiveExponent)
  }

  /// The reduced cost of a column, from the one that GLPK found.
  func reducedCost(_ value: Double, column: Int) -> Double {
    Self.shift(value, by: -columnExponents[column] - objectiveExponent)
  }

  private static func balance(
    _ program: LinearProgram, logarithms: [Double?], isInteger: [Bool]
  ) -> (rows: [Int], columns: [Int]) {
    var rowShift = [Double](repeating: 0, count: program.rowCount)
    var columnShift = [Double](repeating: 0, count: program.columnCount)
    var entries: [(row: Int, column: Int, logarithm: Double)] = []
    for row in program.rows.indices {
      for position in program.rowStarts[row]..<program.rowStarts[row + 1] {
        guard let logarithm = logarithms[position] else { continue }
        entries.append((row, program.storedTerms[position].column, logarithm))
      }
    }
    for _ in 0..<passes {
      var rowRange = [(Double, Double)](repeating: (.infinity, -.infinity), count: program.rowCount)
      for entry in entries {
        let value = entry.logarithm + columnShift[entry.column]
        rowRange[entry.row] = (min(rowRange[entry.row].0, value), max(rowRange[entry.row].1, value))
      }
      for row in rowShift.indices where rowRange[row].0.isFinite {
        rowShift[row] = -(rowRange[row].0 + rowRange[row].1) / 2
      }
      var columnRange = [(Double, Double)](repeating: (.infinity, -.infinity), count: program.columnCount)
      for entry in entries {
        let value = entry.logarithm + rowShift[entry.row]
        columnRange[entry.column] = (min(columnRange[entry.column].0, value), max(columnRange[entry.column].1, value))
      }
      // A whole number in another unit would not be whole.
      for column in columnShift.indices where columnRange[column].0.isFinite && !isInteger[column] {
        columnShift[column] = -(columnRange[column].0 + columnRange[column].1) / 2
      }
    }
    return (rowShift.map(exponent), columnShift.map(exponent))
  }

  private static func boundLogarithms(_ program: LinearProgram, rows: [Int], columns: [Int]) -> [Double] {
    var result: [Double] = []
    for (row, exponent) in zip(program.rows, rows) {
      for bound in [row.lower, row.upper] {
        if let bound, let value = logarithm(bound.doubleValue) { result.append(value + Double(exponent)) }
      }
    }
    for (column, exponent) in zip(program.columns, columns) {
      for bound in [column.lower, column.upper] {
        if let bound, let value = logarithm(bound.doubleValue) { result.append(value - Double(exponent)) }
      }
    }
    return result
  }

  /// Whether bounds or the objective lie so far from 1 that tolerances would mean something else there.
  private static func hasWideNumbers(_ program: LinearProgram) -> Bool {
    func isWide(_ value: Rational?) -> Bool {
      guard let value, let logarithm = logarithm(value.doubleValue) else { return false }
      return logarithm > 20 || logarithm < -20
    }
    return program.columns.contains { isWide($0.objective) || isWide($0.lower) || isWide($0.upper) }
      || program.rows.contains { isWide($0.lower) || isWide($0.upper) }
  }

  private static func range(of values: [Double]) -> ScalingReport.Range? {
    var smallest = Double.infinity
    var greatest = 0.0
    for value in values where value != 0 {
      smallest = min(smallest, value.magnitude)
      greatest = max(greatest, value.magnitude)
    }
    return greatest > 0 ? ScalingReport.Range(smallest: smallest, greatest: greatest) : nil
  }

  /// The binary logarithm to within a tenth, by the same steps on every platform; `nil` for zero and infinities.
  private static func logarithm(_ value: Double) -> Double? {
    guard value != 0, value.isFinite else { return nil }
    return Double(value.exponent) + (value.significand.magnitude - 1)
  }

  private static func middle(_ logarithms: [Double]) -> Int {
    guard let least = logarithms.min(), let most = logarithms.max() else { return 0 }
    return exponent((least + most) / 2)
  }

  private static func exponent(_ value: Double) -> Int {
    let bounded = min(max(value, -Double(largestExponent)), Double(largestExponent))
    // Truncation needs no mathematics library, which a program without Foundation may not link.
    return Int(bounded < 0 ? bounded - 0.5 : bounded + 0.5)
  }

  private static func shift(_ value: Double, by exponent: Int) -> Double {
    exponent == 0 ? value : Double(sign: .plus, exponent: exponent, significand: value)
  }
}
