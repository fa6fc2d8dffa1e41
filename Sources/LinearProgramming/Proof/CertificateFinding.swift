public import ExactArithmetic

/// Something in a certificate that does not hold.
public struct CertificateFinding: Sendable, Hashable, CustomStringConvertible {
  /// What a finding is about.
  public enum Place: Sendable, Hashable {
    /// The certificate as a whole.
    case certificate
    /// A stage as a whole.
    case stage
    /// The variable with this name.
    case variable(String)
    /// The constraint with this name.
    case constraint(String)
  }

  /// What does not hold.
  public enum Problem: Sendable, Hashable {
    /// There is nothing that could hold.
    case noStages
    /// Two variables, or two constraints, have the same name.
    case repeatedName
    /// A term names a variable that the stage does not have.
    case unknownVariable(String)
    /// A term names a variable for the second time.
    case repeatedVariable(String)
    /// A number that the claim needs is missing.
    case missing(String)
    /// A number is not what follows from the others.
    case differs(String, stated: Rational, actual: Rational)
    /// A value or activity is below its lower bound.
    case belowLower(value: Rational, bound: Rational)
    /// A value or activity is above its upper bound.
    case aboveUpper(value: Rational, bound: Rational)
    /// A dual value or reduced cost holds down what is not at its upper bound, or up what is not at its lower bound.
    case notAtBound(String, price: Rational)
    /// A multiplier, or what the multipliers add up to, uses a bound that does not exist.
    case boundMissing(String)
    /// The multipliers do not contradict the bounds of the variables.
    case noContradiction(least: Rational, greatest: Rational)
    /// The ray leaves the bounds in the end.
    case rayLeaves
    /// The objective does not improve along the ray.
    case rayDoesNotImprove(change: Rational)
    /// `fixedBy` names a stage that is not an earlier optimum.
    case fixedByNoEarlierOptimum(Int)
    /// The stage named by `fixedBy` has no constraint of this name.
    case fixedByUnknownConstraint(Int)
    /// In the stage named by `fixedBy` the constraint has no dual value, so nothing says that it cannot improve.
    case fixedWithoutDual(Int)
    /// A bound of a fixed constraint is not the objective value of the stage that fixed it.
    case fixedElsewhere(Int, bound: Rational?, level: Rational?)
    /// A fixed constraint is another one than in the stage that fixed it.
    case fixedDiffers(Int)
    /// A criterion of the stage before is fixed here without naming the stage that fixed it.
    case fixedInSilence(Int)
    /// What the stage shares with an earlier one of its chain is not the same there.
    case changedSince(Int)
    /// An earlier stage of the chain has a constraint or variable that this stage lacks.
    case lostSince(Int)
    /// A stage of a chain has not one variable as its whole objective.
    case withoutLevel
    /// The level of a stage in a chain has a bound of its own, or another weight than one.
    case levelNotFree
    /// A row of a chain compares something with the level in another way than a criterion does.
    case noCriterion
    /// A stage that builds on earlier ones does not build on the one just before.
    case doesNotFollow(Int)
    /// A stage has a row that the stage before lacks and that is no criterion of a new group.
    case addedSince(Int)
    /// The chain ends before this criterion is fixed.
    case leftOpen
    /// The stage is the one before once more.
    case repeatsStage(Int)
    /// The numbers are so long that checking was given up.
    case tooLarge
  }

  /// The index of the stage; `nil` for the certificate as a whole.
  public let stage: Int?
  /// What in the stage the finding is about.
  public let place: Place
  /// What does not hold.
  public let problem: Problem

  /// Where and what, in one sentence.
  public var description: String {
    var text = stage.map { "stages[\($0)]" } ?? "certificate"
    switch place {
    case .certificate, .stage: break
    case .variable(let name): text += ", variable '\(name)'"
    case .constraint(let name): text += ", constraint '\(name)'"
    }
    return "\(text): \(problem.description)"
  }
}

extension CertificateFinding.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .noStages: "there is no stage, so nothing is certified"
    case .repeatedName: "the name occurs twice"
    case .unknownVariable(let name): "a term names '\(name)', which is no variable of the stage"
    case .repeatedVariable(let name): "more than one term names '\(name)'"
    case .missing(let what): "the \(what) is missing"
    case .differs(let what, let stated, let actual):
      "the \(what) is given as \(Self.short(stated)) but comes to \(Self.short(actual))"
    case .belowLower(let value, let bound): "\(Self.short(value)) is below the lower bound \(Self.short(bound))"
    case .aboveUpper(let value, let bound): "\(Self.short(value)) is above the upper bound \(Self.short(bound))"
    case .notAtBound(let what, let price):
      "the \(what) is \(Self.short(price)) but the value is not at the bound that its sign asks for"
    case .boundMissing(let bound): "the contradiction uses the \(bound) bound, which does not exist"
    case .noContradiction(let least, let greatest):
      "no contradiction: at least \(Self.short(least)) is asked for and up to \(Self.short(greatest)) is possible"
    case .rayLeaves: "the ray does not stay within the bounds"
    case .rayDoesNotImprove(let change):
      "the objective changes by \(Self.short(change)) along the ray, which is no improvement"
    case .fixedByNoEarlierOptimum(let stage): "fixedBy names stage \(stage), which is not an earlier optimum"
    case .fixedByUnknownConstraint(let stage): "fixedBy names stage \(stage), which has no constraint of this name"
    case .fixedWithoutDual(let stage): "it has no dual value in stage \(stage), which therefore does not fix it"
    case .fixedElsewhere(let stage, let bound, let level):
      "its bound is \(bound.map(Self.short) ?? "absent") but stage \(stage) fixes it at \(level.map(Self.short) ?? "nothing")"
    case .fixedDiffers(let stage): "its terms are not those of the criterion that stage \(stage) fixed"
    case .fixedInSilence(let stage): "stage \(stage) has it as a criterion, but fixedBy does not say what fixed it here"
    case .changedSince(let stage): "it is not the same as in stage \(stage), on which this stage builds"
    case .lostSince(let stage): "stage \(stage), on which this stage builds, has it but this stage does not"
    case .withoutLevel: "a stage of a chain needs a single variable as its whole objective, the level"
    case .levelNotFree: "the level of a stage in a chain has no bounds of its own and the weight one in the objective"
    case .noCriterion: "a criterion less the level is at least zero, or at most zero where the level is minimised"
    case .doesNotFollow(let stage): "it builds on earlier stages but not on stage \(stage), the one just before"
    case .addedSince(let stage): "stage \(stage) lacks it, and it is no criterion of a new group"
    case .leftOpen: "the chain ends before a stage has fixed this criterion: it has no dual value in the last one"
    case .repeatsStage(let stage): "it is stage \(stage) once more"
    case .tooLarge: "the numbers are too long to be checked"
    }
  }

  /// A number cut down to a length that a message can carry.
  private static func short(_ number: Rational) -> String {
    let text = number.fractionString
    return text.utf8.count <= 60 ? text : "\(text.prefix(40))… (\(text.utf8.count) characters)"
  }
}
