extension Measure: Message {
  public var english: String { rawValue }
}

extension DeductionStage: Message {
  public var english: String { rawValue }
}

extension EventKind: Message {
  public var english: String { rawValue }
}

extension AssumptionPolicy: Message {
  public var english: String { rawValue }
}
