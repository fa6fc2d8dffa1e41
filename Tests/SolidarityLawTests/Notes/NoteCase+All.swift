import ExactArithmetic

@testable import SolidarityLaw

extension NoteCase {
  static let all: [NoteCase] =
    ofActs + ofKey + ofStatuses + ofPledges + ofDeductions + ofPoolUse + ofDraws + ofOffsets + ofMandatoryOffsets
    + ofMoney + ofCrisis

  private static let ofActs: [NoteCase] = [
    NoteCase("solidarityNotYetApplicable") { $0.asAt = CycleBuilder.date("2026-06-11") },
    NoteCase("solidarityNotYetApplicable") { $0.readings.choose(ApplicationText.firstPublished) },
    NoteCase("bindingAtOdds", ["DK"]) { $0.states.append(CycleBuilder.state("DK")) },
    NoteCase("bindingAtOdds", ["IE"]) { $0.states.append(CycleBuilder.state("IE", bound: false)) },
    NoteCase("boundStatesMissing", ["SE"]) { cycle in
      cycle.synthetic = false
      cycle.states = Participation.bound.dropLast().map { CycleBuilder.state($0.code) }
    },
    NoteCase("rowsWithoutState", ["DE", "X009"]) {
      $0.pledges.append(CycleBuilder.pledge("X009", .relocation, 1))
      $0.statuses.append(CycleBuilder.status("DE", .risk))
    },
    NoteCase("adHocContributions", ["NO"]) {
      $0.states.append(CycleBuilder.state("NO", bound: false))
      $0.pledges.append(CycleBuilder.pledge("NO", .relocation, 3))
    },
    NoteCase("proposalMissing") { $0.proposal = nil },
    NoteCase("proposalWithheld") {
      $0.proposal = nil
      $0.withheld = [Restriction(.proposal)]
    },
    NoteCase("proposalBelowMinimum") { $0.proposal = ReferenceNumbers(relocations: 10, financial: 200_000) },
    NoteCase("proposalRatio") { $0.proposal?.financial += 1 },
    NoteCase("actBelowProposalMinimum") {
      $0.reference = ReferenceNumbers(relocations: 21_000, financial: 420_000_000)
    },
    NoteCase("actRatio") { $0.reference.financial += 1 },
    NoteCase("referenceChanged") {
      $0.provenance["reference.relocations"] = Provenance(file: "--reference", line: nil, source: "")
    },
    NoteCase("searchAndRescueShareMissing") {
      $0.statuses = [CycleBuilder.status("X001", .pressure, searchAndRescue: true)]
    },
    NoteCase("searchAndRescueShareUnused") { $0.searchAndRescueShare = Rational(1, 2) },
  ]

  private static let ofKey: [NoteCase] = [
    NoteCase("keyIncomplete", ["X002"]) { $0.states[1].population = nil },
    NoteCase("keyOfDifferentYears") { $0.states[1].populationYear = 2024 },
    NoteCase("keyOfDifferentYears") { $0.states[1].gdpYear = 2023 },
    NoteCase("keyFlags", ["X001"]) { $0.states[0].flags = "p" },
    NoteCase("populationOfFrance") { $0.states.append(CycleBuilder.state("FR")) },
    NoteCase("keyWeights") { try? $0.parameters.override("key.gdpWeight", with: 1) },
    NoteCase("zeroTotals") { cycle in
      for index in cycle.states.indices { cycle.states[index].gdp = 0 }
    },
    // Three equal States share 60 001: 20 000⅓ each, upwards 20 001, in all 60 003.
    NoteCase("fairSharesDoNotSum") {
      $0.states.append(CycleBuilder.state("X003"))
      $0.reference.relocations = 60_001
    },
    NoteCase("adoptedDiffersFromComputed", ["X001", "X002"]) {
      $0.states[0].adoptedRelocation = 29_999
      $0.states[1].adoptedFinancial = 600_000_001
    },
  ]

