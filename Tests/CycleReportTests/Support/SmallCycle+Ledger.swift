import ExactArithmetic
import SolidarityLaw

extension SmallCycle {
  static func record(
    _ state: MemberState, isBound: Bool, population: Rational?, gdp: Rational?, line: Int
  ) -> StateRecord {
    StateRecord(
      state: state, isBound: isBound, population: population, populationYear: 2025, gdp: gdp, gdpYear: 2024, flags: "",
      adoptedShare: state == romania ? Rational(1, 2) : nil, adoptedShareText: state == romania ? "0.5000" : nil,
      adoptedRelocation: state == romania ? 50 : nil, adoptedFinancial: nil,
      provenance: Provenance(file: "states.csv", line: line, source: "Eurostat"))
  }

  static func pledge(
    _ state: MemberState, _ measure: Measure, _ amount: Rational?, _ knowledge: Knowledge, line: Int
  ) -> PledgeRecord {
    PledgeRecord(
      state: state, measure: measure, amount: amount, knowledge: knowledge, throughOffsets: false, round: 1,
      provenance: Provenance(file: "pledges.csv", line: line, source: "press"))
  }

  static func figure(
    _ path: String, _ value: Rational?, _ unit: Unit = .persons, rounded: Rational? = nil, upper: Rational? = nil,
    inputs: [Traced] = []
  ) -> Traced {
    Traced(
      path: path, label: "figure \(path)", value: value, lower: value ?? 0, upper: value ?? upper, unit: unit,
      rounded: rounded, rule: .referenceKey, formula: "as worked out by hand", inputs: inputs)
  }

  static func measures(
    _ path: String, _ relocation: Rational?, _ financial: Rational? = 0, upper: Rational? = nil
  ) -> PerMeasure<Traced> {
    PerMeasure(
      relocation: figure("\(path).relocation", relocation),
      financial: figure("\(path).financial", financial, .euro, upper: upper),
      alternative: figure("\(path).alternative", 0, .euro))
  }

  static func ledger(
    _ state: MemberState, isBound: Bool = true, isBenefitting: Bool = false, key: Rational?, fairShare: Rational?,
    rounded: Rational?, pledge: PerMeasure<Traced>, knowledge: PerMeasure<Knowledge?>, throughOffsets: Rational = 0,
    deducted: Rational = 0, effective: PerMeasure<Traced>, available: PerMeasure<Traced>, value: Rational?,
    adjusted: Rational?, gap: Rational?, items: [DeductionItem] = []
  ) -> StateAssessment {
    let code = state.code
    let population = Traced(
      path: "\(code).population", label: "Population", value: key.map { $0 * 1200 }, unit: .persons,
      citation: Citation("Annex I"), provenance: Provenance(file: "states.csv", line: 3, source: "Eurostat"),
      knowledge: .recorded)
    let keyFigure = key.map { figure("\(code).key", $0, .fraction, inputs: [population]) }
    let isReleased = isBenefitting || !isBound
    var ledger = StateAssessment(
      state: state, isBound: isBound, statuses: isBenefitting ? [.pressure] : [], searchAndRescue: isBenefitting,
      systemicShortcoming: false, isBenefitting: isBenefitting, key: keyFigure,
      fairShareRelocation: fairShare.map {
        figure(
          "\(code).fairShare.relocation", $0, rounded: rounded, inputs: [keyFigure].compactMap(\.self))
      },
      fairShareFinancial: fairShare.map {
        figure("\(code).fairShare.financial", $0 * 20000, .euro, rounded: rounded.map { $0 * 20000 })
      },
      fairShareInUse: rounded.map { figure("\(code).fairShare.inUse", $0) }, pledge: pledge,
      pledgeKnowledge: knowledge, throughOffsets: figure("\(code).pledge.throughOffsets", throughOffsets),
      deduction: measures("\(code).deduction", deducted),
      deductionValue: figure("\(code).deduction.value", deducted, .relocationEquivalents), deductionItems: items,
      effective: effective, available: available,
      effectiveForArticle63: figure("\(code).effectiveForArticle63", effective.relocation.value),
      value: figure("\(code).value", value, .relocationEquivalents),
      adjustedShare: adjusted.map { figure("\(code).adjustedShare", $0, .relocationEquivalents) },
      gap: isReleased ? nil : figure("\(code).gap", gap, .relocationEquivalents), moneyDue: nil)
    ledger.fairShareInUseFinancial = rounded.map {
      figure("\(code).fairShare.inUseFinancial", $0 * 20_000, .euro)
    }
    return ledger
  }

  static let none = PerMeasure<Knowledge?>(relocation: nil, financial: nil, alternative: nil)

  static var denmarkLedger: StateAssessment {
    ledger(
      denmark, isBound: false, key: nil, fairShare: nil, rounded: nil, pledge: measures("DK.pledge", 0),
      knowledge: none, effective: measures("DK.effective", 0), available: measures("DK.available", 0), value: 0,
      adjusted: nil, gap: nil)
  }

  static var greeceLedger: StateAssessment {
    ledger(
      greece, isBenefitting: true, key: Rational(1, 3), fairShare: Rational(100, 3), rounded: 34,
      pledge: measures("EL.pledge", 4),
      knowledge: PerMeasure(relocation: .recorded, financial: nil, alternative: nil),
      effective: measures("EL.effective", 0), available: measures("EL.available", 0), value: 0, adjusted: 34, gap: nil)
  }

  static var netherlandsLedger: StateAssessment {
    ledger(
      netherlands, key: Rational(1, 6), fairShare: Rational(50, 3), rounded: 17,
      pledge: measures("NL.pledge", 0, nil, upper: 340_000),
      knowledge: PerMeasure(relocation: nil, financial: .unknown, alternative: nil),
      effective: measures("NL.effective", 0, nil, upper: 340_000),
      available: measures("NL.available", 0, nil, upper: 340_000), value: nil, adjusted: 17, gap: nil)
  }

  static var romaniaLedger: StateAssessment {
    let item = DeductionItem(
      record: DeductionRecord(
        state: romania, ground: .pressure, extent: .share(Rational(1, 5)), base: .pledge, stage: .granted,
        act: "Decision, \"2026/1\"", knowledge: .recorded,
        provenance: Provenance(file: "deductions.csv", line: 2, source: "act")),
      counts: true, countsForArticle63: true, reason: "The Council granted it (Article 61(4)).")
    return ledger(
      romania, key: Rational(1, 2), fairShare: 50, rounded: 50, pledge: measures("RO.pledge", 60),
      knowledge: PerMeasure(relocation: .recorded, financial: nil, alternative: nil), throughOffsets: 20, deducted: 12,
      effective: measures("RO.effective", 48), available: measures("RO.available", 28), value: 48, adjusted: 38,
      gap: -10, items: [item])
  }
}
