import ExactArithmetic
import LinearProgramming

/// A controlled rounding found by linear programs, for matrices that are too large to build up unit by unit.
///
/// The three sums of remainders are made as great as possible one after the other. The corners of the polytope are whole, and so
/// are those of every face, so the last optimum says which cells go up. It is only a proposal: ``RoundingNetwork`` checks it and
/// settles what is still tied.
struct RoundingProgram {
  private var program = LinearProgram(name: "rounding", sense: .maximise)
  /// The variable of every cell, nil for cells that are whole.
  private var cellVariables: [LinearProgram.Variable?] = []
  private var preferences: [LexicographicOptimum.Criterion] = []

  /// The program, or nil where the model refuses it.
  init?(_ matrix: ControlledRounding, exactRows: [Rational], exactColumns: [Rational], total: Rational) {
    do {
      var cells: [(LinearProgram.Variable, Rational)] = []
      for (index, cell) in matrix.cells.enumerated() {
        guard !cell.value.isInteger else {
          cellVariables.append(nil)
          continue
        }
        let variable = try program.addVariable(name: "cell_\(index)", lower: .zero, upper: .one)
        cellVariables.append(variable)
        cells.append((variable, cell.value - cell.value.floor()))
      }
      let floors = matrix.cells.map { $0.value.floor() }
      let rows = try addTotals("row", exactRows, matrix.totals(matrix.rowCount, of: floors, by: \.row), matrix, \.row)
      let columns = try addTotals(
        "column", exactColumns, matrix.totals(matrix.columnCount, of: floors, by: \.column), matrix, \.column)
      let units = total - floors.reduce(.zero, +)
      try program.addConstraint(name: "total", lower: units, upper: units, terms: cells.map { ($0.0, .one) })
      preferences = [("columns", columns), ("rows", rows), ("cells", cells)].compactMap { name, terms in
        terms.isEmpty ? nil : LexicographicOptimum.Criterion(name: name, terms: terms)
      }
    } catch {
      return nil
    }
  }

  /// Which cells go up, or nil where no proven whole answer was found.
  func solve() -> [Bool]? {
    var optimum = LexicographicOptimum(program)
    for preference in preferences {
      guard (try? optimum.leximin(preference.name, of: [preference])) != nil else { return nil }
    }
    var ups: [Bool] = []
    for variable in cellVariables {
      let value = variable.flatMap(optimum.value) ?? .zero
      guard value.isInteger else { return nil }
      ups.append(value.isPositive)
    }
    return ups
  }

  /// Adds for each row, or each column, the equation between its cells and its total.
  ///
  /// - Returns: the totals that can go up, with their remainders.
  private mutating func addTotals(
    _ name: String, _ exact: [Rational], _ floors: [Rational], _ matrix: ControlledRounding,
    _ place: KeyPath<ControlledRounding.Cell, Int>
  ) throws(ModelError) -> [(LinearProgram.Variable, Rational)] {
    var cells = [[(LinearProgram.Variable, Rational)]](repeating: [], count: exact.count)
    for (cell, variable) in zip(matrix.cells, cellVariables) {
      if let variable { cells[cell[keyPath: place]].append((variable, .one)) }
    }
    var totals: [(LinearProgram.Variable, Rational)] = []
    for index in exact.indices where !cells[index].isEmpty {
      var terms = cells[index]
      let needed = exact[index].floor() - floors[index]
      if !exact[index].isInteger {
        let up = try program.addVariable(name: "\(name)_\(index)_up", lower: .zero, upper: .one)
        terms.append((up, -1))
        totals.append((up, exact[index] - exact[index].floor()))
      }
      try program.addConstraint(name: "\(name)_\(index)", lower: needed, upper: needed, terms: terms)
    }
    return totals
  }
}
