import ExactArithmetic

extension Notes {
  /// Deductions against Articles 61 and 62 (DED-1 to DED-4).
  var ofDeductions: [Note?] {
    [
      note(
        "deductionWithoutAct", having { $0.record.stage == .appliedWithoutAct },
        place(of: { $0.record.stage == .appliedWithoutAct }, "61(4)", "62(5)")
      ) {
        "\($0): a deduction is applied without a recorded act of the Council on it, which Articles 61(4) and 62(5) provide "
          + "for; the reading deductionWithoutAct says whether it counts."
      },
      note("deductionPending", having { isPending($0) }, place(of: isPending, "61(3)", "62(4)")) {
        "\($0): a deduction is requested or assessed and not decided; no time is set for the Council."
      },
      note(
        "deductionWithoutStatus",
        having { item, state in
          item.record.ground == .pressure
            ? !PressureDeduction.hasGround(state.statuses) : !SignificantDeduction.hasGround(state.statuses)
        }, Citation("61(1)")
      ) {
        "\($0): a deduction is recorded without the status that its ground asks for, neither found nor claimed."
      },
      note(
        "deductionBesidePoolUse",
        having { item, state in
          item.record.ground == .pressure && PressureDeduction.isExcluded(state.state, in: context)
        }, Citation("61(1)")
      ) {
        "\($0): a deduction for pressure is recorded although the State turned to the pool, which excludes it."
      },
      note("deductionExceedsPledge", ledgers.filter(\.isClamped).map(\.assessment.state), Citation("61(1)")) {
        "\($0): deductions add up to more than there is to deduct; no more than the whole is taken."
      },
      note("fullDeductionLeavesGap", fullDeductionWithGap, Citation("60(3)")) {
        "\($0): the whole pledge is deducted, but it lay below the fair share; a full deduction frees from what was pledged, "
          + "and whether also from what was not is not said."
      },
      note("deductionNotRedistributed", having { $0.counts }, Citation("13(4)")) {
        "\($0): what is deducted is not redistributed to others; only new pledges or mandatory offsets could make up for it."
      },
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
