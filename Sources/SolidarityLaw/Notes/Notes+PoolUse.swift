extension Notes {
  /// Who benefits, and on what ground (USE-1 to USE-3).
  var ofPoolUse: [Note?] {
    [
      note(
        .pressureWithoutNotice, statesWhere { $0.statuses.contains(.pressure) && !$0.isBenefitting && $0.isBound },
        Citation("58(1)")
      ),
      note(.noticeWithoutPressure, noticeWithoutPressure, Citation("58(1)")),
      note(.claimDespitePressure, claimDespitePressure, Citation("59(1)")),
      note(.noticeRefused, refusedNotices, Citation("58(3)")),
      note(.claimPending, claims(.notified), Citation("59(4)")),
      note(
        .claimOutcomesOnOneDay, statesWhere { ClaimedUse.hasOutcomesOnOneDay($0.state, in: context) },
        Citation("59(4)")
      ),
      note(
        .capacityRefused, statesWhere { InsufficientCapacity.isRefused($0.state, in: context) }, Citation("59(6)")
      ),
      note(
        .pledgesOfBenefitting,
        statesWhere { state in
          state.isBenefitting && Measure.allCases.contains { state.pledgeKnowledge[$0] != nil }
        }, Citation("60(3)")
      ),
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
