public import ExactArithmetic

/// A what-if: changes to a cycle that a user asks for, applied to a copy of it.
public struct Scenario: Sendable, Hashable {
  /// One State's pledge of one measure, in place of every row that the cycle has of it.
  public struct Pledge: Sendable, Hashable {
    public var state: MemberState
    public var measure: Measure
    /// Persons or EUR.
    public var amount: Rational

    public init(state: MemberState, measure: Measure, amount: Rational) {
      self.state = state
      self.measure = measure
      self.amount = amount
    }
  }

  /// A deduction granted to one State, in place of those that the cycle records for it.
  public struct Deduction: Sendable, Hashable {
    public var state: MemberState
    public var extent: DeductionExtent

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

    public var state: MemberState
    public var change: Change

    public init(state: MemberState, change: Change) {
      self.state = state
      self.change = change
    }
  }

  /// A reading and the case chosen.
  public struct Choice: Sendable, Hashable {
    public var reading: String
    public var answer: String

    public init(reading: String, answer: String) {
      self.reading = reading
      self.answer = answer
    }
  }

  public var pledges: [Pledge] = []
  public var deductions: [Deduction] = []
  public var statuses: [StatusChange] = []
  /// The reference number of relocations; the money follows at the value of one relocation.
  public var reference: Int?
  public var readings: [Choice] = []

  /// A scenario that changes nothing.
  public init() {}

  /// Whether the scenario changes nothing.
  public var isEmpty: Bool {
    pledges.isEmpty && deductions.isEmpty && statuses.isEmpty && reference == nil && readings.isEmpty
  }
}