  private static let ofStatuses: [NoteCase] = [
    NoteCase("statusesExclude", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .pressure), CycleBuilder.status("X001", .significant)]
    },
    NoteCase("riskBesidePressure", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .pressure), CycleBuilder.status("X001", .risk)]
    },
    NoteCase("disembarkationsWithoutPressure", ["X002"]) {
      $0.statuses = [CycleBuilder.status("X002", .risk, searchAndRescue: true)]
    },
    NoteCase("significantOnOneYear", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .significant), CycleBuilder.status("X002", .significant)]
      $0.indicators = [("X001", "2025-01"), ("X001", "2025-07"), ("X002", "2024"), ("X002", "2025")].map {
        IndicatorRecord(
          area: $0.0, indicator: "APPLICANTS", period: $0.1, value: 1, unit: "PER", status: "",
          provenance: CycleBuilder.nowhere)
      }
    },
    NoteCase("systemicShortcomings", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .pressure, shortcoming: true)]
    },
  ]

  private static let ofPledges: [NoteCase] = [
    NoteCase("pledgeUnknown", ["X001"]) { $0.pledges[0].amount = nil },
    NoteCase("pledgeUnbounded", ["NO"]) {
      $0.states.append(CycleBuilder.state("NO", bound: false))
      $0.pledges.append(CycleBuilder.pledge("NO", .financial, nil))
    },
    NoteCase("noPledge", ["X002"]) {
      // Only an act asks for pledges.
      $0.act = CouncilAct(eli: nil, adopted: nil, appliesFrom: nil, appliesTo: nil)
      $0.pledges.removeLast()
    },
    NoteCase("throughOffsetsNeedsAgreement", ["X001"]) { $0.pledges[0].throughOffsets = true },
    NoteCase("offerGateClosed", ["X001"]) {
      // 10 of 30 000 pledged through offsets, 10 in all: neither condition is met.
      $0.pledges = [CycleBuilder.pledge("X001", .relocation, 10, through: true)]
    },
  ]

  private static let ofDeductions: [NoteCase] = [
    NoteCase("deductionWithoutAct", ["X001"]) {
      $0.deductions = [CycleBuilder.deduction("X001", .share(0), stage: .appliedWithoutAct)]
    },
    NoteCase("deductionPending", ["X001", "X002"]) {
      $0.deductions = [
        CycleBuilder.deduction("X001", .share(1), stage: .requested),
        CycleBuilder.deduction("X002", .share(1), stage: .assessed),
      ]
    },
    NoteCase("deductionWithoutStatus", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .significant), CycleBuilder.status("X002", .claimsPressure)]
      $0.deductions = [
        CycleBuilder.deduction("X001", .share(0), ground: .pressure),
        CycleBuilder.deduction("X002", .share(0), ground: .pressure),
      ]
    },
    NoteCase("deductionWithoutStatus", ["X002"]) {
      $0.statuses = [CycleBuilder.status("X001", .significant), CycleBuilder.status("X002", .claimsPressure)]
      $0.deductions = [
        CycleBuilder.deduction("X001", .share(0), ground: .significantSituation),
        CycleBuilder.deduction("X002", .share(0), ground: .significantSituation),
      ]
    },
    NoteCase("deductionBesidePoolUse", ["X001"]) {
      $0.access = [
        CycleBuilder.access("X001", .article59, .rejected), CycleBuilder.access("X002", .article59, .notified),
      ]
      $0.deductions = [
        CycleBuilder.deduction("X001", .share(0), ground: .pressure),
        CycleBuilder.deduction("X002", .share(0), ground: .significantSituation),
      ]
    },
    NoteCase("deductionExceedsPledge", ["X001"]) {
      $0.deductions = [
        CycleBuilder.deduction("X001", .amount(.relocation, 30_001)),
        CycleBuilder.deduction("X002", .amount(.relocation, 30_000)),
      ]
    },
    NoteCase("fullDeductionLeavesGap", ["X001"]) {
      $0.pledges[0].amount = 29_999
      $0.deductions = [CycleBuilder.deduction("X001", .share(1)), CycleBuilder.deduction("X002", .share(1))]
    },
    NoteCase("deductionNotRedistributed", ["X001"]) {
      $0.deductions = [
        CycleBuilder.deduction("X001", .share(0)), CycleBuilder.deduction("X002", .share(1), stage: .denied),
      ]
    },
  ]

  private static let ofPoolUse: [NoteCase] = [
    NoteCase("claimOutcomesOnOneDay", ["X001"]) {
      $0.access = [
        CycleBuilder.access("X001", .article59, .accepted, on: "2026-07-06"),
        CycleBuilder.access("X001", .article59, .rejected, on: "2026-07-06"),
      ]
    },
    NoteCase("pressureWithoutNotice", ["X001"]) { $0.statuses = [CycleBuilder.status("X001", .pressure)] },
    NoteCase("noticeWithoutPressure", ["X001"]) { $0.access = [CycleBuilder.access("X001", .article58, .notified)] },
    NoteCase("claimDespitePressure", ["X001"]) {
      $0.statuses = [CycleBuilder.status("X001", .pressure)]
      $0.access = [CycleBuilder.access("X001", .article59, .notified)]
    },
    NoteCase("noticeRefused", ["X001", "X002"]) {
      $0.access = [
        CycleBuilder.access("X001", .article58, .refused), CycleBuilder.access("X002", .article58, .rejected),
      ]
    },
    NoteCase("claimPending", ["X001"]) { $0.access = [CycleBuilder.access("X001", .article59, .notified)] },
    NoteCase("capacityRefused", ["X001"]) { $0.access = [CycleBuilder.access("X001", .article59, .refused)] },
    NoteCase("pledgesOfBenefitting", ["X001"]) { $0.access = [CycleBuilder.access("X001", .article59, .accepted)] },
  ]

  private static func request(_ requested: Int, accepted: Int?) -> OffsetRequestRecord {
    OffsetRequestRecord(
      contributing: MemberState("X001"), benefitting: MemberState("X002"), requested: requested,
      date: CycleBuilder.date("2026-07-01"), accepted: accepted, provenance: CycleBuilder.nowhere)
  }

  private static let ofOffsets: [NoteCase] = [
    NoteCase("requestGateOpen") { cycle in
      for index in cycle.pledges.indices { cycle.pledges[index].amount = nil }
    },
    NoteCase("requestsWhileClosed") {
      $0.pledges = [CycleBuilder.pledge("X001", .relocation, 10)]
      $0.offsetRequests = [request(5, accepted: 5)]
    },
    NoteCase("offsetAnswerExceedsRequest", ["X001"]) { $0.offsetRequests = [request(5, accepted: 6)] },
    NoteCase("offsetRequestUnanswered", ["X001"]) {
      $0.asAt = CycleBuilder.date("2026-09-01")
      $0.offsetRequests = [request(5, accepted: nil)]
    },
    NoteCase("offsetRequestRefusedBySilence", ["X001"]) {
      $0.asAt = CycleBuilder.date("2026-09-01")
      $0.readings.choose(OffsetSilence.refusal)
      $0.offsetRequests = [request(5, accepted: nil)]
    },
    NoteCase("yearEndRequestReleased", ["X002"]) {
      $0.statuses = [CycleBuilder.status("X002", .pressure, shortcoming: true)]
      $0.implementation = [
        CycleBuilder.carriedOut("X001", for: "X002", .offset, 5, .requested, month: "2027-01", basis: "63(5)")
      ]
    },
    NoteCase("yearEndDebt", ["X001"]) {
      $0.asAt = CycleBuilder.date("2027-01-02")
      $0.implementation = [CycleBuilder.carriedOut("X002", for: "X001", .relocation, 30_000, .accepted)]
    },
  ]

  private static let ofMandatoryOffsets: [NoteCase] = [
    NoteCase("thresholdAboveReference") {
      $0.reference = ReferenceNumbers(relocations: 29_999, financial: 599_980_000)
    },
    NoteCase("mandatoryOffsetsAwaitForum") { $0.pledges[0].amount = 10 },
    NoteCase("forumForDeductedPledges") { $0.pledges[0].amount = 10 },
    NoteCase("mandatoryOffsetsUndecided") { $0.pledges[0].amount = nil },
    NoteCase("mandatoryOffsetsNotAllotted") {
      $0.pledges[0].amount = 10
      $0.forumReconvened = true
    },
    // One State pledges its 30 000, the other is released: 6 000 lack to 36 000, and nobody has a cap.
    NoteCase("volumeAboveCaps") {
      $0.access = [CycleBuilder.access("X001", .article59, .accepted)]
      $0.forumReconvened = true
    },
  ]

  private static let ofMoney: [NoteCase] = [
    NoteCase("moneyDueOfOffsets", ["X001"]) {
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X002", .offset, 3, .implemented, basis: "63(3)")]
    },
    NoteCase("agreedAbovePledge", ["X001"]) {
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X002", .alternative, 3, .agreed)]
    },
    NoteCase("alternativesConverted", ["X001"]) { $0.pledges.append(CycleBuilder.pledge("X001", .alternative, 5)) },
  ]

  private static func draw(_ amount: Rational, of state: String = "X002") -> [DrawRecord] {
    [DrawLedgerTests.draw("2026-07-01", state, amount)]
  }

  private static let ofDraws: [NoteCase] = [
    NoteCase("drawWithoutAccess", ["X002"]) { $0.draws = draw(5) },
    NoteCase("drawUnserved", ["X002"]) {
      $0.access = [CycleBuilder.access("X002", .article58, .notified)]
      $0.draws = draw(30_001)
    },
    NoteCase("drawPledgeUnknown", ["X001"]) {
      $0.pledges[0].amount = nil
      $0.draws = draw(5)
    },
    NoteCase("drawDeviates", ["X001", "X002"]) {
      // X002 serves the draw of X001 alone and is then as far above the proportion as X001 is below it.
      $0.draws = draw(6, of: "X001")
    },
    NoteCase("implementationOverdue", ["X001"]) {
      $0.asAt = CycleBuilder.date("2027-01-01")
      $0.access = [CycleBuilder.access("X002", .article58, .notified)]
      $0.draws = draw(5)
    },
    NoteCase("implementedBeyondDraws", ["X001"]) {
      $0.access = [CycleBuilder.access("X002", .article58, .notified)]
      $0.draws = draw(5)
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X002", .relocation, 6, .implemented)]
    },
  ]

  private static func crisis(_ needs: Int?, exemptions: [String] = []) -> Crisis {
    Crisis(state: MemberState("X001"), needs: needs, from: nil, to: nil, exemptions: exemptions)
  }

  private static func cases(_ number: Int?) -> CaseloadRecord {
    CaseloadRecord(
      contributing: MemberState("X002"), benefitting: MemberState("X001"), eligibleCases: number,
      provenance: CycleBuilder.nowhere)
  }

  private static func credit(
    _ amount: Rational, _ kind: CreditKind = .granted, act: String = "act", year: Int? = nil
  ) -> CreditRecord {
    CreditRecord(
      state: MemberState("X001"), amount: amount, from: CycleBuilder.date("2025-06-30"), until: nil, act: act,
      kind: kind,
      year: year, provenance: CycleBuilder.nowhere)
  }

  private static let ofCrisis: [NoteCase] = [
    NoteCase("crisisPledgesWithoutCrisis") {
      $0.crisisPledges = [
        CrisisPledgeRecord(
          state: MemberState("X001"), measure: .relocation, amount: 1, knowledge: .recorded,
          provenance: CycleBuilder.nowhere)
      ]
    },
    NoteCase("crisisExempt") { $0.crisis = crisis(5, exemptions: ["temporaryProtection"]) },
    NoteCase("crisisNeedsUnknown") { $0.crisis = crisis(nil) },
    NoteCase("crisisUndecided") {
      $0.crisis = crisis(50_000)
      $0.pledges[1].amount = nil
    },
    // X002 pledges 30 000; what X001 pledges it cannot give to itself.
    NoteCase("crisisOffsets") { $0.crisis = crisis(30_001) },
    NoteCase("crisisUnplaced") {
      $0.crisis = crisis(30_005)
      $0.caseload = [cases(4)]
    },
    NoteCase("crisisCaseloadIncomplete", ["X002"]) {
      $0.crisis = crisis(30_005)
      $0.caseload = [cases(nil)]
    },
    NoteCase("crisisReleased", ["X001"]) {
      $0.crisis = crisis(5)
      $0.statuses = [CycleBuilder.status("X001", .pressure, shortcoming: true)]
    },
    NoteCase("crisisKeyUnknown") {
      $0.crisis = crisis(30_005)
      $0.states[1].population = nil
    },
    NoteCase("crisisNobodyToAsk") {
      $0.crisis = crisis(5)
      $0.access = [CycleBuilder.access("X002", .article59, .accepted)]
    },
    NoteCase("crisisOver") {
      $0.asAt = CycleBuilder.date("2026-10-01")
      $0.crisis = crisis(5)
      $0.crisis?.to = CycleBuilder.date("2026-09-30")
    },
    NoteCase("creditNotAuthorised", ["X001"]) { $0.credits = [credit(5), credit(5, .used, act: "", year: 2026)] },
    NoteCase("creditExceeded", ["X001"]) { $0.credits = [credit(5), credit(6, .used, year: 2026)] },
    NoteCase("creditUsed", ["X001"]) { $0.credits = [credit(5), credit(5, .used, year: 2026)] },
    NoteCase("creditOpen", ["X001"]) { $0.credits = [credit(5)] },
  ]
}
