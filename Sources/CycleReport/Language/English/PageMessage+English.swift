extension PageMessage {
  var english: String {
    switch self {
    case .pictureWaterfall: "From nominal to available: {measure}"
    case .pictureShare: "Pledges against fair shares, part {part}"
    case .pictureLadder: "Pledged relocations against the thresholds of Article 63"
    case .shareReleased: "released: benefits from the pool"
    case .shareUnknown: "not known, of {share}"
    case .shareOf: "{value} of {share}"
    case .ladderPledged: "Pledged in the act"
    case .ladderObliged: "Still obliged"
    case .ladderGate: "Offsets on request"
    case .ladderReference: "Reference number"
    case .ladderMandatory: "Mandatory offsets below"
    case .keyRelocation: "relocations"
    case .keyOffsets: "relocations through offsets"
    case .keyMoney: "money and alternative measures, at the statutory ratio"
    case .keyDeducted: "deducted"
    case .keyPerhaps: "at most, where not known"
    case .keyOpen: "not pledged"
    case .keyReleased: "released or no fair share"
    case .keyRemaining: "what remains"
    case .keyTaken: "taken away"
    case .keyPledged: "known pledges"
    case .captionShare: "Pledges against mandatory fair shares"
    case .noteShare:
      "Each track is as long as the State's own fair share, which ends at the black line; the numbers give the "
        + "value of the effective pledge and the adjusted share in relocation equivalents."
    case .tableLink: "The table behind the picture"
    case .pageTitle: "Annual migration management cycle {year}: the Solidarity Pool"
    case .pageKicker: "Cycle report"
    case .pageSkip: "Skip to the summary"
    case .pageContents: "Contents"
    case .pageLead:
      "What the {year} Solidarity Pool holds, who owes what, and what follows from it under Regulation (EU) "
        + "2024/1351. The Council set reference numbers of {relocations} relocations and {money}."
    case .pageLeadWithoutAct:
      "What the {year} Solidarity Pool would ask of each State under Regulation (EU) 2024/1351, at reference "
        + "numbers of {relocations} relocations and {money}."
    case .markNoAct:
      "An outlook: no Council act on this pool is recorded. The reference numbers are those given as input, not "
        + "adopted ones."
    case .markNoPledges: "No pledge is recorded for this pool."
    case .pageApplies: "The pool applies from {from} to {to}."
    case .pageClock: "Facts and dates are judged as at {date}."
    case .pageFooter:
      "Computed by {name} {version} with GLPK {glpk} from the inputs listed under Sources; the same inputs give "
        + "the same bytes. What institutions decide is recorded here, never decided."
    case .markSynthetic: "This cycle is invented, for tests and exercises."
    case .markOverridden: "Legal parameters differ from the statutory ones: {parameters}."
    case .sectionSummary: "Summary"
    case .sectionStatuses: "Statuses"
    case .sectionShares: "Reference key and fair shares"
    case .sectionLedger: "Ledger"
    case .sectionPool: "From nominal to available"
    case .sectionOffsets: "Responsibility offsets"
    case .sectionDistribution: "Distribution"
    case .sectionCalendar: "Calendar"
    case .sectionReadings: "Readings and their effect"
    case .sectionNotes: "Remarks"
    case .sectionSources: "Sources"
    case .sectionMethod: "Method"
    case .sectionTraces: "Where each figure comes from"
    case .introStatuses:
      "Statuses are those of the Commission's decision or the State's own account, as recorded; nothing here "
        + "decides one."
    case .introShares:
      "The reference key of Article 66 weighs population and total GDP by half each over the States bound by "
        + "Part IV. The mandatory fair share is the key times the reference number. Relocation and money are "
        + "alternatives, not cumulative."
    case .introLedger:
      "What each State owes and what it pledged. The value of a pledge is measured in relocation equivalents; "
        + "the types of solidarity are of equal value."
    case .introPool:
      "Nominal are the pledges as recorded. The pledges of benefitting States are released and deductions come "
        + "off: what remains is effective. Relocations that a State means to meet through responsibility offsets are "
        + "not available to benefitting States as transfers."
    case .introOffsets:
      "Article 63 lets States take over responsibility for applicants instead of relocating them: on request, on "
        + "offer, and as a duty where pledged relocations fall short of a threshold."
    case .introCalendar: "Statutory dates with planned and actual days, judged at the report's clock."
    case .introCalendarWithoutClock:
      "Statutory dates with planned and actual days. Without a clock nothing is judged overdue."
    case .introReadings:
      "Where the law leaves a question open, the engine takes an answer by name. The defaults reproduce the "
        + "practice of 2026; a user can choose otherwise."
    case .introEffects:
      "What each other answer would change, one at a time, all else being equal. The distribution is not "
        + "computed anew here."
    case .introTraces:
      "Each figure with its rule, article, readings, and what it comes from, down to the row of the source. The "
        + "same is in trace.json."
    case .methodExact:
      "Every number that the law determines is an exact fraction until the rounding that the rule names; no "
        + "floating-point number decides an outcome."
    case .methodRules:
      "Each rule stands in one place with its article and gives, with its value, what the value comes from. "
        + "Legal parameters are dated and cited."
    case .methodDecisions:
      "Statuses, deductions, access to the pool and distributions are decisions of institutions. They are "
        + "inputs: the engine records the act behind each and computes what follows."
    case .methodModel:
      "Where the law gives a standard rather than a formula, a linear program proposes a distribution: coverage "
        + "of needs as equal as possible, then use of pledges as equal as possible, then the flows. GLPK finds the "
        + "optimum, exact arithmetic proves it. It is a proposal to the Technical-Level Forum."
    case .methodReproduce: "The report can be rebuilt from the copy of the inputs beside it, to the same bytes."
    case .mapBenefitting: "benefits from the pool"
    case .mapCovered: "pledged its adjusted share or more"
    case .mapOwing: "pledged less than its adjusted share"
    case .mapUnknown: "pledge not known"
    case .mapDeducted: "share deducted in full"
    case .mapNotBound: "not bound"
    case .noteMap:
      "Letters: P under migratory pressure, R at risk, S significant migratory situation, p and s by the State's "
        + "own account, B benefits from the pool."
    }
  }
}
