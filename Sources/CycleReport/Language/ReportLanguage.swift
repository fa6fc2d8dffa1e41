import ExactArithmetic

/// A language that reports are written in.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case french = "fr"
  case german = "de"

  /// The same among the official languages of the Union, which know names, numbers and dates.
  public var official: OfficialLanguage {
    switch self {
    case .english: .english
    case .dutch: .dutch
    case .french: .french
    case .german: .german
    }
  }

  /// How the language writes numbers.
  var numbers: NumberStyle { official.numbers }

  /// Whether a number takes the singular: in French everything below two does.
  func isSingular(_ number: Rational) -> Bool {
    self == .french ? number.magnitude < 2 : number == .one
  }
}
