import ExactArithmetic
import Testing

@testable import LinearProgramming

/// A linear program with the answer that was worked out by hand.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  let title: String
  let program: LinearProgram
  let termination: Termination
  let objective: Rational?
  /// The values where only one point is optimal.
  let values: [Rational]?
  let proof: SolveResult.Proof

  var testDescription: String { title }
}

/// What an optimum comes to, or that there is none.
enum Answer {
  case optimal(Rational, at: [Rational]? = nil, proof: SolveResult.Proof = .exact)
  case infeasible(proof: SolveResult.Proof = .exact)
  case unbounded
}

/// A variable of a case: name, bounds, objective coefficient, whether whole.
struct VariableOfCase {
  let name: String
  var lower: Rational? = 0
  var upper: Rational?
  var objective: Rational = 0
  var isInteger = false

  static func variable(
    _ name: String, _ objective: Rational = 0, lower: Rational? = 0, upper: Rational? = nil, isInteger: Bool = false
  ) -> VariableOfCase {
    VariableOfCase(name: name, lower: lower, upper: upper, objective: objective, isInteger: isInteger)
  }

  static func free(_ name: String, _ objective: Rational = 0) -> VariableOfCase {
    VariableOfCase(name: name, lower: nil, upper: nil, objective: objective)
  }
}

/// A row of a case: coefficients in the order of the variables, and bounds.
struct RowOfCase {
  let coefficients: [Rational]
  var lower: Rational?
  var upper: Rational?

  static func atMost(_ upper: Rational, _ coefficients: [Rational]) -> RowOfCase {
    RowOfCase(coefficients: coefficients, lower: nil, upper: upper)
  }
  static func atLeast(_ lower: Rational, _ coefficients: [Rational]) -> RowOfCase {
    RowOfCase(coefficients: coefficients, lower: lower, upper: nil)
  }
  static func equal(_ value: Rational, _ coefficients: [Rational]) -> RowOfCase {
    RowOfCase(coefficients: coefficients, lower: value, upper: value)
  }
  static func between(_ lower: Rational?, _ upper: Rational?, _ coefficients: [Rational]) -> RowOfCase {
    RowOfCase(coefficients: coefficients, lower: lower, upper: upper)
  }
}

/// Puts a case together; a mistake in the table gives a case that fails by its title.
func conformance(
  _ title: String, _ sense: LinearProgram.Sense, constant: Rational = 0, _ variables: [VariableOfCase],
  _ rows: [RowOfCase], _ answer: Answer
) -> ConformanceCase {
  var program = LinearProgram(name: title, sense: sense, objectiveConstant: constant)
  do {
    var made: [LinearProgram.Variable] = []
    for variable in variables {
      made.append(
        try program.addVariable(
          name: variable.name, lower: variable.lower, upper: variable.upper, objective: variable.objective,
          isInteger: variable.isInteger))
    }
    for (index, row) in rows.enumerated() {
      try program.addConstraint(
        name: "row \(index + 1)", lower: row.lower, upper: row.upper, terms: Array(zip(made, row.coefficients)))
    }
  } catch {
    return ConformanceCase(
      title: "\(title): \(error)", program: program, termination: .notProven, objective: nil, values: nil, proof: .none)
  }
  switch answer {
  case .optimal(let objective, let values, let proof):
    return ConformanceCase(
      title: title, program: program, termination: .optimal, objective: objective, values: values, proof: proof)
  case .infeasible(let proof):
    return ConformanceCase(
      title: title, program: program, termination: .infeasible, objective: nil, values: nil, proof: proof)
  case .unbounded:
    return ConformanceCase(
      title: title, program: program, termination: .unbounded, objective: nil, values: nil, proof: .exact)
  }
}
