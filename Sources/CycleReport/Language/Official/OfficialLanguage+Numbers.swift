public import ExactArithmetic

/// How the institutions write numbers and money in each language, which overrides what the locale would do.
///
/// Thousands are set apart by a hard space in every language; English, Irish and Maltese have a decimal point, the others a
/// comma; `EUR` stands before the amount in English, Irish, Latvian and Maltese, after it in the others.
///
/// Source: Interinstitutional style guide, sections 6.5 and 7.3.3 and the corresponding sections of each language.
extension OfficialLanguage {
  /// A number with as many decimals as it has, at most `fractionDigits`: `21 000`, `4 554,69`.
  public func number(_ value: Rational, fractionDigits: Int = 2) -> String {
    numbers.number(value, fractionDigits: fractionDigits)
  }

  /// An amount of money: `EUR 420 000 000` or `420 000 000 EUR`, with two decimals where there are cents.
  public func money(_ euro: Rational) -> String {
    numbers.euro(euro)
  }

  /// A part of one as a percentage: `21,69 %`.
  public func percent(_ share: Rational, fractionDigits: Int = 2) -> String {
    numbers.percent(share, fractionDigits: fractionDigits)
  }

  /// The signs and places of the language.
  var numbers: NumberStyle {
    switch self {
    case .english: .english
    case .irish, .maltese: NumberStyle(decimalSign: ".", isCurrencyFirst: true)
    case .latvian: NumberStyle(decimalSign: ",", isCurrencyFirst: true)
    case .german: NumberStyle(decimalSign: ",", isCurrencyFirst: false, million: "Mio.")
    case .french: NumberStyle(decimalSign: ",", isCurrencyFirst: false, million: "millions\u{A0}d’")
    case .dutch: NumberStyle(decimalSign: ",", isCurrencyFirst: false, million: "miljoen")
    default: NumberStyle(decimalSign: ",", isCurrencyFirst: false)
    }
  }
}
