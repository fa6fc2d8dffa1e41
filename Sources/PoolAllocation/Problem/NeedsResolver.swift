import ExactArithmetic
import SolidarityLaw

/// What every benefitting State needs of every measure, by the basis that the cycle names.
///
/// Nothing is invented. Stated: the rows of `needs.csv`; a State with rows of its own but none for a measure did not ask for
/// it (Articles 58(2), 59(2)); a State without any row, or with an empty amount, has needs that are not known. Indicator: the
/// State's share of the indicator among the benefitting States times the reference number of the measure (Article 57(3));
/// alternative measures stay as stated, because they are given only on request (Article 65(1)).
struct NeedsResolver {
  /// The needs of one State: nil is not known.
  typealias Needs = PerMeasure<Rational?>

  let cycle: Cycle
  /// Benefitting States in protocol order.
  let benefitting: [MemberState]

  /// The needs of every benefitting State, with notes on what they rest on.
  func resolve() throws(AllocationError) -> (needs: [MemberState: Needs], notes: [Note]) {
    let stated = Dictionary(benefitting.map { ($0, statedNeeds(of: $0)) }, uniquingKeysWith: { first, _ in first })
    switch cycle.needsBasis {
    case .stated:
      return (stated, [])
    case .indicator(let indicator):
      if benefitting.isEmpty { return ([:], []) }
      let series = try IndicatorSeries(indicator: indicator, rows: cycle.indicators, states: benefitting)
      var needs: [MemberState: Needs] = [:]
      for state in benefitting {
        let share = series.shares[state] ?? .zero
        needs[state] = Needs(
          relocation: share * Rational(cycle.reference.relocations), financial: share * cycle.reference.financial,
          alternative: hasRow(state, .alternative) ? stated[state]?.alternative ?? nil : .zero)
      }
      return (needs, [note(on: series)])
    }
  }

  private func statedNeeds(of state: MemberState) -> Needs {
    guard cycle.needs.contains(where: { $0.state == state }) else {
      return Needs(relocation: nil, financial: nil, alternative: nil)
    }
    return Needs { measure in
      cycle.needs.filter { $0.state == state && $0.measure == measure }.reduce(Rational.zero as Rational?) { sum, row in
        guard let sum, let amount = row.amount else { return nil }
        return sum + amount
      }
    }
  }

  private func hasRow(_ state: MemberState, _ measure: Measure) -> Bool {
    cycle.needs.contains { $0.state == state && $0.measure == measure }
  }

  private func note(on series: IndicatorSeries) -> Note {
    Note(
      AllocationNote.needsFromIndicator,
      ["indicator": .verbatim(series.indicator), "period": .verbatim(series.period)], citation: Citation("57(3)"),
      states: benefitting)
  }
}
