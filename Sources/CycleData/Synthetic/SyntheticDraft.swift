import ExactArithmetic
import SolidarityLaw

/// The figures of a synthetic cycle on which its tables rest, and the tables about States.
struct SyntheticDraft {
  /// What each table draws its numbers for; the numbers of a table never depend on another's.
  enum Purpose: UInt64 {
    case statistics = 1
    case reference, pledges, unknowns, needs, closures, caseload, indicators, deductions, requests
  }

  let plan: SyntheticCycle
  let proposal: ReferenceNumbers
  let reference: ReferenceNumbers
  let states: [StateRecord]
  let contributors: [MemberState]
  let beneficiaries: [MemberState]
  /// What each contributor pledges, known or not, in persons and EUR.
  let pledges: [PerMeasure<Int>]
  /// What each beneficiary needs, in persons and EUR.
  let needs: [PerMeasure<Int>]
  /// The closed pairs of each measure, as contributor times beneficiaries plus beneficiary.
  let closed: PerMeasure<Set<Int>>
  let provenance: Provenance

  init(_ plan: SyntheticCycle) {
    self.plan = plan
    let source = "synthetic (seed \(plan.seed))"
    provenance = Provenance(file: "", line: nil, source: source)
    var random = SplitMix64(seed: plan.seed, purpose: Purpose.reference.rawValue)
    let proposed = 30_000 + 1000 * random.whole(0...20)
    let persons = proposed * 7 / 10
    proposal = ReferenceNumbers(relocations: proposed, financial: Rational(proposed * 20_000))
    reference = ReferenceNumbers(relocations: persons, financial: Rational(persons * 20_000))
    states = SyntheticDraft.states(of: plan, reference: persons, provenance)
    contributors = states.prefix(plan.contributors).map(\.state)
    beneficiaries = states.dropFirst(plan.contributors).map(\.state)
    let pledges = SyntheticDraft.pledges(of: plan, fairShares: states.map { $0.adoptedRelocation ?? 0 })
    self.pledges = pledges
    needs = SyntheticDraft.needs(
      of: plan, supply: PerMeasure { measure in pledges.reduce(0) { $0 + $1[measure] } })
    closed = SyntheticDraft.closures(of: plan)
  }

  /// A stream of numbers for one purpose.
  func random(_ purpose: Purpose) -> SplitMix64 {
    SplitMix64(seed: plan.seed, purpose: purpose.rawValue)
  }

  /// A day of the pool year, or of a year so many years from it.
  func day(_ offset: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: plan.year + offset, month: month, day: day)
  }

  /// Whether nothing may flow between a contributor and a beneficiary, given by their places.
  func isClosed(_ contributor: Int, _ beneficiary: Int, _ measure: Measure) -> Bool {
    closed[measure].contains(contributor * plan.benefitting + beneficiary)
  }

  private static func states(
    of plan: SyntheticCycle, reference: Int, _ provenance: Provenance
  ) -> [StateRecord] {
    var random = SplitMix64(seed: plan.seed, purpose: Purpose.statistics.rawValue)
    let count = plan.contributors + plan.benefitting
    let width = max(3, String(count).utf8.count)
    let statistics = (0..<count).map { _ in
      (population: 400_000 + random.whole(0...80_000_000), gdp: 20_000 + random.whole(0...4_000_000))
    }
    let population = statistics.reduce(0) { $0 + $1.population }
    let gdp = statistics.reduce(0) { $0 + $1.gdp }
    return statistics.enumerated().map { index, figures in
      let digits = String(index + 1)
      let key = (Rational(figures.population, population) + Rational(figures.gdp, gdp)) * Rational(1, 2)
      let share = (key * 1_000_000).rounded(.nearest) * Rational(1, 1_000_000)
      let relocation = (key * Rational(reference)).ceiling().integer ?? 0
      return StateRecord(
        state: MemberState("X" + String(repeating: "0", count: width - digits.utf8.count) + digits), isBound: true,
        population: Rational(figures.population), populationYear: plan.year - 2, gdp: Rational(figures.gdp),
        gdpYear: plan.year - 3, flags: "", adoptedShare: share,
        adoptedShareText: share.decimalString(significantDigits: 7), adoptedRelocation: relocation,
        adoptedFinancial: Rational(relocation * 20_000), provenance: provenance)
    }
  }
}

extension SyntheticDraft {
  var statuses: [StatusRecord] {
    func row(_ state: MemberState, _ status: Status, searchAndRescue: Bool = false) -> StatusRecord {
      StatusRecord(
        state: state, status: status, searchAndRescue: searchAndRescue, systemicShortcoming: false,
        provenance: provenance)
    }
    let own = contributors.enumerated().compactMap { index, state -> StatusRecord? in
      if index == 0 { return row(state, .significant) }
      if index == 1 { return row(state, .claimsPressure) }
      return index % 4 == 2 ? row(state, .risk) : nil
    }
    return own
      + beneficiaries.enumerated().map { index, state in
        isWithoutDecision(index)
          ? row(state, .claimsPressure) : row(state, .pressure, searchAndRescue: index.isMultiple(of: 2))
      }
  }

  var access: [AccessRecord] {
    beneficiaries.enumerated().map { index, state in
      let isClaim = isWithoutDecision(index)
      return AccessRecord(
        state: state, route: isClaim ? .article59 : .article58, date: accessDay(index),
        outcome: isClaim ? .accepted : .notified, provenance: provenance)
    }
  }

  var indicators: [IndicatorRecord] {
    var random = random(.indicators)
    return states.map { record in
      IndicatorRecord(
        area: record.state.code, indicator: "SYNTHETIC_APPLICATIONS", period: String(plan.year - 2),
        value: Rational(random.whole(100...150_000)), unit: "persons", status: "", provenance: provenance)
    }
  }

  /// The day on which a beneficiary comes to the pool.
  func accessDay(_ beneficiary: Int) -> CalendarDate? {
    day(0, 1, 5 + beneficiary % 20)
  }

  /// Whether a beneficiary considers itself under pressure without being identified (Article 59): the last of three or more.
  private func isWithoutDecision(_ beneficiary: Int) -> Bool {
    beneficiary >= 2 && beneficiary == beneficiaries.count - 1
  }
}
