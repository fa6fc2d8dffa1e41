/// The questions that the law leaves open, by the name of the reading that answers each.
public enum ReadingQuestion: String, Message {
  case applicationText
  case statusExclusivity
  case noNeedRatio
  case forumTrigger
  case fairShareRounding
  case fairShareBasis
  case partialRequests
  case alternativeValue
  case searchAndRescueShare
  case benefittingFrom
  case capacityForum
  case drawRounding
  case distributionOrder
  case shortcoming
  case deductionWithoutAct
  case pendingDeduction
  case offsetPledges
  case offsetThreshold
  case offsetVolume
  case forumForDeductedPledges
  case yearEndDebt
  case offsetCap
  case offsetSilence
  case fixedDates
  case institutionCalendar
  case moneyFloor
  case creditSpread
  case creditYears
  case crisisCap
  case crisisPool
}
