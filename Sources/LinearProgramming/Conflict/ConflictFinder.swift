import ExactArithmetic

/// Finds out which constraints of an infeasible program contradict each other.
///
/// The multipliers of an exact proof name a first subset; a deletion filter (Chinneck and Dravnieks 1991) then drops one member after the
/// other and keeps those without which the rest becomes feasible. Each step is proven exactly, so the subset is irreducible: no
/// tolerance decides what belongs to it. Members late in the program are tried first, so early ones tend to remain.
public struct ConflictFinder: Sendable {
  /// How the steps are solved.
  public var options: SolveOptions

  /// What must stay whatever happens, such as laws of nature among wishes.
  public var background: Set<Conflict.Member>

  /// Whether bounds of variables may be dropped as constraints may; without that they belong to the background.
  public var includesBounds: Bool

  /// Makes a finder; without further notice every constraint may go, and no bound.
  public init(
    background: Set<Conflict.Member> = [], includesBounds: Bool = false, options: SolveOptions = SolveOptions()
  ) {
    self.background = background
    self.includesBounds = includesBounds
    self.options = options
  }

  /// An irreducible conflict, or `nil` where the program is feasible once whole numbers are not insisted on.
  ///
  /// Where the background contradicts itself the conflict has no members.
  ///
  /// - Throws: `ConflictError` where a step cannot be solved or proven.
  public func conflict(in program: LinearProgram) throws(ConflictError) -> Conflict? {
    var search = ConflictSearch(program, candidates: candidates(of: program))
    var proving = options
    proving.exactness = .proven
    do {
      return try Solver(options: proving).withProblem(search.program) { try search.run(&$0) }
    } catch let error as ConflictError {
      throw error
    } catch let error as SolveError {
      throw .solve(error)
    } catch {
      throw .notProven(.notProven)
    }
  }

  private func candidates(of program: LinearProgram) -> [Conflict.Member] {
    var result: [Conflict.Member] = program.constraints.map { .constraint($0) }
    if includesBounds {
      for (variable, column) in zip(program.variables, program.columns) {
        if column.lower != nil { result.append(.lowerBound(variable)) }
        if column.upper != nil { result.append(.upperBound(variable)) }
      }
    }
    return result.filter { !background.contains($0) }
  }
}

/// The deletion filter at work on one program.
struct ConflictSearch {
  /// The program without objective and without whole numbers, members dropped as the search goes on.
  let program: LinearProgram
  private let candidates: [Conflict.Member]
  private let candidateSet: Set<Conflict.Member>
  private var present: Set<Conflict.Member>

  init(_ original: LinearProgram, candidates: [Conflict.Member]) {
    var program = original.relaxationWithWholeBounds ?? original.relaxed
    program.clearObjective()
    self.program = program
    self.candidates = candidates
    candidateSet = Set(candidates)
    present = candidateSet
  }

  mutating func run(_ problem: inout SolverProblem) throws -> Conflict? {
    guard var proof = try infeasibility(&problem) else { return nil }
    try shrink(to: proof, &problem)
    for member in candidates.reversed() where present.contains(member) {
      present.remove(member)
      try apply(member, &problem)
      if let further = try infeasibility(&problem) {
        proof = further
        try shrink(to: proof, &problem)
      } else {
        present.insert(member)
        try apply(member, &problem)
      }
    }
    // The last proof may be of the time before the last member was put back; the final one is about the final set.
    proof = try infeasibility(&problem) ?? proof
    let used = support(of: proof, in: problem.program)
    return Conflict(
      members: candidates.filter(present.contains),
      background: all(of: problem.program).filter { used.contains($0) && !present.contains($0) },
      program: problem.program, proof: proof)
  }

  /// The proof of infeasibility, or `nil` where the problem is proven feasible.
  private func infeasibility(_ problem: inout SolverProblem) throws -> InfeasibilityProof? {
    let result = try problem.solve()
    if let proof = result.infeasibility { return proof }
    guard result.solution != nil else { throw ConflictError.notProven(result.termination) }
    return nil
  }

  /// Drops everything that a proof does not need.
  private mutating func shrink(to proof: InfeasibilityProof, _ problem: inout SolverProblem) throws {
    let used = support(of: proof, in: problem.program)
    for member in candidates where present.contains(member) && !used.contains(member) {
      present.remove(member)
      try apply(member, &problem)
    }
  }

  /// Gives the limits of a member to the problem, or takes them away, as the search has it.
  private func apply(_ member: Conflict.Member, _ problem: inout SolverProblem) throws(SolveError) {
    switch member {
    case .constraint(let constraint):
      let row = program.rows[constraint.index]
      let stays = present.contains(member)
      try problem.setBounds(of: constraint, lower: stays ? row.lower : nil, upper: stays ? row.upper : nil)
    case .lowerBound(let variable), .upperBound(let variable):
      let column = program.columns[variable.index]
      let hasLower = !isDropped(.lowerBound(variable))
      let hasUpper = !isDropped(.upperBound(variable))
      try problem.setBounds(
        of: variable, lower: hasLower ? column.lower : nil, upper: hasUpper ? column.upper : nil)
    }
  }

  private func isDropped(_ member: Conflict.Member) -> Bool {
    candidateSet.contains(member) && !present.contains(member)
  }

  private func all(of program: LinearProgram) -> [Conflict.Member] {
    program.constraints.map { .constraint($0) }
      + program.variables.flatMap { [Conflict.Member.lowerBound($0), .upperBound($0)] }
  }

  /// What a proof makes use of: constraints with a multiplier, and the bounds against which their sum stands.
  private func support(of proof: InfeasibilityProof, in program: LinearProgram) -> Set<Conflict.Member> {
    var result: Set<Conflict.Member> = []
    var sums = [Rational](repeating: .zero, count: program.columnCount)
    for (constraint, multiplier) in zip(program.constraints, proof.multipliers) where !multiplier.isZero {
      result.insert(.constraint(constraint))
      for term in program.terms(ofRow: constraint.index) { sums[term.column] += multiplier * term.coefficient }
    }
    for (variable, sum) in zip(program.variables, sums) where !sum.isZero {
      result.insert(sum.isNegative ? .lowerBound(variable) : .upperBound(variable))
    }
    return result
  }
}
