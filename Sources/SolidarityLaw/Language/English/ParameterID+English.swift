extension ParameterID {
  public var english: String {
    switch self {
    case .minimumRelocations: "Least number of relocations in the Commission proposal"
    case .minimumFinancial: "Least amount of money in the Commission proposal"
    case .relocationValue: "Money of equal value to one relocation, the ratio between the two minima"
    case .populationWeight: "Weight of population in the reference key"
    case .gdpWeight: "Weight of total GDP in the reference key"
    case .requestGateShare: "Part of the proposal's relocations that must be pledged before offsets can be requested"
    case .offerGateShare: "Part of its fair share that a State must pledge as relocations to offer offsets"
    case .mandatoryMinimum: "Number of relocations below which offsets become mandatory"
    case .mandatoryShare: "Part of the reference number below which offsets become mandatory"
    case .forumDays: "Days from the autumn acts to the High-Level Forum"
    case .technicalForumDays: "Days from a notice under Article 58 to the Technical-Level Forum"
    case .claimForumDays: "Days from a positive decision under Article 59 to the Technical-Level Forum"
    case .capacityForumDays: "Days from the Commission decision to the High-Level Forum where capacity is insufficient"
    case .assessmentDays: "Days for the Commission's assessment of a deduction request"
    case .offsetReplyDays: "Days for the answer to a request for offsets"
    case .relocationFunding: "Union funding for each person relocated, to the State that takes the person in"
    case .minorFunding: "Union funding for each unaccompanied minor relocated"
    case .transferFunding: "Union funding for each transfer, to the State that pays it"
    }
  }
}
