import ExactArithmetic

extension MPSParser {
  /// The six fields of a fixed-format line; `nil` after a finding.
  ///
  /// A dollar sign at the start of the third or the fifth field begins a comment.
  mutating func fields(_ whole: SourceRange) -> [SourceRange]? {
    var line = whole
    for first in [15, 40] where line.start + first - 1 < line.end {
      guard lines.byte(at: line.start + first - 1) == UInt8(ascii: "$") else { continue }
      line = SourceRange(
        start: line.start, end: line.start + first - 1, line: line.line, lineStart: line.lineStart)
      break
    }
    for index in line.start..<line.end where lines.byte(at: index) == UInt8(ascii: "\t") {
      findings.error(
        .malformedLine, SourceRange(start: index, end: index + 1, line: line.line, lineStart: line.lineStart),
        "A tab in fixed format. Use blanks, or read the file as free format.")
      return nil
    }
    for (first, last) in [(1, 1), (4, 4), (13, 14), (23, 24), (37, 39), (48, 49)] {
      let gap = lines.field(of: line, from: first, to: last)
      if !gap.isEmpty {
        findings.error(
          .malformedLine, gap,
          "Text between the fields of fixed format, which are columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61.")
        return nil
      }
    }
    return [(2, 3), (5, 12), (15, 22), (25, 36), (40, 47), (50, 61)].map {
      lines.field(of: line, from: $0.0, to: $0.1)
    }
  }

  /// The words of a free-format line; from the third on, one that starts with a dollar sign begins a comment.
  func words(_ line: SourceRange) -> [SourceRange] {
    let words = lines.words(of: line)
    guard let comment = words.dropFirst(2).firstIndex(where: { lines.byte(at: $0.start) == UInt8(ascii: "$") }) else {
      return words
    }
    return Array(words[..<comment])
  }

  private mutating func name(_ range: SourceRange) -> String? {
    guard !range.isEmpty, !lines.hasControlCharacter(range) else {
      findings.error(.invalidName, range, "A name is empty or has unprintable characters. Name it in plain text.")
      return nil
    }
    return lines.text(range)
  }

  private mutating func number(_ range: SourceRange) -> Rational? {
    if let value = lines.number(range) { return value }
    findings.error(.notANumber, range, lines.reasonForNoNumber(range))
    return nil
  }

  mutating func readRow(_ line: SourceRange) {
    let words: [SourceRange]
    if isFixed {
      guard let fields = fields(line) else { return }
      words = Array(fields.prefix(2))
    } else {
      words = self.words(line)
      guard words.count == 2 else {
        findings.error(.malformedLine, line, "A row needs a type and a name, here are \(words.count) words.")
        return
      }
    }
    let kind: MPSModel.RowKind
    switch lines.text(words[0]).uppercased() {
    case "N": kind = .free
    case "E": kind = .equal
    case "L": kind = .atMost
    case "G": kind = .atLeast
    default:
      findings.error(
        .unknownType, words[0],
        "\(FindingList.quote(lines.text(words[0]))) is no row type. Write N, E, L or G.")
      return
    }
    guard let name = name(words[1]) else { return }
    guard model.rowIndices[name] == nil else {
      findings.error(.repeatedName, words[1], "Row \(FindingList.quote(name)) is declared twice. Rename one.")
      return
    }
    model.rowIndices[name] = model.rows.count
    if kind == .free, model.objectiveRow == nil { model.objectiveRow = model.rows.count }
    model.rows.append(MPSModel.Row(name: name, kind: kind))
    model.lastColumnIn.append(-1)
  }

  mutating func readColumn(_ line: SourceRange) {
    var words: [SourceRange]
    if isFixed {
      guard let fields = fields(line) else { return }
      words = Array(fields[1...])
    } else {
      words = self.words(line)
    }
    if words.contains(where: { lines.equals($0, "'MARKER'") }) {
      readMarker(words, line)
      return
    }
    while isFixed, words.last?.isEmpty == true { words.removeLast() }
    guard words.count >= 3, words.count % 2 == 1 else {
      findings.error(
        .malformedLine, line, "A column needs its name and pairs of row and number, here are \(words.count) fields.")
      return
    }
    let column: Int
    if isFixed, words[0].isEmpty, let currentColumn {
      // A column's further lines may leave its name out.
      column = currentColumn
    } else {
      guard let name = name(words[0]), let named = self.column(named: name, words[0]) else { return }
      column = named
    }
    for position in stride(from: 1, to: words.count, by: 2) {
      addEntry(column, row: words[position], value: words[position + 1])
    }
  }

