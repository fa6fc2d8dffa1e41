extension ReadingQuestion {
  public var english: String {
    switch self {
    case .applicationText: "Which text of the Regulation fixes the date of application?"
    case .statusExclusivity:
      "Can a State be under migratory pressure and in a significant migratory situation at once?"
    case .noNeedRatio: "Must a proposal below the minima keep the ratio between them?"
    case .forumTrigger: "Which of the three autumn acts starts the fifteen days for the High-Level Forum?"
    case .fairShareRounding: "How is a fair share rounded to whole persons?"
    case .fairShareBasis: "Do gap and gates rest on the fair share that the act adopted or on the computed one?"
    case .partialRequests: "What becomes of an alternative measure that was requested only in part?"
    case .alternativeValue: "Which value of an alternative measure counts against the money due?"
    case .searchAndRescueShare:
      "Does the percentage for States with search-and-rescue disembarkations bind the distribution?"
    case .benefittingFrom:
      "From when does a State under pressure benefit from the pool and stand released from its own pledge?"
    case .capacityForum:
      "When must the High-Level Forum meet if the Council finds too little capacity after that week has run out?"
    case .drawRounding:
      "How do whole persons and cents come from the proportional parts of draws?"
    case .distributionOrder:
      "Does the balanced distribution come before the duty to implement pro rata, or after it?"
    case .shortcoming: "Is a finding of systemic shortcomings a release from duty or a ban?"
    case .deductionWithoutAct: "Does a deduction count that was applied without a separate Council act?"
    case .pendingDeduction: "Does a deduction count that was requested or assessed but not yet granted?"
    case .offsetPledges:
      "Do relocation pledges that are to be met through responsibility offsets take part in the distribution?"
    case .offsetThreshold: "Which numbers set the threshold below which offsets become mandatory?"
    case .offsetVolume: "How many offsets become mandatory?"
    case .forumForDeductedPledges:
      "Do mandatory offsets after deductions and releases need a reconvened High-Level Forum?"
    case .yearEndDebt: "How is a year-end debt split when the requests exceed it?"
    case .offsetCap: "What is the most that a State can owe in mandatory offsets?"
    case .offsetSilence: "What does silence on a request for offsets mean?"
    case .fixedDates: "Does a date that an article names itself move when it is not a working day?"
    case .institutionCalendar: "Which holidays move a period that ends for the Commission or the Council?"
    case .moneyFloor: "Can the money due fall below zero?"
    case .creditSpread: "How much of a crisis credit can be deducted in one pool year?"
    case .creditYears: "Which pool years lie within the five years of a crisis credit?"
    case .crisisCap: "How far is the cap on offsets lifted in a crisis?"
    case .crisisPool: "Which pledges of the pool count as available to the State in crisis?"
    }
  }
}
