import ExactArithmetic
import SolidarityLaw

extension ReportPage {
  /// The figures that matter on one screen.
  var summary: String {
    let pool = result.assessment.pool
    let levels = [
      level(.nominal, pool.nominal, pool.nominalKnown, .meaningNominal, style: ""),
      level(.effective, pool.effective, pool.effectiveKnown, .meaningEffective, style: "kept"),
      level(.available, pool.available, pool.availableKnown, .meaningAvailable, style: "kept"),
    ]
    return templates.summary([
      "levels": levels, "betweenHeading": book(.headingBetween), "steps": steps,
      "noSteps": steps.isEmpty ? [book(.nothingTaken)] : [], "remarks": remarks,
      "statementLink": book(.statementLink), "hasStatement": builder.comparisons.statement != nil,
      "statementHeading": book(.headingStatement), "statement": builder.statementSentences.joined(separator: " "),
      "factsHeading": book(.headingFacts), "facts": facts,
    ])
  }

  private func level(
    _ kind: WaterfallStep.Kind, _ totals: PerMeasure<Traced>, _ known: PerMeasure<Rational>, _ meaning: MeaningMessage,
    style: String
  ) -> [String: Any] {
    let money = book.numbers.euro(known.financial)
    let alternative =
      known.alternative == 0
      ? ""
      : Markup.escaped(book(.plusAlternative, ["amount": book.numbers.euro(known.alternative)]))
    return [
      "name": builder.stepName(kind), "style": style,
      "relocations": link(totals.relocation, book.numbers.number(known.relocation)),
      "relocationUnit": book(.unitRelocations),
      "relocationsUpTo": upTo(totals.relocation, known.relocation) { book.numbers.number($0) },
      "money": link(totals.financial, money) + alternative,
      "moneyUpTo": upTo(totals.financial, known.financial) { book.numbers.euro($0) },
      "meaning": book(meaning),
    ]
  }

  /// What the level can be at most where part of it is not known.
  private func upTo(_ total: Traced, _ known: Rational, _ format: (Rational) -> String) -> [String] {
    guard total.value == nil else { return [] }
    guard let upper = total.upper else { return [book(.knownOnly)] }
    return [book(.knownAtMost, ["upper": format(upper)])]
  }

  private var steps: [[String: Any]] {
    result.assessment.pool.waterfall.filter { builder.isTakingAway($0.kind) && ($0.amount != 0 || !$0.parts.isEmpty) }
      .map { step in
        let amount = step.measure == .relocation ? book.numbers.number(step.amount) : book.numbers.euro(step.amount)
        let parts = step.parts.map { part -> String in
          guard let value = part.amount else { return book.name(part.state) + book.numbers.space + book(.unknownMark) }
          let text = step.measure == .relocation ? book.numbers.number(value) : book.numbers.euroDigits(value)
          return book.name(part.state) + book.numbers.space + text
        }
        return [
          "amount": Markup.escaped((step.amount == 0 ? "" : "\u{2212}") + amount),
          "name": book(
            .stepOfMeasure,
            ["step": builder.stepName(step.kind), "measure": book.inline(step.measure)]),
          "who": parts.joined(separator: ", "),
        ]
      }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    let deductions = builder.shareDeductions
    if !deductions.isEmpty {
      let list = deductions.map { book.name($0.state) + book.numbers.space + book.figure($0.value) }
      remarks.append(book(.remarkShareDeductions, ["states": book.enumeration(list)]))
    }
    let unknown = result.assessment.pool.unknown
    if !unknown.isEmpty { remarks.append(book(.remarkUnknown, ["states": book.names(unknown)])) }
    return remarks
  }

  private var facts: [[String: Any]] {
    let offsets = result.assessment.offsets
    let benefitting = result.assessment.states.filter(\.isBenefitting).map(\.state)
    var facts: [(String, String)] = [
      (
        book(.factReference),
        link(
          result.assessment.pool.referenceRelocation,
          book(.relocations, ["number": book.figure(result.assessment.pool.referenceRelocation)]))
          + Markup.escaped(" · ")
          + link(
            result.assessment.pool.referenceFinancial, book.figure(result.assessment.pool.referenceFinancial))
      ),
      (
        book(.factBenefitting),
        Markup.escaped(benefitting.isEmpty ? book(.none) : book.names(benefitting))
      ),
    ]
    if let gate = offsets.requestGate {
      let state: MessageCode = gate.isMet == true ? .gateOpen : gate.isMet == false ? .gateClosed : .gateUndecided
      facts.append((book(.testRequestGate), Markup.escaped(book(state))))
    }
    facts.append((book(.testMandatory), Markup.escaped(builder.outcome(of: offsets.mandatory))))
    facts.append((book(.testMandatoryAfter), Markup.escaped(builder.outcome(of: offsets.mandatoryAfterReleases))))
    if let allocation = result.allocation {
      let text = allocation.coverage.isEmpty ? book(.nothingToDistribute) : builder.shortBasis(of: allocation)
      facts.append((book(.sectionDistribution), Markup.escaped(text)))
    }
    return facts.map { ["name": $0.0, "value": $0.1] }
  }
}
