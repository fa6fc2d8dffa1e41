import ExactArithmetic

/// Sums of what was implemented, by stage, up to the clock.
enum CarriedOut {
  /// The mandatory offsets that a State carried out (Article 63(3) and (4)) by the end of the pool year, which the January
  /// confirmations are about (Article 30(2) of Implementing Regulation (EU) 2025/2055).
  static func mandatoryOffsets(by state: MemberState, in context: RuleContext) -> Traced {
    let rows = context.rows.implementation(by: state).filter {
      $0.measure == .offset && ($0.basis == "63(3)" || $0.basis == "63(4)") && isByYearEnd($0.month, in: context)
    }
    return Traced(
      path: "\(state.code).offsets.carriedOut", label: FigureLabel.offsetsCarriedOut.phrase,
      value: sum(rows, .implemented, in: context), unit: .persons, citation: Citation("63(3)"),
      formula: FigureFormula.rowsOfImplementation.phrase)
  }

  /// The rows that go towards what of a measure takes part in draws: where pledges to be met through offsets are set aside,
  /// offsets of Article 63(2) meet those and not the rest.
  static func rowsOfPool(
    of state: MemberState, _ measure: Measure, in context: RuleContext
  ) -> [ImplementationRecord] {
    let setsAside = context.reading(OffsetPledges.self) == .setAside
    return rows(of: state, measure, in: context).filter { !(setsAside && $0.measure == .offset && $0.basis == "63(2)") }
  }

  /// The rows of a measure; voluntary offsets replace relocations and stand among them.
  static func rows(of state: MemberState, _ measure: Measure, in context: RuleContext) -> [ImplementationRecord] {
    context.rows.implementation(by: state).filter { row in
      guard context.counts(month: row.month) else { return false }
      return switch row.measure {
      case .relocation: measure == .relocation
      case .financial: measure == .financial
      case .alternative: measure == .alternative
      case .offset: measure == .relocation && (row.basis == "63(1)" || row.basis == "63(2)")
      }
    }
  }

  /// Whether a month written as `2026-07` lies before the end of the pool year.
  static func isByYearEnd(_ month: String, in context: RuleContext) -> Bool {
    guard let first = CalendarDate(month + "-01") else { return true }
    return first.year <= context.cycle.year
  }

  /// What is carried out or so far on its way that it is completed later: relocations accepted (Article 67(9), (12)), measures
  /// agreed (Article 65(3)), offsets once they are carried out.
  ///
  /// Relocations and offsets are different persons, so the stages of each measure are looked at by themselves.
  static func begun(_ rows: [ImplementationRecord], in context: RuleContext) -> Rational {
    ImplementedMeasure.allCases.reduce(.zero) { total, measure in
      let stage: ImplementationStage =
        switch measure {
        case .relocation: .accepted
        case .financial, .alternative: .agreed
        case .offset: .implemented
        }
      return total + furthest(rows.filter { $0.measure == measure }, from: stage, in: context)
    }
  }

  /// The sum of the rows of one stage.
  static func sum(
    _ rows: [ImplementationRecord], _ stage: ImplementationStage, in context: RuleContext
  ) -> Rational {
    rows.reduce(.zero) { sum, row in
      row.stage == stage && context.counts(month: row.month) ? sum + row.amount : sum
    }
  }

  /// The sum over benefitting States of the stage, from `first` on, that adds up to most.
  ///
  /// The same measure passes several stages, each with rows of its own; adding stages would count it more than once.
  static func furthest(
    _ rows: [ImplementationRecord], from first: ImplementationStage, in context: RuleContext
  ) -> Rational {
    let stages = ImplementationStage.allCases.drop { $0 != first }
    let groups = Dictionary(grouping: rows, by: \.benefitting)
    return groups.values.reduce(.zero) { total, rows in
      total + (stages.map { sum(rows, $0, in: context) }.max() ?? .zero)
    }
  }
}
