import ExactArithmetic

/// Finds the smallest relaxation of an infeasible program.
///
/// Each limit that may move gets a variable for how far it does; the weighted sum of these is minimised (an elastic program, Brown and
/// Graves 1975) and the minimum is proven exactly. Limits without an allowance stay where they are.
public struct RelaxationFinder: Sendable {
  /// How the elastic program is solved.
  public var options: SolveOptions

  /// Makes a finder.
  public init(options: SolveOptions = SolveOptions()) {
    self.options = options
  }

  /// The cheapest movement of all allowed limits together, or `nil` where even the farthest movement does not suffice.
  ///
  /// Where several movements cost the same, one of them is returned.
  ///
  /// - Throws: `ConflictError` for allowances that make no sense and where the elastic program cannot be solved with proof.
  public func smallest(
    of program: LinearProgram, allowing allowances: [Relaxation.Allowance]
  ) throws(ConflictError) -> Relaxation? {
    let elastic = try elasticProgram(program, allowances)
    let result: SolveResult
    do throws(SolveError) {
      var proving = options
      proving.exactness = .proven
      result = try Solver(options: proving).solve(elastic)
    } catch {
      throw .solve(error)
    }
    if result.infeasibility != nil { return nil }
    guard let solution = result.solution else { throw .notProven(result.termination) }
    var changes: [Relaxation.Change] = []
    for (index, allowance) in allowances.enumerated() {
      let distance = solution.values[program.columnCount + index]
      guard distance > .zero, let from = program.value(of: allowance.limit) else { continue }
      let to = allowance.limit.isLower ? from - distance : from + distance
      changes.append(Relaxation.Change(limit: allowance.limit, from: from, to: to))
    }
    return Relaxation(
      changes: changes, cost: solution.objectiveValue, values: Array(solution.values.prefix(program.columnCount)),
      elasticProgram: elastic, solution: solution)
  }

  /// What each allowance can do by itself: the cheapest movement of that limit alone, cheapest first; allowances that cannot help by
  /// themselves are left out. Equal costs keep the order of the allowances.
  ///
  /// - Throws: as `smallest(of:allowing:)`.
  public func alternatives(
    of program: LinearProgram, allowing allowances: [Relaxation.Allowance]
  ) throws(ConflictError) -> [Relaxation] {
    var found: [(order: Int, relaxation: Relaxation)] = []
    for (order, allowance) in allowances.enumerated() {
      if let relaxation = try smallest(of: program, allowing: [allowance]) { found.append((order, relaxation)) }
    }
    found.sort { ($0.relaxation.cost, $0.order) < ($1.relaxation.cost, $1.order) }
    return found.map(\.relaxation)
  }

  private func elasticProgram(
    _ program: LinearProgram, _ allowances: [Relaxation.Allowance]
  ) throws(ConflictError) -> LinearProgram {
    try check(allowances, of: program)
    do throws(ModelError) {
      return try ElasticProgram(program, allowances).program
    } catch {
      throw .model(error)
    }
  }

  private func check(_ allowances: [Relaxation.Allowance], of program: LinearProgram) throws(ConflictError) {
    var seen: Set<ProgramLimit> = []
    for allowance in allowances {
      do throws(ModelError) {
        switch allowance.limit {
        case .lower(let row), .upper(let row): _ = try program.validIndex(of: row)
        case .lowerBound(let column), .upperBound(let column): _ = try program.validIndex(of: column)
        }
      } catch {
        throw .model(error)
      }
      let name = program.name(of: allowance.limit) ?? ""
      guard program.value(of: allowance.limit) != nil else { throw .noSuchLimit(name) }
      guard !allowance.weight.isNegative, allowance.most?.isNegative != true else { throw .negativeAllowance(name) }
      guard seen.insert(allowance.limit).inserted else { throw .repeatedAllowance(name) }
    }
  }
}

/// A program whose allowed limits give way, at a price.
private struct ElasticProgram {
  private(set) var program: LinearProgram
  private var movements: [ProgramLimit: LinearProgram.Variable] = [:]

  init(_ original: LinearProgram, _ allowances: [Relaxation.Allowance]) throws(ModelError) {
    let source = original.relaxationWithWholeBounds ?? original.relaxed
    program = LinearProgram(name: original.name, sense: .minimise)
    let moving = Set(allowances.map(\.limit))
    for (index, column) in source.columns.enumerated() {
      // The identity of the limits is the original's, whose copy the source is.
      let variable = LinearProgram.Variable(index: index, program: original.identity)
      try program.addVariable(
        name: column.name, lower: moving.contains(.lowerBound(variable)) ? nil : column.lower,
        upper: moving.contains(.upperBound(variable)) ? nil : column.upper)
    }
    let own = program.variables
    for allowance in allowances {
      let side = allowance.limit.isLower ? "lower" : "upper"
      let name = freshVariableName("movement of the \(side) limit of \(original.name(of: allowance.limit) ?? "")")
      movements[allowance.limit] = try program.addVariable(
        name: name, upper: allowance.most, objective: allowance.weight)
    }
    for (index, row) in source.rows.enumerated() {
      let constraint = LinearProgram.Constraint(index: index, program: original.identity)
      let terms = source.terms(ofRow: index).map { (own[$0.column], $0.coefficient) }
      try program.addConstraint(
        name: row.name, lower: row.lower, upper: row.upper,
        terms: terms + giving(.lower(constraint), .upper(constraint)))
    }
    for (index, column) in source.columns.enumerated() {
      let variable = LinearProgram.Variable(index: index, program: original.identity)
      let terms = giving(.lowerBound(variable), .upperBound(variable))
      guard !terms.isEmpty else { continue }
      try program.addConstraint(
        name: freshConstraintName("bounds of \(column.name)"),
        lower: movements[.lowerBound(variable)] == nil ? nil : column.lower,
        upper: movements[.upperBound(variable)] == nil ? nil : column.upper, terms: [(own[index], 1)] + terms)
    }
  }

  /// The terms by which a row gives way; one row serves both sides, since only one of them ever needs to move.
  private func giving(_ lower: ProgramLimit, _ upper: ProgramLimit) -> [(LinearProgram.Variable, Rational)] {
    var result: [(LinearProgram.Variable, Rational)] = []
    if let movement = movements[lower] { result.append((movement, 1)) }
    if let movement = movements[upper] { result.append((movement, -1)) }
    return result
  }

  private func freshVariableName(_ wanted: String) -> String {
    var name = wanted
    while program.variable(named: name) != nil { name += "'" }
    return name
  }

  private func freshConstraintName(_ wanted: String) -> String {
    var name = wanted
    while program.constraint(named: name) != nil { name += "'" }
    return name
  }
}
