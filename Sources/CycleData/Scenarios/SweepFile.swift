public import SolidarityLaw

/// A file that says what a sweep goes through.
public enum SweepFile {
  private static let remedy = FileRemedy.named(tooLarge: "Keep the sweep's keys only; long lists fit in ranges.")

  /// Reads a sweep's plan, and everything that is wrong in it.
  ///
  /// - Parameters:
  ///   - path: the file; its text is read again from ``text(at:)`` where parts of a sweep are put together.
  ///   - lattice: the steps of a range in place of the file's.
  /// - Throws: ``CycleInputError`` with all findings, each with its line, column and remedy.
  public static func read(
    at path: String, for cycle: Cycle, lattice: Int? = nil
  ) throws(CycleInputError) -> SweepPlan {
    let label = printable(path, limit: 300)
    let findings = FindingCollector(files: [label])
    guard let text = findings.text(at: path, in: label, remedy) else {
      throw CycleInputError(findings: findings.sorted())
    }
    return try plan(text, label, findings, cycle, lattice)
  }

  /// Reads a plan from its text.
  public static func read(
    text: String, named name: String, for cycle: Cycle, lattice: Int? = nil
  ) throws(CycleInputError) -> SweepPlan {
    let findings = FindingCollector(files: [name])
    return try plan(Array(text.utf8)[...], name, findings, cycle, lattice)
  }

  /// The text of a plan's file.
  ///
  /// - Throws: ``CycleInputError`` where there is no such file, or it is no text.
  public static func text(at path: String) throws(CycleInputError) -> String {
    let label = printable(path, limit: 300)
    let findings = FindingCollector(files: [label])
    guard let text = findings.text(at: path, in: label, remedy) else {
      throw CycleInputError(findings: findings.sorted())
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func plan(
    _ text: ArraySlice<UInt8>, _ label: String, _ findings: FindingCollector, _ cycle: Cycle, _ lattice: Int?
  ) throws(CycleInputError) -> SweepPlan {
    let document = YAMLDocument(
      file: label, largest: remedy.largest, tooLarge: remedy.tooLarge,
      empty: "Write what varies, such as: grid: { reference: 21000, 30000 }.", example: "draws: 10000")
    var plan: SweepPlan?
    if let root = document.root(of: text, findings: findings) {
      plan = SweepSection(root: root, cycle: cycle, lattice: lattice).plan
    }
    guard let plan, !findings.hasErrors else { throw CycleInputError(findings: findings.sorted()) }
    return plan
  }
}
