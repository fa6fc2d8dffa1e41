/// DED-3: whether a recorded deduction counts, in the ledger and in Article 63(4).
///
/// Articles 61(3) and 62(4) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_61/oj. The Commission
/// assesses within four weeks, the Council then decides without a time limit; until it has, the pledge stands (reading
/// `pendingDeduction`). What the pool applies without a separate act counts by the reading `deductionWithoutAct`; Article 63(4)
/// speaks of deductions granted, so there it counts only when the user expressly says so.
enum DeductionStanding {
  /// The State's deductions with whether each counts, in an order that does not depend on that of the rows.
  ///
  /// - Parameter isReleased: the State benefits from the pool, which releases its whole pledge already.
  static func items(of state: MemberState, isReleased: Bool, in context: RuleContext) -> [DeductionItem] {
    context.rows.deductions(of: state).sorted(by: precedes).map { record in
      if isReleased {
        return DeductionItem(
          record: record, counts: false, countsForArticle63: false,
          reason: DeductionReason.benefits.phrase)
      }
      return item(record, in: context)
    }
  }

  private static func item(_ record: DeductionRecord, in context: RuleContext) -> DeductionItem {
    let place = PhraseValue.verbatim(record.ground == .pressure ? "61(4)" : "62(5)")
    switch record.stage {
    case .granted:
      return DeductionItem(
        record: record, counts: true, countsForArticle63: true,
        reason: (record.knowledge == .assumed ? DeductionReason.assumed : .granted).with(["article": place]))
    case .denied:
      return DeductionItem(
        record: record, counts: false, countsForArticle63: false,
        reason: DeductionReason.denied.with(["article": place]))
    case .appliedWithoutAct:
      let counts = context.reading(DeductionWithoutAct.self) == .counts
      return DeductionItem(
        record: record, counts: counts,
        countsForArticle63: context.cycle.readings.explicit(DeductionWithoutAct.self) == .counts,
        reason: DeductionReason.appliedWithoutAct.with([
          "article": place, "answer": .verbatim(counts ? "counts" : "ignored"),
        ]))
    case .requested, .assessed:
      let counts = context.reading(PendingDeduction.self) == .counts
      return DeductionItem(
        record: record, counts: counts, countsForArticle63: false,
        reason: DeductionReason.undecided.with([
          "article": place, "answer": .verbatim(counts ? "counts" : "stands"),
        ]))
    }
  }

  /// An order of records that does not depend on that of the rows.
  static func precedes(_ left: DeductionRecord, _ right: DeductionRecord) -> Bool {
    sortKey(left).lexicographicallyPrecedes(sortKey(right))
  }

  private static func sortKey(_ record: DeductionRecord) -> [String] {
    let extent =
      switch record.extent {
      case .share(let share): "0 \(share.fractionString)"
      case .amount(let measure, let amount): "1 \(measure.rawValue) \(amount.fractionString)"
      case .unknown: "2"
      }
    return [record.ground.rawValue, record.base.rawValue, record.stage.rawValue, extent, record.act]
  }
}
