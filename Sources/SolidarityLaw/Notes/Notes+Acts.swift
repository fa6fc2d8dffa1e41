import ExactArithmetic

extension Notes {
  /// Proposal and act against Article 12 (PROP-1 to PROP-4), and a reference number set by a scenario.
  var ofActs: [Note?] {
    let act = cycle.reference
    let text = "\(Spelling.number(Rational(act.relocations))) relocations and \(Spelling.euro(act.financial))"
    let disembarkation = statesWhere { $0.searchAndRescue }
    return ofProposal + [
      note(
        "actBelowProposalMinimum", when: !ProposalMinimum.isReached(act, in: context), Citation("12(2)"),
        "The act asks for \(text), less than the minima of the proposal: those bind the Commission's proposal, and "
          + "whether they also bind the Council is not said."),
      note(
        "actRatio", when: !ProposalRatio.isKept(act, in: context), Citation("12(3)"),
        "The act's \(text) are not in the ratio of the two minima, so the two fair shares are not of equal value."),
      note(
        "referenceChanged", when: cycle.provenance["reference.relocations"]?.file == Scenario.referenceOption,
        Citation("57(3)"),
        "The reference number is the scenario's: fair shares that the act fixed for its own are set aside, and every "
          + "share is computed."),
      note(
        "searchAndRescueShareMissing", when: cycle.searchAndRescueShare == nil && !disembarkation.isEmpty,
        Citation("57(2)"),
        "Pressure from disembarkations is recorded, but no percentage of the pool for those States."),
      note(
        "searchAndRescueShareUnused", when: cycle.searchAndRescueShare != nil && disembarkation.isEmpty,
        Citation("57(2)"),
        "A percentage of the pool for States with disembarkations is recorded, but no such State."),
    ]
  }

  private var ofProposal: [Note?] {
    guard let proposal = cycle.proposal else {
      return [
        Note(
          code: "proposalMissing",
          message: "No Commission proposal is recorded, so it is open whether offsets can be requested.",
          citation: Citation("63(1)"))
      ]
    }
    let text =
      "\(Spelling.number(Rational(proposal.relocations))) relocations and \(Spelling.euro(proposal.financial))"
    return [
      note(
        "proposalBelowMinimum", when: !ProposalMinimum.isReached(proposal, in: context), Citation("12(4)"),
        "The proposal's \(text) are below the minima, which only a finding of no need admits."),
      note(
        "proposalRatio",
        when: !ProposalRatio.isKept(proposal, in: context)
          && NoNeedProposal.mustKeepRatio(proposal, in: context),
        Citation("12(3)"), "The proposal's \(text) are not in the ratio of the two minima."),
    ]
  }
}
