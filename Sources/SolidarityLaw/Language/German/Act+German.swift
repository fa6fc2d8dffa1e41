extension Act {
  public var german: String {
    switch self {
    case .asylumAndMigrationManagement: "Verordnung (EU) 2024/1351"
    case .crisisAndForceMajeure: "Verordnung (EU) 2024/1359"
    case .implementingRules: "Durchführungsverordnung (EU) 2025/2055"
    case .pool2026: "Durchführungsbeschluss (EU) 2025/2642 des Rates"
    case .status2025: "Durchführungsbeschluss (EU) 2025/2323 der Kommission"
    case .migrationFund: "Verordnung (EU) 2021/1147"
    }
  }
}
