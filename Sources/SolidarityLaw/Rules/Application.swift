/// APPL-1: from which day a place in Regulation (EU) 2024/1351 applies.
///
/// Articles 83 to 85, http://data.europa.eu/eli/reg/2024/1351/art_85/oj. The articles of the annual cycle apply since the entry
/// into force, the rest from a day on which the text as first published and the corrected one differ (reading
/// `applicationText`).
public enum Application {
  /// The day from which the text as first published has the rest apply.
  public static let firstPublishedSolidarity = CalendarDate("2026-07-01")

  /// The first day of application of a place such as `57(3)`, `Annex I` or `64(3)`.
  public static func firstDay(of place: String, text: ApplicationText = .corrected) -> CalendarDate? {
    let article = Int(place.prefix { $0.isNumber })
    if let article, ApplicationDates.early.contains(article) { return ApplicationDates.entryIntoForce }
    if earlyParagraphs.contains(place) { return ApplicationDates.entryIntoForce }
    return text == .corrected ? ApplicationDates.solidarity : firstPublishedSolidarity
  }

  /// Whether a place applies on a day.
  public static func applies(_ place: String, on date: CalendarDate, text: ApplicationText = .corrected) -> Bool {
    firstDay(of: place, text: text).map { $0 <= date } ?? false
  }

  /// Empowerments for implementing acts that apply although their articles do not yet.
  private static let earlyParagraphs: Set<String> = ["64(3)", "67(14)"]
}
