import ExactArithmetic

/// Reads MPS, free or fixed, line by line.
///
/// Conventions, where files disagree: the first free row is the objective unless OBJNAME names another; its right-hand side is the
/// constant with the sign turned; further free rows stay as rows that only measure. A negative upper bound without a
/// lower one means no lower bound. A range on an equation widens it in the direction of its sign. Whole-number
/// variables are bounded by 0 and nothing, as others. A bound of 10³⁰ or more, or spelt `inf`, is no bound.
/// Of several right-hand side, range or bound vectors the first counts.
struct MPSParser {
  let isFixed: Bool
  let limits: ModelFile.Limits
  var lines: SourceLines
  var findings: FindingList
  var model = MPSModel()
  var section: MPSSection?
  private var sectionsSeen: Set<MPSSection> = []
  private var highestOrder = -1
  var isInteger = false
  /// The column of the lines being read.
  var currentColumn: Int?
  /// The vectors in use, by section.
  var vectors: [MPSSection: String] = [:]
  private var isEnded = false

  init(_ bytes: [UInt8], isFixed: Bool, limits: ModelFile.Limits) {
    self.isFixed = isFixed
    self.limits = limits
    lines = SourceLines(bytes)
    findings = FindingList(limit: limits.findings)
  }

  mutating func parse() throws(ModelFileError) -> ModelFile {
    var last: SourceRange?
    while !isEnded, !findings.isFull, let line = lines.next() {
      if line.isEmpty || lines.byte(at: line.start) == UInt8(ascii: "*") { continue }
      last = line
      guard line.end - line.start <= limits.lineLength else {
        findings.error(.lineTooLong, line, "The line is longer than \(limits.lineLength) bytes. Break it.")
        continue
      }
      read(line)
    }
    finish(last)
    if findings.errors.isEmpty, model.objectiveRow == nil {
      findings.note(
        .convention, nil, "There is no N row, so the objective is zero and any feasible point is an optimum.")
    }
    guard findings.errors.isEmpty, let program = model.program(&findings), findings.errors.isEmpty else {
      throw ModelFileError(findings: findings.errors)
    }
    return ModelFile(program: program, format: isFixed ? .fixedMPS : .freeMPS, notes: findings.notes)
  }

  private mutating func read(_ line: SourceRange) {
    if !SourceLines.isBlank(lines.byte(at: line.start)) {
      let words = lines.words(of: line)
      if let section = MPSSection(rawValue: lines.text(words[0]).uppercased()) {
        enter(section, words, line)
        return
      }
      // Some programs write data without the leading blank; a single word, though, can only be a section misspelt.
      if isFixed || words.count == 1 || section == nil {
        findings.error(
          .unknownSection, words[0],
          "\(FindingList.quote(lines.text(words[0]))) is no section of MPS. Indent the line if it is data.")
        return
      }
    }
    switch section {
    case nil:
      findings.error(.missingSection, line, "Data before any section. Begin the file with NAME and ROWS.")
    case .objectiveSense: readSense(lines.words(of: line))
    case .objectiveName: model.objectiveName = lines.words(of: line).first.map(lines.text)
    case .rows: readRow(line)
    case .columns: readColumn(line)
    case .rightHandSides, .ranges: readVector(line)
    case .bounds: readBound(line)
    default: break
    }
  }

  private mutating func enter(_ next: MPSSection, _ words: [SourceRange], _ line: SourceRange) {
    guard let order = next.order else {
      findings.error(
        .unsupported, words[0],
        "Section \(next.rawValue) says more than a linear program with whole numbers. Remove it or model it by rows.")
      section = next
      return
    }
    if !sectionsSeen.insert(next).inserted {
      findings.error(.repeatedSection, words[0], "Section \(next.rawValue) occurs twice. Join the two.")
    } else if order < highestOrder {
      findings.error(
        .unknownSection, words[0],
        "Section \(next.rawValue) comes too late. The order is ROWS, COLUMNS, then RHS, RANGES and BOUNDS.")
    }
    highestOrder = max(highestOrder, order)
    section = next
    switch next {
    case .name:
      let name = lines.field(of: line, from: words[0].end - line.start + 1, to: .max)
      model.name = lines.text(name)
    case .objectiveSense where words.count > 1: readSense(Array(words.dropFirst()))
    case .objectiveName where words.count > 1: model.objectiveName = lines.text(words[1])
    case .columns: chooseObjective(words[0])
    case .end: isEnded = true
    default: break
    }
  }

  private mutating func readSense(_ words: [SourceRange]) {
    guard let word = words.first else { return }
    switch lines.text(word).uppercased() {
    case "MAX", "MAXIMIZE", "MAXIMISE": model.sense = .maximise
    case "MIN", "MINIMIZE", "MINIMISE": model.sense = .minimise
    default:
      findings.error(
        .unknownType, word, "\(FindingList.quote(lines.text(word))) is no direction. Write MAX or MIN.")
    }
  }

  private mutating func chooseObjective(_ place: SourceRange) {
    guard let name = model.objectiveName else { return }
    guard let row = model.rowIndices[name], model.rows[row].kind == .free else {
      findings.error(
        .unknownRow, place, "The objective \(FindingList.quote(name)) is not among the N rows. Declare it in ROWS.")
      return
    }
    model.objectiveRow = row
  }

  private mutating func finish(_ last: SourceRange?) {
    if last == nil {
      findings.error(.empty, nil, "The file has no content. An MPS file begins with NAME and ROWS.")
      return
    }
    for needed in [MPSSection.rows, .columns] where !sectionsSeen.contains(needed) && !findings.isFull {
      findings.error(.missingSection, last, "Section \(needed.rawValue) is missing. Add it.")
    }
    if !isEnded, !findings.isFull {
      findings.error(.truncated, last, "The file ends without ENDATA. It may have been cut off.")
    }
  }
}
