import ExactArithmetic
public import SolidarityLaw

/// Why a distribution cannot be given.
public enum AllocationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The indicator that the needs rest on has no period with a value for every benefitting State.
  case noCommonPeriod(indicator: String, missing: [MemberState])
  /// The indicator that the needs rest on has a negative value.
  case negativeIndicator(indicator: String, state: MemberState, period: String)
  /// The indicator that the needs rest on is zero for every benefitting State.
  case indicatorIsZero(indicator: String, period: String)
  /// What is asked for cannot be had.
  case infeasible(Infeasibility)
  /// An optimum was found but not proven, or the time ran out.
  case notProven(step: String, reason: String)
  /// The engine contradicts itself; a defect of the program.
  case internalContradiction(String)
  /// The combination of options is not offered.
  case notOffered(String)

  /// What kind of failure it is, for exit codes.
  public enum Kind: Sendable, Hashable {
    /// The input is wrong.
    case input
    /// The question has no feasible answer.
    case infeasible
    /// Nothing proven, or an internal failure.
    case failure
  }

  /// What kind of failure it is, for exit codes.
  public var kind: Kind {
    switch self {
    case .noCommonPeriod, .negativeIndicator, .indicatorIsZero, .notOffered: .input
    case .infeasible: .infeasible
    case .notProven, .internalContradiction: .failure
    }
  }

  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .noCommonPeriod(let indicator, let missing):
      "indicators.csv: the indicator '\(indicator)' has no period with a value for every benefitting State"
        + (missing.isEmpty ? "" : "; none at all for \(missing.map(\.code).joined(separator: ", "))")
        + ". Add the missing observations, choose another indicator, or state the needs in needs.csv."
    case .negativeIndicator(let indicator, let state, let period):
      "indicators.csv: the indicator '\(indicator)' is negative for \(state) in \(period). A need cannot be: correct the value."
    case .indicatorIsZero(let indicator, let period):
      "indicators.csv: the indicator '\(indicator)' is zero in \(period) for every benefitting State, so it gives no shares. "
        + "Choose another indicator, or state the needs in needs.csv."
    case .infeasible(let infeasibility):
      infeasibility.description
    case .notProven(let step, let reason):
      "The step '\(step)' was not proven: \(reason)."
    case .internalContradiction(let what):
      "The program contradicts itself, which is a defect to report: \(what)."
    case .notOffered(let what):
      what
    }
  }
}

extension Rational {
  /// The number for a sentence: as a decimal of at most ten digits.
  var shown: String { decimalString(significantDigits: 10) }
}
