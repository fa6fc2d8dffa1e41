import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// One quantity of a frontier against the number of relocations: straight lines from bend to bend, and the plan upon them.
struct FrontierPicture {
  let id: String
  let title: String
  /// The relocations and the quantity, from fewest relocations to most.
  let points: [(relocations: Rational, amount: Rational)]
  /// Which of the points the plan is nearest to lies on the lines.
  let plan: (relocations: Rational, amount: Rational)
  let book: Phrasebook

  private static let (top, bottom) = (34, 250)
  /// Room for the labels of the outermost points.
  private static let (left, right) = (0.04, 0.96)

  var picture: Picture {
    Picture(
      id: id, heading: title, title: title,
      description: points.map { "\(book.numbers.number($0.relocations)): \(book.numbers.euro($0.amount))" }
        .joined(separator: "; ") + ".",
      height: Self.bottom + 40
    ) { markup in
      drawAxes(to: &markup)
      for (first, second) in zip(points, points.dropFirst()) { drawLine(from: first, to: second, to: &markup) }
      for (index, point) in points.enumerated() { draw(point, index: index, to: &markup) }
      drawPlan(to: &markup)
    }
  }

  // Drawing is the one place for floating point.

  private var least: Double { min(0, points.map(\.amount.doubleValue).min() ?? 0) }
  private var most: Double { max(points.map(\.amount.doubleValue).max() ?? 1, least + 1) }
  private var width: Double { max(1, points.last?.relocations.doubleValue ?? 1) }

  private func x(_ relocations: Rational) -> Double {
    Self.left + (Self.right - Self.left) * relocations.doubleValue / width
  }

  private func y(_ amount: Rational) -> Int {
    let part = (amount.doubleValue - least) / (most - least)
    return Self.bottom - Int((part * Double(Self.bottom - Self.top)).rounded())
  }

  private func drawAxes(to markup: inout Markup) {
    line(from: (Self.left, y(.zero)), to: (1, y(.zero)), style: "faint", to: &markup)
    markup.rule(at: Self.left, from: Self.top - 10, to: Self.bottom + 6, style: "faint")
    markup.label(book(PlanMessage.headingRelocations), at: 1, y: Self.bottom + 36, style: "minor end")
  }

  private func drawLine(
    from first: (relocations: Rational, amount: Rational), to second: (relocations: Rational, amount: Rational),
    to markup: inout Markup
  ) {
    line(
      from: (x(first.relocations), y(first.amount)), to: (x(second.relocations), y(second.amount)), style: "goal",
      to: &markup)
  }

  private func line(from first: (Double, Int), to second: (Double, Int), style: String, to markup: inout Markup) {
    markup.shape(
      "line",
      [
        "x1": Picture.percent(first.0), "y1": String(first.1), "x2": Picture.percent(second.0),
        "y2": String(second.1), "class": style,
      ])
  }

  private func draw(_ point: (relocations: Rational, amount: Rational), index: Int, to markup: inout Markup) {
    let (x, y) = (x(point.relocations), y(point.amount))
    circle(at: x, y: y, radius: 4, style: "bend", to: &markup)
    // Every other number of relocations goes lower where bends stand close together.
    let isLast = index == points.count - 1
    let anchor = x > 0.8 ? "end" : x < 0.2 ? "" : "middle"
    markup.label(
      book.numbers.number(point.relocations), at: x, y: Self.bottom + (index.isMultiple(of: 2) || isLast ? 20 : 36),
      style: "minor " + anchor)
    markup.label(book.numbers.euro(point.amount), at: x, y: y + labelOffset(of: index), style: "major " + anchor)
  }

  /// Amounts stand above a point from which no line rises, and below any other where there is room: the lines are convex, so that they
  /// stay clear of it.
  private func labelOffset(of index: Int) -> Int {
    let neighbours = [index - 1, index + 1].filter(points.indices.contains)
    let isHighest = neighbours.allSatisfy { points[$0].amount <= points[index].amount }
    return isHighest || y(points[index].amount) + 30 > Self.bottom ? -12 : 24
  }

  private func drawPlan(to markup: inout Markup) {
    let (x, y) = (x(plan.relocations), y(plan.amount))
    circle(at: x, y: y, radius: 8, style: "chosen", to: &markup)
  }

  private func circle(at x: Double, y: Int, radius: Int, style: String, to markup: inout Markup) {
    markup.shape("circle", ["cx": Picture.percent(x), "cy": String(y), "r": String(radius), "class": style])
  }
}
