import ExactArithmetic

extension MPSParser {
  /// The fields of a bound line, whatever of them was left out.
  private struct BoundLine {
    let type: SourceRange
    let vector: String
    let column: SourceRange
    let value: SourceRange?
  }

  mutating func readBound(_ line: SourceRange) {
    guard let bound = split(line) else { return }
    let type = lines.text(bound.type).uppercased()
    guard counts(bound.vector, line) else { return }
    let name = lines.text(bound.column)
    guard let column = model.columnIndices[name] else {
      findings.error(
        .unknownColumn, bound.column, "Column \(FindingList.quote(name)) does not occur in COLUMNS. Add it there.")
      return
    }
    switch type {
    case "FR":
      set(column, lower: nil, bound)
      set(column, upper: nil, bound)
    case "MI": set(column, lower: nil, bound)
    case "PL": set(column, upper: nil, bound)
    case "BV":
      model.columns[column].isInteger = true
      set(column, lower: .zero, bound)
      set(column, upper: .one, bound)
    default: readValue(type, column, bound)
    }
  }

  private mutating func readValue(_ type: String, _ column: Int, _ bound: BoundLine) {
    guard let place = bound.value else {
      findings.error(.malformedLine, bound.type, "A bound of type \(type) needs a number after the column.")
      return
    }
    guard let value = boundValue(place) else { return }
    if type == "LI" || type == "UI" { model.columns[column].isInteger = true }
    switch (type, value) {
    case ("UP", .plusInfinity), ("UI", .plusInfinity): set(column, upper: nil, bound)
    case ("LO", .minusInfinity), ("LI", .minusInfinity): set(column, lower: nil, bound)
    case ("UP", .finite(let number)), ("UI", .finite(let number)): set(column, upper: number, bound)
    case ("LO", .finite(let number)), ("LI", .finite(let number)): set(column, lower: number, bound)
    case ("FX", .finite(let number)):
      set(column, lower: number, bound)
      set(column, upper: number, bound)
    default:
      findings.error(
        .notANumber, place, "A bound of type \(type) cannot be \(FindingList.quote(lines.text(place))). State a number."
      )
    }
  }

  private enum BoundValue {
    case finite(Rational)
    case plusInfinity
    case minusInfinity
  }

  private mutating func boundValue(_ place: SourceRange) -> BoundValue? {
    switch lines.text(place).lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .plusInfinity
    case "-inf", "-infinity": return .minusInfinity
    default: break
    }
    guard let value = lines.number(place) else {
      findings.error(.notANumber, place, lines.reasonForNoNumber(place))
      return nil
    }
    if value >= ModelFile.infinity { return .plusInfinity }
    return value <= -ModelFile.infinity ? .minusInfinity : .finite(value)
  }

  private mutating func split(_ line: SourceRange) -> BoundLine? {
    let words: [SourceRange]
    if isFixed {
      guard let fields = fields(line) else { return nil }
      let value = fields[3].isEmpty ? nil : fields[3]
      return check(
        BoundLine(type: fields[0], vector: lines.text(fields[1]), column: fields[2], value: value))
    }
    words = self.words(line)
    let takesValue = ["UP", "LO", "FX", "LI", "UI"].contains(lines.text(words[0]).uppercased())
    switch (words.count, takesValue) {
    case (4, _):
      return check(BoundLine(type: words[0], vector: lines.text(words[1]), column: words[2], value: words[3]))
    case (3, true): return check(BoundLine(type: words[0], vector: "", column: words[1], value: words[2]))
    case (3, false):
      // Either the vector or an idle number was left out; the columns tell which.
      if model.columnIndices[lines.text(words[2])] == nil, model.columnIndices[lines.text(words[1])] != nil {
        return check(BoundLine(type: words[0], vector: "", column: words[1], value: words[2]))
      }
      return check(BoundLine(type: words[0], vector: lines.text(words[1]), column: words[2], value: nil))
    case (2, false): return check(BoundLine(type: words[0], vector: "", column: words[1], value: nil))
    default:
      findings.error(
        .malformedLine, line, "A bound needs a type, a column and mostly a number, here are \(words.count) words.")
      return nil
    }
  }

  private mutating func check(_ bound: BoundLine) -> BoundLine? {
    let type = lines.text(bound.type).uppercased()
    if ["UP", "LO", "FX", "FR", "MI", "PL", "BV", "LI", "UI"].contains(type) { return bound }
    let code: FileFinding.Code = type == "SC" || type == "SI" ? .unsupported : .unknownType
    findings.error(
      code, bound.type,
      "\(FindingList.quote(type)) is no bound type that is read. Write UP, LO, FX, FR, MI, PL, BV, LI or UI.")
    return nil
  }

  private mutating func set(_ column: Int, lower: Rational?, _ bound: BoundLine) {
    model.columns[column].lower = lower
    model.columns[column].lowerIsGiven = true
    model.columns[column].boundPlace = bound.column
  }

  private mutating func set(_ column: Int, upper: Rational?, _ bound: BoundLine) {
    model.columns[column].upper = upper
    model.columns[column].upperIsGiven = true
    model.columns[column].boundPlace = bound.column
  }
}

extension ModelFile {
  /// Bounds of this magnitude and above mean that there is none.
  static let infinity = Rational(1_000_000_000_000_000) * Rational(1_000_000_000_000_000)
}
