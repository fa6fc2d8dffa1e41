public import SolidarityLaw

/// Why a sweep cannot be run, or its parts not be put together.
public enum SweepError: Error, Hashable, Sendable, CustomStringConvertible {
  case plan(SweepPlanError)
  case scenario(ScenarioError)
  case unknownState(target: String, codes: [String])
  case nothingUnknown(target: String, states: [String])
  case unknownFigure(String)
  case tooLarge(figure: String, scenario: Int)
  case notProven(scenario: Int, reason: String)
  case otherSweep(part: String, what: String)
  case overlap(String, String)
  case gap(from: Int, to: Int)
  case noParts
  case malformed(part: String, reason: String)

  /// What kind of failure it is, for exit codes.
  public enum Kind: Sendable, Hashable {
    /// The command line is wrong.
    case usage
    /// The input is wrong.
    case input
    /// Nothing proven, or an internal failure.
    case failure
  }

  /// What kind of failure it is, for exit codes.
  public var kind: Kind {
    switch self {
    case .plan, .scenario, .unknownState, .nothingUnknown, .unknownFigure, .noParts: .usage
    case .otherSweep, .overlap, .gap, .malformed, .tooLarge: .input
    case .notProven: .failure
    }
  }

  /// What is wrong, and how to mend it.
  public var description: String {
    switch self {
    case .plan(let error): error.description
    case .scenario(let error): error.description
    case .unknownState(let target, let codes):
      "'\(target)': the cycle has no such State. It has: \(codes.prefix(40).joined(separator: ", "))\(codes.count > 40 ? ", …" : "")."
    case .nothingUnknown(let target, let states):
      "'\(target)': nothing that the State pledged is unknown. "
        + (states.isEmpty
          ? "No amount of this cycle is." : "Amounts are unknown of: \(states.joined(separator: ", ")).")
    case .unknownFigure(let path):
      "There is no figure '\(path)' that a sweep can follow. Write a path such as pool.effective.relocation, NL.gap, NL.pledge.financial "
        + "or offsets.mandatory.volume."
    case .tooLarge(let figure, let scenario):
      "Scenario \(scenario): '\(figure)' is too large to be counted. Take smaller amounts."
    case .notProven(let scenario, let reason):
      "Scenario \(scenario): \(reason)"
    case .otherSweep(let part, let what):
      "\(part) belongs to another sweep: \(what). Run the sweep anew into another file, or ask the question that the file answers."
    case .overlap(let first, let second):
      "\(first) and \(second) hold the same scenarios. Name each part once."
    case .gap(let from, let to):
      "The scenarios \(from) to \(to) are missing. Run or resume their shard, and name its file too."
    case .noParts:
      "There is nothing to merge. Name the files that 'sweep --part' wrote."
    case .malformed(let part, let reason):
      "\(part) cannot be read as a part of a sweep: \(reason). Run its shard anew."
    }
  }
}
