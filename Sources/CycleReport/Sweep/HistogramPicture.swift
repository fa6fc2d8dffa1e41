import ExactArithmetic

/// How often each value of a figure occurred, as columns over its range.
struct HistogramPicture {
  let id: String
  let name: String
  let summary: FigureSummary
  let tables: SweepTables

  private static let columns = 40
  private static let height = 140

  var picture: Picture {
    let bars = summary.bars(HistogramPicture.columns)
    let most = Double(max(1, bars.map(\.count).max() ?? 1))
    let median = summary.quantiles.first { $0.part == Rational(1, 2) }?.value
    func text(_ value: Rational?) -> String { tables.measured(value, summary.figure) }
    return Picture(
      id: id, heading: name, title: tables.book(SweepMessage.titleDistributionOf, ["figure": name]),
      description: tables.book(
        SweepMessage.pictureHistogram,
        ["figure": name, "least": text(summary.least), "greatest": text(summary.greatest), "median": text(median)]),
      height: HistogramPicture.height + 26
    ) { markup in
      for (index, bar) in bars.enumerated() {
        let height = Int((Double(bar.count) / most * Double(HistogramPicture.height - 10)).rounded(.up))
        let start = Double(index) / Double(bars.count)
        let width = 1 / Double(bars.count)
        markup.bar(
          from: start + width * 0.06, to: start + width * 0.94, y: HistogramPicture.height - height, height: height,
          style: "kept")
      }
      markup.rule(at: 0, from: HistogramPicture.height, to: HistogramPicture.height + 4, style: "goal")
      markup.rule(at: 0.999, from: HistogramPicture.height, to: HistogramPicture.height + 4, style: "goal")
      markup.label(text(summary.least), at: 0, y: HistogramPicture.height + 20, style: "minor")
      markup.label(text(summary.greatest), at: 1, y: HistogramPicture.height + 20, style: "minor end")
    }
  }
}
