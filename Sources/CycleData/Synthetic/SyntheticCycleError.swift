/// Why a synthetic cycle cannot be invented as asked.
public enum SyntheticCycleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No contributing or no benefitting State, or more than ``SyntheticCycle/mostStates``.
  case numberOfStates(kind: String, number: Int)
  /// More pairs of States than ``SyntheticCycle/mostPairs``.
  case numberOfPairs(Int)
  /// No draw at all, or more than there are days for.
  case numberOfDraws(Int, most: Int)
  /// A share below 0 or above 1.
  case share(name: String)
  /// A pool year that the law or the calendar does not know.
  case year(Int)

  /// The problem and its remedy.
  public var description: String {
    switch self {
    case .numberOfStates(let kind, let number):
      "\(number) \(kind) States cannot be invented. Ask for 1 to \(SyntheticCycle.mostStates)."
    case .numberOfPairs(let number):
      "\(number) pairs of States are more than a cycle folder holds. Ask for at most \(SyntheticCycle.mostPairs), "
        + "contributing times benefitting States."
    case .numberOfDraws(let number, let most):
      "\(number) draws cannot be invented. Ask for 1 to \(most), a draw a day for each benefitting State."
    case .share(let name):
      "The \(name) share is not between 0 and 1. Write a part of one: 0.2 for 20 %."
    case .year(let year):
      "No pool of \(year) can be invented. Choose a year from \(SyntheticCycle.years.lowerBound) to "
        + "\(SyntheticCycle.years.upperBound)."
    }
  }
}
