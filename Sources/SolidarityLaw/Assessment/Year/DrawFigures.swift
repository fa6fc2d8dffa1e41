import ExactArithmetic

/// The traced figures of the draws.
struct DrawFigures {
  let context: RuleContext
  let draws: [PoolDraw]
  let pools: PerMeasure<DrawnPool>

  /// What was drawn of a measure in all, from the draws as recorded.
  func served(_ measure: Measure) -> Traced {
    let own = draws.filter { $0.record.measure == measure }
    return Traced(
      path: "draws.\(measure.rawValue).served", label: "Drawn on the pool, \(measure.rawValue)",
      value: pools[measure].drawn, unit: measure.unit, rule: .proportionalDraw,
      formula: "sum of the draws, as far as pledges and open pairs serve them",
      inputs: own.map { draw in
        Traced(
          path: "draws.\(draw.number).amount",
          label: "Draw of \(draw.record.date.written) by \(draw.record.benefitting)", value: draw.record.amount,
          unit: measure.unit, citation: Citation("60(3)"), provenance: draw.record.provenance)
      })
  }

  /// Where a State stands with a measure.
  func position(
    of state: MemberState, _ measure: Measure, pledge: Traced, served: Traced, rows: [ImplementationRecord]
  ) -> DrawPosition {
    let pool = pools[measure]
    let place = pool.contributors.firstIndex { $0.state == state }
    // A pledge of zero gives nothing; one that is not known gives an unknown part.
    let exact = place.map { pool.given[$0] } ?? (pledge.value == nil ? nil : .zero)
    let whole = place.map { pool.whole[$0] } ?? (pledge.value == nil ? nil : .zero)
    func figure(
      _ name: String, _ label: String, _ value: Rational?, _ formula: String, rounded: Rational? = nil,
      _ inputs: [Traced], rule: Rule = .proportionalDraw, readings: [AppliedReading] = []
    ) -> Traced {
      Traced(
        path: "\(state.code).draws.\(measure.rawValue).\(name)", label: "\(label), \(measure.rawValue)", value: value,
        unit: measure.unit, rounded: rounded, rule: rule, formula: Phrase(verbatim: formula), readings: readings,
        inputs: inputs)
    }
    let readings = measure == .relocation ? [context.applied(OffsetPledges.self)] : []
    let drawn = figure(
      "drawn", "Drawn so far", exact, "part of every draw, as even against the overall pledges as open pairs admit",
      rounded: whole, [pledge, served], readings: readings + [context.applied(Shortcoming.self)])
    let proRata = figure(
      "proRata", "Pro rata",
      pledge.value.flatMap { (pool.drawn * $0).divided(by: pool.supply) }
        ?? (pledge.value == nil ? nil : .zero), "drawn in all · overall pledge ÷ all overall pledges that are known",
      [pledge, served], readings: readings)
    let implemented = figure(
      "implemented", "Carried out", CarriedOut.sum(rows, .implemented, in: context),
      measure == .relocation
        ? "sum of the rows of implementation, voluntary offsets among them" : "sum of the rows of implementation", [],
      rule: .implementationDue)
    let begun = figure(
      "begun", "Accepted, agreed or carried out",
      begun(rows, from: measure == .relocation ? .accepted : .agreed),
      "a benefitting State: the furthest stage that its rows add up to", [], rule: .implementationDue)
    let done = implemented.value ?? .zero
    // Without a clock nothing is judged overdue, and money has no last day.
    let isDated =
      context.cycle.asAt != nil && ImplementationDue.lastDay(measure, poolYear: context.cycle.year) != nil
    let isPast = ImplementationDue.isPast(measure, in: context)
    return DrawPosition(
      state: state, measure: measure, pledge: pledge, drawn: drawn, proRata: proRata,
      deviation: figure(
        "deviation", "Deviation from pro rata", Amount.combine(drawn.value, proRata.value, -), "drawn − pro rata",
        [drawn, proRata]),
      left: figure(
        "left", "Left of the pledge", Amount.combine(pledge.value, whole) { max(.zero, $0 - max($1, done)) },
        "overall pledge − greater of drawn and carried out, not below zero", [pledge, drawn, implemented]),
      begun: begun, implemented: implemented,
      outstanding: figure(
        "outstanding", "Drawn and not carried out", whole.map { max(.zero, $0 - done) },
        "drawn − carried out, not below zero", [drawn, implemented], rule: .implementationDue),
      overdue: isDated
        ? figure(
          "overdue", "Overdue",
          isPast ? whole.map { max(.zero, $0 - (begun.value ?? .zero)) } : .zero,
          "drawn − accepted, agreed or carried out, once the last day has passed", [drawn, begun],
          rule: .implementationDue) : nil)
  }

  /// Relocations and offsets are different persons, so the stages of each are looked at by themselves.
  private func begun(_ rows: [ImplementationRecord], from stage: ImplementationStage) -> Rational {
    Dictionary(grouping: rows, by: \.measure).values.reduce(.zero) {
      $0 + CarriedOut.furthest($1, from: stage, in: context)
    }
  }
}
