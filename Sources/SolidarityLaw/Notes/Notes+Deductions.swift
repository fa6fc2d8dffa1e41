import ExactArithmetic

extension Notes {
  /// Deductions against Articles 61 and 62 (DED-1 to DED-4).
  var ofDeductions: [Note?] {
    byGround(.deductionWithoutAct, "61(4)", "62(5)") { item, _ in item.record.stage == .appliedWithoutAct }
      + byGround(.deductionPending, "61(3)", "62(4)") { item, _ in
        item.record.stage == .requested || item.record.stage == .assessed
      }
      + byGround(.deductionWithoutStatus, "61(1)", "62(1)") { item, state in
        item.record.ground == .pressure
          ? !PressureDeduction.hasGround(state.statuses) : !SignificantDeduction.hasGround(state.statuses)
      }
      + [
        note(
          .deductionBesidePoolUse,
          having { item, state in
            item.record.ground == .pressure && PressureDeduction.isExcluded(state.state, in: context)
          }, Citation("61(1)")
        )
      ]
      + byGround(.deductionExceedsPledge, "61(4)", "62(5)") { item, state in
        item.counts && clamped.contains(state.state)
      }
      + [
        note(.fullDeductionLeavesGap, fullDeductionWithGap, Citation("60(3)")),
        note(.deductionNotRedistributed, having { item, _ in item.counts }, Citation("13(4)")),
      ]
  }

  /// A note a ground, each with the place in its own article: pressure in Article 61, a significant situation in Article 62.
  private func byGround(
    _ message: LawNote, _ pressure: String, _ significant: String,
    _ condition: (DeductionItem, StateAssessment) -> Bool
  ) -> [Note?] {
    [(DeductionGround.pressure, pressure), (.significantSituation, significant)].map { ground, place in
      note(message, having { item, state in item.record.ground == ground && condition(item, state) }, Citation(place))
    }
  }

  private var clamped: Set<MemberState> { Set(ledgers.filter(\.isClamped).map(\.assessment.state)) }

  private func having(_ condition: (DeductionItem, StateAssessment) -> Bool) -> [MemberState] {
    statesWhere { state in state.deductionItems.contains { condition($0, state) } }
  }

  private var fullDeductionWithGap: [MemberState] {
    statesWhere { state in
      let isFull = state.deductionItems.contains {
        $0.counts && $0.record.base == .pledge && $0.record.extent == .share(.one)
      }
      return isFull && (state.gap?.value.map(\.isPositive) ?? false)
    }
  }
}
