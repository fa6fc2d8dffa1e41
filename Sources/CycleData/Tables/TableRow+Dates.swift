import SolidarityLaw

extension TableRow {
  /// A day such as `2026-06-12`, or nil for an empty cell and after reporting what is wrong with another.
  func date(_ column: Column) -> CalendarDate? {
    let text = text(column)
    if text.isEmpty { return nil }
    if let date = CalendarDate(text) { return date }
    error(.notADate, at: column, "\(quoted(text)) is not a date of the calendar", remedy: DateText.remedy)
    return nil
  }

  /// A day that must not be empty.
  func requiredDate(_ column: Column) -> CalendarDate? {
    if text(column).isEmpty {
      missing(column, remedy: DateText.remedy)
      return nil
    }
    return date(column)
  }

  /// A month such as `2026-07`, or nil after reporting what is wrong.
  func month(_ column: Column) -> String? {
    let text = text(column)
    if text.isEmpty {
      missing(column, remedy: "Write year and month as 2026-07.")
      return nil
    }
    if CalendarDate(text + "-01") != nil { return text }
    error(.notAMonth, at: column, "\(quoted(text)) is not a month", remedy: "Write year and month as 2026-07.")
    return nil
  }
}

/// How dates are written.
enum DateText {
  static let remedy = "Write year, month and day as 2026-06-12, in the years 1900 to 2200."
}
