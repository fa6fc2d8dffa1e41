/// One value for each of the three measures.
public struct PerMeasure<Value: Sendable>: Sendable {
  /// The value for relocations.
  public var relocation: Value
  /// The value for financial contributions.
  public var financial: Value
  /// The value for alternative measures.
  public var alternative: Value

  /// Creates the value from its parts.
  public init(relocation: Value, financial: Value, alternative: Value) {
    self.relocation = relocation
    self.financial = financial
    self.alternative = alternative
  }

  /// The value that a closure gives for each measure, in the order relocation, financial, alternative.
  public init(_ value: (Measure) throws -> Value) rethrows {
    self.init(
      relocation: try value(.relocation), financial: try value(.financial), alternative: try value(.alternative))
  }

  /// The value of a measure.
  public subscript(measure: Measure) -> Value {
    get {
      switch measure {
      case .relocation: relocation
      case .financial: financial
      case .alternative: alternative
      }
    }
    set {
      switch measure {
      case .relocation: relocation = newValue
      case .financial: financial = newValue
      case .alternative: alternative = newValue
      }
    }
  }
}
