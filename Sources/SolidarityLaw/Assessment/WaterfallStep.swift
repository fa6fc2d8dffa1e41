public import ExactArithmetic

/// One step of the way from nominal to available, for one measure.
public struct WaterfallStep: Sendable {
  /// What the step is; a release, a deduction and offsets take away, the others are levels.
  public enum Kind: String, Sendable, CaseIterable {
    case nominal
    case release
    case deduction
    case effective
    case throughOffsets
    case available
  }

  /// What one State adds to the step; nil is not known.
  public struct Part: Sendable {
    /// The State concerned.
    public var state: MemberState
    /// The amount, in the unit of its measure.
    public var amount: Rational?

    /// Creates the value from its parts.
    public init(state: MemberState, amount: Rational?) {
      self.state = state
      self.amount = amount
    }
  }

  /// What the step is.
  public var kind: Kind
  /// The measure concerned.
  public var measure: Measure
  /// The known amount: a level, or what the step takes away (positive).
  public var amount: Rational
  /// What each State adds to the step.
  public var parts: [Part]

  /// Creates the value from its parts.
  public init(kind: Kind, measure: Measure, amount: Rational, parts: [Part]) {
    self.kind = kind
    self.measure = measure
    self.amount = amount
    self.parts = parts
  }
}
