extension Notes {
  /// What the money due rests on (FIN-2, PLEDGE-2, PLEDGE-3).
  var ofMoney: [Note?] {
    [
      note(.moneyDueOfOffsets, offsetsCarriedOut, Citation(.implementingRules, "30(1)")),
      note(.agreedAbovePledge, agreedAbovePledge, Citation("65(1)")),
      note(.alternativesConverted, alternativesConverted, Citation("57(4)")),
    ]
  }

  private func agreed(_ state: StateAssessment) -> Amount {
    AgreedValue.agreed(by: state.state, in: context).amount
  }

  private var offsetsCarriedOut: [MemberState] {
    statesWhere { CarriedOut.mandatoryOffsets(by: $0.state, in: context).value != .zero }
  }

  private var agreedAbovePledge: [MemberState] {
    statesWhere { state in
      guard let pledged = state.pledge.alternative.value, let agreed = agreed(state).value else { return false }
      return agreed > pledged
    }
  }

  private var alternativesConverted: [MemberState] {
    statesWhere { state in
      guard !state.isBenefitting, let pledged = state.pledge.alternative.value, let agreed = agreed(state).value
      else { return false }
      return agreed < pledged
    }
  }
}
