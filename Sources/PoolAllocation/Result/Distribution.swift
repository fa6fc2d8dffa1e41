public import ExactArithmetic
public import SolidarityLaw

/// Who gives what to whom: flows with their totals by receiving and by giving State.
///
/// Totals agree with the flows exactly and after rounding. Everything is in protocol order: coverage and utilisation by State and
/// measure, flows by giver, receiver and measure.
public struct Distribution: Sendable, Hashable {
  /// What each benefitting State gets of each measure that it needs.
  public var coverage: [Coverage]
  /// What is used of each contributing State's pledge, a measure.
  public var utilisation: [Utilisation]
  /// What flows between two States; flows of zero are left out.
  public var flows: [Flow]

  public init(coverage: [Coverage] = [], utilisation: [Utilisation] = [], flows: [Flow] = []) {
    self.coverage = coverage
    self.utilisation = utilisation
    self.flows = flows
  }
}

/// What a benefitting State gets of one measure against its need.
public struct Coverage: Sendable, Hashable {
  public var state: MemberState
  public var measure: Measure
  /// Persons or EUR; nil where the need is not known.
  public var need: Rational?
  /// What it gets, in persons or EUR.
  public var received: Rational
  /// The same in whole persons or whole cents.
  public var rounded: Rational
  /// Received ÷ need; nil where the need is not known or zero.
  public var ratio: Rational?

  public init(
    state: MemberState, measure: Measure, need: Rational?, received: Rational, rounded: Rational, ratio: Rational?
  ) {
    self.state = state
    self.measure = measure
    self.need = need
    self.received = received
    self.rounded = rounded
    self.ratio = ratio
  }
}

/// What is used of a contributing State's pledge of one measure.
public struct Utilisation: Sendable, Hashable {
  public var state: MemberState
  public var measure: Measure
  /// The pledge that takes part, in persons or EUR; nil where it is not known.
  public var pledge: Rational?
  /// What it gives, in persons or EUR.
  public var used: Rational
  /// The same in whole persons or whole cents.
  public var rounded: Rational
  /// Used ÷ pledge; nil where the pledge is not known or zero.
  public var ratio: Rational?
  /// What stays of the pledge, in persons or EUR; nil where the pledge is not known, negative where more is used.
  public var undrawn: Rational? { pledge.map { $0 - used } }

  public init(
    state: MemberState, measure: Measure, pledge: Rational?, used: Rational, rounded: Rational, ratio: Rational?
  ) {
    self.state = state
    self.measure = measure
    self.pledge = pledge
    self.used = used
    self.rounded = rounded
    self.ratio = ratio
  }
}

/// What one State gives another of one measure.
public struct Flow: Sendable, Hashable {
  public var from: MemberState
  public var to: MemberState
  public var measure: Measure
  /// Persons or EUR, above zero.
  public var exact: Rational
  /// Whole persons or whole cents; may be zero.
  public var rounded: Rational

  public init(from: MemberState, to: MemberState, measure: Measure, exact: Rational, rounded: Rational) {
    self.from = from
    self.to = to
    self.measure = measure
    self.exact = exact
    self.rounded = rounded
  }
}
