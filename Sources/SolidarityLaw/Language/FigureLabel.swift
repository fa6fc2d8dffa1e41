/// What a figure is, in a few words.
public enum FigureLabel: String, Message {
  // Key and fair share.
  case populationOfBound
  case productOfBound
  case population
  case populationOfYear
  case product
  case productOfYear
  case keyShare
  case referenceNumber
  case referenceAmount
  case fairShareRelocations
  case fairShareMoney
  case fairShareInUse
  case fairShareInUseMoney
  case fairShareInActRelocations
  case fairShareInActMoney
  case searchAndRescueShare
  case searchAndRescuePart

  // Ledger.
  case pledge
  case pledgeRow
  case pledgeRowThroughOffsets
  case pledgeThroughOffsets
  case deducted
  case deductionOfStage
  case deductedInAll
  case effectivePledge
  case available
  case effectiveForArticle63
  case value
  case adjustedShare
  case gap
  case moneyDue
  case alternativeAgreed
  case alternativeConverted
  case nominalTotal
  case effectiveTotal
  case availableTotal

  // Offsets.
  case proposalRelocations
  case requestThreshold
  case offerThreshold
  case mandatoryThreshold
  case relocationsLacking
  case offsetsMandatory
  case relocationsToImplement
  case offsetCap
  case offsetsCarriedOut
  case relocationsBegun
  case voluntaryOffsetsCarriedOut
  case offsetsAtYearEnd

  // Comparisons.
  case statuses
  case benefits
  case offsetsCanBeOffered
  case offsetsCanBeRequested
  case relocationsPledged
  case threshold
  case relocationsCounted
  case offsetsAreMandatory
  case ofArticle
  case knownPart
  case releasedStep
  case deductedStep
  case setAsideStep

  // Draws, crises and money.
  case offsetsValue
  case moneyPaid
  case moneyOpen
  case crisisNeeds
  case crisisAdditional
  case crisisShortfall
  case crisisVolume
  case crisisPriority
  case crisisPool
  case crisisCredit
  case crisisCreditUse
  case creditUsable
  case creditUsed
  case creditLeft
  case drawnOnPool
  case draw
  case drawnSoFar
  case proRata
  case carriedOut
  case begun
  case deviation
  case leftOfPledge
  case outstanding
  case overdue
}
