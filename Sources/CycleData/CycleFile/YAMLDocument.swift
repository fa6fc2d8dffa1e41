import Yams

/// A YAML file of ours: what it is called, and what to tell who wrote something else.
struct YAMLDocument {
  /// The file as findings name it.
  let file: String
  /// The bytes beyond which it is no file of ours: a multiple of 1024.
  let largest: Int
  /// The remedy for a file that is larger.
  let tooLarge: String
  /// The remedy for an empty file.
  let empty: String
  /// A key with its value, as an example.
  let example: String

  /// The mapping that the file is; nil after reporting what is wrong.
  func root(of text: ArraySlice<UInt8>, findings: FindingCollector) -> YAMLSection? {
    guard text.count <= largest else {
      findings.error(.fileTooLarge, in: file, "the file is larger than \(largest / 1024) KiB", remedy: tooLarge)
      return nil
    }
    if let problem = YAMLGuard.problem(in: text) {
      findings.error(
        .yamlNotAdmitted, in: file, line: problem.line, column: .init(number: problem.column, name: ""),
        problem.message, remedy: problem.remedy)
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: String(decoding: text, as: UTF8.self), .basic),
        root.scalar?.string != ""
      else {
        findings.error(.missingKey, in: file, "the file is empty", remedy: empty)
        return nil
      }
      guard let mapping = root.mapping else {
        findings.error(
          .wrongType, in: file, line: root.mark?.line, "the file is not a mapping",
          remedy: "Write keys and values: \(example).")
        return nil
      }
      YAMLTags.refuse(in: root, of: file, findings: findings)
      return YAMLSection(mapping, path: "", file: file, findings: findings)
    } catch {
      findings.add(YAMLProblem.finding(error, in: text, of: file))
      return nil
    }
  }
}
