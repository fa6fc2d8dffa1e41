import Testing

@testable import CycleData

@Suite("Limits that no test folder should be large enough to reach")
struct LimitTests {
  @Test func rowsBeyondTheLimitAreNotRead() {
    let text = "contributing,benefitting,eligible_cases,source\nDE,EL,1,a\nFR,EL,2,b\nIE,EL,3,c\n"
    let findings = FindingCollector(files: [CaseloadTable.file])
    let reading = TableReader<CaseloadTable>.read(
      Array(text.utf8)[...], context: TableContext(findings: findings, admitsSynthetic: false),
      limits: CSVScanner.Limits(rows: 3))
    // The header is a row of the file too.
    #expect(reading.records.map(\.eligibleCases) == [1, 2])
    #expect(!reading.isComplete)
    #expect(
      findings.sorted().map(\.description) == [
        "caseload.csv:4: the table has more rows than are read. Leave out what the cycle does not need."
      ])
  }
}
