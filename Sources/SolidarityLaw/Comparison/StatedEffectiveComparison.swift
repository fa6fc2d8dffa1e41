public import ExactArithmetic

/// The effective totals that a State has stated, beside ours under every way of counting.
///
/// The statement comes as indicators ``relocationIndicator`` and ``financialIndicator``. How the State counted is not known, so
/// each combination of the open questions is counted; the nearest is named, and what it leaves unexplained is exact.
public struct StatedEffectiveComparison: Sendable {
  /// The indicator of stated effective relocations, in persons.
  public static let relocationIndicator = "STATED_EFFECTIVE_RELOCATIONS"
  /// The indicator of stated effective financial contributions, in EUR.
  public static let financialIndicator = "STATED_EFFECTIVE_FINANCIAL"

  /// One way of counting and what it gives: known amounts alone.
  public struct Combination: Sendable, Hashable {
    /// Whether deductions without an act count.
    public let deductionWithoutAct: DeductionWithoutAct
    /// Whether pledges to be met through offsets count: `distributed` gives the effective total, `setAside` the available one.
    public let offsetPledges: OffsetPledges
    /// From when States under pressure are released.
    public let benefittingFrom: BenefittingFrom
    /// Whose word about an amount counts.
    public let knowledge: KnowledgeScope
    /// Persons.
    public let relocation: Rational
    /// EUR of financial contributions.
    public let financial: Rational
    /// Ours less the stated number; nil where none is stated.
    public let relocationDifference: Rational?
    /// The same of the money, in EUR.
    public let financialDifference: Rational?
    /// The two differences without their signs, in relocation equivalents.
    public let distance: Rational

    /// Whether both ways of counting give the same numbers.
    public func hasFigures(of other: Combination) -> Bool {
      relocation == other.relocation && financial == other.financial
    }
  }

  /// What the nearest combination would give without one State.
  public struct Omission: Sendable, Hashable {
    /// The State concerned.
    public let state: MemberState
    /// Ours without the State less the stated number; nil where none is stated.
    public let relocationDifference: Rational?
    /// The same of the money, in EUR.
    public let financialDifference: Rational?
  }

  /// Who stated it: `REF_AREA` of the indicators.
  public let area: String
  /// Persons; nil where not stated.
  public let statedRelocation: Rational?
  /// EUR; nil where not stated.
  public let statedFinancial: Rational?
  /// Where the statement stands.
  public let provenance: [Provenance]
  /// Every way of counting, in the order of the cases.
  public let combinations: [Combination]
  /// The way of counting that comes nearest, the first of those with equal figures.
  public let nearest: Combination
  /// The combinations nearest in relocations alone, and in money alone.
  public let nearestRelocation: Combination?
  /// The combination nearest in money alone; nil where none is stated.
  public let nearestFinancial: Combination?
  /// The nearest combination without each State that adds to it, in protocol order.
  public let omissions: [Omission]

  /// The comparison; nil where the cycle has no such indicator.
  public init?(_ cycle: Cycle, assume: AssumptionPolicy? = nil) {
    let rows = cycle.indicators.filter {
      $0.value != nil
        && ($0.indicator == StatedEffectiveComparison.relocationIndicator
          || $0.indicator == StatedEffectiveComparison.financialIndicator)
    }
    guard let area = rows.map({ MemberState($0.area) }).min()?.code else { return nil }
    let statement = Statement(rows.filter { $0.area == area })
    let combinations = StatedEffectiveComparison.combinations(cycle, assume: assume, statement: statement)
    guard let nearest = StatedEffectiveComparison.least(combinations, by: { $0.distance }) else { return nil }
    omissions = StatedEffectiveComparison.omissions(nearest, cycle, assume: assume)
    self.area = area
    statedRelocation = statement.relocation?.value
    statedFinancial = statement.financial?.value
    provenance = [statement.relocation, statement.financial].compactMap { $0?.provenance }
    self.combinations = combinations
    self.nearest = nearest
    nearestRelocation =
      statedRelocation == nil
      ? nil : StatedEffectiveComparison.least(combinations) { $0.relocationDifference?.magnitude ?? .zero }
    nearestFinancial =
      statedFinancial == nil
      ? nil : StatedEffectiveComparison.least(combinations) { $0.financialDifference?.magnitude ?? .zero }
  }

  /// The latest value of each of the two indicators.
  private struct Statement {
    let relocation: IndicatorRecord?
    let financial: IndicatorRecord?

    init(_ rows: [IndicatorRecord]) {
      func latest(_ name: String) -> IndicatorRecord? {
        rows.filter { $0.indicator == name }.max { ($0.period, $0.value ?? .zero) < ($1.period, $1.value ?? .zero) }
      }
      relocation = latest(StatedEffectiveComparison.relocationIndicator)
      financial = latest(StatedEffectiveComparison.financialIndicator)
    }
  }

  private static func combinations(
    _ cycle: Cycle, assume: AssumptionPolicy?, statement: Statement
  ) -> [Combination] {
    let perRelocation = RuleContext(cycle).euroPerRelocation
    var result: [Combination] = []
    for knowledge in KnowledgeScope.allCases {
      for deduction in DeductionWithoutAct.allCases {
        for benefitting in BenefittingFrom.allCases {
          let pool = counted(cycle, knowledge, deduction, benefitting, assume: assume).pool
          for offsets in OffsetPledges.allCases {
            let known = offsets == .distributed ? pool.effectiveKnown : pool.availableKnown
            let relocation = (statement.relocation?.value).map { known.relocation - $0 }
            let financial = (statement.financial?.value).map { known.financial - $0 }
            result.append(
              Combination(
                deductionWithoutAct: deduction, offsetPledges: offsets, benefittingFrom: benefitting,
                knowledge: knowledge, relocation: known.relocation, financial: known.financial,
                relocationDifference: relocation, financialDifference: financial,
                distance: (relocation ?? .zero).magnitude + (financial ?? .zero).magnitude / perRelocation))
          }
        }
      }
    }
    return result
  }

  private static func counted(
    _ cycle: Cycle, _ knowledge: KnowledgeScope, _ deduction: DeductionWithoutAct, _ benefitting: BenefittingFrom,
    assume: AssumptionPolicy?
  ) -> Assessment {
    var counted = cycle.restricted(to: knowledge)
    counted.readings.choose(deduction)
    counted.readings.choose(benefitting)
    return Assessor(assume: assume, isComplete: false).assess(counted)
  }

  private static func omissions(
    _ nearest: Combination, _ cycle: Cycle, assume: AssumptionPolicy?
  ) -> [Omission] {
    let states = counted(
      cycle, nearest.knowledge, nearest.deductionWithoutAct, nearest.benefittingFrom, assume: assume
    ).states
    return states.compactMap { state in
      let part = nearest.offsetPledges == .distributed ? state.effective : state.available
      let relocation = part.relocation.amount.known
      let financial = part.financial.amount.known
      if relocation.isZero && financial.isZero { return nil }
      return Omission(
        state: state.state, relocationDifference: nearest.relocationDifference.map { $0 - relocation },
        financialDifference: nearest.financialDifference.map { $0 - financial })
    }
  }

  private static func least(_ all: [Combination], by measure: (Combination) -> Rational) -> Combination? {
    guard let least = all.map(measure).min() else { return nil }
    return all.first { measure($0) == least }
  }
}
