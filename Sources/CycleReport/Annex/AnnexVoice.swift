import SolidarityLaw

/// The languages of an annex: headings in a language of the reports; names, days and numbers in the annex's own.
struct AnnexVoice: Sendable {
  let book: Phrasebook

  /// The language's code: `en`.
  var code: String { book.language.rawValue }

  var numbers: NumberStyle { book.numbers }

  func callAsFunction(_ message: AnnexMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    book(message, parameters)
  }

  func name(_ state: MemberState) -> String { book.name(state) }

  func date(_ date: CalendarDate) -> String { book.date(date) }
}
