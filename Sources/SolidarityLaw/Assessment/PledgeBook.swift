public import ExactArithmetic

/// One cycle under many sets of pledges: everything that pledges do not touch is worked out once.
///
/// Fair shares, deductions and statuses of a cycle stay while pledges move, and one State's ledger rests on its own pledges alone.
/// So a sweep draws up a page for each State whose pledges change, and puts the others' pages beside them. The rules are those of
/// ``Assessor``, which gives the same figures.
public struct PledgeBook: Sendable {
  /// The ledger of one State under one set of its pledges.
  public struct Page: Sendable {
    let ledger: StateLedger
    let position: OffsetAssessment.StatePosition?

    /// The ledger's figures.
    public var assessment: StateAssessment { ledger.assessment }
  }

  /// The cycle, whose table of pledges says nothing about an assessment with other pages.
  public let cycle: Cycle
  /// The States in protocol order.
  public let states: [MemberState]
  /// The pages of the cycle as recorded, one a State, in protocol order.
  public let pages: [Page]

  private let records: [StateRecord]
  private let context: RuleContext
  private let key: ReferenceKey
  private let fairShare: FairShare
  private let readings: [AppliedReading]

  /// Opens a book on a cycle.
  public init(_ cycle: Cycle) {
    let context = RuleContext(cycle)
    let key = ReferenceKey(context)
    let fairShare = FairShare(context)
    let records = cycle.states.sorted { $0.state < $1.state }
    self.cycle = cycle
    self.context = context
    self.key = key
    self.fairShare = fairShare
    self.records = records
    states = records.map(\.state)
    readings = AppliedReadings.list(in: context)
    pages = records.map { PledgeBook.page($0, key: key, fairShare: fairShare, in: context) }
  }

  /// The rows of a State that count, measure by measure, in an order that does not depend on that of the table.
  public func rows(of state: MemberState) -> [PledgeRecord] {
    let rows = RecordedPledge.latestRows(of: state, in: context)
    return rows.relocation + rows.financial + rows.alternative
  }

  /// The share that the pledge of a State would have to reach, in relocation equivalents; nil where it is not known.
  public func owed(by index: Int) -> Rational? {
    pages[index].ledger.owed
  }

  /// An amount of a measure in relocation equivalents.
  public func value(of amount: Rational, _ measure: Measure) -> Rational {
    context.value(of: amount, measure)
  }

  /// EUR of equal value to one relocation.
  public var euroPerRelocation: Rational { context.euroPerRelocation }

  /// The page of a State that pledges something else.
  ///
  /// - Parameters:
  ///   - index: the State's place in ``states``.
  ///   - rows: all its pledges, in place of all that are recorded.
  public func page(of index: Int, pledging rows: [PledgeRecord]) -> Page {
    let record = records[index]
    return PledgeBook.page(
      record, key: key, fairShare: fairShare, in: RuleContext(context, pledges: rows, of: record.state))
  }

  /// The assessment that pages come to, without waterfall, calendar and notes.
  ///
  /// - Parameter pages: one a State, in the order of ``states``.
  public func assessment(of pages: [Page]) -> Assessment {
    let states = pages.map(\.assessment)
    let pool = PoolTotals(ledgers: pages.map(\.ledger)).assessment(
      fairShare: fairShare, withWaterfall: false, in: context)
    return Assessment(
      cycle: cycle, states: states, pool: pool,
      offsets: OffsetAssessment(states: states, positions: pages.map(\.position), pool: pool, in: context),
      calendar: [], notes: [], readings: readings, overrides: Assessor.overrides(cycle),
      assumptions: pages.flatMap(\.ledger.assumptions))
  }

  private static func page(
    _ record: StateRecord, key: ReferenceKey, fairShare: FairShare, in context: RuleContext
  ) -> Page {
    let ledger = StateLedger(record, key: key, fairShare: fairShare, assume: nil, in: context)
    return Page(
      ledger: ledger, position: OffsetAssessment.StatePosition(ledger.assessment, in: context))
  }
}
