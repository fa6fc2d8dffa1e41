public import SolidarityLaw

/// Files that each hold one scenario, for `whatif` to hold against a cycle.
public enum ScenarioFiles {
  /// Reads scenarios in the order of their files, and everything that is wrong in any of them.
  ///
  /// A State must be one of the cycle's. Files of more than 256 KiB, pipes and devices are refused rather than read.
  ///
  /// - Throws: ``CycleInputError`` with all findings of all files, each with its line, column and remedy.
  public static func read(at paths: [String], for cycle: Cycle) throws(CycleInputError) -> [NamedScenario] {
    let labels = paths.map { printable($0, limit: 300) }
    let findings = FindingCollector(files: labels)
    let scenarios = zip(paths, labels).compactMap { path, label -> NamedScenario? in
      let remedy = FileRemedy.named(tooLarge: "Keep the scenario's keys only.")
      guard let text = findings.text(at: path, in: label, remedy) else { return nil }
      let document = YAMLDocument(
        file: label, largest: remedy.largest, tooLarge: remedy.tooLarge,
        empty: "Write what the scenario changes, such as: pledges: { NL.relocation: 500 }.",
        example: "name: Second round")
      guard let root = document.root(of: text, findings: findings) else { return nil }
      return ScenarioSection(root: root, cycle: cycle).scenario(named: name(of: path), file: path)
    }
    guard !findings.hasErrors else { throw CycleInputError(findings: findings.sorted()) }
    return scenarios
  }

  /// The file's name without folders and ending.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file.count > ending.count {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}
