import ExactArithmetic

/// What a file in the CPLEX LP format has said so far.
struct LPModel {
  enum Limit: Sendable, Hashable {
    case finite(Rational)
    case plusInfinity
    case minusInfinity
  }

  struct Expression {
    var terms: [(column: Int, coefficient: Rational)] = []
    var constant = Rational.zero
  }

  struct Row {
    let name: String?
    let place: SourceRange
    var expression = Expression()
    var lower: Rational?
    var upper: Rational?

    init(name: String?, place: SourceRange) {
      self.name = name
      self.place = place
    }

    /// Takes a relation with the number to its right into account.
    mutating func restrict(_ relation: LPLexer.Kind, _ limit: Limit) {
      guard case .finite(let value) = limit else { return }
      if relation != .atMost { lower = value }
      if relation != .atLeast { upper = value }
    }
  }

  struct Column {
    let name: String
    var lower: Rational?
    var upper: Rational?
    var lowerIsGiven = false
    var isInteger = false
    var objective = Rational.zero
    var place: SourceRange?
  }

  var sense = LinearProgram.Sense.minimise
  var constant = Rational.zero
  var columns: [Column] = []
  var columnIndices: [String: Int] = [:]
  private var rows: [Row] = []
  private var rowNames: Set<String> = []

  mutating func column(named name: String) -> Int {
    if let index = columnIndices[name] { return index }
    let index = columns.count
    columnIndices[name] = index
    columns.append(Column(name: name))
    return index
  }

  mutating func setObjective(_ expression: Expression) {
    constant = expression.constant
    for term in expression.terms { columns[term.column].objective += term.coefficient }
  }

  mutating func add(_ row: Row, _ findings: inout FindingList) {
    if let name = row.name, !rowNames.insert(name).inserted {
      findings.error(.repeatedName, row.place, "Row \(FindingList.quote(name)) is there twice. Rename one.")
      return
    }
    if let lower = row.lower, let upper = row.upper, lower > upper {
      findings.error(
        .crossedBounds, row.place, "The lower limit \(lower) of the row is above its upper limit \(upper). Widen one.")
      return
    }
    rows.append(row)
  }

  mutating func bound(
    _ column: Int, _ relation: LPLexer.Kind, _ limit: Limit, isReversed: Bool, at place: SourceRange
  ) {
    let relation = isReversed ? relation.reversed : relation
    columns[column].place = place
    if relation != .atMost {
      columns[column].lowerIsGiven = true
      if case .finite(let value) = limit { columns[column].lower = value } else { columns[column].lower = nil }
    }
    if relation != .atLeast {
      if case .finite(let value) = limit { columns[column].upper = value } else { columns[column].upper = nil }
    }
  }

  func program(_ findings: inout FindingList) -> LinearProgram? {
    var program = LinearProgram(sense: sense, objectiveConstant: constant)
    do {
      var variables: [LinearProgram.Variable] = []
      for column in columns {
        var lower = column.lowerIsGiven ? column.lower : .zero
        if !column.lowerIsGiven, let upper = column.upper, upper.isNegative {
          lower = nil
          findings.note(
            .convention, column.place,
            "The upper bound of '\(column.name)' is negative and no lower bound is stated: there is none.")
        }
        if let lower, let upper = column.upper, lower > upper {
          findings.error(
            .crossedBounds, column.place,
            "The lower bound \(lower) of '\(column.name)' is above its upper bound \(upper). Widen one of them.")
          return nil
        }
        variables.append(
          try program.addVariable(
            name: column.name, lower: lower, upper: column.upper, objective: column.objective,
            isInteger: column.isInteger))
      }
      var unnamed = 0
      for row in rows {
        let name = row.name ?? freshName(&unnamed)
        try program.addConstraint(
          name: name, lower: row.lower.map { $0 - row.expression.constant },
          upper: row.upper.map { $0 - row.expression.constant },
          terms: joined(row.expression.terms).map { (variables[$0.column], $0.coefficient) })
      }
    } catch {
      findings.error(.malformedLine, nil, error.description)
      return nil
    }
    return program
  }

  private func freshName(_ count: inout Int) -> String {
    while true {
      count += 1
      if !rowNames.contains("R\(count)") { return "R\(count)" }
    }
  }

  /// Adds up the coefficients of a variable that occurs more than once.
  private func joined(_ terms: [(column: Int, coefficient: Rational)]) -> [(column: Int, coefficient: Rational)] {
    var result: [(column: Int, coefficient: Rational)] = []
    var positions: [Int: Int] = [:]
    for term in terms {
      if let position = positions[term.column] {
        result[position].coefficient += term.coefficient
      } else {
        positions[term.column] = result.count
        result.append(term)
      }
    }
    return result
  }
}

extension LPLexer.Kind {
  /// The relation as seen from its other side.
  var reversed: LPLexer.Kind {
    switch self {
    case .atMost: .atLeast
    case .atLeast: .atMost
    default: self
    }
  }
}
