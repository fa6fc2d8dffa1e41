import ExactArithmetic

/// A program that is minimised for every value of one of its variables, the parameter.
///
/// The least value is a convex function of the parameter, made of straight stretches. They are found by chords: the supporting
/// lines at two points meet where a kink may be, and the program solved there says whether it is one (Eisner and Severance 1976).
/// Every solve is proven exactly, so the kinks are exact; no basis is followed, so degenerate programs are no exception.
public struct ParametricProgram: Sendable {
  /// The program; its sense must be to minimise.
  public let program: LinearProgram
  /// The variable whose value is the parameter.
  public let parameter: LinearProgram.Variable
  /// How each program is solved.
  public var options: SolveOptions

  /// Prepares a program; nothing is solved yet.
  ///
  /// - Throws: `ModelError` where the parameter belongs to another program.
  public init(
    _ program: LinearProgram, parameter: LinearProgram.Variable, options: SolveOptions = SolveOptions()
  ) throws(ModelError) {
    _ = try program.validIndex(of: parameter)
    var program = program.relaxed
    program.sense = .minimise
    self.program = program
    self.parameter = parameter
    var options = options
    options.exactness = .proven
    self.options = options
  }

  /// The value function between the bounds of the parameter; nil where nothing is feasible.
  ///
  /// - Throws: `ParametricError` where a solve gives no proof, or the least value has no end.
  public func valueFunction() throws(ParametricError) -> ValueFunction? {
    guard let least = try extreme(.minimise) else { return nil }
    guard let greatest = try extreme(.maximise) else { return nil }
    let start = try support(at: least.end ?? greatest.end ?? least.feasible)
    let left = try least.end == nil ? far(from: start, direction: -1) : start
    let right: Support
    if let end = greatest.end {
      right = end == start.parameter ? start : try support(at: end)
    } else {
      right = try far(from: start, direction: 1)
    }
    var supports = [left]
    try refine(from: left, to: right, into: &supports)
    if right.parameter != left.parameter { supports.append(right) }
    return ValueFunction(
      segments: segments(supports, least: least.end, greatest: greatest.end), least: least.end,
      greatest: greatest.end, anchor: ValuePoint(parameter: start.parameter, value: start.value))
  }

  // MARK: Supporting lines

  /// The value at a point and the slope of a line that lies nowhere above the function.
  struct Support {
    let parameter: Rational
    let value: Rational
    let slope: Rational

    func line(at place: Rational) -> Rational { value + slope * (place - parameter) }
  }

  private func support(at place: Rational) throws(ParametricError) -> Support {
    var program = program
    do throws(ModelError) { try program.setBounds(of: parameter, lower: place, upper: place) } catch {
      throw .model(error)
    }
    let result = try solve(program)
    guard let solution = result.solution else {
      throw result.termination == .unbounded ? .unbounded : .notProven(result.termination)
    }
    return Support(
      parameter: place, value: solution.objectiveValue, slope: solution.reducedCosts[parameter.index])
  }

  /// Adds the supports strictly between two, from left to right, until neighbouring lines meet on the function.
  private func refine(from left: Support, to right: Support, into supports: inout [Support]) throws(ParametricError) {
    // An own stack: the number of kinks is the program's, not ours.
    var open = [(left, right)]
    while let (left, right) = open.popLast() {
      if supports.last.map({ $0.parameter < left.parameter }) ?? false { supports.append(left) }
      guard left.parameter < right.parameter, left.slope < right.slope else { continue }
      let meeting = (left.line(at: .zero) - right.line(at: .zero)) / (right.slope - left.slope)
      guard meeting > left.parameter, meeting < right.parameter else { continue }
      let middle = try support(at: meeting)
      if middle.value == left.line(at: meeting) {
        supports.append(Support(parameter: meeting, value: middle.value, slope: right.slope))
        continue
      }
      open.append((middle, right))
      open.append((left, middle))
    }
  }

  /// The stretches between the supports: along the left one's line, or along the right one's, whichever both points lie on.
  private func segments(_ supports: [Support], least: Rational?, greatest: Rational?) -> [ValueSegment] {
    var segments: [ValueSegment] = []
    func add(_ lower: Rational?, _ upper: Rational?, _ slope: Rational) {
      if let last = segments.last, last.slope == slope {
        segments[segments.count - 1] = ValueSegment(lower: last.lower, upper: upper, slope: slope)
      } else {
        segments.append(ValueSegment(lower: lower, upper: upper, slope: slope))
      }
    }
    if least == nil, let first = supports.first { add(nil, first.parameter, first.slope) }
    for (left, right) in zip(supports, supports.dropFirst()) where left.parameter < right.parameter {
      add(left.parameter, right.parameter, (right.value - left.value) / (right.parameter - left.parameter))
    }
    if greatest == nil, let last = supports.last { add(last.parameter, nil, last.slope) }
    return segments
  }

  // MARK: Ends

  /// An end of the feasible parameters; `end` is nil where there is none, `feasible` is a parameter that is.
  private func extreme(_ sense: LinearProgram.Sense) throws(ParametricError) -> (end: Rational?, feasible: Rational)? {
    var program = program
    program.clearObjective()
    program.sense = sense
    do throws(ModelError) { try program.setObjective(of: parameter, to: 1) } catch { throw .model(error) }
    let result = try solve(program)
    if let solution = result.solution {
      return (solution.values[parameter.index], solution.values[parameter.index])
    }
    if result.infeasibility != nil { return nil }
    guard let ray = result.unboundedness else { throw .notProven(result.termination) }
    return (nil, ray.values[parameter.index])
  }

  /// A support beyond the last kink in a direction without end.
  private func far(from start: Support, direction: Rational) throws(ParametricError) -> Support {
    let final = try finalSlope(direction)
    var distance: Rational = 1
    while true {
      let support = try support(at: start.parameter + direction * distance)
      if support.slope == final { return support }
      distance *= 2
    }
  }

  /// The slope that the function ends with: what it costs to go one step for ever, with all limits at zero.
  private func finalSlope(_ direction: Rational) throws(ParametricError) -> Rational {
    var cone = program
    cone.objectiveConstant = .zero
    do throws(ModelError) {
      for (variable, column) in zip(program.variables, program.columns) {
        try cone.setBounds(
          of: variable, lower: column.lower.map { _ in .zero }, upper: column.upper.map { _ in .zero })
      }
      for (constraint, row) in zip(program.constraints, program.rows) {
        try cone.setBounds(of: constraint, lower: row.lower.map { _ in .zero }, upper: row.upper.map { _ in .zero })
      }
      try cone.setBounds(of: parameter, lower: direction, upper: direction)
    } catch {
      throw .model(error)
    }
    let result = try solve(cone)
    guard let solution = result.solution else {
      throw result.termination == .unbounded ? .unbounded : .notProven(result.termination)
    }
    return solution.objectiveValue * direction
  }

  private func solve(_ program: LinearProgram) throws(ParametricError) -> SolveResult {
    do throws(SolveError) { return try Solver(options: options).solve(program) } catch { throw .solve(error) }
  }
}
