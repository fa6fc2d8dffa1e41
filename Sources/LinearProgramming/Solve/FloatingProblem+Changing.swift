import ExactArithmetic

/// Changes, which cost no more than writing numbers down: GLPK hears of them at the next solve.
extension FloatingProblem {
  /// Replaces both bounds of a variable; infinities are no bounds.
  ///
  /// - Throws: `SolveError.model` for a foreign variable and crossed bounds, `SolveError.beyondFloatingPoint` for NaN and for huge
  ///   numbers; nothing is then changed.
  public mutating func setBounds(
    of variable: LinearProgram.Variable, lower: Double, upper: Double
  ) throws(SolveError) {
    let index: Int
    do { index = try program.validIndex(of: variable) } catch { throw SolveError.model(error) }
    try Self.check(lower, upper, .variable) { program.columns[index].name }
    let low = scaling.columnBound(lower, column: index)
    let high = scaling.columnBound(upper, column: index)
    try Self.checkScaled(low, high) { "A bound of '\(program.columns[index].name)'" }
    model.setColumnBounds(index, lower: low, upper: high)
    noteBounds(program.rowCount + index + 1)
  }

  /// Replaces both bounds of a constraint; infinities are no bounds.
  ///
  /// - Throws: `SolveError.model` for a foreign constraint and crossed bounds, `SolveError.beyondFloatingPoint` for NaN and for huge
  ///   numbers; nothing is then changed.
  public mutating func setBounds(
    of constraint: LinearProgram.Constraint, lower: Double, upper: Double
  ) throws(SolveError) {
    let index: Int
    do { index = try program.validIndex(of: constraint) } catch { throw SolveError.model(error) }
    try Self.check(lower, upper, .constraint) { program.rows[index].name }
    let low = scaling.rowBound(lower, row: index)
    let high = scaling.rowBound(upper, row: index)
    try Self.checkScaled(low, high) { "A bound of '\(program.rows[index].name)'" }
    model.setRowBounds(index, lower: low, upper: high)
    noteBounds(index + 1)
  }

  /// Replaces the objective coefficient of a variable.
  ///
  /// - Throws: `SolveError.model` for a foreign variable, `SolveError.beyondFloatingPoint` for numbers that are not finite or huge.
  public mutating func setObjective(
    of variable: LinearProgram.Variable, to coefficient: Double
  ) throws(SolveError) {
    let index: Int
    do { index = try program.validIndex(of: variable) } catch { throw SolveError.model(error) }
    let value = scaling.objective(coefficient, column: index)
    model.setObjective(
      index, to: try GLPKModel.finite(value) { "The objective coefficient of '\(program.columns[index].name)'" })
    changedCosts.append(Int32(index + 1))
  }

  private mutating func noteBounds(_ number: Int) {
    if isBoundChanged[number] { return }
    isBoundChanged[number] = true
    changedBounds.append(Int32(number))
  }

  private static func check(
    _ lower: Double, _ upper: Double, _ part: ModelError.Part, name: () -> String
  ) throws(SolveError) {
    if lower <= upper, lower < .infinity, upper > -.infinity { return }
    if let low = Rational(lower), let high = Rational(upper) {
      throw SolveError.model(.lowerAboveUpper(part, name: name(), lower: low, upper: high))
    }
    throw SolveError.beyondFloatingPoint("A bound of '\(name())'")
  }

  private static func checkScaled(_ lower: Double, _ upper: Double, place: () -> String) throws(SolveError) {
    if lower != -.infinity { _ = try GLPKModel.finite(lower, place: place) }
    if upper != .infinity { _ = try GLPKModel.finite(upper, place: place) }
  }
}
