import ExactArithmetic

/// The traced figures of one State's ledger, from pledge to what is available.
struct LedgerFigures {
  let state: MemberState
  let context: RuleContext

  /// The pledge of each measure, with the rows it adds up.
  func pledge(_ pledge: RecordedPledge) -> PerMeasure<Traced> {
    PerMeasure { measure in
      Traced(
        path: "\(state.code).pledge.\(measure.rawValue)",
        label: FigureLabel.pledge.with(["measure": .message(measure)]),
        amount: pledge.amounts[measure], unit: measure.unit, citation: Citation("57(4)"),
        formula: (pledge.rows[measure].isEmpty ? FigureFormula.nothingPledged : .latestRound).phrase,
        inputs: pledge.rows[measure].enumerated().map { fact($0.element, position: $0.offset) },
        knowledge: pledge.knowledge[measure])
    }
  }

  private func fact(_ row: PledgeRecord, position: Int) -> Traced {
    Traced(
      path: "\(state.code).pledge.\(row.measure.rawValue).row\(position + 1)",
      label: (row.throughOffsets ? FigureLabel.pledgeRowThroughOffsets : .pledgeRow).with(["round": .ordinal(row.round)]
      ),
      value: row.amount, unit: row.measure.unit, citation: Citation("57(4)"), provenance: row.provenance,
      knowledge: row.knowledge)
  }

  /// The part of the relocation pledge to be met through offsets.
  func throughOffsets(_ pledge: RecordedPledge) -> Traced {
    let rows = pledge.rows.relocation.enumerated().filter(\.element.throughOffsets)
    return Traced(
      path: "\(state.code).pledge.throughOffsets", label: FigureLabel.pledgeThroughOffsets.phrase,
      amount: pledge.throughOffsets, unit: .persons, citation: Citation("63(2)"),
      formula: FigureFormula.rowsThroughOffsets.phrase, inputs: rows.map { fact($0.element, position: $0.offset) })
  }

  /// What deductions take from the pledge of a measure.
  func deduction(_ measure: Measure, _ amount: Amount, pledge: Traced, items: [DeductionItem]) -> Traced {
    Traced(
      path: "\(state.code).deduction.\(measure.rawValue)",
      label: FigureLabel.deducted.with(["measure": .message(measure)]), amount: amount,
      unit: measure.unit, rule: .deductionEffect,
      formula: FigureFormula.deductionsOfPledge.phrase,
      readings: items.isEmpty
        ? [] : [context.applied(DeductionWithoutAct.self), context.applied(PendingDeduction.self)],
      inputs: [pledge] + items.filter { $0.counts && $0.record.base == .pledge }.enumerated().map(deductionFact))
  }

  private func deductionFact(_ position: Int, _ item: DeductionItem) -> Traced {
    let path = "\(state.code).deduction.item\(position + 1)"
    let label = FigureLabel.deductionOfStage.with([
      "article": .verbatim(item.record.ground.rawValue), "stage": .message(item.record.stage),
    ])
    let citation = Citation(item.record.ground == .pressure ? "61(4)" : "62(5)")
    switch item.record.extent {
    case .share(let share):
      return Traced(
        path: path, label: label, value: share, unit: .fraction, citation: citation,
        formula: Phrase(verbatim: item.record.act),
        provenance: item.record.provenance, knowledge: item.record.knowledge)
    case .amount(let measure, let amount):
      return Traced(
        path: path, label: label, value: amount, unit: measure.unit, citation: citation,
        formula: Phrase(verbatim: item.record.act),
        provenance: item.record.provenance, knowledge: item.record.knowledge)
    case .unknown:
      return Traced(
        path: path, label: label, value: nil, lower: .zero, upper: .one, unit: .fraction, citation: citation,
        formula: Phrase(verbatim: item.record.act), provenance: item.record.provenance, knowledge: .unknown)
    }
  }

  /// What deductions take in all, from pledge and fair share.
  func deductionValue(_ amount: Amount, deductions: PerMeasure<Traced>, fairShare: Traced?) -> Traced {
    Traced(
      path: "\(state.code).deduction.value", label: FigureLabel.deductedInAll.phrase, amount: amount,
      unit: .relocationEquivalents,
      rule: .deductionEffect, formula: FigureFormula.deductionsInAll.phrase,
      inputs: [deductions.relocation, deductions.financial, deductions.alternative]
        + (fairShare.map { [$0] } ?? []) + [context.relocationValue])
  }

  /// What is left of the pledge of a measure.
  func effective(
    _ measure: Measure, _ amount: Amount, pledge: Traced, deduction: Traced, isReleased: Bool
  ) -> Traced {
    Traced(
      path: "\(state.code).effective.\(measure.rawValue)",
      label: FigureLabel.effectivePledge.with(["measure": .message(measure)]),
      amount: amount, unit: measure.unit, rule: .releaseFromPledge,
      formula: (isReleased ? FigureFormula.released : .pledgeLessDeductions).phrase,
      readings: [context.applied(BenefittingFrom.self)], inputs: [pledge, deduction])
  }

  /// What is left after the pledges to be met through offsets.
  func available(_ measure: Measure, _ amount: Amount, effective: Traced, throughOffsets: Traced) -> Traced {
    let isRelocation = measure == .relocation
    return Traced(
      path: "\(state.code).available.\(measure.rawValue)",
      label: FigureLabel.available.with(["measure": .message(measure)]), amount: amount,
      unit: measure.unit, rule: .poolTotals,
      formula: (isRelocation ? FigureFormula.effectiveLessOffsets : .effectivePledge).phrase,
      inputs: isRelocation ? [effective, throughOffsets] : [effective])
  }

  /// The relocations still to be implemented in the sense of Article 63(4).
  func effectiveForArticle63(_ amount: Amount, pledge: Traced) -> Traced {
    Traced(
      path: "\(state.code).effectiveForArticle63",
      label: FigureLabel.effectiveForArticle63.phrase, amount: amount, unit: .persons,
      rule: .mandatoryOffsetsAfterReleases, formula: FigureFormula.pledgeLessReleaseAndDeductions.phrase,
      readings: [context.applied(BenefittingFrom.self), context.applied(DeductionWithoutAct.self)], inputs: [pledge])
  }
}
