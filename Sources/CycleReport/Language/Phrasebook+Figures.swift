import ExactArithmetic
import SolidarityLaw

extension Phrasebook {
  /// Where a date stands against the facts and the clock, in words.
  func name(_ state: CalendarItem.State) -> String {
    switch state {
    case .planned: self(.statePlanned)
    case .done: self(.stateDone)
    case .late: self(.stateLate)
    case .overdue: self(.stateOverdue)
    }
  }

  /// A compared figure's value in its unit, or what bounds it where it is not known.
  func text(_ value: FigureValue) -> String {
    switch value {
    case .number(let number, let lower, let upper, let rounded, let unit):
      if let known = rounded ?? number {
        numbers.value(known, unit)
      } else if let lower, let upper {
        self(
          .range,
          unit == .euro
            ? numbers.euroBounds(lower, upper)
            : ["lower": numbers.value(lower, unit), "upper": numbers.value(upper, unit)])
      } else {
        interval(lower: lower, upper: upper, unit: unit)
      }
    case .condition(true?): self(.yes)
    case .condition(false?): self(.no)
    case .condition(nil): self(.open)
    case .date(let date): date.map(self.date) ?? self(.noDate)
    case .words(let words): words.isEmpty ? self(.wordsNone) : words.joined(separator: ", ")
    case .absent: self(.absentMark)
    }
  }

  /// Both values of a change, with more digits where the usual ones would look alike.
  func texts(_ change: FigureChange) -> (before: String, after: String) {
    let usual = (before: text(change.before), after: text(change.after))
    guard usual.before == usual.after else { return usual }
    return (exactText(change.before), exactText(change.after))
  }

  /// The difference with its sign; empty where there is none to be told.
  func difference(_ change: FigureChange) -> String {
    guard let exact = change.difference, case .number(_, _, _, _, let unit) = change.after else { return "" }
    let rounded = change.roundedDifference ?? exact
    // Rounded numbers can be equal where the exact ones are not.
    let value = rounded.isZero ? exact : rounded
    let sign = value.isPositive ? "+" : ""
    let usual = digits(value, unit)
    let text = usual == digits(.zero, unit) ? numbers.significant(value, 3) : usual
    return unit == .fraction ? self(.percentagePoints, ["difference": sign + text]) : sign + text
  }

  private func digits(_ value: Rational, _ unit: Unit) -> String {
    switch unit {
    case .euro: numbers.euroDigits(value)
    case .fraction: numbers.number(value * 100, fractionDigits: 4)
    default: numbers.number(value)
    }
  }

  /// The exact value to ten digits, where rounding hides what differs.
  private func exactText(_ value: FigureValue) -> String {
    guard case .number(let number, let lower, let upper, _, _) = value else { return text(value) }
    if let number { return numbers.significant(number) }
    guard let lower, let upper else { return text(value) }
    return self(
      .range,
      [
        "lower": numbers.significant(lower), "upper": numbers.significant(upper),
      ])
  }
}
