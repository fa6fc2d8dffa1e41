public import ExactArithmetic
public import SolidarityLaw

/// Why a distribution cannot be given.
public enum AllocationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The indicator that the needs rest on has no period with a value for every benefitting State.
  case noCommonPeriod(indicator: String, missing: [MemberState])
  /// The indicator that the needs rest on has a negative value.
  case negativeIndicator(indicator: String, state: MemberState, period: String)
  /// The indicator that the needs rest on is zero for every benefitting State.
  case indicatorIsZero(indicator: String, period: String)
  /// The wish has no feasible answer.
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

/// A wish that cannot be fulfilled: what stands against it, and what could be had.
public struct Infeasibility: Sendable, Hashable, CustomStringConvertible {
  /// One limit of an irreducible conflict: without it the others could all hold.
  public struct Limit: Sendable, Hashable {
    /// What it is, in words.
    public var description: String
    /// The article that it rests on.
    public var citation: Citation

    public init(description: String, citation: Citation) {
      self.description = description
      self.citation = citation
    }
  }

  /// What was wished for, with its article.
  public var wish: String
  public var measure: Measure
  /// How much was wished for, in persons or EUR.
  public var wished: Rational
  /// The most that is possible.
  public var attainable: Rational
  /// The limits that cannot hold together with the wish, none of them to spare.
  public var conflict: [Limit]
  /// What would make it possible, smallest change first.
  public var remedies: [String]

  public init(
    wish: String, measure: Measure, wished: Rational, attainable: Rational, conflict: [Limit], remedies: [String]
  ) {
    self.wish = wish
    self.measure = measure
    self.wished = wished
    self.attainable = attainable
    self.conflict = conflict
    self.remedies = remedies
  }

  /// The wish, the conflict and the remedies in sentences.
  public var description: String {
    var text = "\(wish) asks for \(wished.shown), but at most \(attainable.shown) is possible."
    if !conflict.isEmpty {
      text += " These limits cannot hold with it: "
      text += conflict.map { "\($0.description) (\($0.citation))" }.joined(separator: "; ") + "."
    }
    for remedy in remedies { text += " " + remedy }
    return text
  }
}

extension Rational {
  /// The number for a sentence: as a decimal of at most ten digits.
  var shown: String { decimalString(significantDigits: 10) }
}
