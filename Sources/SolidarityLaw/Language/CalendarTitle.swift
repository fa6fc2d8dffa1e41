/// The steps of the cycle as the calendar names them.
public enum CalendarTitle: String, Message {
  // Preparation.
  case dataOfStates
  case dataOfAgencies
  case firstMeeting
  case updatedInformation
  case secondMeeting
  case report
  case decision
  case proposal
  case highLevelForum
  case councilAct

  // Pool year.
  case firstTechnicalForum
  case reconvenedForum
  case application
  case firstHolidays
  case nextHolidays
  case implementation
  case conversion
  case yearEndOffsets
  case collection
  case confirmation

  // Use of the pool, deductions and offsets.
  case notice
  case forumAfterNotice
  case notification
  case claimDecision
  case forumAfterDecision
  case capacityForum
  case deductionAssessment
  case deductionAct
  case offsetAnswer
  case crisisEnd
  case crisisLongest

  // Strategies and reviews.
  case nationalStrategy
  case europeanStrategy
  case reviewOfMinima
  case functioningReport
  case evaluationInformation
  case evaluation

  // Crises.
  case crisisCommission
  case crisisCouncil
}

/// Who has to act.
public enum CalendarActor: String, Message {
  case commission
  case council
  case memberStates
  case agencies
  case memberStatesAndAgencies
  case coordinator
  case contributingStates
  case commissionAndContributors
  case byLaw
  case all
}

/// What a reader must know beside a date.
public enum CalendarRemark: String, Message {
  // Records.
  case howToRecord
  case followedByReport
  case followedByStrategy
  case periodTooLong
  case negativePeriod
  case outsideCalendar
  case noWorkingDay
  case noWorkingDayInState

  // Preparation.
  case furtherMeetings
  case countedFromFirstAct
  case countedFromLastAct
  case countedFromLatestAct
  case countedFromDueDay
  case actRecordedElsewhere

  // Pool year.
  case afterCouncilAct
  case moneyNotBound
  case soonAfterYear
  case afterPoolYear
  case confirmationsMissing

  // Use of the pool.
  case noNotice
  case undatedNotice
  case noDate
  case expeditiously
  case countedFromDecision
  case weekHadPassed
  case periodsConflict

  // Deductions, offsets, crises and reviews.
  case undatedDeductionRequest
  case requestedOn
  case undatedAssessment
  case noPeriod
  case appliedWithoutAct
  case undatedRequest
  case silence
  case twelveMonths
  case everyThreeYears

  // Crises.
  case proposedOn
}
