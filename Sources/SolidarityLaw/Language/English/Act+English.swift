extension Act {
  public var english: String {
    switch self {
    case .asylumAndMigrationManagement: "Regulation (EU) 2024/1351"
    case .crisisAndForceMajeure: "Regulation (EU) 2024/1359"
    case .implementingRules: "Implementing Regulation (EU) 2025/2055"
    case .pool2026: "Council Implementing Decision (EU) 2025/2642"
    case .status2025: "Commission Implementing Decision (EU) 2025/2323"
    case .migrationFund: "Regulation (EU) 2021/1147"
    }
  }
}
