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
      path: "draws.\(measure.rawValue).served", label: FigureLabel.drawnOnPool.with(["measure": .message(measure)]),
      value: pools[measure].drawn, unit: measure.unit, rule: .proportionalDraw,
      formula: FigureFormula.sumOfDraws.phrase,
      inputs: own.map { draw in
        Traced(
          path: "draws.\(draw.number).amount",
          label: FigureLabel.draw.with([
            "day": .date(draw.record.date), "state": .state(draw.record.benefitting),
          ]), value: draw.record.amount,
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
      _ name: String, _ label: FigureLabel, _ value: Rational?, _ formula: FigureFormula, rounded: Rational? = nil,
      _ inputs: [Traced], rule: Rule = .proportionalDraw, readings: [AppliedReading] = []
    ) -> Traced {
      Traced(
        path: "\(state.code).draws.\(measure.rawValue).\(name)", label: label.with(["measure": .message(measure)]),
        value: value,
        unit: measure.unit, rounded: rounded, rule: rule, formula: formula.phrase, readings: readings,
        inputs: inputs)
    }
    let readings = measure == .relocation ? [context.applied(OffsetPledges.self)] : []
    let drawn = figure(
      "drawn", .drawnSoFar, exact, .partOfDraws,
      rounded: whole, [pledge, served],
      readings: readings + [context.applied(Shortcoming.self), context.applied(DrawRounding.self)])
    let proRata = figure(
      "proRata", .proRata,
      pledge.value.flatMap { (pool.drawn * $0).divided(by: pool.supply) }
        ?? (pledge.value == nil ? nil : .zero), .proRata,
      [pledge, served], readings: readings)
    let implemented = figure(
      "implemented", .carriedOut, CarriedOut.sum(rows, .implemented, in: context),
      measure == .relocation
        ? .implementationWithOffsets : .rowsOfImplementation, [],
      rule: .implementationDue)
    let begun = figure(
      "begun", .begun,
      CarriedOut.begun(rows, in: context),
      .furthestStage, [], rule: .implementationDue)
    let done = implemented.value ?? .zero
    // Without a clock nothing is judged overdue, and money has no last day.
    let isDated =
      context.cycle.asAt != nil && ImplementationDue.lastDay(measure, poolYear: context.cycle.year) != nil
    let isPast = ImplementationDue.isPast(measure, in: context)
    return DrawPosition(
      state: state, measure: measure, pledge: pledge, drawn: drawn, proRata: proRata,
      deviation: figure(
        "deviation", .deviation, Amount.combine(drawn.value, proRata.value, -), .drawnLessProRata,
        [drawn, proRata]),
      left: figure(
        "left", .leftOfPledge, Amount.combine(pledge.value, whole) { max(.zero, $0 - max($1, done)) },
        .pledgeLessDrawn, [pledge, drawn, implemented]),
      begun: begun, implemented: implemented,
      outstanding: figure(
        "outstanding", .outstanding, whole.map { max(.zero, $0 - done) },
        .drawnLessCarriedOut, [drawn, implemented], rule: .implementationDue),
      overdue: isDated
        ? figure(
          "overdue", .overdue,
          isPast ? whole.map { max(.zero, $0 - (begun.value ?? .zero)) } : .zero,
          .drawnLessBegun, [drawn, begun],
          rule: .implementationDue) : nil)
  }
}
