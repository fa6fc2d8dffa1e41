public import ExactArithmetic

/// A what-if: changes to a cycle that a user asks for, applied to a copy of it.
public struct Scenario: Sendable, Hashable {
  /// One State's pledge of one measure, in place of every row that the cycle has of it.
  public struct Pledge: Sendable, Hashable {
    /// The State concerned.
    public var state: MemberState
    /// The measure concerned.
    public var measure: Measure
    /// Persons or EUR.
    public var amount: Rational

    /// Creates the value from its parts.
    public init(state: MemberState, measure: Measure, amount: Rational) {
      self.state = state
      self.measure = measure
      self.amount = amount
    }
  }

  /// A deduction granted to one State, in place of those that the cycle records for it.
  public struct Deduction: Sendable, Hashable {
    /// The State concerned.
    public var state: MemberState
    /// How much is deducted.
    public var extent: DeductionExtent

    /// Creates the value from its parts.
    public init(state: MemberState, extent: DeductionExtent) {
      self.state = state
      self.extent = extent
    }
  }

  /// What happens to the status of one State.
  public struct StatusChange: Sendable, Hashable {
    /// The change.
    public enum Change: Sendable, Hashable {
      /// The State gets a status besides those it has.
      case gains(Status)
      /// The State is under pressure and has given notice under Article 58.
      case benefits
      /// The State loses every status and every step towards the pool.
      case none
    }

    /// The State concerned.
    public var state: MemberState
    /// What happens to the status.
    public var change: Change

    /// Creates the value from its parts.
    public init(state: MemberState, change: Change) {
      self.state = state
      self.change = change
    }
  }

  /// A reading and the case chosen.
  public struct Choice: Sendable, Hashable {
    /// The reading.
    public var reading: String
    /// The case chosen.
    public var answer: String

    /// Creates the value from its parts.
    public init(reading: String, answer: String) {
      self.reading = reading
      self.answer = answer
    }
  }

  /// A legal parameter and the value that it is given.
  public struct Parameter: Sendable, Hashable {
    /// The parameter.
    public var id: ParameterID
    /// The value, in the parameter's unit.
    public var value: Rational

    /// Creates the value from its parts.
    public init(id: ParameterID, value: Rational) {
      self.id = id
      self.value = value
    }
  }

  /// Population or GDP as another release or year of the cycle's indicators has it.
  public struct Vintage: Sendable, Hashable {
    /// Which data of the reference key are meant.
    public enum Figure: String, Sendable, CaseIterable {
      /// Population on 1 January.
      case population
      /// Total GDP at current prices, in million EUR.
      case gdp
    }

    /// Which data are meant.
    public var figure: Figure
    /// The indicator that holds them; nil where the period alone names it.
    public var indicator: String?
    /// The period, such as `2024`.
    public var period: String

    /// Creates the value from its parts.
    public init(figure: Figure, indicator: String? = nil, period: String) {
      self.figure = figure
      self.indicator = indicator
      self.period = period
    }

    /// The vintage as users write it: `2024`, or `POP_JAN1_RELEASE_2026_07:2024`.
    public var text: String { indicator.map { "\($0):\(period)" } ?? period }
  }

  /// Pledges that replace those of the cycle.
  public var pledges: [Pledge] = []
  /// Deductions that replace those of the cycle.
  public var deductions: [Deduction] = []
  /// Changes of statuses, in the order in which they are made.
  public var statuses: [StatusChange] = []
  /// The reference number of relocations; the money follows at the value of one relocation.
  public var reference: Int?
  /// Readings chosen in place of those in force.
  public var readings: [Choice] = []
  /// Legal parameters given another value than the one in force.
  public var parameters: [Parameter] = []
  /// Data of the reference key taken from other releases or years.
  public var vintages: [Vintage] = []

  /// A scenario that changes nothing.
  public init() {}

  /// Whether the scenario changes nothing.
  public var isEmpty: Bool {
    pledges.isEmpty && deductions.isEmpty && statuses.isEmpty && reference == nil && readings.isEmpty
      && parameters.isEmpty && vintages.isEmpty
  }
}
