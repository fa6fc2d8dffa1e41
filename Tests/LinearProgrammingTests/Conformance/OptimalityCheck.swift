import ExactArithmetic
import Testing

@testable import LinearProgramming

/// Checks a claim from first principles, by other code than the one that made it.
enum OptimalityCheck {
  /// Primal and dual feasibility, complementary slackness and the objective, all exact.
  static func expectOptimal(_ solution: ExactSolution, of program: LinearProgram) {
    expectFeasible(solution.values, of: program)
    var objective = program.objectiveConstant
    var reduced = program.columns.map(\.objective)
    for row in program.rows.indices {
      var activity = Rational.zero
      for term in program.terms(ofRow: row) {
        activity += term.coefficient * solution.values[term.column]
        reduced[term.column] -= solution.duals[row] * term.coefficient
      }
      #expect(solution.activities[row] == activity)
      expectSlackness(
        solution.duals[row], activity, lower: program.rows[row].lower, upper: program.rows[row].upper,
        sense: program.sense)
    }
    for (index, column) in program.columns.enumerated() {
      objective += column.objective * solution.values[index]
      #expect(solution.reducedCosts[index] == reduced[index])
      expectSlackness(
        reduced[index], solution.values[index], lower: column.lower, upper: column.upper, sense: program.sense)
    }
    #expect(solution.objectiveValue == objective)
  }

  static func expectFeasible(_ values: [Rational], of program: LinearProgram) {
    #expect(values.count == program.columnCount)
    for (column, value) in zip(program.columns, values) {
      #expect(column.lower.map { $0 <= value } ?? true)
      #expect(column.upper.map { value <= $0 } ?? true)
    }
    for row in program.rows.indices {
      var activity = Rational.zero
      for term in program.terms(ofRow: row) { activity += term.coefficient * values[term.column] }
      #expect(program.rows[row].lower.map { $0 <= activity } ?? true)
      #expect(program.rows[row].upper.map { activity <= $0 } ?? true)
    }
  }

  /// A price is paid only at the bound that it is the price of.
  private static func expectSlackness(
    _ price: Rational, _ value: Rational, lower: Rational?, upper: Rational?, sense: LinearProgram.Sense
  ) {
    let signed = sense == .maximise ? price : -price
    if signed > 0 { #expect(value == upper) }
    if signed < 0 { #expect(value == lower) }
  }

  /// The multipliers of the rows add up to a demand that the variables' bounds cannot meet.
  static func expectInfeasible(_ proof: InfeasibilityProof, of program: LinearProgram) {
    var demand = Rational.zero
    var sums = [Rational](repeating: .zero, count: program.columnCount)
    for (row, multiplier) in proof.multipliers.enumerated() where !multiplier.isZero {
      let bound = multiplier > 0 ? program.rows[row].lower : program.rows[row].upper
      guard let bound else {
        Issue.record("The multiplier of row \(row) uses a bound that is not there.")
        return
      }
      demand += multiplier * bound
      for term in program.terms(ofRow: row) { sums[term.column] += multiplier * term.coefficient }
    }
    var supply = Rational.zero
    for (column, sum) in zip(program.columns, sums) where !sum.isZero {
      guard let bound = sum > 0 ? column.upper : column.lower else {
        Issue.record("The sum of the rows uses a bound of '\(column.name)' that is not there.")
        return
      }
      supply += sum * bound
    }
    #expect(supply < demand)
  }

  /// A feasible point, and a direction that keeps to all bounds and improves the objective.
  static func expectUnbounded(_ proof: UnboundednessProof, of program: LinearProgram) {
    expectFeasible(proof.values, of: program)
    var gain = Rational.zero
    for (column, change) in zip(program.columns, proof.ray) {
      gain += column.objective * change
      if column.lower != nil { #expect(change >= 0) }
      if column.upper != nil { #expect(change <= 0) }
    }
    for row in program.rows.indices {
      var change = Rational.zero
      for term in program.terms(ofRow: row) { change += term.coefficient * proof.ray[term.column] }
      if program.rows[row].lower != nil { #expect(change >= 0) }
      if program.rows[row].upper != nil { #expect(change <= 0) }
    }
    #expect(program.sense == .maximise ? gain > 0 : gain < 0)
  }
}
