import ExactArithmetic

/// Reads the CPLEX LP format.
///
/// A row compares an expression with a number, or lies between two numbers; constants among the terms are brought to the other
/// side. Variables have the bounds 0 and nothing unless stated; a negative upper bound without a lower one means no
/// lower bound. Variables come in the order in which they occur first.
struct LPParser {
  private let lines: SourceLines
  private var lexer: LPLexer
  private var ahead: [LPLexer.Token] = []
  private var findings: FindingList
  private var model = LPModel()

  init(_ bytes: [UInt8], limits: ModelFile.Limits) {
    lines = SourceLines(bytes)
    lexer = LPLexer(bytes)
    findings = FindingList(limit: limits.findings)
  }

  mutating func parse() throws(ModelFileError) -> ModelFile {
    parseFile()
    guard findings.errors.isEmpty, let program = model.program(&findings), findings.errors.isEmpty else {
      throw ModelFileError(findings: findings.errors)
    }
    return ModelFile(program: program, format: .cplexLP, notes: findings.notes)
  }

  // MARK: Tokens

  private mutating func peek(_ distance: Int = 0) -> LPLexer.Token {
    while ahead.count <= distance { ahead.append(lexer.next()) }
    return ahead[distance]
  }

  @discardableResult
  private mutating func take() -> LPLexer.Token {
    let token = peek()
    ahead.removeFirst()
    return token
  }

  private mutating func take(_ kind: LPLexer.Kind) -> Bool {
    guard peek().kind == kind else { return false }
    take()
    return true
  }

  /// Goes on at the next line, after something that cannot be understood.
  private mutating func skipLine() {
    repeat { take() } while !peek().isFirstOnLine && peek().kind != .end
  }

  private mutating func complain(_ code: FileFinding.Code, _ message: String) {
    findings.error(code, peek().range, message)
    skipLine()
  }

  private mutating func quoted() -> String {
    let token = peek()
    return token.kind == .end ? "the end of the file" : FindingList.quote(lines.text(token.range))
  }

  // MARK: Sections

  /// The section that begins here, and how many words begin it.
  private mutating func section() -> (LPSection, words: Int)? {
    let token = peek()
    guard token.kind == .name, token.isFirstOnLine, peek(1).kind != .colon else { return nil }
    let word = lines.text(token.range).lowercased()
    if let section = LPSection.words[word] { return (section, 1) }
    if let second = LPSection.pairs[word], peek(1).kind == .name,
      lines.text(peek(1).range).lowercased() == second
    {
      return (.constraints, 2)
    }
    return nil
  }

  private mutating func parseFile() {
    guard peek().kind != .end else {
      findings.error(.empty, nil, "The file has no content. A model begins with Maximize or Minimize.")
      return
    }
    guard let (first, _) = section(), first == .maximise || first == .minimise else {
      findings.error(.missingSection, peek().range, "Expected Maximize or Minimize, found \(quoted()).")
      return
    }
    model.sense = first == .maximise ? .maximise : .minimise
    take()
    parseObjective()
    while !findings.isFull {
      guard peek().kind != .end else {
        findings.error(.truncated, peek().range, "The file ends without End. It may have been cut off.")
        return
      }
      guard let (section, words) = section() else {
        complain(.unknownSection, "Expected a section such as Subject To, Bounds or End, found \(quoted()).")
        continue
      }
      if section == .end { return }
      let place = peek().range
      for _ in 0..<words { take() }
      parse(section, at: place)
    }
  }

  private mutating func parse(_ section: LPSection, at place: SourceRange) {
    switch section {
    case .constraints: while goesOn { parseConstraint() }
    case .bounds: while goesOn { parseBound() }
    case .integers, .binaries: while goesOn { parseKind(isBinary: section == .binaries) }
    case .maximise, .minimise:
      findings.error(.repeatedSection, place, "A second objective. Keep one.")
      skipLine()
    case .unsupported:
      findings.error(
        .unsupported, place, "A section that says more than a linear program with whole numbers. Model it by rows.")
      while goesOn { take() }
    case .end: break
    }
  }

  private var goesOn: Bool {
    mutating get { !findings.isFull && peek().kind != .end && section() == nil }
  }

  private mutating func parseObjective() {
    if peek().kind == .name, peek(1).kind == .colon {
      take()
      take()
    }
    guard let expression = parseExpression() else { return }
    model.setObjective(expression)
  }

  private mutating func parseKind(isBinary: Bool) {
    guard peek().kind == .name else {
      complain(.malformedLine, "Expected the name of a variable, found \(quoted()).")
      return
    }
    let token = take()
    guard let column = known(token) else { return }
    model.columns[column].isInteger = true
    if isBinary {
      model.columns[column].lower = .zero
      model.columns[column].lowerIsGiven = true
      model.columns[column].upper = .one
    }
  }

  private mutating func known(_ token: LPLexer.Token) -> Int? {
    let name = lines.text(token.range)
    if let column = model.columnIndices[name] { return column }
    findings.error(
      .unknownColumn, token.range,
      "Variable \(FindingList.quote(name)) does not occur in the objective or a row. Add it there.")
    return nil
  }

  // MARK: Expressions and rows

  private mutating func number(_ token: LPLexer.Token) -> Rational? {
    if let value = lines.number(token.range) { return value }
    findings.error(
      .notANumber, token.range,
      "\(FindingList.quote(lines.text(token.range))) is too long or too large for a number. Shorten it.")
    return nil
  }

