/// What is wrong with a change that a user asked for.
public enum ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(option: String, text: String, expected: String)
  case unknownState(option: String, code: String, hint: String)
  case notBound(option: String, state: MemberState)
  case unknownMeasure(option: String, name: String)
  case unknownStatus(String)
  case notANumber(option: String, text: String, reason: String)
  case negativeAmount(option: String, text: String)
  case fractionOfPersons(option: String, text: String)
  case fractionOfCent(option: String, text: String)
  case tooLarge(option: String, text: String)
  case partOutOfRange(text: String)
  case repeatedPledge(MemberState, Measure)
  case noVintage(String, known: [String])
  case severalVintages(String, indicators: [String])
  case incompleteVintage(String, missing: [MemberState])
  case reading(ReadingError)
  case parameter(ParameterError)

  /// The problem, the option it stands in, and the remedy.
  public var description: String {
    switch self {
    case .unreadable(let option, let text, let expected):
      "\(option): '\(text)' cannot be read. Write \(expected)."
    case .unknownState(let option, let code, let hint):
      "\(option): the cycle has no State '\(code)'. \(hint)"
    case .notBound(let option, let state):
      "\(option): Part IV does not bind \(state.code). Only its ad hoc pledges can be changed, with --pledge."
    case .unknownMeasure(let option, let name):
      "\(option): there is no measure '\(name)'. The measures are: "
        + Measure.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownStatus(let name):
      "--status: there is no status '\(name)'. The statuses are: "
        + Status.allCases.map(\.rawValue).joined(separator: ", ")
        + "; 'benefitting' adds the notice of Article 58, 'none' takes every status away."
    case .notANumber(let option, let text, let reason):
      "\(option): '\(text)' is not a number: \(reason)."
    case .negativeAmount(let option, let text):
      "\(option): '\(text)' is negative. Write zero or more."
    case .fractionOfPersons(let option, let text):
      "\(option): '\(text)' is not a whole number of persons. Write one without a fraction."
    case .fractionOfCent(let option, let text):
      "\(option): '\(text)' has a fraction of a cent. Write at most two decimals."
    case .tooLarge(let option, let text):
      "\(option): '\(text)' is too large. The most is \(Scenario.mostPersons) persons or EUR \(Scenario.mostEuro)."
    case .partOutOfRange(let text):
      "--deduct: '\(text)' is not a part of a whole. Write 0% to 100%."
    case .repeatedPledge(let state, let measure):
      "--pledge: \(state.code).\(measure.rawValue) is given twice. Give the whole pledge once."
    case .noVintage(let text, let known):
      known.isEmpty
        ? "--vintage: the cycle has no other data for '\(text)'. Add them to indicators.csv, named POP… or GDP…."
        : "--vintage: the cycle has no data '\(text)'. It has: \(known.joined(separator: ", "))."
    case .severalVintages(let text, let indicators):
      "--vintage: several releases hold '\(text)'. Name one: \(indicators.joined(separator: ", "))."
    case .incompleteVintage(let text, let missing):
      "--vintage: '\(text)' has no value for \(missing.prefix(40).map(\.code).joined(separator: ", ")). "
        + "Without all bound States there is no key: name another release."
    case .reading(let error):
      "--reading: \(error)"
    case .parameter(let error):
      error.description
    }
  }
}
