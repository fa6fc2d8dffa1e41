import SolidarityLaw

/// What a result looks like beside others: under other readings, and beside what others stated.
///
/// Each needs the cycle to be assessed many times, so it is drawn up once, and only for reports.
struct CycleComparisons: Sendable {
  /// What each answer not taken would change.
  var effects: [ReadingEffect] = []
  /// The effective totals that a State stated, beside ours; nil where nothing is stated.
  var statement: StatedEffectiveComparison?
  /// What the indicators say of each State.
  var indicators: IndicatorOverview?
  /// The key under other releases of its statistics.
  var vintages: KeyVintages?

  /// Nothing to compare with.
  static let none = CycleComparisons()

  private init() {}

  /// The comparisons of a result, unknown amounts being filled as there.
  init(_ result: CycleResult) {
    let policy = result.assessment.assumptions.first.flatMap { AssumptionPolicy(rawValue: $0.policy) }
    effects = ReadingEffect.all(of: result.cycle, assume: policy)
    statement = StatedEffectiveComparison(result.cycle, assume: policy)
    indicators = IndicatorOverview(result.assessment)
    vintages = KeyVintages(result.assessment)
  }
}
