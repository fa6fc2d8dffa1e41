import ExactArithmetic

extension Notes {
  /// Proposal and act against Article 12 (PROP-1 to PROP-4), and a reference number set by a scenario.
  var ofActs: [Note?] {
    let act = cycle.reference
    let relocations = PhraseValue.count(act.relocations)
    let financial = PhraseValue.money(act.financial)
    let disembarkation = statesWhere { $0.searchAndRescue == true }
    return ofProposal + [
      note(
        .actBelowProposalMinimum, when: !ProposalMinimum.isReached(act, in: context), Citation("12(2)"),
        ["relocations": relocations, "financial": financial]),
      note(
        .actRatio, when: !ProposalRatio.isKept(act, in: context), Citation("12(3)"),
        ["relocations": relocations, "financial": financial]),
      note(
        .referenceChanged, when: cycle.provenance["reference.relocations"]?.file == Scenario.referenceOption,
        Citation("57(3)")),
      note(
        .searchAndRescueShareMissing, when: cycle.searchAndRescueShare == nil && !disembarkation.isEmpty,
        Citation("57(2)")),
      note(
        .searchAndRescueShareUnused, when: cycle.searchAndRescueShare != nil && disembarkation.isEmpty,
        Citation("57(2)")),
    ]
  }

  private var ofProposal: [Note?] {
    guard let proposal = cycle.proposal else {
      return [
        Note(
          cycle.withheld.contains { $0.subject == .proposal } ? LawNote.proposalWithheld : .proposalMissing,
          citation: Citation("63(1)"))
      ]
    }
    let relocations = PhraseValue.count(proposal.relocations)
    let financial = PhraseValue.money(proposal.financial)
    return [
      note(
        .proposalBelowMinimum, when: !ProposalMinimum.isReached(proposal, in: context), Citation("12(4)"),
        ["relocations": relocations, "financial": financial]),
      note(
        .proposalRatio,
        when: !ProposalRatio.isKept(proposal, in: context)
          && NoNeedProposal.mustKeepRatio(proposal, in: context),
        Citation("12(3)"), ["relocations": relocations, "financial": financial]),
    ]
  }
}
