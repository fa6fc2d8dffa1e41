import ExactArithmetic
import LinearProgramming

/// A small program of any kind, made from nothing but its number.
struct RandomModel {
  private var state: UInt64

  init(number: Int) {
    state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Steele's, Lea's and Flood's generator SplitMix64, reduced to a range.
  private mutating func integer(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return range.lowerBound + Int(mixed % UInt64(range.count))
  }

  private mutating func number() -> Rational { Rational(integer(-9...9), integer(1...4)) }

  /// Up to eight variables and six rows, bounded or not, one in ten with whole numbers; all terminations occur.
  mutating func program() throws -> LinearProgram {
    var program = LinearProgram(sense: integer(0...1) == 0 ? .minimise : .maximise)
    let isWhole = integer(0...9) == 0
    for index in 0..<integer(1...8) {
      let lower = integer(0...5) == 0 ? nil : Rational(integer(-3...1))
      let upper = !isWhole && integer(0...2) == 0 ? nil : Rational(integer(1...9))
      try program.addVariable(
        name: "x\(index)", lower: isWhole ? Rational(integer(-3...1)) : lower, upper: upper, objective: number(),
        isInteger: isWhole)
    }
    for index in 0..<integer(0...6) {
      var terms: [(LinearProgram.Variable, Rational)] = []
      for variable in program.variables where integer(0...2) > 0 { terms.append((variable, number())) }
      let bound = number()
      switch integer(0...3) {
      case 0: try program.addConstraint(name: "r\(index)", lower: bound, terms: terms)
      case 1: try program.addConstraint(name: "r\(index)", upper: bound, terms: terms)
      case 2: try program.addConstraint(name: "r\(index)", lower: bound, upper: bound, terms: terms)
      default: try program.addConstraint(name: "r\(index)", lower: bound, upper: bound + 5, terms: terms)
      }
    }
    return program
  }
}
