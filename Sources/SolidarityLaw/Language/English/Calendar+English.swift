extension CalendarTitle {
  public var english: String {
    switch self {
    // Preparation.
    case .dataOfStates: "Member States' data for the Report"
    case .dataOfAgencies: "Union agencies' data for the Report"
    case .firstMeeting: "First meeting of the preparedness and crisis mechanism: initial assessment"
    case .updatedInformation: "Updated information for the Report"
    case .secondMeeting: "Second meeting of the preparedness and crisis mechanism: consolidated assessment"
    case .report: "European Annual Asylum and Migration Report"
    case .decision: "Implementing decision on pressure, risk and significant situations"
    case .proposal: "Proposal for the Annual Solidarity Pool"
    case .highLevelForum: "High-Level Forum"
    case .councilAct: "Council implementing act establishing the Annual Solidarity Pool"

    // Pool year.
    case .firstTechnicalForum: "First Technical-Level Forum of the cycle"
    case .reconvenedForum: "High-Level Forum reconvened"
    case .application: "Articles 58 to 63 and 65 to 69 begin to apply"
    case .firstHolidays: "First national holidays and places of transfer sent to the EUAA and the other States"
    case .nextHolidays: "Next year's national holidays and places of transfer sent to the EUAA and the other States"
    case .implementation: "Pledged relocations and alternative measures implemented"
    case .conversion: "Alternative measures that nobody requested become financial contributions"
    case .yearEndOffsets: "Offsets for relocations pledged but neither implemented nor accepted, on request"
    case .collection: "Financial contributions calculated and transferred"
    case .confirmation: "Measures implemented in the pool year confirmed to the Coordinator"

    // Use of the pool, deductions and offsets.
    case .notice: "Notice of the intention to use the pool"
    case .forumAfterNotice: "Technical-Level Forum after the notice"
    case .notification: "Notification of the need to use the pool"
    case .claimDecision: "Decision whether the State is under migratory pressure"
    case .forumAfterDecision: "Technical-Level Forum after the decision"
    case .capacityForum: "High-Level Forum where the pool lacks capacity"
    case .deductionAssessment: "Assessment of the deduction request"
    case .deductionAct: "Council act on the deduction"
    case .offsetAnswer: "Answer to the request of {state} for offsets"
    case .crisisEnd: "End of the crisis decision unless extended"
    case .crisisLongest: "Longest duration of the crisis measures"

    // Strategies and reviews.
    case .nationalStrategy: "National strategy sent to the Commission"
    case .europeanStrategy: "European Asylum and Migration Management Strategy"
    case .reviewOfMinima: "Review of the 30 000 relocations and EUR 600 million of the proposal"
    case .functioningReport: "Report on the functioning of Part IV"
    case .evaluationInformation: "States' information for the evaluation"
    case .evaluation: "Evaluation of the Regulation"

    // Crises.
    case .crisisCommission: "Commission decision on the crisis request"
    case .crisisCouncil: "Council decision on the crisis"
    }
  }
}

extension CalendarActor {
  public var english: String {
    switch self {
    case .commission: "Commission"
    case .council: "Council"
    case .memberStates: "Member States"
    case .agencies: "EUAA, Frontex, Europol and FRA"
    case .memberStatesAndAgencies: "Member States, EUAA, Frontex, Europol and FRA"
    case .coordinator: "EU Solidarity Coordinator"
    case .contributingStates: "Contributing States"
    case .commissionAndContributors: "Commission and contributing States"
    case .byLaw: "By law"
    case .all: "All"
    }
  }
}

extension CalendarRemark {
  public var english: String {
    switch self {
    // Records.
    case .howToRecord: "Nothing is recorded; an event of kind other whose note starts with {mark} records it."
    case .followedByReport: "The Report of {day} builds on it, so it is not judged overdue."
    case .followedByStrategy: "The European strategy of {day} builds on it, so it is not judged overdue."
    case .periodTooLong: "The period is too long to count."
    case .negativePeriod: "A period cannot have the negative length {length}."
    case .outsideCalendar: "A period from {day} leaves the years 1900 to 2200. Shorten the period."
    case .noWorkingDay: "No day from {day} to {days} days later is a working day. Check holidays.csv."
    case .noWorkingDayInState: "No day from {day} to {days} days later is a working day in {state}. Check holidays.csv."

    // Preparation.
    case .furtherMeetings: "Further meetings: {days}."
    case .countedFromFirstAct: "Counted from the first act, of {day}."
    case .countedFromLastAct: "Counted from the last act, of {day}."
    case .countedFromLatestAct: "Counted from {day}, the latest act recorded so far; a later one moves the date."
    case .countedFromDueDay: "Counted from {day}, the day by which the acts are due."
    case .actRecordedElsewhere: "An event records the act on {day}."

    // Pool year.
    case .afterCouncilAct: "After the Council act; the article sets no number of days."
    case .moneyNotBound:
      "Financial contributions are not bound to this date; work in progress continues (Articles 65(3), 67(12))."
    case .soonAfterYear: "As soon as possible after the year's end; no day is fixed."
    case .afterPoolYear: "After the pool year; no day is fixed."
    case .confirmationsMissing: "No confirmation is recorded from {states}."

    // Use of the pool.
    case .noNotice: "At any time after the Council act; no notice is recorded."
    case .undatedNotice: "The notice is recorded without a date, so the period cannot be counted."
    case .noDate: "No date is recorded."
    case .expeditiously: "Expeditiously; the article sets no number of days."
    case .countedFromDecision: "Counted from the decision, which is sent without delay."
    case .weekHadPassed: "The week had passed when the Council acted: the forum meets at once."
    case .periodsConflict:
      "Article 59(6) gives the Council until {council} to find too little capacity, while Article 59(7) "
        + "has the High-Level Forum meet by {forum}: the two periods conflict."

    // Deductions, offsets, crises and reviews.
    case .undatedDeductionRequest: "The day of the request is not recorded, so the four weeks cannot be counted."
    case .requestedOn: "Requested on {day}."
    case .undatedAssessment: "The day of the assessment is not recorded."
    case .noPeriod: "The article sets no period."
    case .appliedWithoutAct: "The pool applies the deduction; no separate act is recorded."
    case .undatedRequest: "The day of the request is not recorded."
    case .silence: "Silence has no effect that the article states; it is not acceptance."
    case .twelveMonths: "Twelve months in all."
    case .everyThreeYears: "At least every three years; the article names no first day."

    // Crises.
    case .proposedOn: "Proposed on {day}."
    }
  }
}
