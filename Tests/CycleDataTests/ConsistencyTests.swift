import CycleData
import Testing

@Suite("Facts that do not fit together are warned about, not refused")
struct ConsistencyTests {
  @Test(arguments: BrokenFolder.statuses) func statuses(_ folder: BrokenFolder) throws { try warns(folder) }
  @Test(arguments: BrokenFolder.keyData) func keyData(_ folder: BrokenFolder) throws { try warns(folder) }

  private func warns(_ folder: BrokenFolder) throws {
    try folder.check()
    let reading = try TestFolder(changing: folder.changes).read()
    #expect(reading.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func factsThatCouldNotBeReadAreNotHeldAgainstOthers() throws {
    // Each of the broken rows would have been the fact that a check looks for.
    let found = try TestFolder(changing: [
      "states.csv": (GoodFolder.files["states.csv"] ?? "").replacing("IE,yes,5351681", with: "IE,yes,5351.68"),
      "statuses.csv": (GoodFolder.files["statuses.csv"] ?? "").replacing("EL,pressure,yes", with: "EL,pressure,ja"),
      "indicators.csv": (GoodFolder.files["indicators.csv"] ?? "").replacing("ASY_APP,2025,", with: ",2025,")
        .replacing("EU27_2020,ASY_APP", with: "EU27-2020,ASY_APP"),
    ]).findings()
    #expect(found.map(\.code) == [.fractionOfAPerson, .unknownWord, .missingValue, .unknownState])
  }

  @Test func aSyntheticCycleHasInventedStatesOfAnySize() throws {
    let states = GoodFolder.files["states.csv"] ?? ""
    let text = states + "\nX001,yes,5,2024,0.5,2024,,,,,invented\nX9999,no,,,,,,,,,invented"
    let yaml = (GoodFolder.files["cycle.yaml"] ?? "").replacing("synthetic: false", with: "synthetic: true")
    let reading = try TestFolder(changing: ["states.csv": text, "cycle.yaml": yaml]).read()
    #expect(reading.findings.map(\.description) == [])
    #expect(reading.cycle.synthetic)
    #expect(reading.cycle.states.last?.state.code == "X9999")
  }
}

extension BrokenFolder {
  static let statuses: [BrokenFolder] = [
    BrokenFolder(
      "statuses.csv", line: 4, "EL,significant,no,yes,2025/2323\nFR,significant,no,yes,2025/2323", .exclusiveStatuses,
      "statuses.csv:4: warning: EL is recorded both under pressure and in a significant migratory situation. "
        + "Article 11(1) finds one or the other: check the decision."),
    BrokenFolder(
      "access.csv", line: 3, "FR,58,,notified,notice", .noticeWithoutPressure,
      "access.csv:3: warning: FR gave notice under Article 58 but statuses.csv does not record it under pressure. "
        + "Add the status, or record the notice under Article 59."),
    BrokenFolder(
      "deductions.csv", line: 3, "EL,61,100%,pledge,requested,,reported,letter", .deductionBesideUse,
      "deductions.csv:3: warning: EL has a deduction under Article 61 although access.csv records it as using the pool. "
        + "Article 61(1) admits one or the other: check both records."),
    BrokenFolder(
      "deductions.csv", line: 3, "DE,61,100%,pledge,requested,,reported,letter", .deductionWithoutStatus,
      "deductions.csv:3: warning: DE has a deduction under Article 61 but none of the statuses pressure, "
        + "claims_pressure. Add the status to statuses.csv, or correct the ground."),
    BrokenFolder(
      "deductions.csv", line: 3, "EL,62,100%,pledge,requested,,reported,letter", .deductionWithoutStatus,
      "deductions.csv:3: warning: EL has a deduction under Article 62 but none of the statuses significant, "
        + "claims_significant. Add the status to statuses.csv, or correct the ground."),
    BrokenFolder(
      "deductions.csv", line: 2, "FR,62,12.5%,fairShare,granted,,recorded,OJ", .grantedWithoutAct,
      "deductions.csv:2: warning: the deduction of FR is granted but names no act. "
        + "Name the Council act, or use the stage applied_without_act."),
  ]

  static let keyData: [BrokenFolder] = [
    BrokenFolder(
      "states.csv", line: 5, "IE,no,5351681,2024,562800,2024,,,463,9260000,press", .boundStateNotBound,
      "states.csv:5: warning: IE is recorded as not bound by Part IV. "
        + "Write yes unless the cycle is a thought experiment: the State's share moves to the others."),
    BrokenFolder(
      "states.csv", line: 5, "IE,yes,,,562800,2024,,,463,9260000,press", .missingKeyData,
      "states.csv:5: warning: the population of IE is not known. "
        + "Without it no State's share of the reference key can be computed."),
    BrokenFolder(
      "states.csv", line: 5, "IE,yes,,,,,,,463,9260000,press", .missingKeyData,
      "states.csv:5: warning: the population and the GDP of IE is not known. "
        + "Without it no State's share of the reference key can be computed."),
    BrokenFolder(
      "states.csv", line: 5, "IE,yes,5351681,2025,562800,2023,,,463,9260000,press", .mixedYears,
      "states.csv:5: warning: the GDP of IE is of 2023, that of most States of 2024. "
        + "The reference key compares data of one year.",
      "states.csv:5: warning: the population of IE is of 2025, that of most States of 2024. "
        + "The reference key compares data of one year."),
    BrokenFolder(
      "states.csv", line: 5, "IE,yes,5351681,2024,562800000000,2024,,,463,9260000,press", .unlikelyUnit,
      "states.csv:5: warning: the GDP of IE exceeds EUR 20 million million. The column is in million EUR."),
    BrokenFolder(
      "states.csv", line: 5, "IE,yes,5352,2024,562.8,2024,,,463,9260000,press", .unlikelyUnit,
      "states.csv:5: warning: the GDP of IE is below EUR 1 000 million. "
        + "The column is in million EUR, not in thousand million.",
      "states.csv:5: warning: the population of IE is below 10 000. The column counts persons, not thousands."),
  ]
}
