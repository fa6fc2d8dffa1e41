import ExactArithmetic

/// Applies the rules to a cycle: everything that needs no linear program.
///
/// Never fails: what is missing becomes an unknown figure, what is odd becomes a note. The order of rows never matters.
public struct Assessor: Sendable {
  private let policy: AssumptionPolicy?
  private let isComplete: Bool

  /// An assessor.
  ///
  /// - Parameters:
  ///   - assume: Fills amounts that are not known; by default they stay unknown.
  ///   - isComplete: Whether calendar and notes are drawn up too; sweeps, which read figures alone, do without.
  public init(assume: AssumptionPolicy? = nil, isComplete: Bool = true) {
    policy = assume
    self.isComplete = isComplete
  }

  /// The ledger of every State, the pool, the gates of Article 63, and what a reader must know beside them.
  public func assess(_ cycle: Cycle) -> Assessment {
    let context = RuleContext(cycle)
    let key = ReferenceKey(context)
    let fairShare = FairShare(context)
    let ledgers = cycle.states.sorted { $0.state < $1.state }.map {
      StateLedger($0, key: key, fairShare: fairShare, assume: policy, in: context)
    }
    let states = ledgers.map(\.assessment)
    let pool = PoolTotals(ledgers: ledgers).assessment(fairShare: fairShare, in: context)
    var assessment = Assessment(
      cycle: cycle, states: states, pool: pool, offsets: offsets(states, pool: pool, in: context), calendar: [],
      notes: [], readings: AppliedReadings.list(in: context), overrides: Assessor.overrides(cycle),
      assumptions: ledgers.flatMap(\.assumptions))
    guard isComplete else { return assessment }
    let calendar = CycleCalendar(cycle: cycle)
    assessment.calendar = calendar.items
    assessment.notes =
      Notes(assessment: assessment, ledgers: ledgers, key: key, context: context).all + calendar.notes
    return assessment
  }

  private func offsets(
    _ states: [StateAssessment], pool: PoolAssessment, in context: RuleContext
  ) -> OffsetAssessment {
    OffsetAssessment(
      states: states, positions: states.map { OffsetAssessment.StatePosition($0, in: context) }, pool: pool,
      in: context)
  }

  static func overrides(_ cycle: Cycle) -> [ParameterOverride] {
    ParameterID.allCases.compactMap { id in
      cycle.parameters.overrides[id].map {
        ParameterOverride(
          id: id.rawValue, statutory: cycle.parameters.statutory(id, at: cycle.lawAsOf), value: $0)
      }
    }
  }
}
