/// A form in which `report` writes the result.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// `report.html`
  case html
  /// `report.md`
  case markdown = "md"
  /// `result.json` and `trace.json`
  case json
  /// `tables/*.csv` with `tables/datapackage.json`
  case csv
  /// `report.xlsx`
  case xlsx
  /// `report.pdf`, printed by a browser, and `report.pdf.sha256`
  case pdf

  /// What is written where nobody chooses.
  public static let standard: Set<ReportFormat> = [.html, .json, .csv]
}
