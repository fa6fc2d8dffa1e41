import ExactArithmetic
import SolidarityLaw

extension Phrasebook {
  /// A phrase of the rules in the language.
  ///
  /// In English it is what results hold, to the byte.
  func callAsFunction(_ phrase: Phrase) -> String {
    language == .english ? phrase.english : phrase.said(by: self)
  }

  /// A note with its article.
  func note(_ note: Note) -> String {
    self(note.phrase) + (note.citation.map { " (\(citation($0)))" } ?? "")
  }
}

extension Phrasebook: PhraseSpeaker {
  func pattern(of message: any Message) -> String { message.pattern(in: language) }
  func spoken(number: Rational) -> String { numbers.number(number) }
  func spoken(decimal: Rational) -> String { numbers.significant(decimal) }
  func spoken(money: Rational) -> String { numbers.euro(money) }
  func spoken(date: CalendarDate) -> String { self.date(date) }
  func spoken(enumeration: [String]) -> String { self.enumeration(enumeration) }
  func isSingular(_ number: Rational) -> Bool { language.isSingular(number) }
}
