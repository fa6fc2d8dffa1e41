import ExactArithmetic
import SolidarityLaw

/// Twelve months of one indicator, a row of bars a State, each on its own scale.
struct MultiplesPicture {
  private static let rowHeight = 40
  private static let barHeight = 20

  /// The series that is drawn: one of months before one of quarters, first-time applicants before others.
  static func series(of overview: IndicatorOverview) -> IndicatorOverview.Series? {
    let flows = overview.series.filter { series in !series.isStock && series.rows.contains { $0.values.count >= 4 } }
    let months = flows.filter { series in series.rows.contains { $0.values.count == 12 } }
    return months.first { $0.indicator.contains("FIRST_TIME") } ?? months.first ?? flows.first
  }

  /// Two pictures side by side.
  static func pictures(of series: IndicatorOverview.Series, _ builder: TableBuilder) -> [Picture] {
    let rows = series.rows.filter { row in row.values.contains { $0 != nil } }
    let half = (rows.count + 1) / 2
    return [Array(rows.prefix(half)), Array(rows.dropFirst(half))].filter { !$0.isEmpty }.enumerated().map {
      picture($0.element, series, part: $0.offset + 1, builder)
    }
  }

  private static func picture(
    _ rows: [IndicatorOverview.Row], _ series: IndicatorOverview.Series, part: Int, _ builder: TableBuilder
  ) -> Picture {
    let book = builder.book
    func text(_ row: IndicatorOverview.Row) -> String {
      guard let total = row.latest else { return book(.unknown) }
      return book(IndicatorMessage.multipleText, ["total": book.numbers.number(total)])
    }
    return Picture(
      id: "multiples-\(part)",
      title: book(IndicatorMessage.titleMultiples, ["indicator": series.indicator, "part": String(part)]),
      description: rows.map { "\(book.name($0.state)): \(text($0))" }.joined(separator: "; ") + ".",
      height: rows.count * rowHeight
    ) { markup in
      for (index, row) in rows.enumerated() {
        let top = index * rowHeight
        markup.label(book.name(row.state), at: 0, y: top + 16, style: "major")
        markup.label(text(row), at: 0, y: top + 33, style: "minor")
        draw(row.values, top: top + 8, to: &markup)
      }
    }
  }

  /// The bars stand in the right half, on a line.
  private static func draw(_ values: [Rational?], top: Int, to markup: inout Markup) {
    let numbers = values.map { $0?.doubleValue ?? 0 }
    let greatest = max(1, numbers.max() ?? 1)
    let step = 0.5 / Double(max(1, numbers.count))
    for (index, number) in numbers.enumerated() {
      let height = Int((max(0, number) / greatest * Double(barHeight)).rounded())
      let start = 0.5 + step * Double(index)
      if values[index] != nil, height > 0 {
        markup.bar(
          from: start, to: start + step * 0.75, y: top + barHeight - height, height: height, style: "kept")
      }
    }
    markup.bar(from: 0.5, to: 1, y: top + barHeight, height: 1, style: "due")
  }
}
