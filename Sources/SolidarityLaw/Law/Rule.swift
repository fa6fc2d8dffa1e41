/// A rule of the annual cycle, by the id under which the documentation lists it.
public enum Rule: String, Message {
  /// Which articles apply at a date.
  case application = "APPL-1"
  /// Which States Part IV binds.
  case participation = "PART-1"
  /// How periods are counted.
  case periods = "DATE-1"
  /// Data for the Report.
  case dataForReport = "CYC-1"
  /// First meeting of the preparedness mechanism.
  case firstMechanismMeeting = "CYC-2"
  /// Updated data.
  case updatedData = "CYC-3"
  /// Second meeting of the preparedness mechanism.
  case secondMechanismMeeting = "CYC-4"
  /// Report, decision and proposal.
  case autumnPackage = "CYC-5"
  /// High-Level Forum.
  case highLevelForum = "CYC-6"
  /// Council implementing act.
  case councilAct = "CYC-7"
  /// First Technical-Level Forum.
  case firstTechnicalForum = "CYC-8"
  /// January confirmation.
  case januaryConfirmation = "CYC-9"
  /// European and national strategies.
  case strategies = "CYC-10"
  /// Reviews and evaluation of the mechanism.
  case reviews = "REV-1"
  /// Status of a Member State.
  case statusRecord = "STAT-1"
  /// Pressure from disembarkations.
  case searchAndRescuePressure = "STAT-2"
  /// Significant migratory situation.
  case significantSituation = "STAT-3"
  /// Minimum of the proposal.
  case proposalMinimum = "PROP-1"
  /// Ratio between the two minima.
  case proposalRatio = "PROP-2"
  /// Proposal where there is no need.
  case noNeed = "PROP-3"
  /// Share for disembarkation States.
  case searchAndRescueEarmark = "PROP-4"
  /// Reference key.
  case referenceKey = "KEY-1"
  /// Mandatory fair share.
  case fairShareOfReferenceNumber = "KEY-2"
  /// Value of a pledge and compliance.
  case pledgeValue = "PLEDGE-1"
  /// Alternative measures nobody requested.
  case unrequestedAlternative = "PLEDGE-2"
  /// Agreed value of an alternative measure.
  case agreedValue = "PLEDGE-3"
  /// Totals of the pool.
  case poolTotals = "POOL-1"
  /// Use of the pool by a State under pressure.
  case useOfPool = "USE-1"
  /// Use of the pool by a State that considers itself under pressure.
  case claimedUse = "USE-2"
  /// Insufficient capacity of the pool.
  case insufficientCapacity = "USE-3"
  /// Draw in proportion to the pledges.
  case proportionalDraw = "DRAW-1"
  /// Balanced distribution.
  case balancedDistribution = "DRAW-2"
  /// When measures are due.
  case implementationDue = "DRAW-3"
  /// Release from the pledge.
  case releaseFromPledge = "REL-1"
  /// Release for systemic shortcomings.
  case shortcomingRelease = "REL-2"
  /// Deduction for migratory pressure.
  case pressureDeduction = "DED-1"
  /// Deduction for a significant situation.
  case significantDeduction = "DED-2"
  /// Assessment of a deduction request.
  case deductionAssessment = "DED-3"
  /// Effect of a deduction.
  case deductionEffect = "DED-4"
  /// Reconvened High-Level Forum.
  case reconvenedForum = "HLF-2"
  /// Offsets on request.
  case requestGate = "OFF-1"
  /// Offsets on offer.
  case offerGate = "OFF-2"
  /// Threshold for mandatory offsets.
  case offsetThreshold = "OFF-T"
  /// Mandatory offsets.
  case mandatoryOffsets = "OFF-3"
  /// Mandatory offsets after deductions and releases.
  case mandatoryOffsetsAfterReleases = "OFF-4"
  /// Year-end default.
  case yearEndOffsets = "OFF-5"
  /// Cap on offsets.
  case offsetCap = "OFF-6"
  /// Eligible cases.
  case offsetEligibility = "OFF-7"
  /// Selection of cases.
  case offsetSelection = "OFF-8"
  /// Reply to a request for offsets.
  case offsetReply = "OFF-9"
  /// Reply to a relocation file.
  case relocationReply = "RLC-5"
  /// Transfer decision and notice.
  case relocationDecision = "RLC-6"
  /// Transfer.
  case relocationTransfer = "RLC-7"
  /// Union funding a relocated person.
  case unionFunding = "FUND-1"
  /// Financial contributions as assigned revenue.
  case assignedRevenue = "FIN-1"
  /// Financial contribution due.
  case moneyDue = "FIN-2"
  /// Collection after the pool year.
  case collection = "FIN-3"
  /// Allocation of the money.
  case moneyAllocation = "FIN-4"
  /// Crisis request.
  case crisisRequest = "CRI-1"
  /// Duration of a crisis.
  case crisisDuration = "CRI-2"
  /// Offsets in a crisis.
  case crisisOffsets = "CRI-3"
  /// Crisis credit.
  case crisisCredit = "CRI-4"
  /// Priority in a crisis.
  case crisisPriority = "CRI-5"

