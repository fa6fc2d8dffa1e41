import ExactArithmetic

/// The draws of the pool year and where they leave each State (Article 60(3)).
///
/// Draws up to the clock count, in order of date; those of one day by benefitting State in protocol order. Contributors are the
/// States obliged as at the clock whose effective pledge is known. A measure of which neither a draw nor an implementation is
/// recorded has no positions: nothing is inferred.
public struct DrawLedger: Sendable {
  /// The draws in order.
  public let draws: [PoolDraw]
  /// One entry a State and measure of which something is recorded, States in protocol order.
  public let positions: [DrawPosition]
  /// States whose pledge of a measure that is drawn upon is not known, and which take no part in the split.
  public let unknown: [MemberState]
  /// What was drawn in all, a measure. Paths `draws.relocation.served` ….
  public let served: PerMeasure<Traced>

  /// The draws of an assessment.
  public init(_ assessment: Assessment) {
    let cycle = assessment.cycle
    let context = RuleContext(cycle)
    let rows = cycle.draws.filter { context.counts($0.date) }.sorted {
      ($0.date, $0.benefitting, $0.measure, $0.amount) < ($1.date, $1.benefitting, $1.measure, $1.amount)
    }
    let states = assessment.states.sorted { $0.state < $1.state }
    func pledge(_ state: StateAssessment, _ measure: Measure) -> Traced {
      let setsAside = measure == .relocation && context.reading(OffsetPledges.self) == .setAside
      return setsAside ? state.available[measure] : state.effective[measure]
    }
    let obliged = states.filter { !$0.isBenefitting }
    var pools = PerMeasure { measure in
      DrawnPool(
        pledges: obliged.compactMap { state in
          pledge(state, measure).value.map { (state: state.state, pledge: $0) }
        }, limits: PairLimits(cycle, states: states, measure: measure), measure: measure,
        rounding: context.reading(DrawRounding.self))
    }
    draws = rows.enumerated().map { index, row in
      let outcome = pools[row.measure].draw(max(.zero, row.amount), for: row.benefitting)
      return PoolDraw(
        number: index + 1, record: row,
        parts: zip(pools[row.measure].contributors, outcome.parts).map {
          .init(state: $0.state, proportional: $1.proportional, exact: $1.exact, rounded: $1.rounded)
        }, served: outcome.served, unserved: row.amount - outcome.served, waiting: outcome.waiting)
    }
    let drawn = Set(rows.map(\.measure))
    unknown = obliged.filter { state in drawn.contains { pledge(state, $0).value == nil } }.map(\.state)
    let figures = DrawFigures(context: context, draws: draws, pools: pools)
    let served = PerMeasure { figures.served($0) }
    self.served = served
    positions = states.flatMap { state in
      Measure.allCases.compactMap { measure in
        let own = CarriedOut.rowsOfPool(of: state.state, measure, in: context)
        guard drawn.contains(measure) && pledge(state, measure).value != .zero || !own.isEmpty else { return nil }
        return figures.position(
          of: state.state, measure, pledge: pledge(state, measure), served: served[measure], rows: own)
      }
    }
  }

  /// The positions of one measure.
  public func positions(_ measure: Measure) -> [DrawPosition] { positions.filter { $0.measure == measure } }

  /// Whether anything is recorded.
  public var isEmpty: Bool { draws.isEmpty && positions.isEmpty }

  var figures: [Traced] {
    Measure.allCases.filter { measure in draws.contains { $0.record.measure == measure } }.map { served[$0] }
      + positions.flatMap(\.figures)
  }
}

extension Assessment {
  /// The draws of the pool year and where they leave each State.
  public var drawLedger: DrawLedger { DrawLedger(self) }
}
