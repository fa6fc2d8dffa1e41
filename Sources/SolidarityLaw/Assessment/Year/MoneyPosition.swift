/// What one State's money due is made of, and what was paid of it (PLEDGE-2, FIN-2, FIN-3).
///
/// Stated on the facts recorded up to the clock; it becomes due after the pool year, on the January confirmations.
public struct MoneyPosition: Sendable {
  /// The State concerned.
  public let state: MemberState
  /// The financial pledge still obliged. Path `NL.effective.financial`.
  public let financial: Traced
  /// The alternative measures still obliged. Path `NL.effective.alternative`.
  public let alternative: Traced
  /// Alternative measures agreed with benefitting States. Path `NL.agreedAlternative`.
  public let agreed: Traced
  /// What of the alternative measures becomes money at the end of the pool year. Path `NL.convertedAlternative`.
  public let converted: Traced
  /// Mandatory offsets carried out, in persons. Path `NL.offsets.carriedOut`.
  public let offsets: Traced
  /// The value of those offsets. Path `NL.offsets.credit`.
  public let credit: Traced
  /// The money due. Path `NL.moneyDue`.
  public let due: Traced
  /// What was paid. Path `NL.moneyPaid`.
  public let paid: Traced
  /// Due less paid; negative where more was paid. Path `NL.moneyOpen`.
  public let open: Traced
  /// Whether the pool year is over by the clock, so that the money is called for.
  public let isCalled: Bool

  /// Whether there is nothing to tell about the State.
  var isEmpty: Bool { [financial, alternative, agreed, offsets, due, paid].allSatisfy { $0.value == .zero } }

  /// What tells more than the money due itself: a credit where there is one, and what is open once something was paid.
  var figures: [Traced] {
    (offsets.value == .zero ? [] : [credit]) + (paid.value == .zero ? [] : [paid, open])
  }
}