  /// Terms and constants joined by signs; `nil` after a finding.
  private mutating func parseExpression() -> LPModel.Expression? {
    var expression = LPModel.Expression()
    var isFirst = true
    while true {
      guard section() == nil else { return expression }
      var isNegative = false
      var hasSign = false
      while peek().kind == .plus || peek().kind == .minus {
        if take().kind == .minus { isNegative.toggle() }
        hasSign = true
      }
      guard isFirst || hasSign else { return expression }
      let start = peek()
      var coefficient = Rational.one
      if start.kind == .number {
        guard let value = number(take()) else { return nil }
        coefficient = value
        _ = take(.times)
      }
      if isNegative { coefficient = -coefficient }
      if peek().kind == .name, section() == nil, peek(1).kind != .colon {
        expression.terms.append((model.column(named: lines.text(take().range)), coefficient))
      } else if start.kind == .number {
        expression.constant += coefficient
      } else if hasSign || start.kind == .unsupported || start.kind == .unknown || start.kind == .times {
        complainAboutTerm()
        return nil
      } else {
        return expression
      }
      isFirst = false
      if peek().kind == .unsupported || peek().kind == .unknown {
        complainAboutTerm()
        return nil
      }
    }
  }

  private mutating func complainAboutTerm() {
    if peek().kind == .unsupported {
      complain(.unsupported, "\(quoted()) says more than a linear expression. Only terms such as 2.5 x are read.")
    } else {
      complain(.malformedLine, "Expected a number or a variable, found \(quoted()).")
    }
  }

  private mutating func relation() -> LPLexer.Kind? {
    let kind = peek().kind
    guard kind == .atMost || kind == .atLeast || kind == .equal else { return nil }
    take()
    return kind
  }

  private mutating func parseConstraint() {
    var name: String?
    let place = peek().range
    if peek().kind == .name, peek(1).kind == .colon {
      name = lines.text(take().range)
      take()
    }
    let startsEndless = beginsWithInfinity
    let endless = startsEndless ? signedNumber() : nil
    guard let left = startsEndless ? LPModel.Expression() : parseExpression() else { return }
    guard let first = relation() else {
      complain(.malformedLine, "Expected <=, >= or = after the terms of a row, found \(quoted()).")
      return
    }
    var row = LPModel.Row(name: name, place: place)
    if left.terms.isEmpty {
      guard let middle = parseExpression() else { return }
      row.expression = middle
      row.restrict(first.reversed, endless ?? .finite(left.constant))
      if let second = relation() {
        guard let value = signedNumber() else { return }
        row.restrict(second, value)
      }
    } else {
      guard let value = signedNumber() else { return }
      row.expression = left
      row.restrict(first, value)
    }
    model.add(row, &findings)
  }

  // MARK: Bounds

  private mutating func signedNumber() -> LPModel.Limit? {
    var isNegative = false
    while peek().kind == .plus || peek().kind == .minus {
      if take().kind == .minus { isNegative.toggle() }
    }
    let token = peek()
    if token.kind == .name {
      let word = lines.text(token.range).lowercased()
      if word == "inf" || word == "infinity" {
        take()
        return isNegative ? .minusInfinity : .plusInfinity
      }
    }
    guard token.kind == .number else {
      complain(.notANumber, "Expected a number, found \(quoted()). Variables belong to the left of a relation.")
      return nil
    }
    guard let value = number(take()) else { return nil }
    if value >= ModelFile.infinity { return isNegative ? .minusInfinity : .plusInfinity }
    return .finite(isNegative ? -value : value)
  }

  private mutating func parseBound() {
    let isName = peek().kind == .name && !isInfinity(peek())
    var left: (LPModel.Limit, LPLexer.Kind)?
    if !isName {
      guard let value = signedNumber() else { return }
      guard let kind = relation() else {
        complain(.malformedLine, "Expected <=, >= or = after the number of a bound, found \(quoted()).")
        return
      }
      left = (value, kind)
    }
    guard peek().kind == .name else {
      complain(.malformedLine, "Expected the name of a variable, found \(quoted()).")
      return
    }
    let token = take()
    guard let column = known(token) else {
      if !peek().isFirstOnLine { skipLine() }
      return
    }
    if let (value, kind) = left { model.bound(column, kind, value, isReversed: true, at: token.range) }
    if left == nil, peek().kind == .name, lines.text(peek().range).lowercased() == "free", !peek().isFirstOnLine {
      take()
      model.bound(column, .atLeast, .minusInfinity, isReversed: false, at: token.range)
      model.bound(column, .atMost, .plusInfinity, isReversed: false, at: token.range)
    } else if let kind = relation() {
      guard let value = signedNumber() else { return }
      model.bound(column, kind, value, isReversed: false, at: token.range)
    } else if left == nil {
      complain(.malformedLine, "Expected <=, >=, = or free after a variable, found \(quoted()).")
    }
  }

  /// Whether a row begins with an infinity and a relation, as a range open to one side may.
  private var beginsWithInfinity: Bool {
    mutating get {
      let hasSign = peek().kind == .plus || peek().kind == .minus
      let word = peek(hasSign ? 1 : 0)
      let relation = peek(hasSign ? 2 : 1).kind
      return isInfinity(word) && (relation == .atMost || relation == .atLeast || relation == .equal)
    }
  }

  private func isInfinity(_ token: LPLexer.Token) -> Bool {
    guard token.kind == .name else { return false }
    let word = lines.text(token.range).lowercased()
    return word == "inf" || word == "infinity"
  }
}
