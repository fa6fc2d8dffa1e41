/// What is wrong with a sweep that a user asked for.
public enum SweepPlanError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknownTarget(String)
  case noValue(target: String)
  case unreadableRange(target: String, text: String)
  case rangeNotAdmitted(target: String)
  case emptyRange(target: String, text: String)
  case tooManyValues(target: String, count: String)
  case weight(target: String, text: String)
  case outOfOrder(target: String, text: String)
  case noWholeUnits(target: String, text: String)
  case repeatedTarget(String)
  case drawOnGrid(target: String)
  case gridDrawn(target: String)
  case part(target: String, text: String)
  case tooManyScenarios
  case number(option: String, text: String, least: Int, most: Int)
  case value(target: String, ScenarioError)

  /// The problem and its remedy.
  public var description: String {
    switch self {
    case .unknownTarget(let target):
      "'\(target)' is nothing that can vary. Write STATE.MEASURE, deduction.STATE, status.STATE, reference, reading.NAME, "
        + "parameter.ID, or unknown or unknown.STATE among what is drawn."
    case .noValue(let target):
      "'\(target)' has no value. Write values separated by commas, or a range such as 0..1000."
    case .unreadableRange(let target, let text):
      "'\(target)': '\(text)' is no range. Write 0..1000 step 250 on a grid; uniform 0..1000 or triangular 0..200..1000 among "
        + "what is drawn."
    case .rangeNotAdmitted(let target):
      "'\(target)' takes no range. Write its values separated by commas."
    case .emptyRange(let target, let text):
      "'\(target)': the range '\(text)' is empty. Write the lower end first, and a step above zero."
    case .tooManyValues(let target, let count):
      "'\(target)' takes \(count) values; the most is \(SweepPlan.mostChoices). Take a longer step."
    case .weight(let target, let text):
      "'\(target)': '\(text)' is no weight. Write a whole number from 1 to 1000000 in parentheses, such as 500 (3)."
    case .outOfOrder(let target, let text):
      "'\(target)': the ends of '\(text)' are not in order. Write least, likeliest and greatest."
    case .noWholeUnits(let target, let text):
      "'\(target)': '\(text)' has a part of a person or of a cent. Write whole persons, and EUR with at most two decimals."
    case .repeatedTarget(let target):
      "'\(target)' varies twice. Keep it once, on the grid or among what is drawn."
    case .drawOnGrid(let target):
      "'\(target)': a distribution or a weight stands on the grid, which takes every value once. Move it to what is drawn."
    case .gridDrawn(let target):
      "'\(target)': a step stands among what is drawn. Move it to the grid, or write uniform 0..1000."
    case .part(let target, let text):
      "'\(target)': '\(text)' is no part of what is owed. Write parts from 0 to 10, such as uniform 0..1 or 0 (1), 0.5 (3), 1 (1)."
    case .tooManyScenarios:
      "The grid times the draws is more than \(SweepPlan.mostScenarios) scenarios. Take fewer values or draws."
    case .number(let option, let text, let least, let most):
      "\(option): '\(text)' is not a whole number from \(least) to \(most)."
    case .value(let target, let error):
      "'\(target)': \(SweepPlanError.withoutOption(error.description))"
    }
  }

  /// The message of a scenario's error without the option that it names first.
  private static func withoutOption(_ text: String) -> String {
    guard text.hasPrefix("--"), let colon = text.firstIndex(of: ":") else { return text }
    return String(text[text.index(after: colon)...].drop { $0 == " " })
  }
}