  /// The rule's id, such as `KEY-1`.
  public var id: String { rawValue }

  /// What the rule decides, in a few words.
  public var title: String { english }

  /// The article that the rule encodes.
  public var citation: Citation {
    switch self {
    case .application: Citation("85")
    case .participation: Citation("recitals 90 to 94")
    case .periods: Citation("75")
    case .dataForReport: Citation("9(7)")
    case .firstMechanismMeeting: Citation("9(8)")
    case .updatedData: Citation("9(9)")
    case .secondMechanismMeeting: Citation("9(10)")
    case .autumnPackage: Citation("9(4)")
    case .highLevelForum: Citation("13(2)")
    case .councilAct: Citation("57(1)")
    case .firstTechnicalForum: Citation("14(5)")
    case .januaryConfirmation: Citation("60(6)")
    case .strategies: Citation("8(2)")
    case .reviews: Citation("79")
    case .statusRecord: Citation("11(1)")
    case .searchAndRescuePressure: Citation("11(3)")
    case .significantSituation: Citation("10(3)")
    case .proposalMinimum: Citation("12(2)")
    case .proposalRatio: Citation("12(3)")
    case .noNeed: Citation("12(4)")
    case .searchAndRescueEarmark: Citation("12(5)")
    case .referenceKey: Citation("66")
    case .fairShareOfReferenceNumber: Citation("57(3)")
    case .pledgeValue: Citation("57(4)")
    case .unrequestedAlternative: Citation("57(4)")
    case .agreedValue: Citation("65(1)")
    case .poolTotals: Citation("57(1)")
    case .useOfPool: Citation("58")
    case .claimedUse: Citation("59")
    case .insufficientCapacity: Citation("59(7)")
    case .proportionalDraw: Citation("60(3)")
    case .balancedDistribution: Citation("60(2)")
    case .implementationDue: Citation("60(3)")
    case .releaseFromPledge: Citation("60(3)")
    case .shortcomingRelease: Citation("60(3)")
    case .pressureDeduction: Citation("61(1)")
    case .significantDeduction: Citation("62(1)")
    case .deductionAssessment: Citation("61(3)")
    case .deductionEffect: Citation("61(4)")
    case .reconvenedForum: Citation("13(4)")
    case .requestGate: Citation("63(1)")
    case .offerGate: Citation("63(2)")
    case .offsetThreshold: Citation("63(3)")
    case .mandatoryOffsets: Citation("63(3)")
    case .mandatoryOffsetsAfterReleases: Citation("63(4)")
    case .yearEndOffsets: Citation("63(5)")
    case .offsetCap: Citation("63(7)")
    case .offsetEligibility: Citation("63(8)")
    case .offsetSelection: Citation("63(6)")
    case .offsetReply: Citation("69(2)")
    case .relocationReply: Citation("67(9)")
    case .relocationDecision: Citation("67(10)")
    case .relocationTransfer: Citation("67(11)")
    case .unionFunding: Citation("71")
    case .assignedRevenue: Citation("64(1)")
    case .moneyDue: Citation(.implementingRules, "30(1)")
    case .collection: Citation(.implementingRules, "30(3)")
    case .moneyAllocation: Citation(.implementingRules, "31")
    case .crisisRequest: Citation(.crisisAndForceMajeure, "4(3)")
    case .crisisDuration: Citation(.crisisAndForceMajeure, "5")
    case .crisisOffsets: Citation(.crisisAndForceMajeure, "9(1)")
    case .crisisCredit: Citation(.crisisAndForceMajeure, "9(4)")
    case .crisisPriority: Citation(.crisisAndForceMajeure, "recital 30")
    }
  }
}
