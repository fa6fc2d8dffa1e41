import ExactArithmetic

/// What an MPS file has said so far; rows, columns and numbers in the order of the file.
struct MPSModel {
  enum RowKind: Sendable {
    case free, equal, atMost, atLeast
  }

  struct Row {
    let name: String
    let kind: RowKind
    var rightHandSide: Rational?
    var range: Rational?
    var rangePlace: SourceRange?
  }

  struct Column {
    let name: String
    var isInteger: Bool
    var lower: Rational?
    var upper: Rational?
    var lowerIsGiven = false
    var upperIsGiven = false
    /// Where the last bound stands, for findings that only the end of the file can make.
    var boundPlace: SourceRange?
  }

  struct Entry {
    let row: Int
    let column: Int
    let value: Rational
  }

  var name = ""
  var sense = LinearProgram.Sense.minimise
  var rows: [Row] = []
  var rowIndices: [String: Int] = [:]
  var columns: [Column] = []
  var columnIndices: [String: Int] = [:]
  var entries: [Entry] = []
  /// For every row the last column that has an entry in it.
  var lastColumnIn: [Int] = []
  /// The row that is optimised: the first free one unless the file names another.
  var objectiveRow: Int?
  var objectiveName: String?

  /// Makes the program; findings are those that need the whole file.
  func program(_ findings: inout FindingList) -> LinearProgram? {
    let objective = objectiveRow ?? -1
    var program = LinearProgram(name: name, sense: sense)
    if objectiveRow != nil, let constant = rows[objective].rightHandSide { program.objectiveConstant = -constant }
    var coefficients = [Rational](repeating: .zero, count: columns.count)
    var counts = [Int](repeating: 0, count: rows.count + 1)
    for entry in entries {
      if entry.row == objective { coefficients[entry.column] = entry.value } else { counts[entry.row + 1] += 1 }
    }
    for index in rows.indices { counts[index + 1] += counts[index] }
    var positions = counts
    var ordered = [Entry?](repeating: nil, count: counts[rows.count])
    for entry in entries where entry.row != objective {
      ordered[positions[entry.row]] = entry
      positions[entry.row] += 1
    }
    do {
      var variables: [LinearProgram.Variable] = []
      variables.reserveCapacity(columns.count)
      for (index, column) in columns.enumerated() {
        guard let (lower, upper) = bounds(of: column, &findings) else { continue }
        variables.append(
          try program.addVariable(
            name: column.name, lower: lower, upper: upper, objective: coefficients[index], isInteger: column.isInteger))
      }
      guard variables.count == columns.count else { return nil }
      for (index, row) in rows.enumerated() where index != objective {
        let terms = ordered[counts[index]..<counts[index + 1]].compactMap { entry in
          entry.map { (variables[$0.column], $0.value) }
        }
        let (lower, upper) = limits(of: row)
        try program.addConstraint(name: row.name, lower: lower, upper: upper, terms: terms)
      }
    } catch {
      findings.error(.malformedLine, nil, error.description)
      return nil
    }
    return program
  }

  private func bounds(of column: Column, _ findings: inout FindingList) -> (Rational?, Rational?)? {
    var lower = column.lowerIsGiven ? column.lower : .zero
    if !column.lowerIsGiven, let upper = column.upper, upper.isNegative {
      lower = nil
      findings.note(
        .convention, column.boundPlace,
        "The upper bound of '\(column.name)' is negative and no lower bound is stated: there is none.")
    }
    if let lower, let upper = column.upper, lower > upper {
      findings.error(
        .crossedBounds, column.boundPlace,
        "The lower bound \(lower) of '\(column.name)' is above its upper bound \(upper). Widen one of them.")
      return nil
    }
    return (lower, column.upper)
  }

  private func limits(of row: Row) -> (Rational?, Rational?) {
    let side = row.rightHandSide ?? .zero
    switch row.kind {
    case .free: return (nil, nil)
    case .atMost: return (row.range.map { side - $0.magnitude }, side)
    case .atLeast: return (side, row.range.map { side + $0.magnitude })
    case .equal:
      guard let range = row.range else { return (side, side) }
      return range.isNegative ? (side + range, side) : (side, side + range)
    }
  }
}
