extension Measure {
  public var dutch: String {
    switch self {
    case .relocation: "herplaatsing"
    case .financial: "financieel"
    case .alternative: "alternatief"
    }
  }
}

extension DeductionStage {
  public var dutch: String {
    switch self {
    case .requested: "gevraagd"
    case .assessed: "beoordeeld"
    case .granted: "toegekend"
    case .denied: "geweigerd"
    case .appliedWithoutAct: "toegepast zonder handeling"
    }
  }
}

extension EventKind {
  public var dutch: String {
    switch self {
    case .report: "jaarverslag"
    case .decision: "besluit"
    case .proposal: "voorstel"
    case .forum: "forum"
    case .act: "handeling"
    case .notification: "kennisgeving"
    case .deductionRequest: "verzoek om aftrek"
    case .deductionAct: "handeling over aftrek"
    case .technicalForum: "forum op technisch niveau"
    case .confirmation: "bevestiging"
    case .other: "overige"
    }
  }
}

extension AssumptionPolicy {
  public var dutch: String {
    switch self {
    case .zero: "nul"
    case .fairShare: "billijk aandeel"
    }
  }
}
