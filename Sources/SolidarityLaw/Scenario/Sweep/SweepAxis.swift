public import ExactArithmetic

/// One thing that varies over a sweep, with the values that it takes.
public struct SweepAxis: Sendable, Hashable {
  /// One value of an axis.
  public struct Choice: Sendable, Hashable {
    /// The value as the user would write it.
    public var label: String
    /// The value where it is a number; nil for a name and for what stays as recorded.
    public var number: Rational?
    /// What the value changes in the cycle; nothing where it stays as recorded.
    public var changes: Scenario
    /// How often the value is drawn beside the others, at least one.
    public var weight: Int

    /// Creates the value from its parts.
    public init(label: String, number: Rational?, changes: Scenario, weight: Int = 1) {
      self.label = label
      self.number = number
      self.changes = changes
      self.weight = weight
    }
  }

  /// What varies, such as `NL.relocation`, `reference`, `deduction.CZ` or `reading.offsetCap`.
  public var name: String
  /// The values as the user wrote them.
  public var text: String
  /// The values in order; never empty.
  public var choices: [Choice]

  /// Creates the value from its parts.
  public init(name: String, text: String, choices: [Choice]) {
    self.name = name
    self.text = text
    self.choices = choices
  }

  /// The State and the measure whose pledge varies, where nothing else does.
  public var pledge: (state: MemberState, measure: Measure)? {
    guard let first = choices.lazy.compactMap(\.changes.pledges.first).first else { return nil }
    let isPledge = choices.allSatisfy { choice in
      var rest = choice.changes
      rest.pledges = []
      return rest.isEmpty && choice.changes.pledges.count <= 1
        && choice.changes.pledges.allSatisfy { $0.state == first.state && $0.measure == first.measure }
    }
    return isPledge ? (first.state, first.measure) : nil
  }

  /// The State whose pledge, deduction or status varies; nil where it is none's.
  public var state: MemberState? {
    guard let target = try? SweepTarget(name) else { return nil }
    return switch target {
    case .pledge(let state, _): state
    case .deduction(let code), .status(let code): MemberState(code)
    case .reference, .reading, .parameter: nil
    }
  }

  /// Whether every value sets a pledge; one that leaves it as recorded does not.
  public var alwaysPledges: Bool { choices.allSatisfy { !$0.changes.pledges.isEmpty } }
}

/// How an amount that is not known is drawn: the part of what is still owed that a State turns out to pledge.
public struct UnknownDraw: Sendable, Hashable {
  /// The draw as the user wrote it.
  public var text: String
  /// The parts of what is owed, in order.
  public var parts: [Rational]
  /// How often each is drawn beside the others.
  public var weights: [Int]

  /// Creates the value from its parts.
  public init(text: String, parts: [Rational], weights: [Int]) {
    self.text = text
    self.parts = parts
    self.weights = weights
  }

  /// Nothing to all that is owed in equal steps, each alike.
  public static func uniform(steps: Int) -> UnknownDraw {
    UnknownDraw(
      text: "uniform 0..1", parts: (0...steps).map { Rational($0) / Rational(steps) },
      weights: Array(repeating: 1, count: steps + 1))
  }
}
