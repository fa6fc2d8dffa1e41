public import ExactArithmetic
public import SolidarityLaw

/// An invented cycle of any size with every table filled, for measurements and trials.
///
/// States have the codes X001, X002, …: first those that contribute, then those that benefit. The cycle is marked as synthetic, and so
/// are its title and the source of each row. Equal plans give equal cycles. Amounts are plausible in proportion to each other: fair shares
/// follow the reference key of Article 66, pledges lie around them, and needs exceed pledges.
public struct SyntheticCycle: Sendable, Hashable {
  /// The most contributing, and the most benefitting, States.
  public static let mostStates = 10_000
  /// The most pairs of a contributing and a benefitting State, so that every file stays readable.
  public static let mostPairs = 100_000
  /// The most draws of each benefitting State: one a day in the months from February to November, cut at 28 days.
  public static let mostDrawsOfState = 280
  /// The pool years that can be invented: full years in which all articles apply.
  public static let years = 2027...2190

  /// Selects the numbers; any value.
  public let seed: UInt64
  /// How many States contribute.
  public let contributors: Int
  /// How many States benefit.
  public let benefitting: Int
  /// The part of the pairs that is closed in each measure, from 0 to 1, rounded down to whole pairs.
  public let closedShare: Rational
  /// The part of the pledges whose amount is not known, from 0 to 1, rounded down to whole rows.
  public let unknownShare: Rational
  /// How many draws of relocations the year has.
  public let draws: Int
  /// The pool year.
  public let year: Int
  let lawAsOf: CalendarDate

  /// The plan of a synthetic cycle.
  ///
  /// - Parameter draws: how many draws the year has; by default one a benefitting State.
  /// - Throws: ``SyntheticCycleError`` where a number or share is out of range.
  public init(
    seed: UInt64, contributors: Int, benefitting: Int, closedShare: Rational = Rational(1, 10),
    unknownShare: Rational = .zero, draws: Int? = nil, year: Int = 2027
  ) throws(SyntheticCycleError) {
    for (kind, number) in [("contributing", contributors), ("benefitting", benefitting)]
    where !(1...SyntheticCycle.mostStates).contains(number) {
      throw .numberOfStates(kind: kind, number: number)
    }
    let pairs = contributors * benefitting
    if pairs > SyntheticCycle.mostPairs { throw .numberOfPairs(pairs) }
    for (name, share) in [("closed", closedShare), ("unknown", unknownShare)] where share.isNegative || share > .one {
      throw .share(name: name)
    }
    let mostDraws = benefitting * SyntheticCycle.mostDrawsOfState
    if let draws, !(1...mostDraws).contains(draws) { throw .numberOfDraws(draws, most: mostDraws) }
    guard SyntheticCycle.years.contains(year), let lawAsOf = ApplicationDates.solidarity else { throw .year(year) }
    self.seed = seed
    self.contributors = contributors
    self.benefitting = benefitting
    self.closedShare = closedShare
    self.unknownShare = unknownShare
    self.draws = draws ?? benefitting
    self.year = year
    self.lawAsOf = lawAsOf
  }

  /// The cycle of the plan.
  public func cycle() -> Cycle {
    let draft = SyntheticDraft(self)
    var cycle = Cycle(
      name: "synthetic", year: year, lawAsOf: lawAsOf, reference: draft.reference, states: draft.states)
    cycle.proposal = draft.proposal
    cycle.searchAndRescueShare = Rational(3, 10)
    cycle.act = CouncilAct(
      eli: nil, adopted: draft.day(-1, 12, 15), appliesFrom: draft.day(0, 1, 1), appliesTo: draft.day(0, 12, 31))
    cycle.synthetic = true
    cycle.statuses = draft.statuses
    cycle.indicators = draft.indicators
    cycle.pledges = draft.pledgeRows
    cycle.deductions = draft.deductions
    cycle.needs = draft.needRows
    cycle.access = draft.access
    cycle.caseload = draft.caseload
    cycle.pairs = draft.pairs
    cycle.implementation = draft.implementation
    cycle.draws = draft.draws
    cycle.agreed = draft.agreed
    cycle.wishes = draft.wishes
    cycle.offsetRequests = draft.offsetRequests
    cycle.credits = draft.credits
    cycle.crisis = draft.crisis
    cycle.crisisPledges = draft.crisisPledges
    cycle.events = draft.events
    cycle.holidays = draft.holidays
    cycle.package = PackageInformation(
      name: "synthetic-cycle-seed-\(seed)",
      title:
        "Synthetic cycle of \(contributors) contributing and \(benefitting) benefitting invented States, seed \(seed)",
      licences: ["CC0-1.0"], sources: ["Synthetic: invented by a seeded generator, no fact about any State"])
    return cycle
  }
}
