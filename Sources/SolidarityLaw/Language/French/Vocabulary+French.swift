extension Measure {
  public var french: String {
    switch self {
    case .relocation: "relocalisation"
    case .financial: "financier"
    case .alternative: "alternatif"
    }
  }
}

extension DeductionStage {
  public var french: String {
    switch self {
    case .requested: "demandée"
    case .assessed: "évaluée"
    case .granted: "accordée"
    case .denied: "refusée"
    case .appliedWithoutAct: "appliquée sans acte"
    }
  }
}

extension EventKind {
  public var french: String {
    switch self {
    case .report: "rapport"
    case .decision: "décision"
    case .proposal: "proposition"
    case .forum: "forum"
    case .act: "acte"
    case .notification: "notification"
    case .deductionRequest: "demande de déduction"
    case .deductionAct: "acte sur une déduction"
    case .technicalForum: "forum technique"
    case .confirmation: "confirmation"
    case .other: "autre"
    }
  }
}

extension AssumptionPolicy {
  public var french: String {
    switch self {
    case .zero: "zéro"
    case .fairShare: "part équitable"
    }
  }
}
