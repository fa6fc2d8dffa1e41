import ExactArithmetic

/// The part of a basis that needs solving: rows whose activity is nonbasic (tight) against basic variables.
///
/// Basic activities follow from the variables by themselves, so the system is often half the size of the whole basis.
/// Rows are scaled to whole numbers without a common divisor before they are factorised.
struct ReducedBasis {
  let model: ExactModel
  let tightRows: [Int]
  let basicColumns: [Int]
  let factorization: SparseFactorization
  private let scales: [Rational]
  private let deadline: Deadline

  /// Prepares the basis given by one status for each unknown; rows and columns must be equally many.
  init(model: ExactModel, statuses: [Basis.Status], deadline: Deadline) throws(ProofFailure) {
    self.model = model
    self.deadline = deadline
    basicColumns = (0..<model.columnCount).filter { statuses[$0] == .basic }
    tightRows = (0..<model.rowCount).filter { statuses[model.columnCount + $0] != .basic }
    var places = Array(repeating: -1, count: model.columnCount)
    for (place, column) in basicColumns.enumerated() { places[column] = place }
    var rows: [[SparseEntry]] = []
    rows.reserveCapacity(tightRows.count)
    var scales: [Rational] = []
    for row in tightRows {
      var entries: [SparseEntry] = []
      let terms = model.terms(ofRow: row)
      entries.reserveCapacity(terms.count)
      var isSorted = true
      for term in terms where places[term.column] >= 0 {
        if let last = entries.last, last.index > places[term.column] { isSorted = false }
        entries.append(SparseEntry(index: places[term.column], value: term.coefficient))
      }
      if !isSorted { entries.sort { $0.index < $1.index } }
      let scale = Self.scaleToWholeNumbers(entries)
      if scale != .one {
        for place in entries.indices { entries[place].value *= scale }
      }
      rows.append(entries)
      scales.append(scale)
    }
    self.scales = scales
    guard rows.count == basicColumns.count else { throw ProofFailure.basisDoesNotFit }
    factorization = try SparseFactorization(rows: rows, deadline: deadline)
  }

  /// What makes the entries whole with no common divisor; one where their denominators are too large to bother.
  private static func scaleToWholeNumbers(_ entries: [SparseEntry]) -> Rational {
    var multiple = 1
    var divisor = 0
    for entry in entries {
      guard let denominator = entry.value.denominator.integer, let numerator = entry.value.numerator.integer else {
        return .one
      }
      let (product, overflow) = multiple.multipliedReportingOverflow(
        by: denominator / greatestCommonDivisor(multiple, denominator))
      if overflow { return .one }
      multiple = product
      divisor = greatestCommonDivisor(divisor, numerator)
    }
    return divisor == 0 ? .one : Rational(multiple, divisor)
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (a, b) = (first.magnitude, second.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(exactly: a) ?? 1
  }

  /// The values of all unknowns: nonbasic ones at their bounds, the others as they follow.
  func values(_ statuses: [Basis.Status]) throws(ProofFailure) -> [Rational] {
    var values = (0..<model.unknownCount).map { model.standing(statuses[$0], unknown: $0) }
    let rightHandSide = tightRows.map { row in
      var sum = values[model.columnCount + row]
      for term in model.terms(ofRow: row) where !values[term.column].isZero {
        sum -= term.coefficient * values[term.column]
      }
      return sum
    }
    for (place, value) in try solve(rightHandSide).enumerated() { values[basicColumns[place]] = value }
    if factorization.isComplete {
      // The activities of tight rows are their bounds: that is the system just solved.
      for row in 0..<model.rowCount where statuses[model.columnCount + row] == .basic {
        values[model.columnCount + row] = model.activity(ofRow: row, at: values[..<model.columnCount])
      }
    } else {
      fillActivities(&values)
    }
    return values
  }

  /// How all unknowns move when a nonbasic one moves up by one and the other nonbasic ones stay.
  func direction(entering: Int) throws(ProofFailure) -> [Rational] {
    var change = Array(repeating: Rational.zero, count: model.unknownCount)
    change[entering] = .one
    var rightHandSide = Array(repeating: Rational.zero, count: tightRows.count)
    for (place, row) in tightRows.enumerated() {
      if model.columnCount + row == entering { rightHandSide[place] = .one }
    }
    if entering < model.columnCount {
      var coefficients: [Int: Rational] = [:]
      model.forEachTerm(ofColumn: entering) { coefficients[$0] = $1 }
      for (place, row) in tightRows.enumerated() {
        if let coefficient = coefficients[row] { rightHandSide[place] = -coefficient }
      }
    }
    for (place, value) in try solve(rightHandSide).enumerated() { change[basicColumns[place]] = value }
    fillActivities(&change)
    return change
  }

  /// The reduced cost of every unknown under given costs of all unknowns, and with it the dual value of every row.
  ///
  /// Of a row it is its dual value y, of a variable its cost less Σ y · coefficient; basic unknowns have none.
  func reducedCosts(
    of costs: [Rational]
  ) throws(ProofFailure) -> (duals: [Rational], reduced: [Rational]) {
    // A basic activity has reduced cost zero, which fixes the dual value of its row.
    var duals = (0..<model.rowCount).map { -costs[model.columnCount + $0] }
    for row in tightRows { duals[row] = .zero }
    let targets = basicColumns.map { column in
      var sum = costs[column]
      model.forEachTerm(ofColumn: column) { row, coefficient in
        if !duals[row].isZero { sum -= coefficient * duals[row] }
      }
      return sum
    }
    for (place, value) in try factorization.solveTransposed(targets, deadline: deadline).enumerated() {
      duals[tightRows[place]] = value * scales[place]
    }
    var reduced = costs
    for row in 0..<model.rowCount {
      reduced[model.columnCount + row] += duals[row]
      if duals[row].isZero { continue }
      for term in model.terms(ofRow: row) { reduced[term.column] -= duals[row] * term.coefficient }
    }
    return (duals, reduced)
  }

  private func solve(_ rightHandSide: [Rational]) throws(ProofFailure) -> [Rational] {
    try factorization.solve(zip(rightHandSide, scales).map { $0 * $1 }, deadline: deadline)
  }

  private func fillActivities(_ values: inout [Rational]) {
    for (row, activity) in model.activities(at: values[..<model.columnCount]).enumerated() {
      values[model.columnCount + row] = activity
    }
  }
}
