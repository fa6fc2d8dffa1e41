public import ExactArithmetic

/// Everything that the rules compute from a cycle without a linear program.
public struct Assessment: Sendable {
  public var cycle: Cycle
  /// One entry a row of `states.csv`, in protocol order.
  public var states: [StateAssessment]
  public var pool: PoolAssessment
  public var offsets: OffsetAssessment
  public var calendar: [CalendarItem]
  /// What a reader must know beside the figures: open questions, oddities, data that look at odds with decisions.
  public var notes: [Note]
  /// Readings that some rule used, in catalogue order.
  public var readings: [AppliedReading]
  /// Parameters that the user overrode.
  public var overrides: [ParameterOverride]
  /// Amounts filled by `--assume`.
  public var assumptions: [Assumption]

  public init(
    cycle: Cycle, states: [StateAssessment], pool: PoolAssessment, offsets: OffsetAssessment,
    calendar: [CalendarItem], notes: [Note], readings: [AppliedReading], overrides: [ParameterOverride],
    assumptions: [Assumption]
  ) {
    self.cycle = cycle
    self.states = states
    self.pool = pool
    self.offsets = offsets
    self.calendar = calendar
    self.notes = notes
    self.readings = readings
    self.overrides = overrides
    self.assumptions = assumptions
  }
}

/// The ledger of one State.
public struct StateAssessment: Sendable {
  public var state: MemberState
  public var isBound: Bool
  public var statuses: [Status]
  public var searchAndRescue: Bool
  public var systemicShortcoming: Bool
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
  public var deductionItems: [DeductionItem]
  /// The pledge still obliged. Paths `DE.effective.relocation` ….
  public var effective: PerMeasure<Traced>
  /// Effective less what is to be met through offsets. Paths `DE.available.relocation` ….
  public var available: PerMeasure<Traced>
  /// The relocation pledge still to be implemented in the sense of Article 63(4). Path `DE.effectiveGranted.relocation`.
  public var effectiveForArticle63: Traced
  /// Value of the effective pledge in relocation equivalents. Path `DE.value`.
  public var value: Traced
  /// Path `DE.adjustedShare`; nil for States not bound.
  public var adjustedShare: Traced?
  /// Path `DE.gap`; nil for States not bound and for States released as benefitting.
  public var gap: Traced?
  /// The money due after the pool year (FIN-2). Path `DE.moneyDue`.
  public var moneyDue: Traced?

