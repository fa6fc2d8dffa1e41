import ExactArithmetic

/// What one State pledged, after rounds: a higher round replaces the State's earlier rows of the same measure.
///
/// Articles 13(4) and 57(3) and (4) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_57/oj. An amount
/// that is not known is bounded by what the State still owes of its share: a pledge above it is voluntary (recital 31).
struct RecordedPledge {
  /// The pledge a measure.
  let amounts: PerMeasure<Amount>
  /// The relocations to be met through offsets (Article 63(2)), a part of the relocation pledge.
  let throughOffsets: Amount
  /// The relocations to be met otherwise.
  let direct: Amount
  /// The whole in relocation equivalents; its upper end lets the unknown amounts share what is still owed.
  let value: Amount
  let knowledge: PerMeasure<Knowledge?>
  let rows: PerMeasure<[PledgeRecord]>

  /// The pledge of a State.
  ///
  /// - Parameter owed: the share that a pledge would have to reach, in relocation equivalents; nil where it is not known.
  init(_ rows: PerMeasure<[PledgeRecord]>, owed: Rational?, in context: RuleContext) {
    let known = PerMeasure { measure in rows[measure].compactMap(\.amount).reduce(.zero, +) }
    let knownValue = Measure.allCases.reduce(Rational.zero) { $0 + context.value(of: known[$1], $1) }
    let remaining = owed.map { max(.zero, $0 - knownValue) }
    func amount(_ rows: [PledgeRecord], _ measure: Measure) -> Amount {
      let known = rows.compactMap(\.amount).reduce(.zero, +)
      guard rows.contains(where: { $0.amount == nil }) else { return Amount(known) }
      let room = remaining.map { measure == .relocation ? $0.ceiling() : $0 * context.euroPerRelocation }
      return Amount(value: nil, known: known, lower: known, upper: room.map { known + $0 })
    }
    self.rows = rows
    amounts = PerMeasure { amount(rows[$0], $0) }
    throughOffsets = amount(rows.relocation.filter(\.throughOffsets), .relocation)
    direct = amount(rows.relocation.filter { !$0.throughOffsets }, .relocation)
    knowledge = PerMeasure { measure in RecordedPledge.leastCertain(rows[measure].map(\.knowledge)) }
    let isKnown = Measure.allCases.allSatisfy { rows[$0].allSatisfy { $0.amount != nil } }
    value =
      isKnown
      ? Amount(knownValue)
      : Amount(value: nil, known: knownValue, lower: knownValue, upper: remaining.map { knownValue + $0.ceiling() })
  }

  /// The rows that count, a measure, in an order that does not depend on that of the table.
  static func latestRows(of state: MemberState, in context: RuleContext) -> PerMeasure<[PledgeRecord]> {
    let all = context.rows.pledges(of: state)
    return PerMeasure { measure in
      let rows = all.filter { $0.measure == measure }
      guard let round = rows.map(\.round).max() else { return [] }
      return rows.filter { $0.round == round }.sorted(by: precedes)
    }
  }

  private static func precedes(_ left: PledgeRecord, _ right: PledgeRecord) -> Bool {
    if left.throughOffsets != right.throughOffsets { return !left.throughOffsets }
    if left.amount != right.amount {
      guard let first = left.amount, let second = right.amount else { return left.amount != nil }
      return first < second
    }
    if left.knowledge != right.knowledge { return rank(left.knowledge) < rank(right.knowledge) }
    return (left.provenance.line ?? 0) < (right.provenance.line ?? 0)
  }

  private static func leastCertain(_ all: [Knowledge]) -> Knowledge? {
    all.max { rank($0) < rank($1) }
  }

  private static func rank(_ knowledge: Knowledge) -> Int {
    Knowledge.allCases.firstIndex(of: knowledge) ?? 0
  }
}
