public import ExactArithmetic

/// Somebody who says phrases in one language.
public protocol PhraseSpeaker {
  /// The language's pattern of a message.
  func pattern(of message: any Message) -> String
  /// A number with at most two decimals.
  func spoken(number: Rational) -> String
  /// A number to ten significant digits, without groups.
  func spoken(decimal: Rational) -> String
  /// An amount of EUR.
  func spoken(money: Rational) -> String
  /// A day in words.
  func spoken(date: CalendarDate) -> String
  /// Several items as `a, b and c`.
  func spoken(enumeration: [String]) -> String
  /// Whether a number takes the singular.
  func isSingular(_ number: Rational) -> Bool
}

/// Says phrases in English, as the data hold them.
struct EnglishSpeaker: PhraseSpeaker {
  func pattern(of message: any Message) -> String { message.english }
  func spoken(number: Rational) -> String { Spelling.number(number) }
  func spoken(decimal: Rational) -> String { decimal.decimalString(significantDigits: 10) }
  func spoken(money: Rational) -> String { Spelling.euro(money) }
  func spoken(date: CalendarDate) -> String { date.written }
  func spoken(enumeration: [String]) -> String { Spelling.enumeration(enumeration) }
  func isSingular(_ number: Rational) -> Bool { number == .one }
}
