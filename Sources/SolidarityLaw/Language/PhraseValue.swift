public import ExactArithmetic

/// A value in a phrase: what it is, so that each language writes it in its own way.
public indirect enum PhraseValue: Sendable, Hashable {
  /// A number, with at most two decimals: `21 000`.
  case number(Rational)
  /// A number to ten significant digits, without groups of digits.
  case decimal(Rational)
  /// An amount of EUR: `EUR 420 000 000`.
  case money(Rational)
  /// A day in words: `15 October 2026`.
  case date(CalendarDate)
  /// Several days, with commas between them.
  case dates([CalendarDate])
  /// States as an enumeration of their codes: `FR, DE and SE`.
  case states([MemberState])
  /// A phrase, such as the name of a measure.
  case phrase(Phrase)
  /// Several phrases, with commas between them.
  case phrases([Phrase])
  /// What stands as it is in every language: a code, a year, a file, a name.
  case verbatim(String)

  /// A year, a round or another number that names rather than counts.
  public static func ordinal(_ number: Int) -> PhraseValue { .verbatim(String(number)) }

  /// A count.
  public static func count(_ number: Int) -> PhraseValue { .number(Rational(number)) }

  /// One State.
  public static func state(_ state: MemberState) -> PhraseValue { .states([state]) }

  /// A message without values of its own, such as the name of a measure or a stage.
  public static func message(_ message: some Message) -> PhraseValue { .phrase(message.phrase) }
}
