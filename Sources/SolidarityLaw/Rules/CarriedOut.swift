import ExactArithmetic

/// Sums of what was implemented, by stage, up to the clock.
enum CarriedOut {
  /// The mandatory offsets that a State carried out (Article 63(3) and (4)).
  static func mandatoryOffsets(by state: MemberState, in context: RuleContext) -> Traced {
    let rows = context.rows.implementation(by: state).filter {
      $0.measure == .offset && ($0.basis == "63(3)" || $0.basis == "63(4)")
    }
    return Traced(
      path: "\(state.code).offsets.carriedOut", label: FigureLabel.offsetsCarriedOut.phrase,
      value: sum(rows, .implemented, in: context), unit: .persons, citation: Citation("63(3)"),
      formula: FigureFormula.rowsOfImplementation.phrase)
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
