import ExactArithmetic
import PledgeTesting

/// How far each driver moves the mean of a figure: a bar from the lowest mean to the highest, the strongest driver on top.
struct TornadoPicture {
  let id: String
  let figure: SweepFigure
  let effects: [DriverEffect]
  let mean: Rational?
  let tables: SweepTables

  private static let rowHeight = 44
  private static let most = 8

  var picture: Picture {
    let shown = Array(effects.prefix(TornadoPicture.most))
    let low = shown.map(\.low.mean.doubleValue).min() ?? 0
    let high = shown.map(\.high.mean.doubleValue).max() ?? 1
    let span = max(high - low, .leastNormalMagnitude)
    let name = tables.name(figure)
    func text(_ value: Rational) -> String { tables.measured(value, figure) }
    return Picture(
      id: id, heading: name, title: tables.book(SweepMessage.titleTornadoOf, ["figure": name]),
      description: shown.map {
        tables.book(
          SweepMessage.pictureTornado,
          ["figure": name, "low": text($0.low.mean), "high": text($0.high.mean), "driver": $0.driver.name])
      }.joined(separator: "; ") + ".",
      height: shown.count * TornadoPicture.rowHeight
    ) { markup in
      for (index, effect) in shown.enumerated() {
        let top = index * TornadoPicture.rowHeight
        markup.label(effect.driver.name, at: 0, y: top + 14, style: "major")
        markup.label(
          "\(text(effect.low.mean)) … \(text(effect.high.mean))", at: 1, y: top + 14, style: "minor end")
        markup.bar(from: 0, to: 1, y: top + 21, height: 12, style: "track")
        markup.bar(
          from: (effect.low.mean.doubleValue - low) / span, to: (effect.high.mean.doubleValue - low) / span,
          y: top + 21,
          height: 12, style: "kept")
        if let mean {
          markup.rule(
            at: min(0.999, max(0, (mean.doubleValue - low) / span)), from: top + 18, to: top + 36, style: "goal")
        }
      }
    }
  }
}
