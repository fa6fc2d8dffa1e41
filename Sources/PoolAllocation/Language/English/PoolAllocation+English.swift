extension AllocationNote {
  public var english: String {
    switch self {
    // What is distributed.
    case .noBenefittingState: "No State has access to the pool yet, so there is nothing to distribute."
    case .needsWithoutAccess:
      "Needs are recorded for these States, but no access to the pool; they take no part in the distribution."
    case .needsFromIndicator:
      "No act states these needs: each is the State's share of the indicator {indicator} in {period} among the "
        + "benefitting States, times the reference number of the measure."
    case .unknownPledgeExcluded:
      "Pledges that are not known take no part in the distribution; it changes once they are."
    case .unknownNeedExcluded:
      "States whose needs are not known get nothing in this distribution, which says nothing about what they need."
    case .allPairsClosed:
      "Every pair of these States is closed, so they can neither give nor receive in the measures concerned."

    // What the distribution is.
    case .proposalOnly:
      "The distribution of {measures} is a model's proposal. The Technical-Level Forum distributes; the law gives no "
        + "formula."
    case .agreedDistribution:
      "The distribution of {measures} is what the Technical-Level Forum agreed, as recorded; the model's proposal stands "
        + "beside it."
    case .ruleIgnoresLimits:
      "The rule '{rule}' divides as if every pair were open and nothing were reserved or wished for, which is not so for "
        + "{measures}."
    case .largestRemainderUnavailable:
      "No whole-number distribution of {measures} has the receipts of the largest-remainder method; the nearest one is "
        + "shown."
    case .searchAndRescueShareMissed:
      "States with recurring disembarkations get {received}, less than the indicative share of {target}."

    case .measureNotNeeded:
      "Nobody needs {measure} by the record: {amount} pledged by these States stay undrawn."
    case .pledgesUndrawn:
      "More is pledged than can be distributed: {amount} of these States stay undrawn; the use of each pledge is shown by "
        + "State."
    case .roundingTie:
      "Equal remainders leave open which of these States' flows of {measure} is rounded up; protocol order decides. The "
        + "exact amounts are not affected."

    // What is wished for.
    case .shapedByWishes:
      "Wishes that no law obliges to shape this distribution; without them it may be another."
    case .wishMissed: "What is distributed comes to {amount}, although {wish}."
    case .wishMissedByRounding:
      "In whole units what is distributed comes to {amount}, although {wish}; the exact amounts fulfil it."
    case .wishUndetermined:
      "Shares are wished for of needs or pledges that are not known; these wishes have no effect."

    // What was agreed.
    case .agreedLater: "Flows that were agreed after the date of this report do not count in it."
    case .agreedAbovePledge: "More is agreed from these States than they are still obliged to."
    case .agreedAboveNeed: "More is agreed for these States than they need by the record."
    case .agreedAgainstLimit: "More is agreed from these States than the recorded pairs allow."
    case .agreedWithoutAccess: "Flows are agreed for these States although no access to the pool is recorded."

    // Offsets.
    case .offsetVolumeUnknown:
      "Pledges that are not known leave the volume of mandatory offsets open, so nothing is distributed."
    case .offsetBurdenByCap:
      "Not every reference-key share is known, so burdens are held against the caps instead."
    case .offsetCapUnknown: "The caps of these States are not known, so nothing is assigned to them."
    case .offsetCaseloadUnknown:
      "No eligible cases are recorded, so offsets are distributed by the caps alone; whether enough cases exist is not "
        + "known."
    case .offsetCaseloadIncomplete:
      "For some pairs of these States no eligible cases are recorded; nothing is placed there."
    case .offsetsByCaseload:
      "Not every relocation need is known, so offsets are balanced against eligible cases instead."
    case .offsetFlowsUnknown:
      "Nothing says from which States offsets would be taken over, so only the contributing States' parts are given."
    case .offsetReleased:
      "A finding of systemic shortcomings releases from offsets towards these States, so that none are placed there."
    case .offsetProposal:
      "The distribution of offsets is a model's proposal; the law fixes their volume and each State's cap, not who takes "
        + "over how many."
    case .offsetsUnplaced:
      "{unplaced} of {volume} offsets cannot be placed within the caps and eligible cases."
    }
  }
}

extension AmountWord {
  public var english: String {
    switch self {
    case .relocations: "{amount} {amount|relocation|relocations}"
    case .money: "EUR {amount}"
    case .alternativeMeasures: "alternative measures worth EUR {amount}"
    }
  }
}

extension AxiomWitness {
  public var english: String {
    switch self {
    case .unequal:
      "{first} needs {firstNeed} and {second} {secondNeed}, but they receive {firstAmount} and {secondAmount}."
    case .ownNeedRises:
      "The need of {state} rises from {before} to {after}, but what it receives falls from {had} to {has}."
    case .poolGrows:
      "The pool grows from {before} to {after}, but what {state} receives falls from {had} to {has}."
    }
  }
}

extension Axiom {
  public var english: String {
    switch self {
    case .equalTreatment: "Equal needs receive equal amounts."
    case .orderOfAwards: "A greater need never receives a smaller amount."
    case .orderOfLosses: "A greater need never goes short by a smaller amount."
    case .claimsMonotonicity: "Nobody receives less because its own need rises."
    case .resourceMonotonicity: "Nobody receives less because the pool grows."
    }
  }
}
