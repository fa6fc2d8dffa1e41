import ExactArithmetic

extension Notes {
  /// Deductions against Articles 61 and 62 (DED-1 to DED-4).
  var ofDeductions: [Note?] {
    [
      note(
        .deductionWithoutAct, having { $0.record.stage == .appliedWithoutAct },
        place(of: { $0.record.stage == .appliedWithoutAct }, "61(4)", "62(5)")
      ),
      note(.deductionPending, having { isPending($0) }, place(of: isPending, "61(3)", "62(4)")),
      note(
        .deductionWithoutStatus,
        having { item, state in
          item.record.ground == .pressure
            ? !PressureDeduction.hasGround(state.statuses) : !SignificantDeduction.hasGround(state.statuses)
        }, Citation("61(1)")
      ),
      note(
        .deductionBesidePoolUse,
        having { item, state in
          item.record.ground == .pressure && PressureDeduction.isExcluded(state.state, in: context)
        }, Citation("61(1)")
      ),
      note(.deductionExceedsPledge, ledgers.filter(\.isClamped).map(\.assessment.state), Citation("61(1)")),
      note(.fullDeductionLeavesGap, fullDeductionWithGap, Citation("60(3)")),
      note(.deductionNotRedistributed, having { $0.counts }, Citation("13(4)")),
    ]
  }

  private func having(_ condition: (DeductionItem) -> Bool) -> [MemberState] {
    statesWhere { $0.deductionItems.contains(where: condition) }
  }

  private func having(_ condition: (DeductionItem, StateAssessment) -> Bool) -> [MemberState] {
    statesWhere { state in state.deductionItems.contains { condition($0, state) } }
  }

  /// The place in Article 62 where every deduction meant rests on it, else the one in Article 61.
  private func place(of condition: (DeductionItem) -> Bool, _ pressure: String, _ significant: String) -> Citation {
    let meant = ledgers.flatMap(\.assessment.deductionItems).filter(condition)
    return Citation(meant.allSatisfy { $0.record.ground == .significantSituation } ? significant : pressure)
  }

  private func isPending(_ item: DeductionItem) -> Bool {
    item.record.stage == .requested || item.record.stage == .assessed
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
