/// What the report says of responsibility offsets under each reading, of limits that bind, of credit and of year-end debts.
enum OffsetMessage: String, CaseIterable, Message {
  case titleVolumes, titleCaps, titleLimits, titleCredit, titleYearEnd
  case headingThresholdBasis, headingExtent, headingWithoutAct, headingThreshold, headingOfPledges, headingOfObliged
  case headingNow, headingInForce, headingResidual, headingFairShare, headingStrict, headingEligible, headingLimit
  case headingCapOrCases, headingAssigned, headingCredit, headingDue, headingDueAfter, headingUnused
  case headingOwed, headingAsked, headingAskedBy, headingGranted, headingTakenOver, headingOpen
  case meaningOfPledges, meaningOfObliged, meaningNow, meaningResidual, meaningFairShare, meaningStrict, meaningEligible
  case meaningCredit, meaningDueAfter, meaningUnused, meaningOwed, meaningAsked, meaningGranted, meaningTakenOver,
    meaningOpen
  case limitCap, limitCaseload, total, unplaced, capsBelowVolume, yearEndOnRequest, noRequest

  var english: String {
    switch self {
    case .titleVolumes: "Responsibility offsets: volume under each reading"
    case .titleCaps: "Responsibility offsets: caps under each reading"
    case .titleLimits: "Responsibility offsets: what keeps the rest from being placed"
    case .titleCredit: "Responsibility offsets: credit against the money due"
    case .titleYearEnd: "Responsibility offsets owed after the pool year (Article 63(5))"
    case .headingThresholdBasis: "Threshold read"
    case .headingExtent: "Up to"
    case .headingWithoutAct: "Without act"
    case .headingThreshold: "Threshold"
    case .headingOfPledges: "63(3)"
    case .headingOfObliged: "63(4)"
    case .headingNow: "Now"
    case .headingInForce: "In force"
    case .headingResidual: "residual"
    case .headingFairShare: "fairShare"
    case .headingStrict: "strict"
    case .headingEligible: "Eligible"
    case .headingLimit: "Binds"
    case .headingCapOrCases: "Limit"
    case .headingAssigned: "Assigned"
    case .headingCredit: "Credit"
    case .headingDue: "Due"
    case .headingDueAfter: "Due after"
    case .headingUnused: "Unused"
    case .headingOwed: "Owed"
    case .headingAsked: "Asked"
    case .headingAskedBy: "By"
    case .headingGranted: "Gets"
    case .headingTakenOver: "Taken over"
    case .headingOpen: "Open"
    case .meaningOfPledges: "Volume on pledges in the act, once a reconvened Forum has met"
    case .meaningOfObliged: "Volume on pledges still obliged, once a Forum has met or where none is needed"
    case .meaningNow: "Volume on the facts recorded, with the reading forumForDeductedPledges in force"
    case .meaningResidual: "Adjusted share less relocations still obliged"
    case .meaningFairShare: "The whole fair share"
    case .meaningStrict: "Adjusted share less the whole value still obliged"
    case .meaningEligible: "Cases recorded as eligible (Article 63(8))"
    case .meaningCredit: "Value of the assigned offsets, EUR"
    case .meaningDueAfter: "Money due once the assigned offsets are carried out, EUR"
    case .meaningUnused: "Credit beyond the money due, EUR"
    case .meaningOwed: "Relocations pledged and neither carried out nor accepted"
    case .meaningAsked: "Requested under Article 63(5)"
    case .meaningGranted: "Part of the debt by the reading yearEndDebt"
    case .meaningTakenOver: "Responsibility taken over under Article 63(5), of the State's whole debt"
    case .meaningOpen: "Due on request and not taken over, of the State's whole debt"
    case .limitCap: "cap"
    case .limitCaseload: "eligible cases"
    case .total: "All"
    case .unplaced: "{unplaced} of {volume} offsets cannot be placed."
    case .capsBelowVolume: "All caps together are {caps}, below the volume of {volume}."
    case .yearEndOnRequest: "A debt is due only as far as a benefitting State asks for it."
    case .noRequest: "none asked"
    }
  }
}
