/// The messages of the follow-up of the five-year strategy.
enum StrategyMessage: String, CaseIterable, Message {
  case sectionStrategy
  case introStrategy
  case countStrategy
  case countStrategyCore
  case titleStrategyDue
  case titleStrategyRunning
  case titleStrategyActions
  case titleStrategyFigures
  case headingNumber
  case headingPriority
  case headingAction
  case headingLink
  case headingTiming
  case headingRecorded
  case headingOutcome
  case headingSection
  case headingFigure
  case headingFigureValue
  case headingPeriod
  case headingOrigin
  case meaningLink
  case meaningOutcome
  case timingDueThisYear
  case timingDueEarlier
  case timingRunning
  case timingDueLater
  case timingUndated
  case outcomeDone
  case outcomeLate
  case outcomeOpen
  case outcomeUnknown
  case statusOpen
  case statusUnderway
  case linkCore
  case linkContext
  case dueYearly
  case dueMid
  case dueEnd
  case dueFrom
  case dueBefore
  case dueUnspecified
  case footnoteMid
  case footnoteRecordedWords

  var english: String {
    switch self {
    case .sectionStrategy: "The five-year strategy"
    case .introStrategy:
      "What the European Asylum and Migration Management Strategy (Article 8) announces, and how far it is in "
        + "{year}. Whether an action is done is what the user has recorded; nothing is inferred, and without a "
        + "record it is unknown."
    case .countStrategy:
      "Due in {year}: {due} actions, of which {done} done, {late} late, {open} open and {unknown} unknown."
    case .countStrategyCore: "{number} of the actions due belong to the solidarity cycle."
    case .titleStrategyDue: "Actions due in {year}, and earlier ones not recorded as done"
    case .titleStrategyRunning: "Actions that run through {year}"
    case .titleStrategyActions: "All actions of the strategy"
    case .titleStrategyFigures: "Figures that the strategy rests on"
    case .headingNumber: "No"
    case .headingPriority: "Field"
    case .headingAction: "Action"
    case .headingLink: "Cycle"
    case .headingTiming: "Time"
    case .headingRecorded: "Recorded as"
    case .headingOutcome: "State"
    case .headingSection: "Section"
    case .headingFigure: "Figure"
    case .headingFigureValue: "Value"
    case .headingPeriod: "Period"
    case .headingOrigin: "Origin"
    case .meaningLink: "Whether the action is part of the solidarity cycle or stands around it."
    case .meaningOutcome:
      "Late: done after its last day, or recorded as not done though the day to judge by has passed it. "
        + "Without such a day nothing undone is called late."
    case .timingDueThisYear: "due in the year"
    case .timingDueEarlier: "due earlier"
    case .timingRunning: "running"
    case .timingDueLater: "later"
    case .timingUndated: "without a date"
    case .outcomeDone: "done"
    case .outcomeLate: "late"
    case .outcomeOpen: "open"
    case .outcomeUnknown: "unknown"
    case .statusOpen: "not begun"
    case .statusUnderway: "under way"
    case .linkCore: "part of it"
    case .linkContext: "context"
    case .dueYearly: "every year"
    case .dueMid: "mid-{year}"
    case .dueEnd: "end of {year}"
    case .dueFrom: "from {year}"
    case .dueBefore: "before {year}"
    case .dueUnspecified: "not said"
    case .footnoteMid: "The middle of a year is taken as 30 June."
    case .footnoteRecordedWords: "Actions, actors and fields are shown in the words of the record."
    }
  }
}
