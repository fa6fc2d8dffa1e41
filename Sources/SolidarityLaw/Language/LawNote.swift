/// The notes of the rules, by their stable codes.
public enum LawNote: String, Message {
  // Application and participation.
  case solidarityNotYetApplicable
  case bindingAtOdds
  case boundStatesMissing
  case rowsWithoutState
  case adHocContributions

  // Statuses.
  case statusesExclude
  case riskBesidePressure
  case disembarkationsWithoutPressure
  case significantOnOneYear
  case systemicShortcomings

  // Acts.
  case actBelowProposalMinimum
  case actRatio
  case referenceChanged
  case searchAndRescueShareMissing
  case searchAndRescueShareUnused
  case proposalMissing
  case proposalWithheld
  case proposalBelowMinimum
  case proposalRatio

  // Key.
  case keyIncomplete
  case keyOfDifferentYears
  case keyFlags
  case populationOfFrance
  case keyWeights
  case zeroTotals
  case fairSharesDoNotSum
  case adoptedDiffersFromComputed

  // Pledges.
  case pledgeUnknown
  case pledgeUnbounded
  case noPledge
  case throughOffsetsNeedsAgreement
  case offerGateClosed

  // Deductions.
  case deductionWithoutAct
  case deductionPending
  case deductionWithoutStatus
  case deductionBesidePoolUse
  case deductionExceedsPledge
  case fullDeductionLeavesGap
  case deductionNotRedistributed

  // Use of the pool.
  case pressureWithoutNotice
  case noticeWithoutPressure
  case claimDespitePressure
  case noticeRefused
  case claimPending
  case claimOutcomesOnOneDay
  case capacityRefused
  case pledgesOfBenefitting

  // Offsets.
  case requestGateOpen
  case requestsWhileClosed
  case offsetAnswerExceedsRequest
  case offsetRequestUnanswered
  case offsetRequestRefusedBySilence
  case yearEndDebt
  case yearEndRequestReleased
  case thresholdAboveReference
  case mandatoryOffsetsAwaitForum
  case forumForDeductedPledges
  case mandatoryOffsetsUndecided
  case mandatoryOffsetsNotAllotted
  case volumeAboveCaps

  // Money.
  case moneyDueOfOffsets
  case agreedAbovePledge
  case alternativesConverted

  // The user's choices.
  case amountsAssumed
  case parametersOverridden
  case whatIf
  case asAt

  // Calendar.
  case calendarOutOfRange
  case forumPeriodsConflict
  case eventWithoutStep

  // Draws and crises.
  case drawWithoutAccess
  case drawUnserved
  case drawPledgeUnknown
  case drawDeviates
  case implementationOverdue
  case implementedBeyondDraws
  case crisisPledgesWithoutCrisis
  case crisisExempt
  case crisisNeedsUnknown
  case crisisUndecided
  case crisisOffsets
  case crisisUnplaced
  case crisisCaseloadIncomplete
  case crisisReleased
  case crisisKeyUnknown
  case crisisNobodyToAsk
  case crisisOver
  case creditNotAuthorised
  case creditExceeded
  case creditUsed
  case creditOpen
}
