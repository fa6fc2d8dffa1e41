/// A place in an act of the Union, with its address.
public struct Citation: Hashable, Sendable, CustomStringConvertible {
  /// The act.
  public let act: Act
  /// The place in the act: `57(3)`, `Annex I`, `recital 33`.
  public let place: String

  /// A place in an act.
  public init(_ act: Act, _ place: String) {
    self.act = act
    self.place = place
  }

  /// A place in Regulation (EU) 2024/1351.
  public init(_ place: String) {
    self.init(.asylumAndMigrationManagement, place)
  }

  /// The European Legislation Identifier, an address that leads to the article, annex or recital.
  public var eli: String {
    subdivision.map { act.eli.replacingSuffix("/oj", with: "/\($0)/oj") } ?? act.eli
  }

  private var subdivision: String? {
    func number(after prefix: String) -> Substring? {
      guard place.hasPrefix(prefix) else { return nil }
      let number = place.dropFirst(prefix.count).prefix { $0.isNumber || $0.isLetter }
      return number.isEmpty ? nil : number
    }
    let article = place.prefix { $0.isNumber }
    if !article.isEmpty { return "art_\(article)" }
    if let annex = number(after: "Annex ") { return "anx_\(annex)" }
    if let recital = number(after: "recitals ") ?? number(after: "recital ") { return "rct_\(recital)" }
    return nil
  }

  /// `Article 57(3) of Regulation (EU) 2024/1351`.
  public var description: String {
    let isArticle = place.first.map { $0.isNumber } ?? false
    return "\(isArticle ? "Article " : "")\(place) of \(act.title)"
  }
}

/// An act of the Union that the rules rest on.
public enum Act: String, Message {
  case asylumAndMigrationManagement
  case crisisAndForceMajeure
  case implementingRules
  case pool2026
  case status2025
  case migrationFund

  /// The act's short title.
  public var title: String { english }

  /// The act's European Legislation Identifier.
  public var eli: String {
    switch self {
    case .asylumAndMigrationManagement: "http://data.europa.eu/eli/reg/2024/1351/oj"
    case .crisisAndForceMajeure: "http://data.europa.eu/eli/reg/2024/1359/oj"
    case .implementingRules: "http://data.europa.eu/eli/reg_impl/2025/2055/oj"
    case .pool2026: "http://data.europa.eu/eli/dec_impl/2025/2642/oj"
    case .status2025: "http://data.europa.eu/eli/dec_impl/2025/2323/oj"
    case .migrationFund: "http://data.europa.eu/eli/reg/2021/1147/oj"
    }
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, with replacement: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + replacement : self
  }
}
