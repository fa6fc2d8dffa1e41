/// Why a key of one's own cannot be computed from a cycle.
public enum WeightedKeyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A factor and the States of which its figure is missing.
  public struct Lack: Sendable, Hashable {
    public var factor: String
    public var source: KeyWeighting.Source
    /// In protocol order.
    public var states: [MemberState]

    public init(factor: String, source: KeyWeighting.Source, states: [MemberState]) {
      self.factor = factor
      self.source = source
      self.states = states
    }
  }

  /// Figures are missing; all of them are named.
  case missingData(title: String, [Lack])
  /// A figure is below zero.
  case negative(factor: String, state: MemberState)
  /// The factor is inverse, and a figure is zero.
  case inverseOfZero(factor: String, state: MemberState)
  /// All figures are zero, so that they give no shares.
  case allZero(factor: String)
  /// Part IV binds no State of the cycle.
  case noBoundState

  /// What is wrong and how to mend it, one entry a finding.
  public var messages: [String] {
    switch self {
    case .missingData(let title, let lacks):
      lacks.map { lack in
        "The key '\(title)' lacks the factor '\(lack.factor)' (\(lack.source)) of "
          + "\(lack.states.map(\.code).joined(separator: ", ")). Add the figures with their source."
      }
    case .negative(let factor, let state):
      ["The factor '\(factor)' is below zero for \(state). A share cannot be: correct the figure or choose another."]
    case .inverseOfZero(let factor, let state):
      ["The factor '\(factor)' is inverse, but zero for \(state). Choose figures above zero."]
    case .allZero(let factor):
      ["The factor '\(factor)' is zero for every State and gives no shares. Choose another."]
    case .noBoundState:
      ["states.csv binds no State, so that there is nobody to share among. Write yes in the column bound."]
    }
  }

  /// The messages in one text.
  public var description: String {
    messages.joined(separator: "\n")
  }
}
