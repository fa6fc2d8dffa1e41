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
    if let text = text(at: path, label, findings) {
      let document = YAMLDocument(
        file: label, largest: CycleFile.largestFile, tooLarge: "Keep the keys of the costs file only.",
        empty: "Print a template with: solidarity plan --costs-template.", example: "costs: { relocation: 20000 }")
      if let root = document.root(of: text, findings: findings) {
        terms = PlanTermsSection(root: root).terms(file: path, defaults: defaults)
      }
    }
    guard !findings.hasErrors, let terms else { throw CycleInputError(findings: findings.sorted()) }
    return terms
  }

  private static func text(
    at path: String, _ label: String, _ findings: FindingCollector
  ) -> ArraySlice<UInt8>? {
    do {
      return try TextCheck.text(try FileBytes.read(path: path, limit: CycleFile.largestFile))
    } catch let failure as FileBytes.Failure {
      let finding = failure.finding(
        limit: "256 KiB", missing: ("there is no such file", "Name a file that is there."),
        tooLarge: "Keep the keys of the costs file only.")
      findings.error(finding.code, in: label, finding.message, remedy: finding.remedy)
    } catch let problem as TextCheck.Problem {
      findings.error(.notText, in: label, line: problem.line, problem.message, remedy: problem.remedy)
    } catch {
      findings.error(.fileUnreadable, in: label, "the file cannot be read", remedy: "Name another file.")
    }
    return nil
  }
}
