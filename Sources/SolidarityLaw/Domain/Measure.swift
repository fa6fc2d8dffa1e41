/// A type of solidarity measure; the three are of equal value (Article 56(2)).
public enum Measure: String, Sendable, CaseIterable, Comparable {
  /// Relocation of applicants or beneficiaries, in persons (Article 56(2)(a)).
  case relocation
  /// Financial contributions, in EUR (Article 56(2)(b)).
  case financial
  /// Alternative measures, in EUR of their agreed value (Article 56(2)(c)).
  case alternative

  /// The unit that amounts of this measure are counted in.
  public var unit: Unit { self == .relocation ? .persons : .euro }

  public static func < (left: Measure, right: Measure) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .relocation: 0
    case .financial: 1
    case .alternative: 2
    }
  }
}

/// What a number counts.
public enum Unit: String, Sendable {
  case persons
  case euro = "EUR"
  case millionEuro = "million EUR"
  /// A part of one, such as a reference-key share.
  case fraction
  /// Relocations and money in one number, EUR 20 000 being one relocation (Article 12(3)).
  case relocationEquivalents = "relocation equivalents"
  case days
  case other = ""
}
