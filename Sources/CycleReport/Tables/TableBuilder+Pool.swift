import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Nominal, effective and available totals with their bounds.
  var totals: ReportTable {
    var table = ReportTable(
      id: "totals", title: book(.titleTotals),
      columns: [
        .init("level", book(.headingLevel), "", .text),
        .init("measure", book(.headingMeasure), "", .text),
        .init("unit", book(.headingUnit), "", .text),
        .init("known", book(.headingKnown), book(.meaningKnown), .number),
        .init("lower", book(.headingLower), book(.meaningLower), .number),
        .init("upper", book(.headingUpper), book(.meaningUpper), .number),
      ])
    let pool = assessment.pool
    let levels: [(WaterfallStep.Kind, PerMeasure<Traced>, PerMeasure<Rational>)] = [
      (.nominal, pool.nominal, pool.nominalKnown), (.effective, pool.effective, pool.effectiveKnown),
      (.available, pool.available, pool.availableKnown),
    ]
    for (kind, totals, known) in levels {
      for measure in Measure.allCases {
        let total = totals[measure]
        table.rows.append(
          .init(
            cells: [
              .init(stepName(kind), data: kind.rawValue), .init(book.name(measure), data: measure.rawValue),
              .init(book.name(measure.unit), data: measure.unit.rawValue),
              cells.number(known[measure], measure.unit, path: total.path),
              cells.number(total.lower, measure.unit, path: total.path),
              cells.number(total.upper, measure.unit, path: total.path),
            ], startsGroup: measure == .relocation))
      }
    }
    table.footnotes = unknownFootnote(table)
    if !pool.unknown.isEmpty {
      table.footnotes.append(book(.footnoteUnknownStates, ["states": book.names(pool.unknown)]))
    }
    table.footnotes += assumptionFootnote
    return table
  }

  /// The way from nominal to available, each step with who and how much.
  var waterfall: ReportTable {
    var table = ReportTable(
      id: "waterfall", title: book(.titleWaterfall),
      columns: [
        .init("measure", book(.headingMeasure), "", .text),
        .init("step", book(.headingStep), "", .text),
        .init("amount", book(.headingAmount), "", .number),
        .init("unit", book(.headingUnit), "", .text),
        .init("states", book(.headingStates), "", .text),
      ])
    table.rows = assessment.pool.waterfall.filter { !isIdle($0) && !isEmpty($0) }.map { step in
      let unit = step.measure.unit
      let takesAway = isTakingAway(step.kind)
      let amount = cells.number(step.amount, unit)
      let parts = step.parts.map { part in
        part.state.code + book.numbers.space
          + (part.amount.map { unit == .euro ? book.numbers.euroDigits($0) : book.numbers.number($0) }
            ?? book(.unknownMark))
      }
      return .init(
        cells: [
          .init(book.name(step.measure), data: step.measure.rawValue),
          .init(stepName(step.kind), data: step.kind.rawValue),
          .init(
            takesAway && step.amount != 0 ? "\u{2212}" + amount.text : amount.text, data: amount.data,
            path: takesAway ? nil : "pool.\(step.kind.rawValue).\(step.measure.rawValue)"),
          .init(book.name(unit), data: unit.rawValue),
          .init(
            parts.joined(separator: ", "),
            data: step.parts.map { $0.state.code + ":" + ($0.amount?.decimalString(significantDigits: 10) ?? "") }
              .joined(separator: " ")),
        ], isTotal: !takesAway, startsGroup: step.kind == .nominal)
    }
    table.footnotes = assessment.pool.unknown.isEmpty ? [] : [book(.footnoteWaterfallKnown)]
    return table
  }

  /// Whether nothing was pledged in the measure at all, so that its steps say nothing.
  private func isIdle(_ step: WaterfallStep) -> Bool {
    assessment.pool.waterfall.allSatisfy { $0.measure != step.measure || ($0.amount == 0 && $0.parts.isEmpty) }
  }

  /// Whether a step takes nothing away.
  func isEmpty(_ step: WaterfallStep) -> Bool {
    isTakingAway(step.kind) && step.amount == 0 && step.parts.isEmpty
  }

  /// Whether a step takes away rather than giving a level.
  func isTakingAway(_ kind: WaterfallStep.Kind) -> Bool {
    switch kind {
    case .release, .deduction, .throughOffsets: true
    case .nominal, .effective, .available: false
    }
  }

  /// The step's name.
  func stepName(_ kind: WaterfallStep.Kind) -> String {
    switch kind {
    case .nominal: book(.stepNominal)
    case .release: book(.stepRelease)
    case .deduction: book(.stepDeduction)
    case .effective: book(.stepEffective)
    case .throughOffsets: book(.stepThroughOffsets)
    case .available: book(.stepAvailable)
    }
  }
}
