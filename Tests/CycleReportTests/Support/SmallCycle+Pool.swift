import ExactArithmetic
import SolidarityLaw

extension SmallCycle {
  static var pool: PoolAssessment {
    func known(_ relocation: Rational) -> PerMeasure<Rational> {
      PerMeasure(relocation: relocation, financial: 0, alternative: 0)
    }
    func step(_ kind: WaterfallStep.Kind, _ amount: Rational, _ state: MemberState?) -> WaterfallStep {
      WaterfallStep(
        kind: kind, measure: .relocation, amount: amount,
        parts: state.map { [WaterfallStep.Part(state: $0, amount: amount)] } ?? [])
    }
    return PoolAssessment(
      nominal: measures("pool.nominal", 64, nil, upper: 340_000),
      effective: measures("pool.effective", 48, nil, upper: 340_000),
      available: measures("pool.available", 28, nil, upper: 340_000),
      nominalKnown: known(64), effectiveKnown: known(48), availableKnown: known(28),
      waterfall: [
        WaterfallStep(
          kind: .nominal, measure: .relocation, amount: 64,
          parts: [.init(state: greece, amount: 4), .init(state: romania, amount: 60)]),
        step(.release, 4, greece), step(.deduction, 12, romania), step(.effective, 48, romania),
        step(.throughOffsets, 20, romania), step(.available, 28, romania),
        WaterfallStep(
          kind: .nominal, measure: .financial, amount: 0, parts: [.init(state: netherlands, amount: nil)]),
        WaterfallStep(
          kind: .effective, measure: .financial, amount: 0, parts: [.init(state: netherlands, amount: nil)]),
        WaterfallStep(
          kind: .available, measure: .financial, amount: 0, parts: [.init(state: netherlands, amount: nil)]),
      ],
      unknown: [netherlands], referenceRelocation: figure("pool.reference.relocation", 100),
      referenceFinancial: figure("pool.reference.financial", 2_000_000, .euro))
  }

  static var offsets: OffsetAssessment {
    func mandatory(_ name: String, _ pledged: Rational) -> OffsetAssessment.Mandatory {
      OffsetAssessment.Mandatory(
        threshold: figure("offsets.\(name).threshold", 30000), pledged: figure("offsets.\(name).pledged", pledged),
        isBelow: true, forumCondition: false,
        shortfall: figure("offsets.\(name).shortfall", 30000 - pledged), isTriggered: false,
        volume: figure("offsets.\(name).volume", 0))
    }
    return OffsetAssessment(
      requestGate: OffsetAssessment.Gate(
        threshold: figure("offsets.requestGate.threshold", 15000), pledged: figure("offsets.requestGate.pledged", 64),
        isMet: false),
      mandatory: mandatory("article63_3", 64), mandatoryAfterReleases: mandatory("article63_4", 48),
      states: [
        .init(
          state: netherlands, offerGate: nil, offerThreshold: figure("NL.offsets.offerGate", Rational(17, 2)),
          cap: figure("NL.offsets.cap", 17)),
        .init(
          state: romania, offerGate: true, offerThreshold: figure("RO.offsets.offerGate", 25),
          cap: figure("RO.offsets.cap", 0)),
      ])
  }

  static var calendar: [CalendarItem] {
    [
      CalendarItem(
        rule: .autumnPackage, poolYear: 2026, title: "Report, decision and proposal", opens: nil,
        due: day("2025-10-15"), actual: day("2025-11-11"), actor: "Commission", citation: Citation("9(4)"),
        state: .late,
        daysLeft: nil, note: ""),
      CalendarItem(
        rule: .firstMechanismMeeting, poolYear: 2027, title: "First meeting of the mechanism", opens: day("2026-07-01"),
        due: day("2026-07-15"), actual: nil, actor: "Commission", citation: Citation("9(8)"), state: .planned,
        daysLeft: nil, note: ""),
    ]
  }
}
