import ExactArithmetic

/// What fills an amount that is not known, on the user's demand.
public enum AssumptionPolicy: String, Sendable, CaseIterable {
  /// Nothing was pledged.
  case zero
  /// What is still owed of the State's share, in equal parts of value over its unknown amounts; relocations in whole
  /// persons, money carrying the rest.
  case fairShare
}

extension AssumptionPolicy {
  /// The rows with their unknown amounts filled, and what was filled; unchanged where the share is not known.
  ///
  /// - Parameter owed: the share that a pledge would have to reach, in relocation equivalents.
  func fill(
    _ rows: PerMeasure<[PledgeRecord]>, of state: MemberState, owed: Rational?, in context: RuleContext
  ) -> (rows: PerMeasure<[PledgeRecord]>, assumptions: [Assumption]) {
    let unknown = PerMeasure { measure in rows[measure].filter { $0.amount == nil }.count }
    let count = unknown.relocation + unknown.financial + unknown.alternative
    guard count > 0, let amounts = amounts(rows, unknown: unknown, count: count, owed: owed, in: context)
    else { return (rows, []) }
    var filled = rows
    var assumptions: [Assumption] = []
    for measure in Measure.allCases {
      var next = amounts[measure].makeIterator()
      for index in filled[measure].indices where filled[measure][index].amount == nil {
        let value = next.next() ?? .zero
        filled[measure][index].amount = value
        filled[measure][index].knowledge = .assumed
        assumptions.append(Assumption(state: state, measure: measure, value: value, policy: rawValue))
      }
    }
    return (filled, assumptions)
  }

  private func amounts(
    _ rows: PerMeasure<[PledgeRecord]>, unknown: PerMeasure<Int>, count: Int, owed: Rational?,
    in context: RuleContext
  ) -> PerMeasure<[Rational]>? {
    if self == .zero { return PerMeasure { Array(repeating: .zero, count: unknown[$0]) } }
    guard let owed else { return nil }
    let known = Measure.allCases.reduce(Rational.zero) { sum, measure in
      rows[measure].compactMap(\.amount).reduce(sum) { $0 + context.value(of: $1, measure) }
    }
    let remaining = max(.zero, owed - known)
    let moneyRows = unknown.financial + unknown.alternative
    let persons = persons(remaining, relocationRows: unknown.relocation, count: count)
    let rest = remaining - persons.reduce(.zero, +)
    let money = moneyRows == 0 ? Rational.zero : rest / Rational(moneyRows) * context.euroPerRelocation
    return PerMeasure { measure in
      measure == .relocation ? persons : Array(repeating: money, count: unknown[measure])
    }
  }

  /// Whole persons a row; the rows of one State share the whole of their equal parts, earlier ones taking the odd person.
  private func persons(_ remaining: Rational, relocationRows: Int, count: Int) -> [Rational] {
    guard relocationRows > 0 else { return [] }
    let total = (remaining * Rational(relocationRows) / Rational(count)).floor()
    let each = (total / Rational(relocationRows)).floor()
    let odd = total - each * Rational(relocationRows)
    return (0..<relocationRows).map { Rational($0) < odd ? each + .one : each }
  }
}
