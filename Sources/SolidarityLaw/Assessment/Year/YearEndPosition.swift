public import ExactArithmetic

/// What one State owes after the pool year for relocations pledged and not carried out, and to whom (OFF-5).
public struct YearEndPosition: Sendable {
  /// What one benefitting State asked, and what it gets.
  public struct Claim: Sendable, Hashable {
    /// The request as recorded.
    public let request: YearEndOffsets.Request
    /// What it gets of the debt in whole persons, by the reading `yearEndDebt`; nil where the debt is not known.
    public let granted: Rational?
  }

  /// The State that owes.
  public let state: MemberState
  /// What it owes at most: due where benefitting States ask. Path `NL.offsets.yearEnd`.
  public let owed: Traced
  /// The requests, in order of month and protocol order; without any, nothing is due.
  public let claims: [Claim]
  /// What was taken over under Article 63(5).
  public let takenOver: Rational

  /// All that was asked.
  public var requested: Rational { claims.reduce(.zero) { $0 + $1.request.amount } }
  /// What is due on request and not taken over, never below zero; nil where the debt is not known.
  public var open: Rational? {
    owed.value == nil ? nil : max(.zero, claims.reduce(.zero) { $0 + ($1.granted ?? .zero) } - takenOver)
  }
}

extension Assessment {
  /// Debts under Article 63(5): of States from which something is requested, and of all once the pool year is over.
  public var yearEndPositions: [YearEndPosition] {
    let context = RuleContext(cycle)
    let released = Set(states.filter(ShortcomingRelease.isReleased).map(\.state))
    let isOver = ImplementationDue.isPast(.relocation, in: context)
    return offsets.states.compactMap { position in
      guard let owed = position.yearEnd else { return nil }
      let rows = context.rows.implementation(by: position.state).filter {
        $0.measure == .offset && $0.basis == "63(5)" && context.counts(month: $0.month)
      }
      let requests = rows.filter { $0.stage == .requested }.map {
        YearEndOffsets.Request(benefitting: $0.benefitting, amount: $0.amount, month: $0.month)
      }.sorted { ($0.month, $0.benefitting, $0.amount) < ($1.month, $1.benefitting, $1.amount) }
      guard !requests.isEmpty || isOver && owed.value != .zero else { return nil }
      return YearEndPosition(
        state: position.state, owed: owed,
        claims: YearEndOffsets.claims(
          owed.value, requests, released: released, by: context.reading(YearEndDebt.self)),
        takenOver: CarriedOut.sum(rows, .implemented, in: context))
    }
  }

  /// The money that a State would owe had it carried out further mandatory offsets; nil where it is not known.
  public func moneyDue(of state: MemberState, afterFurtherOffsets offsets: Rational) -> Rational? {
    let context = RuleContext(cycle)
    guard let due = states.first(where: { $0.state == state })?.moneyDue?.value else { return nil }
    let left = due - offsets * context.euroPerRelocation
    return context.reading(MoneyFloor.self) == .zero ? max(.zero, left) : left
  }
}
