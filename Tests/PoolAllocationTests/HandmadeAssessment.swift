import ExactArithmetic
import SolidarityLaw

/// An assessment written down by hand, so that these tests rest on no rule of the law's module.
struct HandmadeAssessment {
  var pledges: [(String, Measure, Rational?)] = []
  var needs: [(String, Measure, Rational?)] = []
  /// Benefitting States besides those with needs.
  var benefitting: [String] = []
  var searchAndRescue: Set<String> = []
  var shortcoming: Set<String> = []
  var throughOffsets: [String: Rational] = [:]
  var keys: [String: Rational] = [:]
  var caps: [String: Rational] = [:]
  var offsetVolume: Rational? = 0
  var adjust: (inout Cycle) -> Void = { _ in }

  static let here = Provenance(file: "test", line: nil, source: "test")

  /// Relocations only.
  static func relocations(
    pledges: [(String, Int)], needs: [(String, Int)], adjust: @escaping (inout Cycle) -> Void = { _ in }
  ) -> HandmadeAssessment {
    HandmadeAssessment(
      pledges: pledges.map { ($0.0, .relocation, Rational($0.1)) },
      needs: needs.map { ($0.0, .relocation, Rational($0.1)) }, adjust: adjust)
  }

  static func pair(_ from: String, _ to: String, _ maximum: Rational, _ measure: Measure = .relocation) -> PairRecord {
    PairRecord(
      contributing: MemberState(from), benefitting: MemberState(to), measure: measure, maximum: maximum,
      provenance: here)
  }

  private func traced(_ value: Rational?, _ unit: Unit) -> Traced {
    Traced(path: "test", label: Phrase(verbatim: "test"), value: value, unit: unit)
  }

  private func perMeasure(_ value: (Measure) -> Rational?) -> PerMeasure<Traced> {
    PerMeasure { traced(value($0), $0.unit) }
  }

  private func state(_ code: String, _ receives: Set<String>) -> StateAssessment {
    let own = pledges.filter { $0.0 == code }
    func effective(_ measure: Measure) -> Rational? {
      if receives.contains(code) { return 0 }
      return own.filter { $0.1 == measure }.reduce(Rational.zero as Rational?) { sum, pledge in
        guard let sum, let amount = pledge.2 else { return nil }
        return sum + amount
      }
    }
    let offsets = throughOffsets[code] ?? 0
    return StateAssessment(
      state: MemberState(code), isBound: true, statuses: [], searchAndRescue: searchAndRescue.contains(code),
      systemicShortcoming: shortcoming.contains(code), isBenefitting: receives.contains(code),
      key: keys[code].map { traced($0, .fraction) }, fairShareRelocation: nil, fairShareFinancial: nil,
      fairShareInUse: nil, pledge: perMeasure(effective),
      pledgeKnowledge: PerMeasure(relocation: nil, financial: nil, alternative: nil),
      throughOffsets: traced(offsets, .persons), deduction: perMeasure { _ in 0 },
      deductionValue: traced(0, .relocationEquivalents), deductionItems: [], effective: perMeasure(effective),
      available: perMeasure { measure in effective(measure).map { measure == .relocation ? $0 - offsets : $0 } },
      effectiveForArticle63: traced(effective(.relocation), .persons), value: traced(0, .relocationEquivalents),
      adjustedShare: nil, gap: nil, moneyDue: nil)
  }

  var assessment: Assessment {
    var cycle = Cycle(
      name: "test", year: 2026, lawAsOf: CalendarDate.protocolStart,
      reference: ReferenceNumbers(relocations: 21000, financial: 420_000_000), states: [])
    cycle.needs = needs.map {
      NeedRecord(
        state: MemberState($0.0), measure: $0.1, amount: $0.2, knowledge: $0.2 == nil ? .unknown : .recorded,
        provenance: Self.here)
    }
    adjust(&cycle)
    let receives = Set(needs.map(\.0) + benefitting)
    var codes: [String] = []
    for code in pledges.map(\.0) + needs.map(\.0) + benefitting + keys.keys.sorted() + caps.keys.sorted()
    where !codes.contains(code) {
      codes.append(code)
    }
    let none = perMeasure { _ in 0 }
    let zeros = PerMeasure<Rational>(relocation: 0, financial: 0, alternative: 0)
    let mandatory = OffsetAssessment.Mandatory(
      threshold: traced(30000, .persons), pledged: traced(0, .persons), isBelow: true, forumCondition: true,
      shortfall: traced(offsetVolume, .persons), isTriggered: true, volume: traced(offsetVolume, .persons))
    return Assessment(
      cycle: cycle, states: codes.map { state($0, receives) },
      pool: PoolAssessment(
        nominal: none, effective: none, available: none, nominalKnown: zeros, effectiveKnown: zeros,
        availableKnown: zeros, waterfall: [], unknown: [], referenceRelocation: traced(21000, .persons),
        referenceFinancial: traced(420_000_000, .euro)),
      offsets: OffsetAssessment(
        requestGate: nil, mandatory: mandatory, mandatoryAfterReleases: mandatory,
        states: codes.compactMap { code in
          caps[code].map {
            OffsetAssessment.StatePosition(
              state: MemberState(code), offerGate: true, offerThreshold: nil, cap: traced($0, .persons))
          }
        }),
      calendar: [], notes: [], readings: [], overrides: [], assumptions: [])
  }
}

extension CalendarDate {
  /// The day on which Part IV begins to apply.
  static var protocolStart: CalendarDate {
    CalendarDate(year: 2026, month: 6, day: 12) ?? CalendarDate(year: 2026, month: 1, day: 1) ?? .protocolStart
  }
}
