extension Act {
  public var french: String {
    switch self {
    case .asylumAndMigrationManagement: "règlement (UE) 2024/1351"
    case .crisisAndForceMajeure: "règlement (UE) 2024/1359"
    case .implementingRules: "règlement d’exécution (UE) 2025/2055"
    case .pool2026: "décision d’exécution (UE) 2025/2642 du Conseil"
    case .status2025: "décision d’exécution (UE) 2025/2323 de la Commission"
    case .migrationFund: "règlement (UE) 2021/1147"
    }
  }
}
