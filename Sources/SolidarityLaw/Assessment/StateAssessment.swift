/// The ledger of one State.
public struct StateAssessment: Sendable {
  /// The State concerned.
  public var state: MemberState
  /// Whether Part IV binds the State.
  public var isBound: Bool
  /// Statuses that the State has.
  public var statuses: [Status]
  /// Whether the pressure is recorded as coming from disembarkations after search and rescue.
  public var searchAndRescue: Bool?
  /// Whether systemic shortcomings are recorded.
  public var systemicShortcoming: Bool?
  /// Whether the State benefits from the pool (Articles 58(1), 59(4)), by the facts up to the clock.
  public var isBenefitting: Bool
  /// The reference-key share; nil for a State that is not bound. Path `DE.key`.
  public var key: Traced?
  /// Path `DE.fairShare.relocation`; its `rounded` is whole persons.
  public var fairShareRelocation: Traced?
  /// Path `DE.fairShare.financial`.
  public var fairShareFinancial: Traced?
  /// The fair share that gap and gates rest on, in whole relocations (reading `fairShareBasis`). Path `DE.fairShare.inUse`.
  public var fairShareInUse: Traced?
  /// The same in EUR: the act's amount where it is recorded, else the relocations in use at the value of one. Path
  /// `DE.fairShare.inUseFinancial`.
  public var fairShareInUseFinancial: Traced?
  /// Pledges as recorded. Paths `DE.pledge.relocation` ….
  public var pledge: PerMeasure<Traced>
  /// How each pledge is known; nil where there is no row.
  public var pledgeKnowledge: PerMeasure<Knowledge?>
  /// The part of the relocation pledge to be met through offsets, in persons. Path `DE.pledge.throughOffsets`.
  public var throughOffsets: Traced
  /// What deductions that count take from the pledge, a measure. Paths `DE.deduction.relocation` ….
  public var deduction: PerMeasure<Traced>
  /// What deductions that count take in all, in relocation equivalents, from pledge or fair share. Path `DE.deduction.value`.
  public var deductionValue: Traced
  /// The recorded deductions, in an order that does not depend on that of the rows.
  public var deductionItems: [DeductionItem]
  /// The pledge still obliged. Paths `DE.effective.relocation` ….
  public var effective: PerMeasure<Traced>
  /// Effective less what is to be met through offsets. Paths `DE.available.relocation` ….
  public var available: PerMeasure<Traced>
  /// The relocation pledge still to be implemented in the sense of Article 63(4). Path `DE.effectiveForArticle63`.
  public var effectiveForArticle63: Traced
  /// Value of the effective pledge in relocation equivalents. Path `DE.value`.
  public var value: Traced
  /// Path `DE.adjustedShare`; nil for States not bound.
  public var adjustedShare: Traced?
  /// Path `DE.gap`; nil for States not bound and for States released as benefitting.
  public var gap: Traced?
  /// The money due after the pool year (FIN-2). Path `DE.moneyDue`.
  public var moneyDue: Traced?

  /// Creates the value from its parts.
  public init(
    state: MemberState, isBound: Bool, statuses: [Status], searchAndRescue: Bool?, systemicShortcoming: Bool?,
    isBenefitting: Bool, key: Traced?, fairShareRelocation: Traced?, fairShareFinancial: Traced?,
    fairShareInUse: Traced?, pledge: PerMeasure<Traced>, pledgeKnowledge: PerMeasure<Knowledge?>,
    throughOffsets: Traced, deduction: PerMeasure<Traced>, deductionValue: Traced, deductionItems: [DeductionItem],
    effective: PerMeasure<Traced>, available: PerMeasure<Traced>, effectiveForArticle63: Traced, value: Traced,
    adjustedShare: Traced?, gap: Traced?, moneyDue: Traced?
  ) {
    self.state = state
    self.isBound = isBound
    self.statuses = statuses
    self.searchAndRescue = searchAndRescue
    self.systemicShortcoming = systemicShortcoming
    self.isBenefitting = isBenefitting
    self.key = key
    self.fairShareRelocation = fairShareRelocation
    self.fairShareFinancial = fairShareFinancial
    self.fairShareInUse = fairShareInUse
    self.pledge = pledge
    self.pledgeKnowledge = pledgeKnowledge
    self.throughOffsets = throughOffsets
    self.deduction = deduction
    self.deductionValue = deductionValue
    self.deductionItems = deductionItems
    self.effective = effective
    self.available = available
    self.effectiveForArticle63 = effectiveForArticle63
    self.value = value
    self.adjustedShare = adjustedShare
    self.gap = gap
    self.moneyDue = moneyDue
  }
}
