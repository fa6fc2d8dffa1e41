/// The ids of the legal parameters, as users write them in `parameters:` of `cycle.yaml`.
public enum ParameterID: String, Message {
  /// Least number of relocations in the Commission proposal.
  case minimumRelocations = "proposal.minimumRelocations"
  /// Least amount of money in the Commission proposal.
  case minimumFinancial = "proposal.minimumFinancial"
  /// Money of equal value to one relocation, the ratio between the two minima.
  case relocationValue = "relocation.value"
  /// Weight of population in the reference key.
  case populationWeight = "key.populationWeight"
  /// Weight of total GDP in the reference key.
  case gdpWeight = "key.gdpWeight"
  /// Part of the proposal's relocations that must be pledged before offsets can be requested.
  case requestGateShare = "offsets.requestGateShare"
  /// Part of its fair share that a State must pledge as relocations to offer offsets.
  case offerGateShare = "offsets.offerGateShare"
  /// Number of relocations below which offsets become mandatory.
  case mandatoryMinimum = "offsets.mandatoryMinimum"
  /// Part of the reference number below which offsets become mandatory.
  case mandatoryShare = "offsets.mandatoryShare"
  /// Days from the autumn acts to the High-Level Forum.
  case forumDays = "periods.forumDays"
  /// Days from a notice under Article 58 to the Technical-Level Forum.
  case technicalForumDays = "periods.technicalForumDays"
  /// Days from a positive decision under Article 59 to the Technical-Level Forum.
  case claimForumDays = "periods.claimForumDays"
  /// Days from the Commission decision to the High-Level Forum where capacity is insufficient.
  case capacityForumDays = "periods.capacityForumDays"
  /// Days for the Commission's assessment of a deduction request.
  case assessmentDays = "periods.assessmentDays"
  /// Days for the answer to a request for offsets.
  case offsetReplyDays = "periods.offsetReplyDays"
  /// Union funding for each person relocated, to the State that takes the person in.
  case relocationFunding = "funding.relocation"
  /// Union funding for each unaccompanied minor relocated.
  case minorFunding = "funding.unaccompaniedMinor"
  /// Union funding for each transfer, to the State that pays it.
  case transferFunding = "funding.transfer"
}
