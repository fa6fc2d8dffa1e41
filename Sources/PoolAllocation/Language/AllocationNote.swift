public import SolidarityLaw

/// The notes of the distribution, by their stable codes.
public enum AllocationNote: String, Message {
  // What is distributed.
  case noBenefittingState
  case needsWithoutAccess
  case needsFromIndicator
  case unknownPledgeExcluded
  case unknownNeedExcluded
  case allPairsClosed

  // What the distribution is.
  case proposalOnly
  case agreedDistribution
  case ruleIgnoresLimits
  case largestRemainderUnavailable
  case searchAndRescueShareMissed
  case measureNotNeeded
  case pledgesUndrawn
  case roundingTie

  // What is wished for.
  case shapedByWishes
  case wishMissed
  case wishMissedByRounding
  case wishUndetermined

  // What was agreed.
  case agreedLater
  case agreedAbovePledge
  case agreedAboveNeed
  case agreedAgainstLimit
  case agreedWithoutAccess

  // Offsets.
  case offsetVolumeUnknown
  case offsetBurdenByCap
  case offsetCapUnknown
  case offsetCaseloadUnknown
  case offsetCaseloadIncomplete
  case offsetsByCaseload
  case offsetFlowsUnknown
  case offsetReleased
  case offsetProposal
  case offsetsUnplaced
}

/// An amount of a measure in words.
public enum AmountWord: String, Message {
  case relocations
  case money
  case alternativeMeasures
}

/// Where an axiom fails: what somebody needs and what it receives.
public enum AxiomWitness: String, Message {
  case unequal
  case ownNeedRises
  case poolGrows
}
