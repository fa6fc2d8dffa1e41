import ExactArithmetic

extension Notes {
  /// The draws of the pool year against Article 60(3) (DRAW-1, DRAW-3).
  var ofDraws: [Note?] {
    if cycle.draws.isEmpty && cycle.implementation.isEmpty { return [] }
    let ledger = assessment.drawLedger
    let drawn = Set(ledger.draws.map(\.record.measure))
    func states(_ condition: (DrawPosition) -> Bool) -> [MemberState] {
      Array(Set(ledger.positions.filter(condition).map(\.state)))
    }
    return [
      note(.drawWithoutAccess, withoutAccess(ledger), Citation("60(3)")),
      note(.drawUnserved, unserved(ledger), Citation("60(3)")),
      note(.drawPledgeUnknown, ledger.unknown, Citation("57(1)")),
      note(.drawDeviates, states { $0.deviation.value.map { !$0.isZero } ?? false }, Citation("60(3)")),
      note(.implementationOverdue, states { $0.overdue?.value.map(\.isPositive) ?? false }, Citation("60(3)")),
      note(
        .implementedBeyondDraws,
        states { position in
          guard drawn.contains(position.measure), let drawn = position.drawn.rounded,
            let done = position.implemented.value
          else { return false }
          return done > drawn
        }, Citation("60(3)")
      ),
    ]
  }

  private func unserved(_ ledger: DrawLedger) -> [MemberState] {
    Array(Set(ledger.draws.filter(\.unserved.isPositive).map(\.record.benefitting)))
  }

  /// States that drew without benefitting, or before the day from which they do.
  private func withoutAccess(_ ledger: DrawLedger) -> [MemberState] {
    let benefitting = Set(states.filter(\.isBenefitting).map(\.state))
    return Array(
      Set(
        ledger.draws.filter { draw in
          let state = draw.record.benefitting
          if !benefitting.contains(state) { return true }
          let days = context.rows.access(of: state).filter {
            context.counts($0.date) && (PoolUse.gaveNotice($0) || ClaimedUse.isAccepted($0))
          }.map(\.date)
          // A notice of Article 58 opens the pool, a claim of Article 59 once accepted; without a date from the start, and
          // without either a status alone did.
          guard !days.isEmpty, let first = days.compactMap(\.self).min(), !days.contains(nil) else { return false }
          return draw.record.date < first
        }.map(\.record.benefitting)))
  }
}
