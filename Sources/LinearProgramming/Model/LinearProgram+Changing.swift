public import ExactArithmetic

extension LinearProgram {
  /// Replaces both bounds of a variable.
  ///
  /// - Throws: `ModelError` for a foreign variable and for a lower bound above the upper one.
  public mutating func setBounds(of variable: Variable, lower: Rational?, upper: Rational?) throws(ModelError) {
    let index = try validIndex(of: variable)
    try Self.check(lower: lower, upper: upper, of: .variable, named: columns[index].name)
    columns[index].lower = lower
    columns[index].upper = upper
  }

  /// Replaces both bounds of a constraint.
  ///
  /// - Throws: `ModelError` for a foreign constraint and for a lower bound above the upper one.
  public mutating func setBounds(of constraint: Constraint, lower: Rational?, upper: Rational?) throws(ModelError) {
    let index = try validIndex(of: constraint)
    try Self.check(lower: lower, upper: upper, of: .constraint, named: rows[index].name)
    rows[index].lower = lower
    rows[index].upper = upper
  }

  /// Replaces the objective coefficient of a variable.
  ///
  /// - Throws: `ModelError` for a foreign variable.
  public mutating func setObjective(of variable: Variable, to coefficient: Rational) throws(ModelError) {
    columns[try validIndex(of: variable)].objective = coefficient
  }

  /// Makes every objective coefficient and the constant zero.
  public mutating func clearObjective() {
    for index in columns.indices { columns[index].objective = .zero }
    objectiveConstant = .zero
  }

  /// Says whether the value of a variable must be a whole number.
  ///
  /// - Throws: `ModelError` for a foreign variable.
  public mutating func setInteger(_ variable: Variable, _ isInteger: Bool) throws(ModelError) {
    columns[try validIndex(of: variable)].isInteger = isInteger
  }

  /// Replaces the terms of a constraint; costs time linear in the size of the program.
  ///
  /// - Throws: `ModelError` for a foreign constraint or variable and for a variable that occurs twice; the program is then
  ///   unchanged.
  public mutating func setTerms(of constraint: Constraint, to terms: [(Variable, Rational)]) throws(ModelError) {
    let row = try validIndex(of: constraint)
    var replacement: [Term] = []
    replacement.reserveCapacity(terms.count)
    var seen: Set<Int> = []
    for (variable, coefficient) in terms {
      let column = try validIndex(of: variable)
      guard seen.insert(column).inserted else {
        throw ModelError.repeatedVariable(constraint: rows[row].name, variable: columns[column].name)
      }
      if !coefficient.isZero { replacement.append(Term(column: column, coefficient: coefficient)) }
    }
    replaceTerms(ofRow: row, with: replacement)
  }

  /// Puts terms in the place of a row's and moves the rows behind it.
  mutating func replaceTerms(ofRow row: Int, with replacement: [Term]) {
    let range = rowStarts[row]..<rowStarts[row + 1]
    storedTerms.replaceSubrange(range, with: replacement)
    let shift = replacement.count - range.count
    if shift != 0 {
      for index in (row + 1)..<rowStarts.count { rowStarts[index] += shift }
    }
  }

  /// Takes a variable out of some constraints, in one pass over all terms.
  ///
  /// - Returns: the rows that it is still in, with its coefficients.
  mutating func remove(column: Int, fromRows affected: [Int]) -> [(row: Int, coefficient: Rational)] {
    var isAffected = [Bool](repeating: false, count: rows.count)
    for row in affected { isAffected[row] = true }
    var left: [(row: Int, coefficient: Rational)] = []
    var next = 0
    var begin = 0
    for row in rows.indices {
      let end = rowStarts[row + 1]
      for place in begin..<end {
        if storedTerms[place].column == column {
          if isAffected[row] { continue }
          left.append((row, storedTerms[place].coefficient))
        }
        if next != place { storedTerms[next] = storedTerms[place] }
        next += 1
      }
      begin = end
      rowStarts[row + 1] = next
    }
    storedTerms.removeLast(storedTerms.count - next)
    return left
  }

  /// The same program without the demand that some variables are whole numbers.
  public var relaxed: LinearProgram {
    var result = self
    for index in result.columns.indices { result.columns[index].isInteger = false }
    return result
  }
}