  private mutating func readMarker(_ words: [SourceRange], _ line: SourceRange) {
    if words.contains(where: { lines.equals($0, "'INTORG'") }) {
      isInteger = true
    } else if words.contains(where: { lines.equals($0, "'INTEND'") }) {
      isInteger = false
    } else {
      findings.error(.unknownType, line, "A marker is neither 'INTORG' nor 'INTEND'. Write one of them.")
    }
  }

  /// The column that a line speaks of; lines of one column must follow each other.
  private mutating func column(named name: String, _ place: SourceRange) -> Int? {
    if let currentColumn, model.columns[currentColumn].name == name { return currentColumn }
    guard model.columnIndices[name] == nil else {
      findings.error(
        .repeatedName, place, "Column \(FindingList.quote(name)) was given before. Put its lines together.")
      return nil
    }
    let index = model.columns.count
    model.columnIndices[name] = index
    model.columns.append(MPSModel.Column(name: name, isInteger: isInteger))
    currentColumn = index
    return index
  }

  private mutating func addEntry(_ column: Int, row place: SourceRange, value: SourceRange) {
    guard let row = row(place), let value = number(value) else { return }
    guard model.lastColumnIn[row] != column else {
      findings.error(
        .repeatedEntry, place,
        "Column '\(model.columns[column].name)' has two numbers in row '\(model.rows[row].name)'. Keep one.")
      return
    }
    model.lastColumnIn[row] = column
    model.entries.append(MPSModel.Entry(row: row, column: column, value: value))
  }

  private mutating func row(_ place: SourceRange) -> Int? {
    let name = lines.text(place)
    if let row = model.rowIndices[name] { return row }
    findings.error(.unknownRow, place, "Row \(FindingList.quote(name)) is not declared. Declare it in ROWS.")
    return nil
  }

  /// Whether a vector of this name counts; only the first of a section does.
  mutating func counts(_ vector: String, _ place: SourceRange) -> Bool {
    guard let section else { return false }
    // A line without a name belongs to the vector in use.
    if vector.isEmpty { return true }
    guard let first = vectors[section] else {
      vectors[section] = vector
      return true
    }
    if first == vector { return true }
    findings.note(
      .furtherVector, place,
      "\(section.rawValue) vector \(FindingList.quote(vector)) is left out; the first, "
        + "\(FindingList.quote(first)), is used.")
    return false
  }

  mutating func readVector(_ line: SourceRange) {
    var words: [SourceRange]
    var vector = ""
    if isFixed {
      guard let fields = fields(line) else { return }
      vector = lines.text(fields[1])
      words = Array(fields[2...])
      while words.last?.isEmpty == true { words.removeLast() }
    } else {
      words = self.words(line)
      if words.count % 2 == 1 { vector = lines.text(words.removeFirst()) }
    }
    guard !words.isEmpty, words.count % 2 == 0 else {
      findings.error(.malformedLine, line, "The line needs pairs of row and number, here are \(words.count) fields.")
      return
    }
    guard counts(vector, line) else { return }
    for position in stride(from: 0, to: words.count, by: 2) {
      guard let row = row(words[position]), let value = number(words[position + 1]) else { continue }
      setVector(row, value, words[position])
    }
  }

  private mutating func setVector(_ row: Int, _ value: Rational, _ place: SourceRange) {
    let name = model.rows[row].name
    if section == .ranges {
      guard model.rows[row].kind != .free else {
        findings.note(.withoutEffect, place, "A range on the free row '\(name)' has no effect.")
        return
      }
      guard model.rows[row].range == nil else {
        findings.error(.repeatedEntry, place, "Row '\(name)' has two ranges. Keep one.")
        return
      }
      model.rows[row].range = value
      return
    }
    guard model.rows[row].rightHandSide == nil else {
      findings.error(.repeatedEntry, place, "Row '\(name)' has two right-hand sides. Keep one.")
      return
    }
    model.rows[row].rightHandSide = value
    if row == model.objectiveRow {
      findings.note(.convention, place, "The right-hand side of the objective is its constant with the sign turned.")
    } else if model.rows[row].kind == .free {
      findings.note(.withoutEffect, place, "A right-hand side on the free row '\(name)' has no effect.")
    }
  }
}
