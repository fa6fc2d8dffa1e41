/// What sweeps say.
enum SweepMessage: String, CaseIterable, Message {
  case title
  case kicker
  case leadGrid
  case leadDraws
  case leadPoints
  case leadBase
  case leadUnknown
  case leadUnknownParts
  case leadKept
  case leadLeft
  case exactClosed
  case exactAll
  case exactSampled
  case exactOff
  case withoutDistribution
  case notDistributed
  case titleConditions
  case titleFigures
  case titleDrivers
  case titleDistributionOf
  case titleTornadoOf
  case titlePlan
  case headingFigure
  case headingCondition
  case headingState
  case headingHolds
  case headingMet
  case headingMissed
  case headingOpen
  case headingMean
  case headingLow
  case headingLowerQuarter
  case headingMedian
  case headingUpperQuarter
  case headingHigh
  case headingLeast
  case headingGreatest
  case headingUnit
  case headingDriver
  case headingFrom
  case headingTo
  case headingAtLow
  case headingAtHigh
  case headingSwing
  case headingShare
  case headingItem
  case headingValue
  case meaningQuantile
  case meaningSwing
  case meaningShare
  case footnoteError
  case footnoteResolution
  case footnoteTop
  case footnoteConstant
  case noDrivers
  case pictureHistogram
  case pictureTornado
  case itemName
  case itemNote
  case itemBase
  case itemDay
  case itemGrid
  case itemDrawn
  case itemInput
  case itemSeed
  case itemLattice
  case footer

  var english: String {
    switch self {
    case .title:
      "What {count} scenarios of {year} come to"
    case .kicker:
      "Annual Solidarity Pool, pledge testing"
    case .leadGrid:
      "{count} scenarios: {points} points of a grid, {draws} draws at each, seed {seed}."
    case .leadDraws:
      "{count} scenarios drawn at random, seed {seed}."
    case .leadPoints:
      "{count} scenarios, the points of a grid; nothing is drawn."
    case .leadBase:
      "In every scenario: {changes}."
    case .leadUnknown:
      "What {states} pledged without a published amount is drawn, in {steps} steps of what each still owes."
    case .leadUnknownParts:
      "What {states} pledged without a published amount is drawn, in parts of what each still owes ({draws})."
    case .leadKept:
      "Amounts of {states} stay unknown: their fair share is not known."
    case .leadLeft:
      "Amounts that are not known stay so, and figures that rest on them are open."
    case .exactClosed:
      "Every figure is exact in every scenario: all have closed forms."
    case .exactAll:
      "Every figure is exact in every scenario; {programs} linear programs were solved and proven."
    case .exactSampled:
      "Coverage rests on {programs} linear programs solved in floating point ({each} a scenario); {compared} scenarios were solved again in fractions, and the greatest difference was {difference}. Every other figure is exact in every scenario."
    case .exactOff:
      "Coverage rests on {programs} linear programs solved in floating point ({each} a scenario), not proven. Every other figure is exact in every scenario."
    case .withoutDistribution:
      "Nothing is distributed. {reason}"
    case .notDistributed:
      "The distribution was left out."
    case .titleConditions:
      "How often conditions hold"
    case .titleFigures:
      "What the figures come to"
    case .titleDrivers:
      "What drives the figures"
    case .titleDistributionOf:
      "{figure}: how often each value"
    case .titleTornadoOf:
      "{figure}: what drives it"
    case .titlePlan:
      "What was asked"
    case .headingFigure:
      "Figure"
    case .headingCondition:
      "Condition"
    case .headingState:
      "State"
    case .headingHolds:
      "Holds"
    case .headingMet:
      "Met"
    case .headingMissed:
      "Not met"
    case .headingOpen:
      "Open"
    case .headingMean:
      "Mean"
    case .headingLow:
      "5 %"
    case .headingLowerQuarter:
      "25 %"
    case .headingMedian:
      "50 %"
    case .headingUpperQuarter:
      "75 %"
    case .headingHigh:
      "95 %"
    case .headingLeast:
      "Least"
    case .headingGreatest:
      "Greatest"
    case .headingUnit:
      "Unit"
    case .headingDriver:
      "Driver"
    case .headingFrom:
      "Lowest mean"
    case .headingTo:
      "Highest mean"
    case .headingAtLow:
      "where it is"
    case .headingAtHigh:
      "where it is"
    case .headingSwing:
      "Swing"
    case .headingShare:
      "Of the variance"
    case .headingItem:
      "What"
    case .headingValue:
      "Value"
    case .meaningQuantile:
      "the least value that this part of the scenarios does not exceed"
    case .meaningSwing:
      "between the group of the driver’s values where the figure’s mean is lowest and that where it is highest"
    case .meaningShare:
      "the part of the figure’s variance between the driver’s groups; with n draws and g groups, chance alone gives what is drawn about (g − 1) ÷ n"
    case .footnoteError:
      "Drawn at random: a probability near one half is off by about {error} in two cases of three."
    case .footnoteResolution:
      "Quantiles of figures with very many values are told to within the width in the column ‘resolution’ of the data."
    case .footnoteTop:
      "Up to three drivers of a figure, the strongest, where they do more than chance; --json and --out have all."
    case .footnoteConstant:
      "{count} figures are the same in every scenario; --json and --out have them."
    case .noDrivers:
      "Nothing that varies moves a figure."
    case .pictureHistogram:
      "{figure}, from {least} to {greatest}; half of the scenarios are at most {median}."
    case .pictureTornado:
      "{figure}: mean from {low} to {high} as {driver} varies"
    case .itemName:
      "Name"
    case .itemNote:
      "Note"
    case .itemBase:
      "In every scenario"
    case .itemDay:
      "Judged by"
    case .itemGrid:
      "On the grid"
    case .itemDrawn:
      "Drawn"
    case .itemInput:
      "Input"
    case .itemSeed:
      "Seed"
    case .itemLattice:
      "Steps of a range"
    case .footer:
      "Made by {name} {version} with GLPK {glpk}. Equal questions give equal bytes."
    }
  }
}
