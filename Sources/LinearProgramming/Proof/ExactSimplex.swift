import ExactArithmetic

/// The bounded simplex method in fractions, from any basis.
///
/// Made for short repairs: every pivot factorises anew, which is exact, simple, and quick where few pivots are needed.
struct ExactSimplex {
  /// What one round of the method comes to.
  enum Step {
    /// One unknown becomes basic, another one leaves to a bound; `stalls` where no value (or no reduced cost) changes.
    case exchange(entering: Int, leaving: Int, status: Basis.Status, stalls: Bool)
    /// An unknown goes from one of its bounds to the other.
    case flip(Int)
    /// Nothing stops the unknowns from moving along this direction.
    case endless([Rational])
    /// Multipliers of the rows that prove infeasibility.
    case contradiction([Rational])
  }

  let program: LinearProgram
  let model: ExactModel
  let limit: ProofLimit
  let deadline: Deadline
  var statuses: [Basis.Status]
  /// Whether the last pivot moved nothing; Bland's rule then keeps the method from going round in circles.
  var isStalling = false

  init(_ program: LinearProgram, from basis: Basis, limit: ProofLimit) throws(ProofFailure) {
    guard basis.fits(program) else { throw ProofFailure.basisDoesNotFit }
    self.program = program
    self.limit = limit
    model = ExactModel(program)
    deadline = Deadline(limit)
    statuses = basis.columns + basis.rows
    for unknown in statuses.indices where ![.basic, .free].contains(statuses[unknown]) {
      // Whether bounds are equal is for the program to say: what is called fixed is never looked at again.
      if model.isFixed(unknown) {
        statuses[unknown] = .fixed
      } else if statuses[unknown] == .fixed {
        statuses[unknown] = .atLower
      }
    }
  }

  mutating func run() throws(ProofFailure) -> ExactOutcome {
    let costs = model.costs
    var pivots = 0
    while true {
      try deadline.check()
      let reduced = try factorised()
      let values = try reduced.values(statuses)
      let violations = (0..<model.unknownCount).filter { model.side(of: values[$0], unknown: $0) != 0 }
      let (duals, reducedCosts) = try reduced.reducedCosts(of: costs)
      let improving = entering(reducedCosts)
      let step: Step
      if violations.isEmpty {
        guard let improving else {
          return .optimal(solution(values: values, duals: duals, reducedCosts: reducedCosts))
        }
        step = try primalStep(improving, reducedCosts: reducedCosts, reduced: reduced, values: values)
      } else if improving == nil {
        step = try dualStep(violations, reduced: reduced, values: values, reducedCosts: reducedCosts)
      } else {
        step = try feasibilityStep(violations, reduced: reduced, values: values)
      }
      switch step {
      case .endless(let change): return .unbounded(unboundedness(values: values, change: change))
      case .contradiction(let multipliers): return .infeasible(infeasibility(multipliers))
      case .flip(let unknown):
        statuses[unknown] = statuses[unknown] == .atLower ? .atUpper : .atLower
        isStalling = false
      case .exchange(let entering, let leaving, let status, let stalls):
        statuses[entering] = .basic
        statuses[leaving] = model.isFixed(leaving) ? .fixed : status
        isStalling = stalls
      }
      pivots += 1
      if pivots > limit.pivots { throw ProofFailure.pivotLimit(limit.pivots) }
    }
  }

  /// The factorised basis; a singular one is first completed by the rows that its columns fail to reach.
  private mutating func factorised() throws(ProofFailure) -> ReducedBasis {
    let reduced = try ReducedBasis(model: model, statuses: statuses, deadline: deadline)
    if reduced.factorization.isComplete { return reduced }
    for place in reduced.factorization.dependentColumns {
      let column = reduced.basicColumns[place]
      let (lower, upper) = (model.lower(column), model.upper(column))
      statuses[column] = Basis.nonbasic(
        hasLower: lower != nil, hasUpper: upper != nil, isFixed: lower != nil && lower == upper)
    }
    for place in reduced.factorization.dependentRows {
      statuses[model.columnCount + reduced.tightRows[place]] = .basic
    }
    return try ReducedBasis(model: model, statuses: statuses, deadline: deadline)
  }
}
