public import ExactArithmetic

extension LinearProgram {
  /// Adds a variable after all others.
  ///
  /// - Throws: `ModelError` for an empty or repeated name and for a lower bound above the upper one; the program is then
  ///   unchanged.
  @discardableResult
  public mutating func addVariable(
    name: String, lower: Rational? = .zero, upper: Rational? = nil, objective: Rational = .zero, isInteger: Bool = false
  ) throws(ModelError) -> Variable {
    guard !name.isEmpty else { throw ModelError.emptyName(.variable, index: columns.count) }
    guard columnIndices[name] == nil else { throw ModelError.repeatedName(.variable, name: name) }
    try Self.check(lower: lower, upper: upper, of: .variable, named: name)
    let index = columns.count
    columns.append(Column(name: name, lower: lower, upper: upper, objective: objective, isInteger: isInteger))
    columnIndices[name] = index
    lastRowUsing.append(-1)
    return Variable(index: index, program: identity)
  }

  /// Adds a constraint after all others; terms with coefficient zero are left out.
  ///
  /// Equal bounds make an equation, two absent bounds a row that only measures.
  ///
  /// - Throws: `ModelError` for an empty or repeated name, a lower bound above the upper one, a variable of another program
  ///   and a variable that occurs twice; the program is then unchanged.
  @discardableResult
  public mutating func addConstraint(
    name: String, lower: Rational? = nil, upper: Rational? = nil, terms: [(Variable, Rational)]
  ) throws(ModelError) -> Constraint {
    guard !name.isEmpty else { throw ModelError.emptyName(.constraint, index: rows.count) }
    guard rowIndices[name] == nil else { throw ModelError.repeatedName(.constraint, name: name) }
    try Self.check(lower: lower, upper: upper, of: .constraint, named: name)
    let index = rows.count
    do {
      try append(terms, ofRow: index, named: name)
    } catch {
      storedTerms.removeLast(storedTerms.count - rowStarts[index])
      forgetUse(ofRow: index, terms: terms)
      throw error
    }
    rows.append(Row(name: name, lower: lower, upper: upper))
    rowStarts.append(storedTerms.count)
    rowIndices[name] = index
    return Constraint(index: index, program: identity)
  }

  private mutating func append(
    _ terms: [(Variable, Rational)], ofRow row: Int, named name: String
  ) throws(ModelError) {
    for (variable, coefficient) in terms {
      let column = try validIndex(of: variable)
      guard lastRowUsing[column] != row else {
        throw ModelError.repeatedVariable(constraint: name, variable: columns[column].name)
      }
      lastRowUsing[column] = row
      if !coefficient.isZero { storedTerms.append(Term(column: column, coefficient: coefficient)) }
    }
  }

  /// Undoes the marks of a row that was refused, so that the next row with the same index starts clean.
  private mutating func forgetUse(ofRow row: Int, terms: [(Variable, Rational)]) {
    for (variable, _) in terms where variable.program == identity && columns.indices.contains(variable.index) {
      if lastRowUsing[variable.index] == row { lastRowUsing[variable.index] = -1 }
    }
  }

  static func check(
    lower: Rational?, upper: Rational?, of part: ModelError.Part, named name: String
  ) throws(ModelError) {
    if let lower, let upper, lower > upper {
      throw ModelError.lowerAboveUpper(part, name: name, lower: lower, upper: upper)
    }
  }
}
