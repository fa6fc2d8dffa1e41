import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// The sentences of a plan report in one language.
struct PlanWords {
  let report: PlanReport
  let book: Phrasebook

  var question: PlanQuestion { report.question }

  // MARK: Amounts

  /// `362 relocations and EUR 10 680 000 of financial contributions`; what is zero is left out.
  func text(_ plan: PlanAmounts) -> String {
    let parts = Measure.allCases.filter { !plan.amounts[$0].isZero }.map { measure in
      let message: PlanMessage =
        switch measure {
        case .relocation: .partRelocations
        case .financial: .partFinancial
        case .alternative: .partAlternative
        }
      return book(message, ["amount": text(plan.amounts[measure], of: measure)])
    }
    return parts.isEmpty ? book(PlanMessage.partNothing) : book.enumeration(parts)
  }

  func euro(_ amount: Rational) -> String {
    book.numbers.euro(amount)
  }

  func text(_ amount: Rational, of measure: Measure) -> String {
    measure == .relocation ? book.numbers.number(amount) : euro(amount)
  }

  /// A limit's amount in its unit.
  func text(_ amount: Rational, of limit: PlanLimit) -> String {
    limit.unit == .fraction ? book.numbers.shortPercent(amount) : book.numbers.value(amount, limit.unit)
  }

  func name(_ limit: PlanLimit) -> String {
    switch limit.kind {
    case .ambition: book(PlanMessage.limitAmbition)
    case .receptionPlaces: book(PlanMessage.limitReceptionPlaces)
    case .budget: book(PlanMessage.limitBudget)
    case .agreed(let measure): book(PlanMessage.limitAgreed, ["measure": inText(measure)])
    case .most(let measure): book(PlanMessage.limitMost, ["measure": inText(measure)])
    case .leastShare(let measure): book(PlanMessage.limitLeastShare, ["measure": inText(measure)])
    case .mostShare(let measure): book(PlanMessage.limitMostShare, ["measure": inText(measure)])
    }
  }

  /// A measure within a sentence: German alone keeps the capital there, of a noun, not of an adjective before one.
  func inText(_ measure: Measure) -> String {
    let name = book.name(measure)
    let isNoun = !name.contains(where: \.isWhitespace)
    return book.language == .german && isNoun ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  func name(_ kind: PlanCandidate.Kind) -> String {
    switch kind {
    case .cheapest: book(PlanMessage.planCheapest)
    case .mostRelocations: book(PlanMessage.planMostRelocations)
    case .offerGate: book(PlanMessage.planOfferGate)
    case .fewestRelocations: book(PlanMessage.planFewestRelocations)
    }
  }

  // MARK: The question

  /// What is asked, of whom, and with which rates.
  var opening: [String] {
    var lines: [String] = []
    let settings = book.settings(of: report.options)
    if !settings.isEmpty { lines.append(book(.whatIfChanged, ["changes": settings.joined(separator: "; ")])) }
    if !question.terms.arePlaceholders {
      let file = question.terms.file ?? ""
      lines.append(
        book(
          question.terms.name.isEmpty ? PlanMessage.termsFromFile : PlanMessage.termsFrom,
          ["name": question.terms.name, "file": file]))
      if !question.terms.note.isEmpty { lines.append(question.terms.note) }
    }
    lines.append(asked)
    lines += standing
    let citation = book.citation(LegalParameters.parameter(.relocationFunding).citation)
    if question.rates.parameters.isEmpty {
      lines.append(book(PlanMessage.fundingNone, ["citation": citation]))
    } else {
      let amount = euro(question.rates.funding)
      lines.append(
        book(PlanMessage.funding, ["amount": amount, "citation": citation]) + " " + fundingParameters)
    }
    if question.rates.net(.relocation).isNegative {
      lines.append(
        book(PlanMessage.ratesNegative, ["difference": euro(question.rates.net(.relocation).magnitude)]))
    }
    return lines
  }

  private var asked: String {
    var text = book(
      PlanMessage.question,
      [
        "ambition": book.numbers.number(question.ambition),
        "value": book.numbers.euroDigits(question.rates.relocationValue),
      ])
    if question.ambition.isZero { text = book(PlanMessage.questionNothing) }
    guard let share = question.fairShare else { return text }
    let message: PlanMessage =
      question.ambition < share ? .questionBelow : question.ambition > share ? .questionAbove : .questionFairShare
    return text + " " + book(message, ["share": book.numbers.number(share)])
  }

  private var standing: [String] {
    guard let ledger = report.baseline.assessment.states.first(where: { $0.state == question.state }) else { return [] }
    if ledger.isBenefitting { return [book(PlanMessage.questionBenefitting)] }
    guard let adjusted = question.adjustedShare, let share = question.fairShare, adjusted < share,
      question.terms.ambition != .adjustedShare
    else { return [] }
    return [book(PlanMessage.questionDeductions, ["adjusted": book.numbers.number(adjusted)])]
  }

  private var fundingParameters: String {
    question.rates.parameters.map { id in
      let inForce = LegalParameters.inForce(id, at: report.cycle.lawAsOf)
      let isOverridden = report.cycle.parameters.overrides[id] != nil
      return book(
        isOverridden ? PlanMessage.fundingParameterSet : PlanMessage.fundingParameter,
        [
          "title": book(Phrase(id)), "value": euro(report.cycle.parameters.value(id, at: report.cycle.lawAsOf)),
          "statutory": inForce.map { euro($0.value) } ?? "", "date": inForce.map { book.date($0.from) } ?? "",
        ])
    }.joined(separator: " ")
  }

  /// Which measures bring more than they cost, and what would end it.
  func withoutEnd(_ measures: [Measure]) -> String {
    book(PlanMessage.withoutEnd, ["measures": book.enumeration(measures.map(inText))])
  }

  // MARK: The plan

  /// What rounding cost, and whether other plans cost as little.
  func remarks(on plan: PledgePlan) -> [String] {
    var lines: [String] = []
    if let cost = plan.roundingCost {
      lines.append(
        cost.isZero
          ? book(PlanMessage.roundingNothing)
          : book(PlanMessage.rounding, ["cost": euro(cost), "plan": text(plan.exact)]))
    } else {
      lines.append(book(PlanMessage.roundingImpossible))
    }
    let excess = plan.plan.value - question.ambition
    if excess.isPositive {
      lines.append(book(PlanMessage.overstepped, ["excess": book.numbers.number(excess)]))
    }
    if plan.spreads.isEmpty {
      lines.append(book(PlanMessage.onlyPlan))
    } else {
      lines.append(book(PlanMessage.tied))
      lines += plan.spreads.map { spread in
        let least = text(spread.least, of: spread.measure)
        let name = book.name(spread.measure)
        guard let most = spread.most else {
          return book(PlanMessage.tiedFrom, ["measure": name, "least": least])
        }
        return book(
          PlanMessage.tiedRange, ["measure": name, "least": least, "most": text(most, of: spread.measure)])
      }
    }
    return lines
  }
}
