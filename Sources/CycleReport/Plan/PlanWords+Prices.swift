import ExactArithmetic
import PledgeTesting
import SolidarityLaw

extension PlanWords {
  /// By how much a limit moves in one step: a person, a relocation equivalent, its value in money, a percentage point.
  func step(_ limit: PlanLimit) -> Rational {
    switch limit.unit {
    case .euro: question.rates.relocationValue
    case .fraction: Rational(1) / 100
    default: 1
    }
  }

  private func stepName(_ limit: PlanLimit) -> String {
    switch limit.unit {
    case .euro:
      book(PlanMessage.stepMoney, ["amount": book.numbers.euroDigits(question.rates.relocationValue)])
    case .fraction: book(PlanMessage.stepPoint)
    case .relocationEquivalents: book(PlanMessage.stepEquivalent)
    default: book(PlanMessage.stepPerson)
    }
  }

  /// `saves EUR 10 000`: what a change of the net cost means.
  func price(_ change: Rational) -> String {
    if change.isZero { return book(PlanMessage.priceFree) }
    return book(
      change.isNegative ? PlanMessage.priceSaves : PlanMessage.priceCosts, ["amount": euro(change.magnitude)])
  }

  /// What moving a limit does, in sentences.
  func sentences(on price: PlanPrice) -> [String] {
    let limit = price.limit
    let parameters = (name: name(limit), amount: text(limit.amount, of: limit))
    guard price.hasPrice else {
      return [
        book(
          PlanMessage.sentenceFree,
          ["limit": parameters.name, "amount": parameters.amount, "activity": text(price.activity, of: limit)])
      ]
    }
    func sentence(_ side: PlanPrice.Side?, isRising: Bool) -> String? {
      guard let side else {
        return book(
          isRising ? PlanMessage.sentenceImpossibleRising : PlanMessage.sentenceImpossibleFalling,
          ["limit": parameters.name, "amount": parameters.amount])
      }
      if side.price.isZero { return nil }
      let change = isRising ? side.price * step(limit) : -(side.price * step(limit))
      let start = book(
        isRising ? PlanMessage.sentenceRising : PlanMessage.sentenceFalling,
        [
          "limit": parameters.name, "amount": parameters.amount, "step": stepName(limit), "price": self.price(change),
        ])
      guard let end = side.end, let plan = side.planAtEnd else { return start + "." }
      return start
        + book(
          isRising ? PlanMessage.sentenceUpTo : PlanMessage.sentenceDownTo,
          ["end": text(end, of: limit), "plan": text(plan)])
    }
    return [sentence(price.rising, isRising: true), sentence(price.falling, isRising: false)].compactMap { $0 }
  }

  /// What lies beyond the ends of a range, and where an unused measure breaks even.
  func sentences(on range: PlanCostRange) -> [String] {
    let unit = book(range.measure == .relocation ? PlanMessage.perPerson : PlanMessage.perEuro)
    let measure = book.name(range.measure)
    if range.isUnused {
      guard let lower = range.lower else {
        return [book(PlanMessage.breakEvenNever, ["measure": inText(range.measure)])]
      }
      guard case .plan(let plan) = lower.beyond else {
        return [
          book(
            PlanMessage.costBelow,
            ["measure": measure, "cost": unitCost(lower.cost), "unit": unit, "beyond": beyond(lower)])
        ]
      }
      return [
        book(
          PlanMessage.breakEven,
          ["measure": inText(range.measure), "cost": unitCost(lower.cost), "unit": unit, "plan": text(plan)])
      ]
    }
    return [(range.lower, PlanMessage.costBelow), (range.upper, PlanMessage.costAbove)].compactMap { end, message in
      end.map {
        book(message, ["measure": measure, "cost": unitCost($0.cost), "unit": unit, "beyond": beyond($0)])
      }
    }
  }

  /// A unit cost, which may be a part of a cent.
  func unitCost(_ cost: Rational) -> String {
    book.numbers.euroParts(cost, fractionDigits: 6)
  }

  private func beyond(_ end: PlanCostRange.End) -> String {
    switch end.beyond {
    case .plan(let plan): book(PlanMessage.costBeyondPlan, ["plan": text(plan)])
    case .withoutEnd: book(PlanMessage.costBeyondWithoutEnd)
    case .budget: book(PlanMessage.costBeyondBudget)
    }
  }

  // MARK: What the cheapest plan does

  /// Gates and mandatory offsets with the cheapest plan.
  var effects: [String] {
    guard let candidate = report.candidates.first else { return [] }
    let figures = PlanFigures(candidate.effect.outcome, of: question.state)
    var lines: [String] = []
    if figures.requestGate == true {
      lines.append(book(PlanMessage.gateOpenAnyway))
    } else if let threshold = figures.offerThreshold?.value {
      switch figures.offerGate {
      case true?: lines.append(book(PlanMessage.gateOpens))
      case false?: lines.append(book(PlanMessage.gateShut, ["threshold": book.numbers.number(threshold)]))
      case nil: lines.append(book(PlanMessage.gateUnknown))
      }
    }
    switch figures.isMandatory {
    case true?:
      let volume = [figures.mandatory, figures.afterReleases].map(\.volume).max { left, right in
        (left.value ?? .zero) < (right.value ?? .zero)
      }
      lines.append(book(PlanMessage.mandatory, ["volume": volume.map(book.figure) ?? ""]))
    case false?:
      lines.append(
        book(
          PlanMessage.mandatoryNot,
          [
            "shortfall": book.text(FigureValue(figures.mandatory.shortfall)),
            "threshold": book.text(FigureValue(figures.mandatory.threshold)),
          ]))
    case nil: lines.append(book(PlanMessage.mandatoryUnknown))
    }
    if let reason = candidate.effect.outcome.withoutDistribution {
      lines.append(book(PlanMessage.effectsWithout, ["reason": reason]))
    } else if PlanTables(words: self).coverage == nil {
      lines.append(book(PlanMessage.coverageSame))
    }
    return lines
  }
}
