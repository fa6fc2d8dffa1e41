public import ExactArithmetic

/// The legal parameters in force, with what a user overrode.
public struct LegalParameters: Sendable, Hashable {
  /// The values that the user set, by id.
  public private(set) var overrides: [ParameterID: Rational] = [:]

  public init() {}

  /// The value of a parameter at a date: the user's, or the latest that holds on that date (the first before any does).
  public func value(_ id: ParameterID, at date: CalendarDate) -> Rational {
    overrides[id] ?? statutory(id, at: date)
  }

  /// The value that the act fixes.
  public func statutory(_ id: ParameterID, at date: CalendarDate) -> Rational {
    LegalParameters.inForce(id, at: date)?.value ?? .zero
  }

  /// The value that the act fixes, with the day from which it holds: the latest that holds on a date, the first before any does.
  public static func inForce(_ id: ParameterID, at date: CalendarDate) -> LegalParameter.DatedValue? {
    let values = parameter(id).values
    return values.last { $0.from <= date } ?? values.first
  }

  /// Sets a parameter by its id as users write it.
  ///
  /// - Throws: ``ParameterError`` that lists the ids there are, or says that the value is negative.
  public mutating func override(_ id: String, with value: Rational) throws(ParameterError) {
    guard let parameter = ParameterID(rawValue: id) else { throw .unknownParameter(id) }
    guard value >= .zero else { throw .negative(id) }
    overrides[parameter] = value
  }

  /// The description of a parameter.
  public static func parameter(_ id: ParameterID) -> LegalParameter {
    table.first { $0.id == id } ?? describe(id)
  }

  private static let table = ParameterID.allCases.map(describe)

  private static func describe(_ id: ParameterID) -> LegalParameter {
    switch id {
    case .minimumRelocations:
      constant(id, .persons, "12(2)", Rational(30000))
    case .minimumFinancial:
      constant(id, .euro, "12(2)", Rational(600000000))
    case .relocationValue:
      constant(id, .euro, "12(3)", Rational(20000))
    case .populationWeight:
      constant(id, .fraction, "Annex I", Rational(1, 2))
    case .gdpWeight:
      constant(id, .fraction, "Annex I", Rational(1, 2))
    case .requestGateShare:
      constant(
        id, .fraction,
        "63(1)", Rational(1, 2))
    case .offerGateShare:
      constant(
        id, .fraction, "63(2)",
        Rational(1, 2))
    case .mandatoryMinimum:
      constant(id, .persons, "63(3)", Rational(30000))
    case .mandatoryShare:
      constant(id, .fraction, "63(3)", Rational(3, 5))
    case .forumDays:
      constant(id, .days, "13(2)", Rational(15))
    case .technicalForumDays:
      constant(id, .days, "58(3)", Rational(10))
    case .claimForumDays:
      constant(id, .days, "59(6)", Rational(14))
    case .capacityForumDays:
      constant(
        id, .days, "59(7)",
        Rational(7))
    case .assessmentDays:
      constant(id, .days, "61(3)", Rational(28))
    case .offsetReplyDays:
      constant(id, .days, "69(2)", Rational(30))
    case .relocationFunding:
      funding(id, Rational(10000))
    case .minorFunding:
      funding(id, Rational(12000))
    case .transferFunding:
      funding(id, Rational(500))
    }
  }

  /// The day on which the values were last compared with the act.
  private static let lastChecked = CalendarDate("2026-11-23")
  private static func constant(
    _ id: ParameterID, _ unit: Unit, _ place: String, _ value: Rational
  ) -> LegalParameter {
    dated(id, unit, Citation(place), value, from: Application.firstDay(of: place))
  }

  /// An amount of Article 20 of Regulation (EU) 2021/1147, which Article 81 inserts.
  private static func funding(_ id: ParameterID, _ value: Rational) -> LegalParameter {
    dated(id, .euro, Citation(.migrationFund, "20"), value, from: Application.firstDay(of: "81"))
  }

  private static func dated(
    _ id: ParameterID, _ unit: Unit, _ citation: Citation, _ value: Rational, from: CalendarDate?
  ) -> LegalParameter {
    LegalParameter(
      id: id, unit: unit, citation: citation,
      values: from.map { [LegalParameter.DatedValue(from: $0, value: value)] } ?? [], lastChecked: lastChecked)
  }
}

/// What is wrong with a parameter that a user set.
public enum ParameterError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknownParameter(String)
  case negative(String)

  public var description: String {
    switch self {
    case .unknownParameter(let id):
      "There is no legal parameter '\(id)'. The parameters are: "
        + ParameterID.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .negative(let id):
      "The legal parameter '\(id)' cannot be negative."
    }
  }
}
