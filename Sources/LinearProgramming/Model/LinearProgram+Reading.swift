public import ExactArithmetic

extension LinearProgram {
  /// The number of variables.
  public var columnCount: Int { columns.count }

  /// The number of constraints.
  public var rowCount: Int { rows.count }

  /// The number of coefficients of all constraints that are not zero.
  public var termCount: Int { storedTerms.count }

  /// Whether any variable must be a whole number.
  public var hasIntegers: Bool { columns.contains { $0.isInteger } }

  /// All variables in order.
  public var variables: [Variable] { columns.indices.map { Variable(index: $0, program: identity) } }

  /// All constraints in order.
  public var constraints: [Constraint] { rows.indices.map { Constraint(index: $0, program: identity) } }

  /// The variable with an index; `nil` outside `0 ..< columnCount`.
  public func variable(at index: Int) -> Variable? {
    columns.indices.contains(index) ? Variable(index: index, program: identity) : nil
  }

  /// The constraint with an index; `nil` outside `0 ..< rowCount`.
  public func constraint(at index: Int) -> Constraint? {
    rows.indices.contains(index) ? Constraint(index: index, program: identity) : nil
  }

  /// The variable with a name; `nil` where there is none.
  public func variable(named name: String) -> Variable? {
    columnIndices[name].map { Variable(index: $0, program: identity) }
  }

  /// The constraint with a name; `nil` where there is none.
  public func constraint(named name: String) -> Constraint? {
    rowIndices[name].map { Constraint(index: $0, program: identity) }
  }

  /// The terms of the row with an index, in the order in which they were given; empty outside `0 ..< rowCount`.
  public func terms(ofRow index: Int) -> ArraySlice<Term> {
    guard rows.indices.contains(index) else { return [] }
    return storedTerms[rowStarts[index]..<rowStarts[index + 1]]
  }

  /// The objective at a point, the constant included; columns without a value count as zero.
  public func objectiveValue(at values: [Rational]) -> Rational {
    var sum = objectiveConstant
    for (column, value) in zip(columns, values) where !column.objective.isZero { sum += column.objective * value }
    return sum
  }

  /// The activity `Σ coefficient · value` of every row at a point that has a value for every column; empty where it has not.
  public func activities(at values: [Rational]) -> [Rational] {
    guard values.count == columns.count else { return [] }
    return rows.indices.map { row in
      var sum = Rational.zero
      for term in terms(ofRow: row) { sum += term.coefficient * values[term.column] }
      return sum
    }
  }

  func validIndex(of variable: Variable) throws(ModelError) -> Int {
    guard variable.program == identity, columns.indices.contains(variable.index) else {
      throw ModelError.foreign(.variable, index: variable.index)
    }
    return variable.index
  }

  func validIndex(of constraint: Constraint) throws(ModelError) -> Int {
    guard constraint.program == identity, rows.indices.contains(constraint.index) else {
      throw ModelError.foreign(.constraint, index: constraint.index)
    }
    return constraint.index
  }
}
