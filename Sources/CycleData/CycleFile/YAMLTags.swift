import Yams

/// Finds tags, which would give a value another meaning than its text has.
enum YAMLTags {
  /// Reports every value below a node that carries a tag.
  ///
  /// `!!str` is what the parser itself gives to a quoted text, and changes nothing.
  static func refuse(in root: Node, of file: String, findings: FindingCollector) {
    var waiting = [root]
    while let node = waiting.popLast() {
      let tag: String
      switch node {
      case .scalar(let scalar): tag = scalar.tag.description
      case .mapping(let mapping):
        tag = mapping.tag.description
        waiting += mapping.values
      case .sequence(let sequence):
        tag = sequence.tag.description
        waiting += Array(sequence)
      case .alias(let alias): tag = alias.tag.description
      }
      if tag.isEmpty || tag == Tag.Name.str.rawValue { continue }
      findings.error(
        .yamlNotAdmitted, in: file, line: node.mark?.line,
        column: node.mark.map { Finding.Column(number: $0.column, name: "") }, "a tag ('!') is not admitted",
        remedy: "Write the value without it.")
    }
  }
}
