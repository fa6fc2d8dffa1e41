import ExactArithmetic

/// Writes the CPLEX LP format.
struct LPWriter {
  private let program: LinearProgram
  private var notes: [FileFinding] = []
  private var body = ""

  init(_ program: LinearProgram) {
    self.program = program
  }

  mutating func write() throws(ModelFileError) -> WrittenModel {
    let columns = FileNames(
      program.columns.map(\.name), of: "Variable", notes: &notes, mend: Self.name, numbered: { "x_\($0)" }
    ).names
    let rows = FileNames(
      program.rows.map(\.name), of: "Constraint", notes: &notes, mend: Self.name, numbered: { "c_\($0)" }
    ).names
    writeObjective(columns)
    body += "Subject To\n"
    for index in program.rows.indices { try writeRow(index, rows[index], columns) }
    writeBounds(columns)
    let integers = program.columns.indices.filter { program.columns[$0].isInteger }
    if !integers.isEmpty {
      body += "General\n"
      for index in integers { body += " \(columns[index])\n" }
    }
    body += "End\n"
    let comments = notes.map { "\\ \(MPSWriter.oneLine($0.message))\n" }.joined()
    return WrittenModel(text: comments + body, notes: notes)
  }

  private mutating func writeObjective(_ columns: [String]) {
    body += program.sense == .maximise ? "Maximize\n" : "Minimize\n"
    // Every variable occurs here, at worst with a zero, so that a reader finds them all in their order.
    let terms = program.columns.map { column in
      FileRow.text(column.objective, of: "The objective coefficient of '\(column.name)'", notes: &notes)
    }
    var text = expression(zip(columns, terms).map { ($0, $1) })
    if !program.objectiveConstant.isZero || columns.isEmpty {
      let constant = FileRow.text(program.objectiveConstant, of: "The objective constant", notes: &notes)
      text += constant.hasPrefix("-") ? " - \(constant.dropFirst())" : " + \(constant)"
    }
    body += " obj:\(text)\n"
  }

  private mutating func writeRow(_ index: Int, _ name: String, _ columns: [String]) throws(ModelFileError) {
    let row = FileRow(program, row: index, notes: &notes)
    var terms = row.terms.map { (columns[$0.column], $0.coefficient) }
    if terms.isEmpty {
      guard let first = columns.first else {
        throw ModelFileError(findings: [
          FileFinding(
            code: .unsupported, line: 0, column: 0,
            message: "Row '\(program.rows[index].name)' is empty and there is no variable. Write MPS instead.")
        ])
      }
      terms = [(first, "0")]
    }
    let text = expression(terms)
    switch (row.lower, row.upper) {
    case (nil, nil): body += " \(name): -inf <=\(text) <= inf\n"
    case (nil, let upper?): body += " \(name):\(text) <= \(upper)\n"
    case (let lower?, nil): body += " \(name):\(text) >= \(lower)\n"
    case (let lower?, let upper?):
      body += row.range == nil ? " \(name):\(text) = \(lower)\n" : " \(name): \(lower) <=\(text) <= \(upper)\n"
    }
  }

  private mutating func writeBounds(_ columns: [String]) {
    body += "Bounds\n"
    for (index, column) in program.columns.enumerated() {
      let name = columns[index]
      func text(_ value: Rational) -> String {
        FileRow.text(value, of: "A bound of '\(column.name)'", notes: &notes)
      }
      switch (column.lower, column.upper) {
      case (nil, nil): body += " \(name) free\n"
      case (nil, let upper?): body += " -inf <= \(name) <= \(text(upper))\n"
      case (let lower?, nil): body += lower.isZero ? "" : " \(name) >= \(text(lower))\n"
      case (let lower?, let upper?):
        body += lower == upper ? " \(name) = \(text(lower))\n" : " \(text(lower)) <= \(name) <= \(text(upper))\n"
      }
    }
  }

  /// Terms with their signs, a few a line.
  private func expression(_ terms: [(name: String, coefficient: String)]) -> String {
    var result = ""
    for (position, term) in terms.enumerated() {
      if position > 0, position % 8 == 0 { result += "\n  " }
      let isNegative = term.coefficient.hasPrefix("-")
      result += isNegative ? " - " : position == 0 ? " " : " + "
      let magnitude = isNegative ? String(term.coefficient.dropFirst()) : term.coefficient
      result += magnitude == "1" ? term.name : "\(magnitude) \(term.name)"
    }
    return result
  }

  private static func name(_ name: String) -> String? {
    var result = ""
    for byte in name.utf8 {
      let isAllowed = LPLexer.nameBytes.contains(byte) && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
      result.unicodeScalars.append(isAllowed ? Unicode.Scalar(byte) : "_")
    }
    guard let first = result.utf8.first else { return nil }
    let isNumberLike = (first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")) || first == UInt8(ascii: ".")
    // A name such as e12 after a number could be read as its power of ten; CPLEX does not allow such names.
    let second = result.utf8.dropFirst().first
    let isPowerLike =
      first | 0x20 == UInt8(ascii: "e")
      && (second.map { $0 | 0x20 == UInt8(ascii: "e") || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) } ?? true)
    let word = result.lowercased()
    let isWord =
      LPSection.words[word] != nil || LPSection.pairs[word] != nil || ["free", "inf", "infinity"].contains(word)
    return isNumberLike || isPowerLike || isWord ? "_" + result : result
  }
}
