import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("APPL-1, PART-1, PROP-1 to PROP-4, DRAW-3: application, participation and the acts")
struct ActsTests {
  @Test(
    "The cycle's articles apply since 11 June 2024, the others since 12 June 2026",
    arguments: [
      ("7", "2024-06-11"), ("12(2)", "2024-06-11"), ("15", "2024-06-11"), ("56(2)", "2024-06-11"),
      ("57(3)", "2024-06-11"), ("64(3)", "2024-06-11"), ("67(14)", "2024-06-11"), ("78", "2024-06-11"),
      ("84", "2024-06-11"), ("6", "2026-06-12"), ("16", "2026-06-12"), ("58(1)", "2026-06-12"),
      ("63(3)", "2026-06-12"), ("64(1)", "2026-06-12"), ("66", "2026-06-12"), ("67(9)", "2026-06-12"),
      ("Annex I", "2026-06-12"),
    ])
  func application(place: String, day: String) {
    let first = CycleBuilder.date(day)
    #expect(Application.firstDay(of: place) == first)
    #expect(Application.applies(place, on: first))
    #expect(first.adding(days: -1).map { Application.applies(place, on: $0) } == false)
  }

  @Test("The text as first published moves the rest to 1 July 2026, and nothing else")
  func firstPublished() {
    #expect(Application.firstDay(of: "63(3)", text: .firstPublished)?.description == "2026-07-01")
    #expect(Application.firstDay(of: "57(3)", text: .firstPublished)?.description == "2024-06-11")
  }

  @Test("Twenty-six States are bound: all but Denmark, Ireland included; associated ones are not")
  func participation() {
    #expect(Participation.bound.count == 26)
    #expect(Participation.isBound(MemberState("IE")) == true)
    for code in ["DK", "NO", "IS", "CH", "LI"] { #expect(Participation.isBound(MemberState(code)) == false) }
    #expect(Participation.isBound(MemberState("X001")) == nil)
  }

  @Test(
    "PROP-1 and PROP-2: minima and ratio",
    arguments: [
      (30_000, 600_000_000, true, true), (21_000, 420_000_000, false, true), (30_000, 599_999_999, false, false),
      (29_999, 600_000_000, false, false), (40_000, 800_000_000, true, true), (40_000, 800_000_001, true, false),
      (0, 0, false, true),
    ])
  func minimaAndRatio(relocations: Int, money: Int, reachesMinimum: Bool, keepsRatio: Bool) {
    let numbers = ReferenceNumbers(relocations: relocations, financial: Rational(money))
    let context = RuleContext(CycleBuilder.cycle([]))
    #expect(ProposalMinimum.isReached(numbers, in: context) == reachesMinimum)
    #expect(ProposalRatio.isKept(numbers, in: context) == keepsRatio)
  }

  @Test("PROP-3: below the minima the ratio still binds, unless read otherwise; above them it always does")
  func noNeed() {
    let low = ReferenceNumbers(relocations: 10, financial: 7)
    let high = ReferenceNumbers(relocations: 30_000, financial: 700_000_000)
    let kept = CycleBuilder.cycle([])
    let free = kept.reading(NoNeedRatio.free)
    #expect(NoNeedProposal.mustKeepRatio(low, in: RuleContext(kept)))
    #expect(!NoNeedProposal.mustKeepRatio(low, in: RuleContext(free)))
    #expect(NoNeedProposal.mustKeepRatio(high, in: RuleContext(free)))
  }

  @Test("PROP-4: 42 % of 21 000 relocations and of EUR 420 million")
  func earmark() {
    let cycle = CycleBuilder.cycle(reference: 21_000, [CycleBuilder.state("IT")])
    #expect(cycle.assessed.pool.searchAndRescueRelocation == nil)
    let pool = cycle.with { $0.searchAndRescueShare = Rational(42, 100) }.assessed.pool
    #expect(pool.searchAndRescueRelocation?.value == 8_820)
    #expect(pool.searchAndRescueFinancial?.value == 176_400_000)
  }

  @Test("DRAW-3: relocations and alternative measures are due by 31 December, money has no last day")
  func implementationDue() {
    #expect(ImplementationDue.lastDay(.relocation, poolYear: 2026)?.description == "2026-12-31")
    #expect(ImplementationDue.lastDay(.alternative, poolYear: 2026)?.description == "2026-12-31")
    #expect(ImplementationDue.lastDay(.financial, poolYear: 2026) == nil)
    let context = { (day: String?) in
      RuleContext(CycleBuilder.cycle([]).with { $0.asAt = day.map(CycleBuilder.date) })
    }
    #expect(!ImplementationDue.isPast(.relocation, in: context("2026-12-31")))
    #expect(ImplementationDue.isPast(.relocation, in: context("2027-01-01")))
    #expect(!ImplementationDue.isPast(.financial, in: context("2027-01-01")))
    #expect(!ImplementationDue.isPast(.relocation, in: context(nil)))
  }

  @Test("Every legal parameter is positive, dated by the application of its article, and checked")
  func parameters() {
    for id in ParameterID.allCases {
      let parameter = LegalParameters.parameter(id)
      #expect(parameter.values.count == 1)
      #expect(parameter.values.first.map(\.value.isPositive) == true)
      #expect(parameter.lastChecked != nil)
      #expect(parameter.citation.eli.hasPrefix("http://data.europa.eu/eli/reg/"))
    }
    #expect(LegalParameters.parameter(.minimumRelocations).values.first?.from.description == "2024-06-11")
    #expect(LegalParameters.parameter(.mandatoryMinimum).values.first?.from.description == "2026-06-12")
    let funding = [ParameterID.relocationFunding, .minorFunding, .transferFunding].map {
      LegalParameters().value($0, at: CycleBuilder.date("2026-06-12"))
    }
    #expect(funding == [10_000, 12_000, 500])
  }

  @Test("An unknown parameter is told which there are, a negative one is refused")
  func parameterErrors() {
    var parameters = LegalParameters()
    #expect(throws: ParameterError.unknownParameter("offsets.minimum")) {
      try parameters.override("offsets.minimum", with: 1)
    }
    #expect(throws: ParameterError.negative("relocation.value")) {
      try parameters.override("relocation.value", with: -1)
    }
    #expect(ParameterError.unknownParameter("x").description.contains("offsets.mandatoryMinimum"))
    #expect(ParameterError.negative("relocation.value").description.contains("'relocation.value'"))
  }
}
