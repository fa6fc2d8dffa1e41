public import ExactArithmetic

/// The totals of the pool.
public struct PoolAssessment: Sendable {
  /// Union totals a measure; `value` is nil where something is unknown, `lower` and `upper` bound it. Paths `pool.nominal.relocation` ….
  public var nominal: PerMeasure<Traced>
  /// Totals still obliged.
  public var effective: PerMeasure<Traced>
  /// Totals left after pledges to be met through offsets.
  public var available: PerMeasure<Traced>
  /// The known part alone of each of the three totals above, in the same order of measures.
  public var nominalKnown: PerMeasure<Rational>
  /// The known part of what is still obliged.
  public var effectiveKnown: PerMeasure<Rational>
  /// The known part of what is available.
  public var availableKnown: PerMeasure<Rational>
  /// The steps from nominal to available, measure by measure.
  public var waterfall: [WaterfallStep]
  /// States with a pledge or a deduction that is not known, in protocol order.
  public var unknown: [MemberState]
  /// Traced reference numbers. Paths `pool.reference.relocation`, `pool.reference.financial`.
  public var referenceRelocation: Traced
  /// The reference amount of money.
  public var referenceFinancial: Traced
  /// The indicative part for States with disembarkations (PROP-4); nil without a percentage. Path `pool.searchAndRescue.relocation`.
  public var searchAndRescueRelocation: Traced?
  /// The same of the money. Path `pool.searchAndRescue.financial`.
  public var searchAndRescueFinancial: Traced?

  /// Creates the value from its parts.
  public init(
    nominal: PerMeasure<Traced>, effective: PerMeasure<Traced>, available: PerMeasure<Traced>,
    nominalKnown: PerMeasure<Rational>, effectiveKnown: PerMeasure<Rational>, availableKnown: PerMeasure<Rational>,
    waterfall: [WaterfallStep], unknown: [MemberState], referenceRelocation: Traced, referenceFinancial: Traced
  ) {
    self.nominal = nominal
    self.effective = effective
    self.available = available
    self.nominalKnown = nominalKnown
    self.effectiveKnown = effectiveKnown
    self.availableKnown = availableKnown
    self.waterfall = waterfall
    self.unknown = unknown
    self.referenceRelocation = referenceRelocation
    self.referenceFinancial = referenceFinancial
  }
}
