import ExactArithmetic

/// REL-1: a State that benefits from the pool need not implement its pledges of that year; a full deduction frees likewise.
///
/// Article 60(3), third subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj. The
/// release comes before deductions: of a released pledge nothing is left to deduct.
enum Release {
  /// Whether the State stands released, on the facts up to the clock.
  static func isReleased(_ record: StateRecord, in context: RuleContext) -> Bool {
    PoolUse.isBenefitting(record, in: context) || ClaimedUse.isBenefitting(record, in: context)
  }

  /// What the release takes from a pledge.
  static func taken(from pledge: Amount, isReleased: Bool) -> Amount {
    isReleased ? pledge : .zero
  }
}
