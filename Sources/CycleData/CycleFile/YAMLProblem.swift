import Yams

/// What the YAML parser refused, as a finding.
enum YAMLProblem {
  static func finding(_ error: any Error, in text: ArraySlice<UInt8>, of file: String) -> Finding {
    let finding = repeated(error, in: text, of: file) ?? finding(error, of: file)
    let lines = text.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    guard let line = finding.line, line > lines else { return finding }
    // libyaml counts the end of a text without a last line feed as a line of its own.
    return Finding(
      severity: finding.severity, code: finding.code, file: finding.file, line: lines, message: finding.message,
      remedy: finding.remedy)
  }

  /// A key that stands twice in a block, at its second place; libyaml names only where the block begins.
  private static func repeated(_ error: any Error, in text: ArraySlice<UInt8>, of file: String) -> Finding? {
    guard case .duplicatedKeysInMapping(let names, let context) = error as? YamlError else { return nil }
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: context.mark.column - 1)
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let places = lines.indices.dropFirst(context.mark.line - 1).filter { line in
      names.contains { lines[line].starts(with: indent + $0.utf8 + [UInt8(ascii: ":")]) }
    }
    guard names.count == 1, places.count > 1 else { return nil }
    return Finding(
      severity: .error, code: .repeatedKey, file: file, line: places[1] + 1,
      column: Finding.Column(number: context.mark.column, name: ""),
      message: "the key \(quoted(names[0])) stands twice, first in line \(places[0] + 1)",
      remedy: "Keep one of the two.")
  }

  private static func finding(_ error: any Error, of file: String) -> Finding {
    func finding(_ code: FindingCode, _ mark: Mark?, _ message: String, _ remedy: String) -> Finding {
      Finding(
        severity: .error, code: code, file: file, line: mark?.line,
        column: mark.map { Finding.Column(number: $0.column, name: "") }, message: message, remedy: remedy)
    }
    switch error as? YamlError {
    case .composer(_, "found undefined alias", let mark, _):
      return finding(
        .yamlNotAdmitted, mark, "an alias ('*') is not admitted", "Write each value out where it is needed.")
    case .composer(_, "but found another document", let mark, _):
      return finding(
        .yamlSyntax, mark, "the file holds a second document", "Keep one, without a line '---' after the first key.")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return finding(
        .yamlSyntax, mark, "the file is not valid YAML here (\(printable(problem)))",
        "Write 'key: value', indent with spaces, and close every bracket and quote.")
    case .duplicatedKeysInMapping(let names, let context):
      let keys = names.map { quoted($0) }.joined(separator: ", ")
      return finding(
        .repeatedKey, context.mark,
        "the key\(names.count == 1 ? "" : "s") \(keys) stand\(names.count == 1 ? "s" : "") twice",
        "Keep one of the two.")
    case .reader(let problem, _, _, _):
      return finding(.yamlSyntax, nil, "the file cannot be read (\(printable(problem)))", "Save it as UTF-8.")
    default:
      return finding(.yamlSyntax, nil, "the file is not valid YAML", "Write keys and values as 'key: value'.")
    }
  }
}
