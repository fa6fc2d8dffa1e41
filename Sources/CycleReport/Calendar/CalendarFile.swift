public import SolidarityLaw

/// The statutory dates as an iCalendar file: one all-day event a date (RFC 5545).
///
/// An event stands on the day due, or where the law sets none on the day recorded, else on the first day of its window;
/// dates with none of the three are left out. Equal inputs give equal bytes: identifiers come from rule, article, pool
/// year and State, and the time stamp from the cycle, never from a clock of the machine.
public struct CalendarFile: Sendable {
  /// The file's text, each line ended by a carriage return and a line feed.
  public let text: String

  /// The file of a cycle's calendar, stamped with the cycle's clock or, without one, the date of its law.
  public init(cycle: Cycle, calendar: [CalendarItem], language: ReportLanguage = .english) {
    let title = Phrasebook(language: language)(CalendarFileMessage.name, ["name": cycle.name])
    self.init(title: title, stamp: cycle.asAt ?? cycle.lawAsOf, calendar, language: language)
  }

  /// The file of some dates.
  ///
  /// - Parameters:
  ///   - title: The calendar's name.
  ///   - stamp: The day that every event is stamped with, at midnight UTC.
  ///   - items: The dates, in the order in which they are written.
  ///   - language: The language of what people read; identifiers and categories are the same in all.
  public init(title: String, stamp: CalendarDate, _ items: [CalendarItem], language: ReportLanguage = .english) {
    let book = Phrasebook(language: language)
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//solidarity//Annual migration management cycle//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "NAME:\(ContentLine.escaped(title))",
    ]
    var used: [String: Int] = [:]
    for item in items {
      let base = CalendarFile.identifier(of: item)
      let count = (used[base] ?? 0) + 1
      used[base] = count
      lines += CalendarFile.event(item, identifier: "\(base).\(count)@solidarity", stamp: stamp, book)
    }
    lines.append("END:VCALENDAR")
    text = lines.map(ContentLine.folded).joined()
  }

  /// What tells an event from others: rule, article, pool year, State.
  private static func identifier(of item: CalendarItem) -> String {
    let parts = [item.rule.id, item.citation.place, String(item.poolYear), item.member?.code]
    return parts.compactMap(\.self).joined(separator: ".").filter { $0 != " " }
  }

  private static func event(
    _ item: CalendarItem, identifier: String, stamp: CalendarDate, _ book: Phrasebook
  ) -> [String] {
    guard let day = item.due ?? item.actual ?? item.opens else { return [] }
    var lines = [
      "BEGIN:VEVENT", "UID:\(ContentLine.escaped(identifier))", "DTSTAMP:\(compact(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(day))",
    ]
    // The end is not part of an all-day event; the calendar's last day has no next one.
    if let next = day.adding(days: 1) { lines.append("DTEND;VALUE=DATE:\(compact(next))") }
    return lines + [
      "SUMMARY:\(ContentLine.escaped(summary(of: item, book)))",
      "DESCRIPTION:\(ContentLine.escaped(description(of: item, book)))",
      "CATEGORIES:\(ContentLine.escaped(item.state.rawValue))",
      "URL:\(item.citation.eli)", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func summary(of item: CalendarItem, _ book: Phrasebook) -> String {
    book(
      CalendarFileMessage.summary,
      ["title": book(item.titlePhrase), "rule": item.rule.id, "year": String(item.poolYear)])
  }

  private static func description(of item: CalendarItem, _ book: Phrasebook) -> String {
    var sentences = [
      book.citation(item.citation), book(CalendarFileMessage.actor, ["actor": book(item.actorPhrase)]),
    ]
    if let member = item.member, member.code != item.actor {
      sentences.append(book(CalendarFileMessage.state, ["state": member.code]))
    }
    let dates: [(CalendarFileMessage, CalendarDate?)] = [
      (.opens, item.opens), (.due, item.due), (.actual, item.actual),
    ]
    sentences += dates.compactMap { message, date in date.map { book(message, ["date": $0.description]) } }
    sentences.append(book(CalendarFileMessage.status, ["status": book.name(item.state)]))
    if !item.note.isEmpty { sentences.append(book(item.notePhrase)) }
    return sentences.joined(separator: "\n")
  }

  /// A date as `20261015`.
  private static func compact(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }
}

/// Lines of an iCalendar file (RFC 5545, sections 3.1 and 3.3.11).
enum ContentLine {
  /// The most octets that a line may have, without its end.
  static let longest = 75

  /// A text value: backslash, semicolon and comma escaped, line ends written `\n`, other control characters left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": if previous != "\r" { result += "\\n" }
      case "\r": result += "\\n"
      default: if scalar.value >= 32 && scalar.value != 127 { result.unicodeScalars.append(scalar) }
      }
      previous = scalar
    }
    return result
  }

  /// A line with its end, broken into pieces of at most 75 octets that never part a character's bytes; each piece after
  /// the first starts with a space, which counts.
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > longest {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += size
    }
    return result + "\r\n"
  }
}
