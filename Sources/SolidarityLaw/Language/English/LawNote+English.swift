extension LawNote {
  public var english: String {
    switch self {
    // Application and participation.
    case .solidarityNotYetApplicable:
      "Articles 58 to 63 and 65 to 69 apply from {first}, after {day}: the pool cannot be used before."
    case .bindingAtOdds:
      "{states}: whether Part IV binds the State is recorded otherwise than the recitals and Ireland's notification say; "
        + "the record is used."
    case .boundStatesMissing:
      "{states}: Part IV binds the State but the table of States does not have it, which raises the share of every other."
    case .rowsWithoutState: "{states}: rows name a State that the table of States does not have; they do not count."
    case .adHocContributions:
      "{states}: contributes without being bound; the pledge counts in the totals, outside the key."

    // Statuses.
    case .statusesExclude:
      "{states}: recorded both under migratory pressure and in a significant migratory situation, which the definitions "
        + "keep apart; both records are kept."
    case .riskBesidePressure:
      "{states}: recorded at risk of the migratory pressure that is recorded as found already."
    case .disembarkationsWithoutPressure:
      "{states}: disembarkations after search and rescue are recorded without a finding of pressure, which large and "
        + "disproportionate ones oblige the Commission to make."
    case .significantOnOneYear:
      "{states}: found in a significant migratory situation, which rests on several years, while the indicators here "
        + "cover one."
    case .systemicShortcomings:
      "{states}: systemic shortcomings are recorded, so others owe the State neither pledges nor offsets."

    // Acts.
    case .actBelowProposalMinimum:
      "The act asks for {relocations} relocations and {financial}, less than the minima of the proposal: those bind the "
        + "Commission's proposal, and whether they also bind the Council is not said."
    case .actRatio:
      "The act's {relocations} relocations and {financial} are not in the ratio of the two minima, so the two fair shares "
        + "are not of equal value."
    case .referenceChanged:
      "The reference number is the scenario's: fair shares that the act fixed for its own are set aside, and every "
        + "share is computed."
    case .searchAndRescueShareMissing:
      "Pressure from disembarkations is recorded, but no percentage of the pool for those States."
    case .searchAndRescueShareUnused:
      "A percentage of the pool for States with disembarkations is recorded, but no such State."
    case .proposalMissing:
      "No Commission proposal is recorded, so it is open whether offsets can be requested."
    case .proposalWithheld:
      "The Commission proposal is withheld from this edition, so it is open here whether offsets can be requested."
    case .proposalBelowMinimum:
      "The proposal's {relocations} relocations and {financial} are below the minima, which only a finding of no need "
        + "admits."
    case .proposalRatio:
      "The proposal's {relocations} relocations and {financial} are not in the ratio of the two minima."

    // Key.
    case .keyIncomplete: "{states}: population or GDP is missing, so no share of the key can be computed."
    case .keyOfDifferentYears:
      "Population or GDP are not of the same year for all States; Annex I asks for the latest data available."
    case .keyFlags: "{states}: Eurostat flags the data of the key, for instance as provisional or estimated."
    case .populationOfFrance:
      "France counts with the population and GDP that Eurostat publishes; whether the overseas territories, outside "
        + "the Regulation's scope, belong in the key is not said."
    case .keyWeights: "The weights of population and GDP sum to {sum}, not to one."
    case .zeroTotals: "Population or GDP of the bound States sum to zero."
    case .fairSharesDoNotSum:
      "The rounded fair shares sum to {sum}, the reference number is {reference}: the act does not say how to round."
    case .adoptedDiffersFromComputed:
      "{states}: the fair share in the act differs from the one computed from the data here; both are shown, and the "
        + "reading fairShareBasis says which is in use."

    // Pledges.
    case .pledgeUnknown:
      "{states}: an amount is not known; it is at least what is recorded of it, and at most, unless the State pledged more "
        + "than its share, what its share still asks."
    case .pledgeUnbounded: "{states}: an amount is not known and nothing bounds it from above."
    case .noPledge:
      "{states}: no pledge is recorded; the Regulation sets no pledge in its place, and the answers to it are a reconvened "
        + "Forum, offsets or infringement proceedings."
    case .throughOffsetsNeedsAgreement:
      "{states}: means to meet a relocation pledge by taking responsibility, which needs the agreement of the benefitting "
        + "State; none is inferred."
    case .offerGateClosed:
      "{states}: means to meet a relocation pledge by taking responsibility, while neither condition for the offer is met."

    // Deductions.
    case .deductionWithoutAct:
      "{states}: a deduction is applied without a recorded act of the Council on it, which Articles 61(4) and 62(5) "
        + "provide for; the reading deductionWithoutAct says whether it counts."
    case .deductionPending:
      "{states}: a deduction is requested or assessed and not decided; no time is set for the Council."
    case .deductionWithoutStatus:
      "{states}: a deduction is recorded without the status that its ground asks for, neither found nor claimed."
    case .deductionBesidePoolUse:
      "{states}: a deduction for pressure is recorded although the State turned to the pool, which excludes it."
    case .deductionExceedsPledge:
      "{states}: deductions add up to more than there is to deduct; no more than the whole is taken."
    case .fullDeductionLeavesGap:
      "{states}: the whole pledge is deducted, but it lay below the fair share; a full deduction frees from what was "
        + "pledged, and whether also from what was not is not said."
    case .deductionNotRedistributed:
      "{states}: what is deducted is not redistributed to others; only new pledges or mandatory offsets could make up for "
        + "it."

    // Use of the pool.
    case .pressureWithoutNotice:
      "{states}: found under pressure without a recorded notice of intended use, so the State is not released from its own "
        + "pledge here; the reading benefittingFrom says from when it would be."
    case .noticeWithoutPressure:
      "{states}: a notice under Article 58 is recorded without a finding of pressure; it is taken as recorded."
    case .claimDespitePressure:
      "{states}: a notification under Article 59 is recorded although pressure was found, for which Article 58 is the way."
    case .noticeRefused:
      "{states}: a refusal of a notice under Article 58 is recorded, which needs no approval."
    case .claimPending:
      "{states}: considers itself under pressure; the Commission has not decided, for which no time is set."
    case .claimOutcomesOnOneDay:
      "{states}: recorded as accepted and as rejected on the same day; the acceptance is taken to be the later step."
    case .capacityRefused:
      "{states}: accepted as under pressure but refused access; where the pool lacks capacity the High-Level Forum is to "
        + "meet within a week of the Commission decision, before the Council's own two weeks end."
    case .pledgesOfBenefitting:
      "{states}: pledged and benefits; the pledge counts as pledged in the act and is released for this year."

    // Offsets.
    case .requestGateOpen:
      "Whether half of the proposal's relocations are pledged depends on pledges that are not known."
    case .requestsWhileClosed:
      "Requests for offsets are recorded while less than half of the proposal's relocations are pledged."
    case .offsetAnswerExceedsRequest:
      "{states}: accepted more applications than were requested, which the article does not admit."
    case .offsetRequestUnanswered:
      "{states}: did not answer a request for offsets in time; the act gives silence no effect, and it is not acceptance."
    case .offsetRequestRefusedBySilence:
      "{states}: did not answer a request for offsets in time, which the reading offsetSilence takes as a refusal."
    case .yearEndDebt:
      "{states}: the pool year is over and relocations pledged are neither implemented nor accepted, so responsibility is "
        + "owed for as many, where a benefitting State asks."
    case .yearEndRequestReleased:
      "{states}: responsibility is requested after the year although systemic shortcomings are found, which release the "
        + "others from offsets towards that State; the request gets nothing."
    case .thresholdAboveReference:
      "The threshold for mandatory offsets, {threshold}, exceeds the reference number, {reference}: pledges stay below it "
        + "even where every State pledges its fair share in relocations, which the act leaves unresolved."
    case .mandatoryOffsetsAwaitForum:
      "Pledges lie below the threshold, but no reconvened High-Level Forum has met, so no offset is mandatory; whether to "
        + "reconvene it is the Council's decision."
    case .forumForDeductedPledges:
      "Whether mandatory offsets for pledges lost to deductions and releases need a reconvened High-Level Forum of their "
        + "own is not said: the reading forumForDeductedPledges decides here."
    case .mandatoryOffsetsUndecided:
      "Whether the relocations to be implemented lie below the threshold depends on pledges that are not known."
    case .mandatoryOffsetsNotAllotted:
      "No article says which State covers how much of mandatory offsets, nor whether money lowers what a State can owe: "
        + "the reading offsetCap decides here."
    case .volumeAboveCaps: "The caps of all States together are below the volume of mandatory offsets."

    // Money.
    case .moneyDueOfOffsets:
      "{states}: mandatory offsets carried out lower the money due by the value of one relocation each; the act names no "
        + "unit value."
    case .agreedAbovePledge:
      "{states}: alternative measures were agreed above their pledged value; no refund is provided for."
    case .alternativesConverted:
      "{states}: alternative measures for which no agreed value is recorded become money at the end of the pool year, "
        + "unless a benefitting State asks for them and both agree on their value before."

    // The user's choices.
    case .amountsAssumed:
      "{states}: amounts that are not known are filled by assumption ({policy}), so every figure that rests on them is an "
        + "assumption too."
    case .parametersOverridden:
      "Legal parameters are overridden: {parameters}; the figures are not those of the act."
    case .whatIf: "A what-if, not the record: the user set {changes}."
    case .asAt: "Judged as at {day}: facts dated later do not count, and dates before it can be overdue."

    // Calendar.
    case .calendarOutOfRange: "There is no calendar for the pool year {year}."
    case .forumPeriodsConflict:
      "The Council has two weeks from the Commission decision to find too little capacity, but the "
        + "High-Level Forum that follows must meet within one week of that decision."
    case .eventWithoutStep:
      "The {kind} of {day} prepares neither the pool of {year} nor that of {next}: it is left out of the calendar."

    // Draws and crises.
    case .drawWithoutAccess:
      "{states}: a draw is recorded although no access to the pool is recorded for its day; it is split as "
        + "recorded."
    case .drawUnserved: "{states}: more was drawn than pledges and open pairs can give; the rest falls on nobody."
    case .drawPledgeUnknown:
      "{states}: the pledge drawn upon is not known, so no part of the draws falls on the State here; "
        + "every part changes once it is."
    case .drawDeviates:
      "{states}: closed or limited pairs keep what was drawn from the proportion to the overall pledges; "
        + "later draws make up for it as far as open pairs admit."
    case .implementationOverdue:
      "{states}: drawn upon by the end of the pool year and neither accepted, agreed nor carried out."
    case .implementedBeyondDraws: "{states}: more is recorded as carried out than the recorded draws ask of the State."
    case .crisisPledgesWithoutCrisis: "Pledges to a Solidarity Response Plan are recorded, but no crisis."
    case .crisisExempt: "A crisis is recorded with an exemption, by which no offset is mandatory."
    case .crisisNeedsUnknown:
      "A crisis is recorded without the needs of the Council decision, so the volume of its offsets is not "
        + "known."
    case .crisisUndecided:
      "How many offsets the crisis makes mandatory depends on pledges that are not known; nothing is "
        + "assigned."
    case .crisisOffsets:
      "Additional pledges and the pool do not meet the needs of the State in crisis, so offsets are "
        + "mandatory up to all of them, beyond the fair share where necessary. Who takes over how many is a "
        + "proposal; the article does not say."
    case .crisisUnplaced:
      "The eligible cases do not suffice for all offsets of the crisis: the High-Level Forum is to be "
        + "reconvened."
    case .crisisCaseloadIncomplete:
      "{states}: how many eligible cases there are towards the State in crisis is not recorded; none beyond those "
        + "known are placed there."
    case .crisisReleased:
      "{states}: systemic shortcomings are found in the State in crisis, which releases the others from pledges and "
        + "offsets towards it; no offset is assigned. Whether a crisis changes that is not said."
    case .crisisKeyUnknown:
      "Data of the reference key are missing, so the offsets of the crisis are assigned to nobody."
    case .crisisNobodyToAsk:
      "No State is left that can be asked for the offsets of the crisis: the others benefit or have their whole share "
        + "deducted."
    case .crisisOver: "The decision on the crisis has ended by the day judged by."
    case .creditNotAuthorised:
      "{states}: the use of a crisis credit is recorded without the Commission's authorisation; it does "
        + "not count."
    case .creditExceeded:
      "{states}: more is recorded as deducted for a crisis than the credits of these five years leave; no "
        + "more than that counts."
    case .creditUsed: "{states}: a crisis credit lowers the share that is asked in this pool year."
    case .creditOpen:
      "{states}: a crisis credit could be deducted, on notification to the Commission and with its "
        + "authorisation."
    }
  }
}
