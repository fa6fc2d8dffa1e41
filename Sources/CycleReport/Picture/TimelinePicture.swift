import ExactArithmetic
import SolidarityLaw

/// Some dates of the calendar on one axis of months or years: the window, the day due, the day it happened.
struct TimelinePicture {
  private let items: [CalendarItem]
  private let scale: Scale
  private let clock: CalendarDate?
  private let heading: String
  private let id: String
  private let builder: TableBuilder

  /// The days from the first to the last that a picture shows.
  private struct Scale {
    let first: Int
    let last: Int

    func position(_ date: CalendarDate) -> Double {
      max(0, min(1, Double(date.dayNumber - first) / Double(max(1, last - first))))
    }
  }

  private static let headHeight = 26
  private static let lineHeight = 17
  private static let trackHeight = 30
  private static let lettersOfLine = 40
  private static let mostRows = 7

  /// The pictures of a calendar: a year each, in parts that fit a page, and one for what lies beyond the pool year.
  static func pictures(of calendar: [CalendarItem], _ builder: TableBuilder) -> [Picture] {
    let year = builder.result.cycle.year
    let dated = calendar.filter { anchor(of: $0) != nil }
    let years = Dictionary(grouping: dated) { min(anchor(of: $0)?.year ?? year, year + 1) }
    return years.keys.sorted().flatMap { key -> [Picture] in
      let items = years[key] ?? []
      guard let scale = scale(of: items) else { return [] }
      let parts = (items.count + mostRows - 1) / mostRows
      let size = (items.count + parts - 1) / parts
      return stride(from: 0, to: items.count, by: size).enumerated().map { part, start in
        let heading =
          key > year
          ? builder.book(TimelineMessage.titleTimelineLater, ["year": String(key)])
          : builder.book(
            TimelineMessage.titleTimeline,
            ["year": String(key), "part": String(part + 1), "parts": String(parts)])
        return TimelinePicture(
          items: Array(items[start..<min(items.count, start + size)]), scale: scale, clock: builder.result.cycle.asAt,
          heading: heading, id: "timeline-\(key)-\(part + 1)", builder: builder
        ).picture
      }
    }
  }

  private static func anchor(of item: CalendarItem) -> CalendarDate? { item.due ?? item.actual }

  private static func scale(of items: [CalendarItem]) -> Scale? {
    let dates = items.flatMap { [$0.opens, $0.due, $0.actual].compactMap(\.self) }
    guard let first = dates.min(), let last = dates.max(),
      let start = CalendarDate(year: first.year, month: first.month, day: 1),
      let end = CalendarDate(
        year: last.year, month: last.month, day: CalendarDate.daysInMonth(last.month, of: last.year))
    else { return nil }
    return Scale(first: start.dayNumber, last: end.dayNumber)
  }

  private var book: Phrasebook { builder.book }

  private var picture: Picture {
    let rows = items.map { item in
      (item: item, lines: TextWrap.lines(builder.title(item).text, width: TimelinePicture.lettersOfLine))
    }
    let heights = rows.map { ($0.lines.count + 1) * TimelinePicture.lineHeight + TimelinePicture.trackHeight }
    let height = TimelinePicture.headHeight + heights.reduce(0, +)
    return Picture(
      id: id, heading: heading, title: heading,
      description: items.map { "\(builder.title($0).text): \(entry($0))" }.joined(separator: "; ") + ".", height: height
    ) { markup in
      drawAxis(height: height, to: &markup)
      var top = TimelinePicture.headHeight
      for (row, height) in zip(rows, heights) {
        draw(row.item, row.lines, top: top, to: &markup)
        top += height
      }
    }
  }

  private func drawAxis(height: Int, to markup: inout Markup) {
    for (date, text) in ticks {
      let x = scale.position(date)
      markup.rule(at: x, from: TimelinePicture.headHeight - 6, to: height, style: "grid")
      if x < 0.88 { markup.label(text, at: x, y: 12, style: "minor") }
    }
    if let clock, (scale.first...scale.last).contains(clock.dayNumber) {
      markup.rule(at: scale.position(clock), from: TimelinePicture.headHeight - 6, to: height, style: "clock")
    }
  }

  /// The first days of quarters, or of years where there are more than two.
  private var ticks: [(CalendarDate, String)] {
    guard let first = CalendarDate(dayNumber: scale.first), let last = CalendarDate(dayNumber: scale.last) else {
      return []
    }
    let isLong = last.year - first.year > 1
    return (first.year...last.year).flatMap { year in
      (isLong ? [1] : [1, 4, 7, 10]).compactMap { month -> (CalendarDate, String)? in
        guard let date = CalendarDate(year: year, month: month, day: 1), date >= first, date <= last else { return nil }
        return (date, isLong ? String(year) : String(date.description.prefix(7)))
      }
    }
  }

  private func draw(_ item: CalendarItem, _ lines: [String], top: Int, to markup: inout Markup) {
    var baseline = top
    for line in lines {
      baseline += TimelinePicture.lineHeight
      markup.label(line, at: 0, y: baseline, style: "major")
    }
    baseline += TimelinePicture.lineHeight
    markup.label(entry(item), at: 0, y: baseline, style: "minor")
    let y = baseline + 6
    if let opens = item.opens, let due = item.due, opens < due {
      markup.bar(from: scale.position(opens), to: scale.position(due), y: y, height: 10, style: "track")
    }
    let end = item.actual ?? (item.state == .overdue ? clock : nil)
    if item.state == .late || item.state == .overdue, let due = item.due, let end {
      markup.bar(from: scale.position(due), to: scale.position(end), y: y, height: 10, style: "taken")
    }
    if let due = item.due { markup.mark(at: scale.position(due), y: y - 2, width: 3, height: 14, style: "due") }
    if let actual = item.actual {
      markup.mark(at: scale.position(actual), y: y, width: 10, height: 10, style: "kept")
    }
  }

  /// The dates and the state of a step in words.
  private func entry(_ item: CalendarItem) -> String {
    let due: String =
      if let opens = item.opens, let last = item.due, opens != last {
        book.window(from: opens, to: last)
      } else {
        item.due.map(book.date) ?? book(.noDate)
      }
    let state = builder.statusText(item)
    guard let actual = item.actual, actual != item.due else {
      return book(TimelineMessage.entry, ["date": due, "state": state])
    }
    return book(TimelineMessage.entryActual, ["date": due, "state": state, "actual": book.date(actual)])
  }
}
