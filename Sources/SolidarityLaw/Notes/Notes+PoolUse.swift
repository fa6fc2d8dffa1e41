extension Notes {
  /// Who benefits, and on what ground (USE-1 to USE-3).
  var ofPoolUse: [Note?] {
    [
      note(
        "pressureWithoutNotice", statesWhere { $0.statuses.contains(.pressure) && !$0.isBenefitting && $0.isBound },
        Citation("58(1)")
      ) {
        "\($0): found under pressure without a recorded notice of intended use, so the State is not released from its own "
          + "pledge here; the reading benefittingFrom says from when it would be."
      },
      note("noticeWithoutPressure", noticeWithoutPressure, Citation("58(1)")) {
        "\($0): a notice under Article 58 is recorded without a finding of pressure; it is taken as recorded."
      },
      note("claimDespitePressure", claimDespitePressure, Citation("59(1)")) {
        "\($0): a notification under Article 59 is recorded although pressure was found, for which Article 58 is the way."
      },
      note("noticeRefused", refusedNotices, Citation("58(3)")) {
        "\($0): a refusal of a notice under Article 58 is recorded, which needs no approval."
      },
      note("claimPending", claims(.notified), Citation("59(4)")) {
        "\($0): considers itself under pressure; the Commission has not decided, for which no time is set."
      },
      note(
        "claimOutcomesOnOneDay", statesWhere { ClaimedUse.hasOutcomesOnOneDay($0.state, in: context) },
        Citation("59(4)")
      ) {
        "\($0): recorded as accepted and as rejected on the same day; the acceptance is taken to be the later step."
      },
      note(
        "capacityRefused", statesWhere { InsufficientCapacity.isRefused($0.state, in: context) }, Citation("59(6)")
      ) {
        "\($0): accepted as under pressure but refused access; where the pool lacks capacity the High-Level Forum is to meet "
          + "within a week of the Commission decision, before the Council's own two weeks end."
      },
      note(
        "pledgesOfBenefitting",
        statesWhere { state in
          state.isBenefitting && Measure.allCases.contains { state.pledgeKnowledge[$0] != nil }
        }, Citation("60(3)")
      ) {
        "\($0): pledged and benefits; the pledge counts as pledged in the act and is released for this year."
      },
    ]
  }

  private func steps(_ state: StateAssessment, _ route: AccessRoute) -> [AccessRecord] {
    context.rows.access(of: state.state).filter { $0.route == route && context.counts($0.date) }
  }

  private var noticeWithoutPressure: [MemberState] {
    statesWhere { !steps($0, .article58).isEmpty && !$0.statuses.contains(.pressure) }
  }

  private var claimDespitePressure: [MemberState] {
    statesWhere { !steps($0, .article59).isEmpty && $0.statuses.contains(.pressure) }
  }

  private var refusedNotices: [MemberState] {
    statesWhere { steps($0, .article58).contains { $0.outcome == .refused || $0.outcome == .rejected } }
  }

  private func claims(_ position: ClaimedUse.Position) -> [MemberState] {
    statesWhere { ClaimedUse.position(of: $0.state, in: context) == position }
  }
}
