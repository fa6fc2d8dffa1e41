import ExactArithmetic
import SolidarityLaw

/// The way from nominal to available of one measure, a bar a step.
struct WaterfallPicture {
  private let steps: [WaterfallStep]
  private let measure: Measure
  private let builder: TableBuilder
  private static let rowHeight = 56

  /// The picture of a measure, or nil where nothing is pledged of it.
  init?(_ measure: Measure, _ builder: TableBuilder) {
    let steps = builder.assessment.pool.waterfall.filter { $0.measure == measure && !builder.isEmpty($0) }
    // A measure of which nothing is taken away and all is known has nothing to show.
    let isTelling = steps.contains { builder.isTakingAway($0.kind) || $0.parts.contains { $0.amount == nil } }
    guard isTelling || measure == .relocation, steps.contains(where: { $0.amount != 0 }) else { return nil }
    self.steps = steps
    self.measure = measure
    self.builder = builder
  }

  private var book: Phrasebook { builder.book }

  var picture: Picture {
    let scale = greatest
    let description = steps.map { "\(builder.stepName($0.kind)): \(amountText($0))" }.joined(separator: "; ")
    return Picture(
      id: "waterfall-\(measure.rawValue)", heading: book.name(measure),
      title: book(.pictureWaterfall, ["measure": book.name(measure)]), description: description + ".",
      height: steps.count * WaterfallPicture.rowHeight
    ) { markup in
      var level = 0.0
      for (index, step) in steps.enumerated() {
        level = draw(step, row: index, level: level, scale: scale, to: &markup)
      }
    }
  }

  /// Draws one step and gives the level after it.
  private func draw(_ step: WaterfallStep, row: Int, level: Double, scale: Double, to markup: inout Markup) -> Double {
    let top = row * WaterfallPicture.rowHeight
    let amount = step.amount.doubleValue
    let takesAway = builder.isTakingAway(step.kind)
    markup.label(builder.stepName(step.kind), at: 0, y: top + 18, style: takesAway ? "minor" : "major")
    markup.label(amountText(step), at: 1, y: top + 18, style: takesAway ? "minor end" : "major end")
    let after = takesAway ? level - amount : amount
    if takesAway {
      markup.bar(from: after / scale, to: level / scale, y: top + 26, height: 18, style: "taken")
    } else {
      markup.bar(from: 0, to: after / scale, y: top + 26, height: 18, style: step.kind == .nominal ? "level" : "kept")
      if let upper = upper(step.kind)?.doubleValue, upper > after {
        markup.bar(from: after / scale, to: upper / scale, y: top + 26, height: 18, style: "perhaps")
      }
    }
    if row + 1 < steps.count {
      markup.rule(
        at: min(0.998, after / scale), from: top + 44, to: top + WaterfallPicture.rowHeight + 26, style: "link")
    }
    return after
  }

  private func amountText(_ step: WaterfallStep) -> String {
    let text = measure == .relocation ? book.numbers.number(step.amount) : book.numbers.euro(step.amount)
    if builder.isTakingAway(step.kind) { return step.amount == 0 ? text : "\u{2212}" + text }
    guard let upper = upper(step.kind), upper > step.amount else { return text }
    let limit = measure == .relocation ? book.numbers.number(upper) : book.numbers.euroDigits(upper)
    return book(.upTo, ["known": text, "upper": limit])
  }

  private func upper(_ kind: WaterfallStep.Kind) -> Rational? {
    let pool = builder.assessment.pool
    switch kind {
    case .nominal: return pool.nominal[measure].upper
    case .effective: return pool.effective[measure].upper
    case .available: return pool.available[measure].upper
    case .release, .deduction, .throughOffsets: return nil
    }
  }

  private var greatest: Double {
    let amounts = steps.map(\.amount.doubleValue) + steps.compactMap { upper($0.kind)?.doubleValue }
    return max(amounts.max() ?? 1, 1)
  }
}
