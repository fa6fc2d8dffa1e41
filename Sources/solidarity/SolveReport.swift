import ExactArithmetic
import LinearProgramming
import OrderedJSON

/// What `solve` says about one program.
struct SolveReport {
  let program: LinearProgram
  let result: SolveResult

  /// The JSON of a file that is no model.
  static let invalid: JSONValue = json(
    termination: "invalid", objective: .null, proof: "none", rows: 0, columns: 0, iterations: 0)

  /// The evidence, where there is any.
  var certificate: Certificate? {
    guard result.proof == .exact, let outcome = result.outcome, let proven = result.provenProgram else { return nil }
    return Certificate(stages: [Certificate.Stage(title: program.name, program: proven, outcome: outcome)])
  }

  /// The report in the schema `solidarity/lp@1`.
  var json: JSONValue {
    SolveReport.json(
      termination: termination, objective: objective, proof: result.proof.rawValue, rows: program.rowCount,
      columns: program.columnCount, iterations: result.iterations)
  }

  /// The report for reading.
  var text: String {
    return """
      Termination  \(termination)
      Objective    \(objectiveText)
      Proof        \(result.proof.rawValue)
      Rows         \(program.rowCount)
      Columns      \(program.columnCount)
      Iterations   \(result.iterations)

      """
  }

  private var objectiveText: String {
    guard objective != .null, let value = result.objectiveValue else { return "none" }
    let decimal = value.decimalString(significantDigits: 10)
    let exact = value.fractionString
    return decimal == exact ? exact : "\(decimal) (exactly \(exact))"
  }

  /// What keeps the command from ending well; nil for a proven optimum.
  var failure: CommandFailure? {
    switch result.termination {
    case .optimal where result.proof == .exact: nil
    case .infeasible:
      CommandFailure(.infeasible, "The model is infeasible: no point satisfies all its rows and bounds.")
    case .unbounded: CommandFailure(.infeasible, "The model is unbounded: its objective improves without end.")
    default:
      CommandFailure(.failed, "Not proven. \(result.unprovenBecause ?? "The solver stopped before an answer.")")
    }
  }

  private var termination: String {
    switch result.termination {
    case .iterationLimit, .cancelled: Termination.notProven.rawValue
    default: result.termination.rawValue
    }
  }

  private var objective: JSONValue {
    guard result.termination != .infeasible, result.termination != .unbounded, let value = result.objectiveValue else {
      return .null
    }
    return [
      "exact": .string(value.fractionString), "decimal": .string(value.decimalString(significantDigits: 10)),
    ]
  }

  private static func json(
    termination: String, objective: JSONValue, proof: String, rows: Int, columns: Int, iterations: Int
  ) -> JSONValue {
    [
      "format": "solidarity/lp@1", "termination": .string(termination), "objective": objective,
      "proof": .string(proof), "rows": .integer(rows), "columns": .integer(columns), "iterations": .integer(iterations),
    ]
  }
}
