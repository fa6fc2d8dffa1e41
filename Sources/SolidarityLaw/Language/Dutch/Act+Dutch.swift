extension Act {
  public var dutch: String {
    switch self {
    case .asylumAndMigrationManagement: "Verordening (EU) 2024/1351"
    case .crisisAndForceMajeure: "Verordening (EU) 2024/1359"
    case .implementingRules: "Uitvoeringsverordening (EU) 2025/2055"
    case .pool2026: "Uitvoeringsbesluit (EU) 2025/2642 van de Raad"
    case .status2025: "Uitvoeringsbesluit (EU) 2025/2323 van de Commissie"
    case .migrationFund: "Verordening (EU) 2021/1147"
    }
  }
}
