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
      note("pledgeUnknown", unknownPledges, Citation("57(1)")) {
        "\($0): an amount is not known; it is at least what is recorded of it, and at most, unless the State pledged more "
          + "than its share, what its share still asks."
      },
      note("pledgeUnbounded", unbounded, Citation("57(1)")) {
        "\($0): an amount is not known and nothing bounds it from above."
      },
      note("noPledge", silent, Citation("57(4)")) {
        "\($0): no pledge is recorded; the Regulation sets no pledge in its place, and the answers to it are a reconvened "
          + "Forum, offsets or infringement proceedings."
      },
      note("throughOffsetsNeedsAgreement", statesWhere { $0.throughOffsets.value != .zero }, Citation("63(2)")) {
        "\($0): means to meet a relocation pledge by taking responsibility, which needs the agreement of the benefitting "
          + "State; none is inferred."
      },
      note("offerGateClosed", closedOffers, Citation("63(2)")) {
        "\($0): means to meet a relocation pledge by taking responsibility, while neither condition for the offer is met."
      },
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
