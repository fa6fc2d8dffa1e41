import ExactArithmetic

/// What single rows prove of a stage: criteria that cannot leave the level, because a row is used up when all of them stand at it.
///
/// A presolver calls such a row *forcing* (Andersen and Andersen 1995). Take leximin and a row with an upper bound whose terms are
/// multiples of open criteria, of variables that are fixed, and of others with a lower bound: where the level and those bounds
/// alone add up to the upper bound, none of the criteria can be above the level in any optimum. The row and the multiples are the
/// dual values of a proof, so no linear program has to be solved for it. Leximax is the mirror image.
struct ForcingRows {
  /// What is known of a variable without the rows.
  private enum Owner {
    case none
    case open(criterion: Int, coefficient: Rational)
    case fixed(row: Int, coefficient: Rational, value: Rational)
    /// In several criteria, so that no row can be taken apart by it.
    case several
  }

  /// The criteria that the rows hold at the level, in rising order.
  private(set) var criteria: [Int] = []
  /// The proof of it, at the same point as the stage's own.
  private(set) var proof: ExactSolution

  /// Looks for rows that hold criteria which are not yet known to be held; nil where there are none.
  ///
  /// - Parameters:
  ///   - held: the criteria that the stage's own proof fixes.
  init?(_ group: LexicographicGroup, _ solution: ExactSolution, of program: LinearProgram, held: [Int]) {
    proof = solution
    let reached = solution.values[group.level.index]
    let owners = Self.owners(group, solution, of: program)
    var duals = [Rational](repeating: .zero, count: program.rowCount)
    var total = Rational.zero
    var isHeld = [Bool](repeating: false, count: group.criteria.count)
    for index in held { isHeld[index] = true }
    var found: Set<Int> = []
    for row in 0..<(group.rows.first?.index ?? 0) {
      let bound = group.aim == .leximin ? program.rows[row].upper : program.rows[row].lower
      guard let bound, bound == solution.activities[row],
        let parts = Self.parts(of: program.terms(ofRow: row), owners, group, program),
        parts.contains(where: { !isHeld[$0.criterion] }),
        let rest = Self.rest(of: program.terms(ofRow: row), owners, group, program),
        parts.reduce(rest, { $0 + $1.ratio * reached }) == bound
      else { continue }
      duals[row] = .one
      for part in parts {
        duals[group.rows[part.criterion].index] -= part.ratio
        total += part.ratio
        found.insert(part.criterion)
      }
      for term in program.terms(ofRow: row) {
        if case .fixed(let fixing, let coefficient, _) = owners[term.column] {
          duals[fixing] -= term.coefficient / coefficient
        }
      }
    }
    guard let scale = total.reciprocal else { return nil }
    for index in duals.indices where !duals[index].isZero { duals[index] *= scale }
    criteria = found.sorted()
    var reducedCosts = program.columns.map(\.objective)
    for (row, dual) in duals.enumerated() where !dual.isZero {
      for term in program.terms(ofRow: row) { reducedCosts[term.column] -= dual * term.coefficient }
    }
    proof = ExactSolution(
      values: solution.values, reducedCosts: reducedCosts, activities: solution.activities, duals: duals,
      objectiveValue: solution.objectiveValue, basis: solution.basis)
  }

  private static func owners(
    _ group: LexicographicGroup, _ solution: ExactSolution, of program: LinearProgram
  ) -> [Owner] {
    var owners = [Owner](repeating: .none, count: program.columnCount)
    for (index, terms) in group.terms.enumerated() {
      if let fixing = group.fixings[index] {
        guard terms.count == 1, let (variable, coefficient) = terms.first,
          let value = fixing.value.divided(by: coefficient)
        else { continue }
        owners[variable.index] = .fixed(row: group.rows[index].index, coefficient: coefficient, value: value)
      }
    }
    for index in group.open {
      let stands = solution.activities[group.rows[index].index].isZero
      for (variable, coefficient) in group.terms[index] {
        guard stands, coefficient.isPositive, case .none = owners[variable.index] else {
          owners[variable.index] = .several
          continue
        }
        owners[variable.index] = .open(criterion: index, coefficient: coefficient)
      }
    }
    return owners
  }

  /// The criteria in a row, each with what it is multiplied by; nil where the row is not made of whole criteria.
  private static func parts(
    of terms: ArraySlice<LinearProgram.Term>, _ owners: [Owner], _ group: LexicographicGroup, _ program: LinearProgram
  ) -> [(criterion: Int, ratio: Rational)]? {
    var parts: [(criterion: Int, ratio: Rational)] = []
    var counts: [Int] = []
    for term in terms {
      guard term.coefficient.isPositive else { return nil }
      switch owners[term.column] {
      case .several: return nil
      case .none, .fixed: continue
      case .open(let criterion, let coefficient):
        let ratio = term.coefficient / coefficient
        if let place = parts.firstIndex(where: { $0.criterion == criterion }) {
          guard parts[place].ratio == ratio else { return nil }
          counts[place] += 1
        } else {
          parts.append((criterion, ratio))
          counts.append(1)
        }
      }
    }
    return zip(parts, counts).allSatisfy { group.terms[$0.criterion].count == $1 } ? parts : nil
  }

  /// What the other variables in a row come to at the bounds that count; nil where one has none.
  private static func rest(
    of terms: ArraySlice<LinearProgram.Term>, _ owners: [Owner], _ group: LexicographicGroup, _ program: LinearProgram
  ) -> Rational? {
    var sum = Rational.zero
    for term in terms {
      switch owners[term.column] {
      case .open, .several: continue
      case .fixed(_, _, let value): sum += term.coefficient * value
      case .none:
        let column = program.columns[term.column]
        guard let bound = group.aim == .leximin ? column.lower : column.upper else { return nil }
        sum += term.coefficient * bound
      }
    }
    return sum
  }
}
