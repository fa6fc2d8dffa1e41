import SolidarityLaw

/// Comparisons: of statements, rules, keys and scenarios.
enum ComparisonMessage: String, Message {
  case statementStated
  case statementNearest
  case statementLeft
  case statementWithinBounds
  case statementOmission
  case wayOffsetsDistributed
  case wayOffsetsSetAside
  case wayDeductionsCount
  case wayDeductionsIgnored
  case wayRecorded
  case wayReported
  case wayAssumed
  case differenceMore
  case differenceLess
  case noDifference
  case wordMoney
  case statementLink
  case rulesSupply
  case rulesFullyOpen
  case rulesLimited
  case rulesNothing
  case axiomsOnInstance
  case axiomsHold
  case witness
  case weightedKeyFactors
  case weightedKeyCaution
  case whatIfUnnamed
  case whatIfNamed
  case whatIfChanged
  case whatIfNothingChanged
  case whatIfNoDifference
  case whatIfWithoutDistribution
  case whatIfBaselineWithout
  case whatIfOfState
  case whatIfOfStates
  case whatIfOfOthers
  case whatIfOfPool
  case whatIfOfDistribution
  case whatIfOfDates
  case wordReference
  case wordsNone
  case absentMark
  case percentagePoints
}
