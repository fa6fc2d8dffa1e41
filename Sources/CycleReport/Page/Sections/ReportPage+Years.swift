import SolidarityLaw

extension ReportPage {
  /// The cycle beside the one before; nothing where none was given.
  var years: String {
    guard let comparison = builder.yearOnYear else { return "" }
    return paragraph(
      book(
        YearMessage.introYear,
        ["before": String(comparison.years.before), "after": String(comparison.years.after)]))
      + builder.yearTables(comparison).map { table($0) }.joined()
  }
}
