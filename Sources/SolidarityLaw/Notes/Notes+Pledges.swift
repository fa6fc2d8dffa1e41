import ExactArithmetic

extension Notes {
  /// What was pledged and what is not known of it (PLEDGE-1 to PLEDGE-3).
  var ofPledges: [Note?] {
    // Before the act nobody has had to pledge.
    let silent = states.filter { state in
      cycle.act != nil && state.isBound && !state.isBenefitting
        && Measure.allCases.allSatisfy { state.pledgeKnowledge[$0] == nil }
    }.map(\.state)
    return [
      note(.pledgeUnknown, unknownPledges, Citation("57(1)")),
      note(.pledgeUnbounded, unbounded, Citation("57(1)")),
      note(.noPledge, silent, Citation("57(4)")),
      note(.throughOffsetsNeedsAgreement, statesWhere { $0.throughOffsets.value != .zero }, Citation("63(2)")),
      note(.offerGateClosed, closedOffers, Citation("63(2)")),
    ]
  }

  private var unknownPledges: [MemberState] {
    statesWhere { state in Measure.allCases.contains { state.pledge[$0].value == nil } }
  }

  private var unbounded: [MemberState] {
    statesWhere { state in
      Measure.allCases.contains { state.pledge[$0].value == nil && state.pledge[$0].upper == nil }
    }
  }

  private var closedOffers: [MemberState] {
    statesWhere { state in
      state.throughOffsets.value != .zero
        && assessment.offsets.states.contains { $0.state == state.state && $0.offerGate == false }
    }
  }
}
