import ExactArithmetic

@testable import LinearProgramming

/// Seeded random programs small enough for slow methods.
enum RandomProgram {
  /// Up to three variables within boxes and up to three rows of every kind, with halves and thirds among the numbers.
  static func bounded(using random: inout SeededGenerator) throws -> LinearProgram {
    try make(using: &random) { random in
      let lower = Rational(Int.random(in: -4...2, using: &random))
      return (lower, lower + number(using: &random).magnitude)
    }
  }

  /// As `bounded`, with some bounds missing, so that the program may be endless.
  static func open(using random: inout SeededGenerator) throws -> LinearProgram {
    try make(using: &random) { random in
      let lower = Rational(Int.random(in: -4...2, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return (nil, nil)
      case 1: return (nil, lower)
      case 2: return (lower, nil)
      default: return (lower, lower + number(using: &random).magnitude)
      }
    }
  }

  private static func make(
    using random: inout SeededGenerator, bounds: (inout SeededGenerator) -> (Rational?, Rational?)
  ) throws -> LinearProgram {
    var program = LinearProgram(sense: Bool.random(using: &random) ? .minimise : .maximise)
    program.objectiveConstant = number(using: &random)
    for index in 0..<Int.random(in: 1...3, using: &random) {
      let (lower, upper) = bounds(&random)
      try program.addVariable(name: "x\(index)", lower: lower, upper: upper, objective: number(using: &random))
    }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      let terms = program.variables.map { ($0, number(using: &random)) }
      let bound = number(using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try program.addConstraint(name: "r\(index)", lower: bound, terms: terms)
      case 1: try program.addConstraint(name: "r\(index)", upper: bound, terms: terms)
      case 2: try program.addConstraint(name: "r\(index)", lower: bound, upper: bound, terms: terms)
      default: try program.addConstraint(name: "r\(index)", lower: bound, upper: bound + 2, terms: terms)
      }
    }
    return program
  }

  /// Any basis of the right shape, singular ones among them.
  static func basis(for program: LinearProgram, using random: inout SeededGenerator) -> Basis {
    var basis = Basis(slackOf: program)
    for row in 0..<program.rowCount {
      guard let column = basis.columns.indices.randomElement(using: &random), basis.columns[column] != .basic else {
        continue
      }
      let bounds = program.rows[row]
      basis.columns[column] = .basic
      basis.rows[row] = Basis.nonbasic(
        hasLower: bounds.lower != nil, hasUpper: bounds.upper != nil,
        isFixed: bounds.lower != nil && bounds.lower == bounds.upper)
    }
    return basis
  }

  private static func number(using random: inout SeededGenerator) -> Rational {
    Rational(Int.random(in: -5...5, using: &random), Int.random(in: 1...3, using: &random))
  }
}
