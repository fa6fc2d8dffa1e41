import ExactArithmetic

/// Writes MPS, free or fixed.
struct MPSWriter {
  private let program: LinearProgram
  private let isFixed: Bool
  private var notes: [FileFinding] = []
  private var problems: [FileFinding] = []
  private var body = ""

  init(_ program: LinearProgram, isFixed: Bool) {
    self.program = program
    self.isFixed = isFixed
  }

  mutating func write() throws(ModelFileError) -> WrittenModel {
    let mend: (String) -> String? = isFixed ? { Self.fixedName($0) } : { Self.freeName($0) }
    let columns = FileNames(
      program.columns.map(\.name), of: "Variable", notes: &notes, mend: mend, numbered: { Self.number("C", $0) })
    let rows = FileNames(
      program.rows.map(\.name), of: "Constraint", notes: &notes, mend: mend, numbered: { Self.number("R", $0) })
    let objective = rows.fresh("COST")
    if program.sense == .maximise {
      notes.append(
        FileFinding(
          code: .turnedRound, line: 0, column: 0,
          message: "The objective is turned round, because MPS minimises: its minimum here is minus the maximum."))
    }
    let fileRows = program.rows.indices.map { FileRow(program, row: $0, notes: &notes) }
    body += "ROWS\n"
    line(" N", objective)
    for index in program.rows.indices { line(" \(type(of: program.rows[index]))", rows.names[index]) }
    writeColumns(columns.names, rows.names, objective, fileRows)
    writeSides(rows.names, objective, fileRows)
    writeBounds(columns.names)
    body += "ENDATA\n"
    guard problems.isEmpty else { throw ModelFileError(findings: problems) }
    let comments = notes.map { "* \(Self.oneLine($0.message))\n" }.joined()
    let name = Self.oneLine(program.name)
    let head = name.isEmpty ? "NAME\n" : "NAME          \(name)\n"
    return WrittenModel(text: comments + head + body, notes: notes)
  }

  private func type(of row: LinearProgram.Row) -> String {
    switch (row.lower, row.upper) {
    case (nil, nil): "N"
    case (nil, _): "L"
    case (let lower?, let upper?) where lower == upper: "E"
    default: "G"
    }
  }

  private mutating func writeColumns(
    _ columns: [String], _ rows: [String], _ objective: String, _ fileRows: [FileRow]
  ) {
    var entries = [[(row: Int, text: String)]](repeating: [], count: columns.count)
    for (row, fileRow) in fileRows.enumerated() {
      for term in fileRow.terms { entries[term.column].append((row, term.coefficient)) }
    }
    body += "COLUMNS\n"
    var isInteger = false
    var markers = 0
    for (index, column) in program.columns.enumerated() {
      if column.isInteger != isInteger {
        isInteger = column.isInteger
        markers += 1
        marker(markers, starts: isInteger)
      }
      let cost = program.sense == .maximise ? -column.objective : column.objective
      if !cost.isZero || entries[index].isEmpty {
        let text = FileRow.text(cost, of: "The objective coefficient of '\(column.name)'", notes: &notes)
        line("   ", columns[index], objective, text)
      }
      for entry in entries[index] { line("   ", columns[index], rows[entry.row], entry.text) }
    }
    if isInteger { marker(markers + 1, starts: false) }
  }

  private mutating func marker(_ number: Int, starts: Bool) {
    let end = starts ? "'INTORG'" : "'INTEND'"
    body += "    \(Self.padded("MARKER\(number)", 8))  \(Self.padded("'MARKER'", 8))                 \(end)\n"
  }

  private mutating func writeSides(_ rows: [String], _ objective: String, _ fileRows: [FileRow]) {
    body += "RHS\n"
    let constant = program.sense == .maximise ? program.objectiveConstant : -program.objectiveConstant
    if !constant.isZero {
      line("   ", "RHS", objective, FileRow.text(constant, of: "The objective constant", notes: &notes))
    }
    for (index, row) in fileRows.enumerated() {
      if let side = row.lower ?? row.upper, side != "0" { line("   ", "RHS", rows[index], side) }
    }
    guard fileRows.contains(where: { $0.range != nil }) else { return }
    body += "RANGES\n"
    for (index, row) in fileRows.enumerated() {
      if let range = row.range { line("   ", "RNG", rows[index], range) }
    }
  }

  private mutating func writeBounds(_ columns: [String]) {
    body += "BOUNDS\n"
    for (index, column) in program.columns.enumerated() {
      let name = columns[index]
      func text(_ value: Rational) -> String {
        FileRow.text(value, of: "A bound of '\(column.name)'", notes: &notes)
      }
      switch (column.lower, column.upper) {
      case (nil, nil): line(" FR", "BND", name)
      case (nil, let upper?):
        line(" MI", "BND", name)
        line(" UP", "BND", name, text(upper))
      case (let lower?, let upper?) where lower == upper: line(" FX", "BND", name, text(lower))
      case (let lower?, let upper):
        if !lower.isZero { line(" LO", "BND", name, text(lower)) }
        // Some readers take whole-number variables without an upper bound for binary ones.
        if let upper { line(" UP", "BND", name, text(upper)) } else if column.isInteger { line(" PL", "BND", name) }
      }
    }
  }

  private mutating func line(_ type: String, _ first: String, _ second: String? = nil, _ number: String? = nil) {
    guard isFixed else {
      body += [type, first, second, number].compactMap(\.self).joined(separator: " ") + "\n"
      return
    }
    var text = Self.padded(type, 4) + first
    if let second { text = Self.padded(text, 14) + second }
    if let number {
      if number.utf8.count > 12 {
        problems.append(
          FileFinding(
            code: .rounded, line: 0, column: 0,
            message: "The number \(number.prefix(40)) has more than the twelve characters of fixed MPS. Write free MPS."
          ))
      }
      text = Self.padded(text, 24) + number
    }
    body += text + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private static func number(_ letter: String, _ value: Int) -> String {
    let digits = String(value)
    return letter + String(repeating: "0", count: max(0, 7 - digits.utf8.count)) + digits
  }

  /// A text without line breaks and other unprintable characters.
  static func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.properties.generalCategory != .control && !scalar.properties.isWhitespace
      result.unicodeScalars.append(isPlain ? scalar : " ")
    }
    return String(result.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }

  private static func freeName(_ name: String) -> String? {
    var result = ""
    for scalar in name.unicodeScalars {
      let isPlain = scalar.properties.generalCategory != .control && !scalar.properties.isWhitespace
      result.unicodeScalars.append(isPlain ? scalar : "_")
    }
    if let first = result.utf8.first,
      first == UInt8(ascii: "*") || first == UInt8(ascii: "$") || first == UInt8(ascii: "'")
    {
      return "_" + result
    }
    return result
  }

  private static func fixedName(_ name: String) -> String? {
    guard name.utf8.count <= 8, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return freeName(name).flatMap { $0.utf8.count <= 8 ? $0 : nil }
  }
}
