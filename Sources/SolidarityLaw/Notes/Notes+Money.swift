extension Notes {
  /// What the money due rests on (FIN-2, PLEDGE-2, PLEDGE-3).
  var ofMoney: [Note?] {
    [
      note("moneyDueOfOffsets", offsetsCarriedOut, Citation(.implementingRules, "30(1)")) {
        "\($0): mandatory offsets carried out lower the money due by the value of one relocation each; the act names no unit "
          + "value."
      },
      note("agreedAbovePledge", agreedAbovePledge, Citation("65(1)")) {
        "\($0): alternative measures were agreed above their pledged value; no refund is provided for."
      },
      note("alternativesConverted", alternativesConverted, Citation("57(4)")) {
        "\($0): alternative measures for which no agreed value is recorded become money at the end of the pool year, unless a "
          + "benefitting State asks for them and both agree on their value before."
      },
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
