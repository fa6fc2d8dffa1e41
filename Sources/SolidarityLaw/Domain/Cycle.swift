public import ExactArithmetic

/// One cycle as its folder records it: decisions and facts, nothing computed.
///
/// Every row keeps its ``Provenance``. An amount that is nil is not known, never zero.
public struct Cycle: Sendable {
  /// The folder's name, such as `2026`.
  public var name: String
  /// The pool year.
  public var year: Int
  /// The date that selects the version of the law.
  public var lawAsOf: CalendarDate
  /// The only clock: facts dated later do not count, and dates before it can be overdue. Nil judges nothing overdue.
  public var asAt: CalendarDate?
  /// The Commission proposal (Article 12).
  public var proposal: ReferenceNumbers?
  /// The reference numbers of the Council implementing act (Article 57).
  public var reference: ReferenceNumbers
  /// The indicative share of the pool for States with recurring disembarkations after search and rescue, from 0 to 1
  /// (Articles 12(5), 57(2)).
  public var searchAndRescueShare: Rational?
  /// The Council implementing act.
  public var act: CouncilAct?
  /// Whether a High-Level Forum reconvened under Article 13(4) has met.
  public var forumReconvened: Bool
  /// What the distribution takes as needs.
  public var needsBasis: NeedsBasis
  /// Whether the cycle is invented, which admits the codes X001, X002, ….
  public var synthetic: Bool
  /// Readings set by the folder or the command line, by name; see ``Readings``.
  public var readings: Readings
  /// Legal parameters, with overrides set by the folder or the command line.
  public var parameters: LegalParameters
  /// A crisis under Regulation (EU) 2024/1359, if any.
  public var crisis: Crisis?
  /// The folder of the five-year strategy, as a path from the cycle folder; nil where none is named.
  public var strategyFolder: String?
  /// Where `cycle.yaml`'s own figures stand, by key (`reference.relocations` …).
  public var provenance: [String: Provenance]

  public var states: [StateRecord]
  public var statuses: [StatusRecord]
  public var indicators: [IndicatorRecord]
  public var pledges: [PledgeRecord]
  public var deductions: [DeductionRecord]
  public var needs: [NeedRecord]
  public var access: [AccessRecord]
  public var caseload: [CaseloadRecord]
  public var pairs: [PairRecord]
  public var implementation: [ImplementationRecord]
  public var draws: [DrawRecord]
  public var agreed: [AgreedRecord]
  public var wishes: [WishRecord]
  public var offsetRequests: [OffsetRequestRecord]
  public var credits: [CreditRecord]
  public var crisisPledges: [CrisisPledgeRecord]
  public var events: [EventRecord]
  public var holidays: [HolidayRecord]

  /// Title, licences and sources of `datapackage.json`, where present.
  public var package: PackageInformation?
  /// What the public edition must not show.
  public var restrictions: [Restriction]
  /// What was withheld when this cycle was made as a public edition.
  public var withheld: [Restriction]
  /// The files that were read, with the SHA-256 of each, by path in byte order.
  public var inputs: [InputFile]

  /// A cycle with the three required parts and every table empty.
  public init(name: String, year: Int, lawAsOf: CalendarDate, reference: ReferenceNumbers, states: [StateRecord]) {
    self.name = name
    self.year = year
    self.lawAsOf = lawAsOf
    self.asAt = nil
    self.proposal = nil
    self.reference = reference
    self.searchAndRescueShare = nil
    self.act = nil
    self.forumReconvened = false
    self.needsBasis = .stated
    self.synthetic = false
    self.readings = Readings()
    self.parameters = LegalParameters()
    self.crisis = nil
    self.strategyFolder = nil
    self.provenance = [:]
    self.states = states
    self.statuses = []
    self.indicators = []
    self.pledges = []
    self.deductions = []
    self.needs = []
    self.access = []
    self.caseload = []
    self.pairs = []
    self.implementation = []
    self.draws = []
    self.agreed = []
    self.wishes = []
    self.offsetRequests = []
    self.credits = []
    self.crisisPledges = []
    self.events = []
    self.holidays = []
    self.package = nil
    self.restrictions = []
    self.withheld = []
    self.inputs = []
  }
}

/// A number of relocations and an amount of money that stand for the whole Union (Articles 12, 57).
public struct ReferenceNumbers: Hashable, Sendable {
  /// Persons.
  public var relocations: Int
  /// EUR.
  public var financial: Rational

  public init(relocations: Int, financial: Rational) {
    self.relocations = relocations
    self.financial = financial
  }
}

/// The Council implementing act of Article 57.
public struct CouncilAct: Hashable, Sendable {
  /// The European Legislation Identifier, an address.
  public var eli: String?
  public var adopted: CalendarDate?
  public var appliesFrom: CalendarDate?
  public var appliesTo: CalendarDate?

  public init(eli: String?, adopted: CalendarDate?, appliesFrom: CalendarDate?, appliesTo: CalendarDate?) {
    self.eli = eli
    self.adopted = adopted
    self.appliesFrom = appliesFrom
    self.appliesTo = appliesTo
  }
}

/// What the distribution takes as needs.
public enum NeedsBasis: Hashable, Sendable, CustomStringConvertible {
  /// The rows of `needs.csv`.
  case stated
  /// Each benefitting State's share of an indicator times the reference number of Article 57.
  case indicator(String)

  /// `stated`, or `indicator:NAME`.
  public var description: String {
    switch self {
    case .stated: "stated"
    case .indicator(let name): "indicator:\(name)"
    }
  }
}

/// A crisis under Regulation (EU) 2024/1359.
public struct Crisis: Hashable, Sendable {
  public var state: MemberState
  /// Relocation needs in the Council decision, in persons.
  public var needs: Int?
  /// The day of the Council decision.
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// Exemptions from mandatory offsets that apply (`temporaryProtection`, `takeBackRelief`).
  public var exemptions: [String]
  /// The day of the reasoned request (Article 2).
  public var requested: CalendarDate?
  /// The day of the Commission's decision and proposal (Articles 3(8), 4(1)).
  public var proposed: CalendarDate?

  public init(
    state: MemberState, needs: Int?, from: CalendarDate?, to: CalendarDate?, exemptions: [String],
    requested: CalendarDate? = nil, proposed: CalendarDate? = nil
  ) {
    self.requested = requested
    self.proposed = proposed
    self.state = state
    self.needs = needs
    self.from = from
    self.to = to
    self.exemptions = exemptions
  }
}

/// Title, licences and sources of a Data Package.
public struct PackageInformation: Hashable, Sendable {
  public var name: String
  public var title: String
  public var licences: [String]
  public var sources: [String]

  public init(name: String, title: String, licences: [String], sources: [String]) {
    self.name = name
    self.title = title
    self.licences = licences
    self.sources = sources
  }
}

/// A file of the cycle folder and the hash of its bytes.
public struct InputFile: Hashable, Sendable {
  public var path: String
  /// SHA-256 in lower-case hexadecimal.
  public var sha256: String

  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}
