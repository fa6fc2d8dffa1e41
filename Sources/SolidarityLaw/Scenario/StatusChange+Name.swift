extension Scenario.StatusChange.Change {
  /// The names that users write, in order.
  public static let names = Status.allCases.map(\.rawValue) + ["benefitting", "none"]

  /// The change with a name such as `pressure`, `benefitting` or `none`; nil where there is none.
  public init?(name: String) {
    switch name {
    case "benefitting": self = .benefits
    case "none": self = .none
    default:
      guard let status = Status(rawValue: name) else { return nil }
      self = .gains(status)
    }
  }

  /// The name that users write.
  public var name: String {
    switch self {
    case .gains(let status): status.rawValue
    case .benefits: "benefitting"
    case .none: "none"
    }
  }
}
