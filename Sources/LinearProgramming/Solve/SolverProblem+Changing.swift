public import ExactArithmetic

/// Changes to a loaded problem; one that is refused leaves it as it was.
extension SolverProblem {
  /// Replaces both bounds of a variable.
  ///
  /// - Throws: `SolveError.model` for a foreign variable and crossed bounds, `SolveError.beyondFloatingPoint` for huge ones.
  public mutating func setBounds(
    of variable: LinearProgram.Variable, lower: Rational?, upper: Rational?
  ) throws(SolveError) {
    let index: Int
    do { index = try program.validIndex(of: variable) } catch { throw SolveError.model(error) }
    // Everything that can be refused comes before the change.
    let (low, high) = try GLPKModel.columnBounds(
      lower, upper, isInteger: program.columns[index].isInteger, index: index, scaling: scaling
    ) { program.columns[index].name }
    try edit { program throws(ModelError) in try program.setBounds(of: variable, lower: lower, upper: upper) }
    try apply { handle throws(SolveError) in try handle.setColumnBounds(index, lower: low, upper: high) }
  }

  /// Replaces both bounds of a constraint.
  ///
  /// - Throws: `SolveError.model` for a foreign constraint and crossed bounds, `SolveError.beyondFloatingPoint` for huge ones.
  public mutating func setBounds(
    of constraint: LinearProgram.Constraint, lower: Rational?, upper: Rational?
  ) throws(SolveError) {
    let index: Int
    do { index = try program.validIndex(of: constraint) } catch { throw SolveError.model(error) }
    let (low, high) = try GLPKModel.rowBounds(lower, upper, index: index, scaling: scaling) { program.rows[index].name }
    try edit { program throws(ModelError) in try program.setBounds(of: constraint, lower: lower, upper: upper) }
    try apply { handle throws(SolveError) in try handle.setRowBounds(index, lower: low, upper: high) }
  }

  /// Replaces the objective coefficient of a variable.
  ///
  /// - Throws: `SolveError.model` for a foreign variable, `SolveError.beyondFloatingPoint` for a huge coefficient.
  public mutating func setObjective(
    of variable: LinearProgram.Variable, to coefficient: Rational
  ) throws(SolveError) {
    let index = variable.index
    let before = program.columns.indices.contains(index) ? program.columns[index] : nil
    try edit { program throws(ModelError) in try program.setObjective(of: variable, to: coefficient) }
    let value: Double
    do {
      value = try GLPKModel.objective(program.columns[index], index: index, scaling: scaling)
    } catch {
      if let before { program.columns[index] = before }
      throw error
    }
    try apply { handle throws(SolveError) in try handle.setObjective(index, to: value) }
  }

  /// Exchanges minimising and maximising.
  ///
  /// - Throws: `SolveError.libraryFailure` should GLPK refuse.
  public mutating func setSense(_ sense: LinearProgram.Sense) throws(SolveError) {
    program.sense = sense
    try apply { handle throws(SolveError) in try handle.setSense(maximise: sense == .maximise) }
  }

  /// Replaces the terms of a constraint; costs time linear in the size of the program.
  ///
  /// - Throws: `SolveError.model` for what the model refuses, `SolveError.beyondFloatingPoint` for a huge coefficient.
  public mutating func setTerms(
    of constraint: LinearProgram.Constraint, to terms: [(LinearProgram.Variable, Rational)]
  ) throws(SolveError) {
    let row = constraint.index
    let before = program.terms(ofRow: row)
    try edit { program throws(ModelError) in try program.setTerms(of: constraint, to: terms) }
    var columns: [Int32] = [0]
    var values: [Double] = [0]
    for term in program.terms(ofRow: row) {
      let value = scaling.coefficient(term.coefficient.doubleValue, row: row, column: term.column)
      columns.append(Int32(term.column + 1))
      do {
        values.append(try GLPKModel.finite(value) { GLPKModel.place(program, row: row, column: term.column) })
      } catch {
        program.replaceTerms(ofRow: row, with: Array(before))
        throw error
      }
    }
    try apply { handle throws(SolveError) in try handle.setRow(row, columns: columns, values: values) }
  }

  /// Takes a variable out of some constraints, in one pass over the program.
  ///
  /// - Throws: `SolveError.model` for a foreign variable or constraint, `SolveError.libraryFailure` should GLPK refuse.
  mutating func remove(
    _ variable: LinearProgram.Variable, from constraints: [LinearProgram.Constraint]
  ) throws(SolveError) {
    let column: Int
    var affected: [Int] = []
    do {
      column = try program.validIndex(of: variable)
      for constraint in constraints { affected.append(try program.validIndex(of: constraint)) }
    } catch {
      throw SolveError.model(error)
    }
    var rows: [Int32] = [0]
    var values: [Double] = [0]
    for (row, coefficient) in program.remove(column: column, fromRows: affected) {
      rows.append(Int32(row + 1))
      // GLPK has this very number already, so it is within range.
      values.append(scaling.coefficient(coefficient.doubleValue, row: row, column: column))
    }
    try apply { handle throws(SolveError) in try handle.setColumn(column, rows: rows, values: values) }
  }

  /// Passes a change on to GLPK; where an earlier failure took GLPK's copy of the problem, a new one has the change already.
  private mutating func apply(_ change: (borrowing GLPKHandle) throws(SolveError) -> Void) throws(SolveError) {
    do {
      try change(handle)
    } catch .libraryFailure {
      try reload()
    }
  }

  private mutating func edit(_ change: (inout LinearProgram) throws(ModelError) -> Void) throws(SolveError) {
    do {
      try change(&program)
    } catch {
      throw SolveError.model(error)
    }
  }
}
