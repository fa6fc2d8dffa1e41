import SolidarityLaw

/// The languages of an annex: names, days and numbers in any official language, headings in the same where the reports speak it, else
/// in English.
struct AnnexVoice: Sendable {
  let language: OfficialLanguage
  let book: Phrasebook

  init(_ language: OfficialLanguage) {
    self.language = language
    book = Phrasebook(language: language.reportLanguage)
  }

  /// The code of the language of names, days and numbers: `bg`.
  var code: String { language.code }

  /// The code of the language of the headings.
  var headingCode: String { book.language.rawValue }

  var numbers: NumberStyle { language.numbers }

  func callAsFunction(_ message: AnnexMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    book(message, parameters)
  }

  func name(_ state: MemberState) -> String { language.name(of: state) }

  func date(_ date: CalendarDate) -> String { language.date(date) }
}
