public import ExactArithmetic

/// CRI-4: what a State did beyond its fair share in a crisis can be deducted from later pool years, within five years.
///
/// Article 9(4) and (5) and recital 38 of Regulation (EU) 2024/1359, http://data.europa.eu/eli/reg/2024/1359/art_9/oj: on
/// notification to the Commission and with its authorisation, never more than the excess. Which pool years count and how much in
/// one of them are the readings `creditYears` and `creditSpread`. Earlier uses are set against the credit that ends first.
public struct CreditPosition: Sendable {
  /// One credit and what is left of it.
  public struct Credit: Sendable, Hashable {
    /// The row as recorded.
    public let record: CreditRecord
    /// The last day; nil where neither it nor the first day is recorded.
    public let until: CalendarDate?
    /// What earlier pool years used of it.
    public let usedBefore: Rational
    /// Whether the pool year of the cycle lies within its years.
    public let isValid: Bool
    /// What this pool year can use of it.
    public let usable: Rational
  }

  /// The State concerned.
  public let state: MemberState
  /// The credits, the one that ends first coming first.
  public let credits: [Credit]
  /// What the pool year can use. Path `NL.credit.usable`.
  public let usable: Traced
  /// What it uses, as authorised and not above that. Path `NL.credit.used`.
  public let used: Traced
  /// What is left for later years of credits that have not ended. Path `NL.credit.left`.
  public let left: Traced
  /// What is recorded as used in the pool year without an authorisation, which does not count.
  public let unauthorised: Rational
  /// What is recorded and authorised beyond what can be used.
  public let beyond: Rational

  var figures: [Traced] { [usable, used, left] }
}

enum CrisisCredit {
  /// The credits of a State; nil where none is recorded.
  static func position(of state: MemberState, in context: RuleContext) -> CreditPosition? {
    let rows = context.rows.credits(of: state)
    guard !rows.isEmpty else { return nil }
    let year = context.cycle.year
    let authorised = rows.filter { $0.kind == .used && !$0.act.isEmpty && context.counts($0.from) }
    var before = authorised.filter { $0.year.map { $0 < year } ?? false }.reduce(Rational.zero) { $0 + $1.amount }
    let granted = rows.filter { $0.kind == .granted && context.counts($0.from) }.map {
      (record: $0, until: lastDay($0))
    }
    .sorted { precedes($0, $1) }
    let isSpread = context.reading(CreditSpread.self) == .proportional
    let credits = granted.map { record, until in
      let usedBefore = min(before, record.amount)
      before -= usedBefore
      let isValid = isValid(record, until: until, in: context)
      let remaining = record.amount - usedBefore
      let usable = isSpread ? min(remaining, record.amount * Rational(1, 5)) : remaining
      return CreditPosition.Credit(
        record: record, until: until, usedBefore: usedBefore, isValid: isValid, usable: isValid ? usable : .zero)
    }
    let readings = [context.applied(CreditYears.self), context.applied(CreditSpread.self)]
    func figure(
      _ name: String, _ label: Phrase, _ value: Rational, _ formula: Phrase, _ inputs: [Traced]
    ) -> Traced {
      Traced(
        path: "\(state.code).credit.\(name)", label: label, value: value, unit: .relocationEquivalents,
        rule: .crisisCredit,
        formula: formula, readings: readings, inputs: inputs)
    }
    let facts = rows.filter { context.counts($0.from) }.sorted(by: rowPrecedes).enumerated().map { index, row in
      Traced(
        path: "\(state.code).credit.row\(index + 1)",
        label: row.kind == .granted
          ? FigureLabel.crisisCredit.phrase
          : FigureLabel.crisisCreditUse.with(["year": .verbatim(row.year.map(String.init) ?? "")]),
        value: row.amount, unit: .relocationEquivalents, citation: Rule.crisisCredit.citation,
        formula: Phrase(verbatim: row.act),
        provenance: row.provenance)
    }
    let usable = figure(
      "usable", FigureLabel.creditUsable.phrase, credits.reduce(.zero) { $0 + $1.usable },
      FigureFormula.creditsUsable.phrase, facts)
    let wanted = authorised.filter { $0.year == year }.reduce(Rational.zero) { $0 + $1.amount }
    let used = figure(
      "used", FigureLabel.creditUsed.phrase, min(wanted, usable.value ?? .zero),
      FigureFormula.creditsUsed.phrase,
      [usable])
    let open = credits.reduce(Rational.zero) { $0 + ($1.isValid ? $1.record.amount - $1.usedBefore : .zero) }
    return CreditPosition(
      state: state, credits: credits, usable: usable, used: used,
      left: figure(
        "left", FigureLabel.creditLeft.phrase, open - (used.value ?? .zero),
        FigureFormula.creditsLeft.phrase,
        [usable, used]),
      unauthorised: rows.filter { $0.kind == .used && $0.act.isEmpty && $0.year == year }.reduce(.zero) {
        $0 + $1.amount
      },
      beyond: wanted - (used.value ?? .zero))
  }

  private static func lastDay(_ record: CreditRecord) -> CalendarDate? {
    record.until ?? record.from?.adding(months: 60)
  }

  /// A credit serves pool years after the one in which its decision ended; without any date it serves every one.
  private static func isValid(_ record: CreditRecord, until: CalendarDate?, in context: RuleContext) -> Bool {
    let year = context.cycle.year
    if let from = record.from, from.year >= year { return false }
    guard let until else { return true }
    let day =
      context.reading(CreditYears.self) == .begun
      ? CalendarDate(year: year, month: 1, day: 1) : CalendarDate(year: year, month: 12, day: 31)
    return day.map { $0 <= until } ?? false
  }

  private static func precedes(
    _ left: (record: CreditRecord, until: CalendarDate?), _ right: (record: CreditRecord, until: CalendarDate?)
  ) -> Bool {
    if left.until != right.until {
      guard let first = left.until, let second = right.until else { return left.until != nil }
      return first < second
    }
    return rowPrecedes(left.record, right.record)
  }

  /// An order of rows by what they say.
  private static func rowPrecedes(_ left: CreditRecord, _ right: CreditRecord) -> Bool {
    if left.kind != right.kind { return left.kind == .granted }
    if left.year != right.year { return (left.year ?? 0) < (right.year ?? 0) }
    if left.from != right.from {
      guard let first = left.from, let second = right.from else { return left.from != nil }
      return first < second
    }
    if left.amount != right.amount { return left.amount < right.amount }
    return left.act < right.act
  }
}

extension Assessment {
  /// The crisis credits of every State that has any, in protocol order.
  public var creditPositions: [CreditPosition] {
    let context = RuleContext(cycle)
    return states.compactMap { CrisisCredit.position(of: $0.state, in: context) }
  }
}
