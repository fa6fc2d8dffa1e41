public import ExactArithmetic

extension Certificate {
  /// What a stage claims of its program.
  public enum Claim: String, Sendable, Hashable, CaseIterable {
    /// The values are an optimum, proven by duals and reduced costs.
    case optimal
    /// There is no feasible point, proven by multipliers.
    case infeasible
    /// The objective improves without end, proven by a point and a ray.
    case unbounded
  }

  /// One linear program and the proof of what is claimed of it.
  public struct Stage: Sendable, Hashable {
    /// What the stage is about, in words.
    public var title: String
    /// What is claimed.
    public var termination: Claim
    /// The direction of optimisation.
    public var sense: LinearProgram.Sense
    /// The constant part of the objective.
    public var constant: Rational
    /// The variables in the program's order.
    public var variables: [Variable]
    /// The constraints in the program's order.
    public var constraints: [Constraint]
    /// The objective at the values; only of an optimum.
    public var objectiveValue: Rational?

    /// A stage from its parts; what a claim does not use stays `nil`.
    public init(
      title: String, termination: Claim, sense: LinearProgram.Sense, constant: Rational, variables: [Variable],
      constraints: [Constraint], objectiveValue: Rational?
    ) {
      self.title = title
      self.termination = termination
      self.sense = sense
      self.constant = constant
      self.variables = variables
      self.constraints = constraints
      self.objectiveValue = objectiveValue
    }
  }

  /// A variable with its part in the proof.
  public struct Variable: Sendable, Hashable {
    /// The name, unique within the stage.
    public var name: String
    /// The coefficient in the objective.
    public var objective: Rational
    /// The smallest value allowed; `nil` where there is none.
    public var lower: Rational?
    /// The greatest value allowed; `nil` where there is none.
    public var upper: Rational?
    /// The value; of an optimum, and of the feasible point of an endless program.
    public var value: Rational?
    /// The reduced cost; only of an optimum.
    public var reducedCost: Rational?
    /// The change along the ray; only of an endless program.
    public var ray: Rational?

    /// A variable from its parts.
    public init(
      name: String, objective: Rational, lower: Rational?, upper: Rational?, value: Rational? = nil,
      reducedCost: Rational? = nil, ray: Rational? = nil
    ) {
      self.name = name
      self.objective = objective
      self.lower = lower
      self.upper = upper
      self.value = value
      self.reducedCost = reducedCost
      self.ray = ray
    }
  }

  /// One coefficient of a constraint.
  public struct Term: Sendable, Hashable {
    /// The name of the variable.
    public var variable: String
    /// What the variable is multiplied with.
    public var coefficient: Rational

    /// A term from its parts.
    public init(variable: String, coefficient: Rational) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// A constraint with its part in the proof.
  public struct Constraint: Sendable, Hashable {
    /// The name, unique within the stage.
    public var name: String
    /// The smallest activity allowed; `nil` where there is none.
    public var lower: Rational?
    /// The greatest activity allowed; `nil` where there is none.
    public var upper: Rational?
    /// The coefficients, each variable at most once.
    public var terms: [Term]
    /// The activity; of an optimum, and of the feasible point of an endless program.
    public var activity: Rational?
    /// The dual value; only of an optimum.
    public var dual: Rational?
    /// The Farkas multiplier; only of an impossible program.
    public var multiplier: Rational?
    /// The index of the earlier stage whose optimum is this constraint's bound; `nil` where it belongs to the model.
    public var fixedBy: Int?

    /// A constraint from its parts.
    public init(
      name: String, lower: Rational?, upper: Rational?, terms: [Term], activity: Rational? = nil,
      dual: Rational? = nil, multiplier: Rational? = nil, fixedBy: Int? = nil
    ) {
      self.name = name
      self.lower = lower
      self.upper = upper
      self.terms = terms
      self.activity = activity
      self.dual = dual
      self.multiplier = multiplier
      self.fixedBy = fixedBy
    }
  }
}
