public import SolidarityLaw

/// A file with one State's unit costs and limits, for `plan`.
public enum PlanCostsFile {
  /// Reads a costs file and everything that is wrong in it.
  ///
  /// Costs that the file leaves out are the neutral ones of `defaults`. Files of more than 256 KiB, pipes and devices are refused rather
  /// than read.
  ///
  /// - Throws: ``CycleInputError`` with all findings, each with its line, column and remedy.
  public static func read(at path: String, defaults: PlanTerms) throws(CycleInputError) -> PlanTerms {
    let label = printable(path, limit: 300)
    let findings = FindingCollector(files: [label])
    var terms: PlanTerms?
    let remedy = FileRemedy.named(tooLarge: "Keep the keys of the costs file only.")
    if let text = findings.text(at: path, in: label, remedy) {
      let document = YAMLDocument(
        file: label, largest: remedy.largest, tooLarge: remedy.tooLarge,
        empty: "Print a template with: solidarity plan --costs-template.", example: "costs: { relocation: 20000 }")
      if let root = document.root(of: text, findings: findings) {
        terms = PlanTermsSection(root: root).terms(file: path, defaults: defaults)
      }
    }
    guard !findings.hasErrors, let terms else { throw CycleInputError(findings: findings.sorted()) }
    return terms
  }
}
