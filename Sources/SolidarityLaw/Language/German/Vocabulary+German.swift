extension Measure {
  public var german: String {
    switch self {
    case .relocation: "Übernahme"
    case .financial: "finanziell"
    case .alternative: "alternativ"
    }
  }
}

extension DeductionStage {
  public var german: String {
    switch self {
    case .requested: "beantragt"
    case .assessed: "bewertet"
    case .granted: "gewährt"
    case .denied: "abgelehnt"
    case .appliedWithoutAct: "ohne Rechtsakt angewandt"
    }
  }
}

extension EventKind {
  public var german: String {
    switch self {
    case .report: "Bericht"
    case .decision: "Beschluss"
    case .proposal: "Vorschlag"
    case .forum: "Forum"
    case .act: "Rechtsakt"
    case .notification: "Mitteilung"
    case .deductionRequest: "Antrag auf Abzug"
    case .deductionAct: "Rechtsakt zum Abzug"
    case .technicalForum: "Forum auf Fachebene"
    case .confirmation: "Bestätigung"
    case .other: "sonstiges"
    }
  }
}

extension AssumptionPolicy {
  public var german: String {
    switch self {
    case .zero: "null"
    case .fairShare: "gerechter Anteil"
    }
  }
}