  public init(
    state: MemberState, isBound: Bool, statuses: [Status], searchAndRescue: Bool, systemicShortcoming: Bool,
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

/// One recorded deduction and whether it counts.
public struct DeductionItem: Sendable {
  public var record: DeductionRecord
  /// Whether it counts in the ledger (reading `deductionWithoutAct`).
  public var counts: Bool
  /// Whether it counts in Article 63(4).
  public var countsForArticle63: Bool
  /// Why it counts or does not, one sentence with the article.
  public var reason: String

  public init(record: DeductionRecord, counts: Bool, countsForArticle63: Bool, reason: String) {
    self.record = record
    self.counts = counts
    self.countsForArticle63 = countsForArticle63
    self.reason = reason
  }
}

/// The totals of the pool.
public struct PoolAssessment: Sendable {
  /// Union totals a measure; `value` is nil where something is unknown, `lower` and `upper` bound it. Paths `pool.nominal.relocation` ….
  public var nominal: PerMeasure<Traced>
  public var effective: PerMeasure<Traced>
  public var available: PerMeasure<Traced>
  /// The known part alone of each of the three totals above, in the same order of measures.
  public var nominalKnown: PerMeasure<Rational>
  public var effectiveKnown: PerMeasure<Rational>
  public var availableKnown: PerMeasure<Rational>
  public var waterfall: [WaterfallStep]
  /// States with a pledge or a deduction that is not known, in protocol order.
  public var unknown: [MemberState]
  /// Traced reference numbers. Paths `pool.reference.relocation`, `pool.reference.financial`.
  public var referenceRelocation: Traced
  public var referenceFinancial: Traced
  /// The indicative part for States with disembarkations (PROP-4); nil without a percentage. Path `pool.searchAndRescue.relocation`.
  public var searchAndRescueRelocation: Traced?
  /// The same of the money. Path `pool.searchAndRescue.financial`.
  public var searchAndRescueFinancial: Traced?

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

/// One step of the way from nominal to available, for one measure.
public struct WaterfallStep: Sendable {
  /// What the step is; a release, a deduction and offsets take away, the others are levels.
  public enum Kind: String, Sendable, CaseIterable {
    case nominal
    case release
    case deduction
    case effective
    case throughOffsets
    case available
  }

  /// What one State adds to the step; nil is not known.
  public struct Part: Sendable {
    public var state: MemberState
    public var amount: Rational?

    public init(state: MemberState, amount: Rational?) {
      self.state = state
      self.amount = amount
    }
  }

  public var kind: Kind
  public var measure: Measure
  /// The known amount: a level, or what the step takes away (positive).
  public var amount: Rational
  public var parts: [Part]

  public init(kind: Kind, measure: Measure, amount: Rational, parts: [Part]) {
    self.kind = kind
    self.measure = measure
    self.amount = amount
    self.parts = parts
  }
}

/// Gates, threshold, volume and caps of Article 63.
public struct OffsetAssessment: Sendable {
  /// A test of pledged relocations against a threshold.
  public struct Gate: Sendable {
    public var threshold: Traced
    public var pledged: Traced
    /// Nil where unknown pledges leave it open.
    public var isMet: Bool?

    public init(threshold: Traced, pledged: Traced, isMet: Bool?) {
      self.threshold = threshold
      self.pledged = pledged
      self.isMet = isMet
    }
  }

  /// A test for mandatory offsets: below the threshold, and what follows.
  public struct Mandatory: Sendable {
    public var threshold: Traced
    public var pledged: Traced
    /// Whether the pledged relocations lie below the threshold; nil where unknown pledges leave it open.
    public var isBelow: Bool?
    /// Whether a reconvened High-Level Forum has met, or the reading needs none.
    public var forumCondition: Bool
    /// Threshold less pledged, never negative; nil value when unknown.
    public var shortfall: Traced
    /// Nil where unknown pledges leave it open.
    public var isTriggered: Bool?
    /// The volume of mandatory offsets: the shortfall where triggered, else zero.
    public var volume: Traced

    public init(
      threshold: Traced, pledged: Traced, isBelow: Bool?, forumCondition: Bool, shortfall: Traced, isTriggered: Bool?,
      volume: Traced
    ) {
      self.threshold = threshold
      self.pledged = pledged
      self.isBelow = isBelow
      self.forumCondition = forumCondition
      self.shortfall = shortfall
      self.isTriggered = isTriggered
      self.volume = volume
    }
  }

  /// One State's position.
  public struct StatePosition: Sendable {
    public var state: MemberState
    /// Article 63(2); nil where unknown.
    public var offerGate: Bool?
    /// Half the fair share, against which the pledge is held. Path `DE.offsets.offerGate`.
    public var offerThreshold: Traced?
    /// Article 63(7); path `DE.offsets.cap`.
    public var cap: Traced
    /// Article 63(5), what the State would owe if the pool year ended on the facts recorded; path `DE.offsets.yearEnd`.
    public var yearEnd: Traced?

    public init(
      state: MemberState, offerGate: Bool?, offerThreshold: Traced?, cap: Traced, yearEnd: Traced? = nil
    ) {
      self.state = state
      self.offerGate = offerGate
      self.offerThreshold = offerThreshold
      self.cap = cap
      self.yearEnd = yearEnd
    }
  }

  /// Article 63(1): nil when the cycle records no proposal.
  public var requestGate: Gate?
  /// Article 63(3), on pledges in the act.
  public var mandatory: Mandatory
  /// Article 63(4), on pledges to be implemented.
  public var mandatoryAfterReleases: Mandatory
  public var states: [StatePosition]

  public init(
    requestGate: Gate?, mandatory: Mandatory, mandatoryAfterReleases: Mandatory, states: [StatePosition]
  ) {
    self.requestGate = requestGate
    self.mandatory = mandatory
    self.mandatoryAfterReleases = mandatoryAfterReleases
    self.states = states
  }
}

/// A statutory date of the cycle.
public struct CalendarItem: Sendable, Hashable {
  /// Where a date stands against the facts and the clock.
  public enum State: String, Sendable, CaseIterable {
    /// Nothing recorded, and not judged overdue.
    case planned
    /// Recorded, on time.
    case done
    /// Recorded, after the date.
    case late
    /// Nothing recorded and the clock has passed the date.
    case overdue
  }

  public var rule: Rule
  /// The State that the step concerns; nil where it concerns the Union as a whole.
  public var member: MemberState?
  /// The pool year that the step belongs to.
  public var poolYear: Int
  public var title: String
  /// The first day of a window, where the rule gives one.
  public var opens: CalendarDate?
  public var due: CalendarDate?
  public var actual: CalendarDate?
  public var actor: String
  public var citation: Citation
  public var state: State
  /// Days from the clock to `due`, negative when passed; nil without a clock and for a step that is taken.
  public var daysLeft: Int?
  public var note: String

  public init(
    rule: Rule, poolYear: Int, title: String, opens: CalendarDate?, due: CalendarDate?, actual: CalendarDate?,
    actor: String, citation: Citation, state: State, daysLeft: Int?, note: String, member: MemberState? = nil
  ) {
    self.rule = rule
    self.member = member
    self.poolYear = poolYear
    self.title = title
    self.opens = opens
    self.due = due
    self.actual = actual
    self.actor = actor
    self.citation = citation
    self.state = state
    self.daysLeft = daysLeft
    self.note = note
  }
}

/// A remark that goes with the figures.
public struct Note: Sendable, Hashable {
  /// A stable code, such as `thresholdAboveReference`.
  public var code: String
  public var message: String
  public var citation: Citation?
  public var states: [MemberState]

  public init(code: String, message: String, citation: Citation?, states: [MemberState] = []) {
    self.code = code
    self.message = message
    self.citation = citation
    self.states = states
  }
}

/// A legal parameter that the user overrode.
public struct ParameterOverride: Sendable, Hashable {
  public var id: String
  public var statutory: Rational
  public var value: Rational

  public init(id: String, statutory: Rational, value: Rational) {
    self.id = id
    self.statutory = statutory
    self.value = value
  }
}

/// An amount that was not known and was filled by `--assume`.
public struct Assumption: Sendable, Hashable {
  public var state: MemberState
  public var measure: Measure
  public var value: Rational
  /// `zero` or `fairShare`.
  public var policy: String

  public init(state: MemberState, measure: Measure, value: Rational, policy: String) {
    self.state = state
    self.measure = measure
    self.value = value
    self.policy = policy
  }
}
