public import ArgumentParser
public import SolidarityLaw

extension CalendarDate: ExpressibleByArgument {
  /// A day written as `2026-10-15`.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension AssumptionPolicy: ExpressibleByArgument {
  /// A policy written as `unknown=zero`.
  public init?(argument: String) {
    guard argument.hasPrefix("unknown=") else { return nil }
    self.init(rawValue: String(argument.dropFirst("unknown=".count)))
  }

  public static var allValueStrings: [String] {
    allCases.map { "unknown=\($0.rawValue)" }
  }
}

extension RelocationCaseClock.Person: ExpressibleByArgument {}
