import ExactArithmetic

@testable import LinearProgramming

/// 10 to a power, exactly.
func power(_ exponent: Int) -> Rational {
  var result = Rational.one
  for _ in 0..<exponent.magnitude { result *= exponent > 0 ? Rational(10) : Rational(1, 10) }
  return result
}

/// The cases that any solver of linear programs must answer, each with its working.
let conformanceTable: [ConformanceCase] =
  optimalCases + degenerateCases + infeasibleCases + unboundedCases + numericalCases + integerCases + emptyCases

let optimalCases: [ConformanceCase] = [
  // Corners (0,0), (3,0), (3,1), (5/2,3/2), (0,7/3): 0, 9, 11, 21/2, 14/3.
  conformance(
    "A corner of a plane polygon", .maximise, [.variable("x", 3, upper: 3), .variable("y", 2)],
    [.atMost(4, [1, 1]), .atMost(7, [1, 3])], .optimal(11, at: [3, 1])),
  // Corners (6,0), (3,1), (0,4): 12, 9, 12.
  conformance(
    "Minimising under lower limits", .minimise, [.variable("x", 2), .variable("y", 3)],
    [.atLeast(4, [1, 1]), .atLeast(6, [1, 3])], .optimal(9, at: [3, 1])),
  // Each value is the one before plus one; x₁ = 1.
  conformance(
    "A chain of equations", .minimise,
    [.free("a"), .free("b"), .free("c"), .free("d"), .free("e", 1)],
    [
      .equal(1, [1]), .equal(1, [-1, 1]), .equal(1, [0, -1, 1]), .equal(1, [0, 0, -1, 1]), .equal(1, [0, 0, 0, -1, 1]),
    ], .optimal(5, at: [1, 2, 3, 4, 5])),
  // The smallest x with x ≥ y and x ≥ −y is |y|, and y = −5/3.
  conformance(
    "Free variables as an absolute value", .minimise, [.free("x", 1), .free("y")],
    [.atLeast(0, [1, -1]), .atLeast(0, [1, 1]), .equal(Rational(-5, 3), [0, 1])],
    .optimal(Rational(5, 3), at: [Rational(5, 3), Rational(-5, 3)])),
  // x is 2 whatever happens, so y may be 3.
  conformance(
    "A fixed variable", .maximise, [.variable("x", 1, lower: 2, upper: 2), .variable("y", 1)],
    [.atMost(5, [1, 1])], .optimal(5, at: [2, 3])),
  // x ≤ y + 2 ≤ 3.
  conformance(
    "A range, its upper end", .maximise, [.variable("x", 1, upper: 5), .variable("y", upper: 1)],
    [.between(-3, 2, [1, -1])], .optimal(3, at: [3, 1])),
  // x − y is least at x = 0, y = 9 were it not for the range, which stops it at −3.
  conformance(
    "A range, its lower end", .minimise, [.variable("x", 1, upper: 5), .variable("y", -1, upper: 9)],
    [.between(-3, 2, [1, -1])], .optimal(-3)),
  conformance(
    "Negative bounds, downwards", .minimise, [.variable("x", 1, lower: -5, upper: -2)], [], .optimal(-5, at: [-5])),
  conformance(
    "Negative bounds, upwards", .maximise, [.variable("x", 1, lower: -5, upper: -2)], [], .optimal(-2, at: [-2])),
  conformance(
    "An upper bound without a lower one", .maximise, [.variable("x", 1, lower: nil, upper: -2)], [.atLeast(-9, [1])],
    .optimal(-2, at: [-2])),
  // Costs 2 4 5 / 3 1 7. Potentials u = 0, 1 and v = 2, 0, 5 leave reduced costs 0 4 0 / 0 0 1, so this plan is best:
  // 5 and 15 from the first, 5 and 25 from the second: 10 + 75 + 15 + 25.
  conformance(
    "A transport plan", .minimise,
    [
      .variable("a1", 2), .variable("a2", 4), .variable("a3", 5), .variable("b1", 3), .variable("b2", 1),
      .variable("b3", 7),
    ],
    [
      .equal(20, [1, 1, 1]), .equal(30, [0, 0, 0, 1, 1, 1]), .equal(10, [1, 0, 0, 1]), .equal(25, [0, 1, 0, 0, 1]),
      .equal(15, [0, 0, 1, 0, 0, 1]),
    ], .optimal(125, at: [5, 0, 15, 5, 25, 0])),
  // Both coverages equal: x/3 = y/4 with x + y = 10, so 10/7.
  conformance(
    "The smallest of two coverages", .maximise, [.variable("x"), .variable("y"), .free("t", 1)],
    [.atMost(10, [1, 1]), .atLeast(0, [Rational(1, 3), 0, -1]), .atLeast(0, [0, Rational(1, 4), -1])],
    .optimal(Rational(10, 7), at: [Rational(30, 7), Rational(40, 7), Rational(10, 7)])),
  conformance(
    "An objective constant", .maximise, constant: Rational(1, 7), [.variable("x", 1)], [.atMost(1, [3])],
    .optimal(Rational(10, 21), at: [Rational(1, 3)])),
  conformance(
    "No objective", .minimise, constant: 4, [.variable("x"), .variable("y")], [.equal(1, [1, 1])], .optimal(4)),
  conformance(
    "A row that only measures", .maximise, [.variable("x", 1, upper: 2)], [.between(nil, nil, [5])],
    .optimal(2, at: [2])),
  // Whatever is shared out, the sum is 1.
  conformance(
    "More than one optimum", .maximise, [.variable("x", 1), .variable("y", 1)], [.atMost(1, [1, 1])], .optimal(1)),
]

let degenerateCases: [ConformanceCase] = [
  conformance(
    "Five constraints through one corner", .maximise, [.variable("x", 1, upper: 1), .variable("y", 1, upper: 1)],
    [.atMost(2, [1, 1]), .atMost(3, [2, 1]), .atMost(3, [1, 2]), .atMost(4, [2, 2]), .atMost(0, [1, -1])],
    .optimal(2, at: [1, 1])),
  // Row two is tight at (1/25, 0, 1, 0), row one is not: −3/100 − 1/50 = −1/20.
  conformance(
    "Beale's cycle", .minimise,
    [.variable("a", Rational(-3, 4)), .variable("b", 150), .variable("c", Rational(-1, 50)), .variable("d", 6)],
    [
      .atMost(0, [Rational(1, 4), -60, Rational(-1, 25), 9]), .atMost(0, [Rational(1, 2), -90, Rational(-1, 50), 3]),
      .atMost(1, [0, 0, 1]),
    ], .optimal(Rational(-1, 20), at: [Rational(1, 25), 0, 1, 0])),
  // The last row bounds the objective by −2; (2, 0, 2, 0) attains it.
  conformance(
    "Kuhn's cycle", .minimise, [.variable("a", -2), .variable("b", -3), .variable("c", 1), .variable("d", 12)],
    [
      .atMost(0, [-2, -9, 1, 9]), .atMost(0, [Rational(1, 3), 1, Rational(-1, 3), -2]), .atMost(2, [2, 3, -1, -12]),
    ], .optimal(-2)),
  // (1, 0, 1, 0): 10 − 9. The multipliers 0, 18, 1 prove it: 18·½ + 1 = 10 and 18·½ = 9 and 27 ≤ 57 and 18 ≥ −24.
  conformance(
    "Chvátal's cycle", .maximise, [.variable("a", 10), .variable("b", -57), .variable("c", -9), .variable("d", -24)],
    [
      .atMost(0, [Rational(1, 2), Rational(-11, 2), Rational(-5, 2), 9]),
      .atMost(0, [Rational(1, 2), Rational(-3, 2), Rational(-1, 2), 1]), .atMost(1, [1]),
    ], .optimal(1, at: [1, 0, 1, 0])),
  // The last row bounds the objective by 10 000, since 100 ≤ 200 and 10 ≤ 20.
  conformance(
    "Klee and Minty's cube", .maximise, [.variable("a", 100), .variable("b", 10), .variable("c", 1)],
    [.atMost(1, [1]), .atMost(100, [20, 1]), .atMost(10_000, [200, 20, 1])], .optimal(10_000, at: [0, 0, 10_000])),
  // Costs 4 1 3 / 2 0 5 / 3 2 2: the six assignments cost 6, 11, 5, 9, 8, 6; the least is 1 + 2 + 2.
  conformance(
    "An assignment of three to three", .minimise,
    zip("abcdefghi", [4, 1, 3, 2, 0, 5, 3, 2, 2]).map { .variable(String($0), Rational($1)) },
    [
      .equal(1, [1, 1, 1]), .equal(1, [0, 0, 0, 1, 1, 1]), .equal(1, [0, 0, 0, 0, 0, 0, 1, 1, 1]),
      .equal(1, [1, 0, 0, 1, 0, 0, 1]), .equal(1, [0, 1, 0, 0, 1, 0, 0, 1]), .equal(1, [0, 0, 1, 0, 0, 1, 0, 0, 1]),
    ], .optimal(5, at: [0, 1, 0, 1, 0, 0, 0, 0, 1])),
  conformance(
    "An equation three times over", .maximise, [.variable("x", 2), .variable("y", 1)],
    [.equal(3, [1, 1]), .equal(6, [2, 2]), .equal(Rational(3, 2), [Rational(1, 2), Rational(1, 2)])],
    .optimal(6, at: [3, 0])),
]

let infeasibleCases: [ConformanceCase] = [
  conformance(
    "Infeasible by bounds", .maximise, [.variable("x", 1, upper: 1), .variable("y", 1, upper: 1)],
    [.atLeast(3, [1, 1])], .infeasible()),
  conformance(
    "Infeasible by rows", .minimise, [.free("x", 1), .free("y")], [.atMost(1, [1, 1]), .atLeast(2, [1, 1])],
    .infeasible()),
  // Adding the three rows gives 0 ≥ 1/2.
  conformance(
    "Infeasible only by three rows together", .minimise, [.free("x"), .free("y"), .free("z")],
    [.atLeast(Rational(1, 2), [1, -1, 0]), .atLeast(0, [0, 1, -1]), .atLeast(0, [-1, 0, 1])], .infeasible()),
  conformance(
    "Equations that contradict each other", .minimise, [.variable("x"), .variable("y")],
    [.equal(1, [1, 1]), .equal(3, [2, 2])], .infeasible()),
  conformance("An empty row that cannot be 1", .minimise, [.variable("x")], [.atLeast(1, [])], .infeasible()),
  conformance("An empty row that cannot be −1", .minimise, [.variable("x")], [.atMost(-1, [])], .infeasible()),
  // x − y can be neither 1 and 2 at once, although x + y could grow without end.
  conformance(
    "Infeasible, and the dual as well", .maximise, [.variable("x", 1), .variable("y", 1)],
    [.equal(1, [1, -1]), .equal(2, [1, -1])], .infeasible()),
  conformance(
    "Infeasible by less than any tolerance", .minimise, [.variable("x", 1, upper: 1)],
    [.atLeast(1 + power(-12), [1])], .infeasible()),
  conformance(
    "Infeasible by less than a double can tell", .minimise, [.free("x", 1)],
    [.atLeast(1 + power(-30), [1]), .atMost(1, [1])], .infeasible()),
]

let unboundedCases: [ConformanceCase] = [
  // (1, 1) is a direction in which the row does not change.
  conformance(
    "A ray between two variables", .maximise, [.variable("x", 1), .variable("y", 1)], [.atMost(1, [1, -1])], .unbounded),
  conformance("A free variable downwards", .minimise, [.free("x", 1)], [.atMost(4, [1])], .unbounded),
  conformance(
    "A column without rows", .maximise, [.variable("x", 1), .variable("y")], [.atMost(1, [0, 1])], .unbounded),
  // Marshall and Suurballe: without Kuhn's last row (2, 0, 2, 0)·k lowers the objective by 2k for every k.
  conformance(
    "Kuhn's cycle without its bound", .minimise,
    [.variable("a", -2), .variable("b", -3), .variable("c", 1), .variable("d", 12)],
    [.atMost(0, [-2, -9, 1, 9]), .atMost(0, [Rational(1, 3), 1, Rational(-1, 3), -2])], .unbounded),
  // Along (1, 1) the objective gains 10⁻¹² a step, which a tolerance would miss.
  conformance(
    "A ray that gains less than any tolerance", .maximise, [.variable("x", 1), .variable("y", -1 + power(-12))],
    [.atMost(1, [1, -1])], .unbounded),
]

let numericalCases: [ConformanceCase] = [
  // x = 10⁻⁹ and y = 10¹²: 10¹²·10⁻⁹ + 10⁻⁹·10¹².
  conformance(
    "Tiny and huge coefficients", .maximise, [.variable("x", power(12)), .variable("y", power(-9))],
    [.atMost(1, [power(9)]), .atMost(power(6), [0, power(-6)])], .optimal(2000, at: [power(-9), power(12)])),
  conformance(
    "Coefficients beyond floating point", .maximise, [.variable("x", 1)], [.atMost(3 * power(400), [power(400)])],
    .optimal(3, at: [3])),
  conformance(
    "A coefficient that floating point takes for zero", .maximise, [.variable("x", 1, upper: 5)],
    [.atMost(power(-400), [power(-400)])], .optimal(1, at: [1])),
  // y is better than x by one part in 10¹².
  conformance(
    "Objectives closer than any tolerance", .maximise, [.variable("x", 1), .variable("y", 1 + power(-12))],
    [.atMost(1, [1, 1])], .optimal(1 + power(-12), at: [0, 1])),
  // The two upper limits differ by 10⁻²⁰: the smaller one counts.
  conformance(
    "Limits closer than doubles can tell", .maximise, [.variable("x", 1)],
    [.atMost(1 + power(-20), [1]), .atMost(1, [1])], .optimal(1, at: [1])),
  conformance(
    "A range narrower than doubles can tell", .maximise, [.free("x", 1)], [.between(1, 1 + power(-20), [1])],
    .optimal(1 + power(-20), at: [1 + power(-20)])),
  // Persons and euros in one model: 20 000 euros stand for a person, 3 persons and 10⁸ euros are to hand: 3 + 5000.
  conformance(
    "Persons and euros", .maximise, [.variable("persons", 1, upper: 3), .variable("euros", Rational(1, 20_000))],
    [.atMost(100_000_000, [0, 1]), .atMost(10_000, [1, Rational(1, 20_000)])],
    .optimal(5003, at: [3, 100_000_000])),
]

let integerCases: [ConformanceCase] = [
  // Weights 5 7 4 3, values 8 11 6 4, room 14: b, c and d weigh 14 and are worth 21; a with b is worth 19, and a, c, d 18.
  conformance(
    "A knapsack", .maximise,
    [
      .variable("a", 8, upper: 1, isInteger: true), .variable("b", 11, upper: 1, isInteger: true),
      .variable("c", 6, upper: 1, isInteger: true), .variable("d", 4, upper: 1, isInteger: true),
    ], [.atMost(14, [5, 7, 4, 3])], .optimal(21, at: [0, 1, 1, 1], proof: .none)),
  // The relaxation's only optimum is whole, which settles it.
  conformance(
    "Whole numbers for nothing", .maximise,
    [.variable("x", 3, upper: 3, isInteger: true), .variable("y", 2, isInteger: true)],
    [.atMost(4, [1, 1]), .atMost(7, [1, 3])], .optimal(11, at: [3, 1])),
  // x ≤ 5/2 means x ≤ 2; y ≤ 1/3 may stay broken.
  conformance(
    "Whole and broken numbers", .maximise,
    [.variable("x", 1, upper: Rational(5, 2), isInteger: true), .variable("y", 1)], [.atMost(1, [0, 3])],
    .optimal(Rational(7, 3), at: [2, Rational(1, 3)])),
  // x + y ≤ 5/2 leaves 2 for the whole part and 1/2 for the other, which counts less.
  conformance(
    "A broken rest beside a whole number", .maximise, [.variable("x", 2, isInteger: true), .variable("y", 1)],
    [.atMost(Rational(5, 2), [1, 1])], .optimal(Rational(9, 2), at: [2, Rational(1, 2)], proof: .none)),
  conformance(
    "Twice a whole number is not 1", .minimise, [.variable("x", isInteger: true)], [.equal(1, [2])],
    .infeasible(proof: .none)),
  conformance(
    "No whole number between 1/5 and 4/5", .minimise,
    [.variable("x", lower: Rational(1, 5), upper: Rational(4, 5), isInteger: true)], [], .infeasible(proof: .none)),
  conformance(
    "Whole numbers with a contradiction that needs none", .minimise, [.variable("x", isInteger: true)],
    [.atLeast(3, [1]), .atMost(2, [1])], .infeasible()),
  conformance(
    "Whole numbers without end", .maximise, [.variable("x", 1, isInteger: true), .variable("y", isInteger: true)],
    [.equal(0, [1, -2])], .unbounded),
  conformance(
    "Endless but for a whole number that does not exist", .maximise,
    [.variable("x", 1), .variable("y", isInteger: true)], [.equal(1, [0, 2])], .infeasible(proof: .none)),
]

let emptyCases: [ConformanceCase] = [
  conformance("Nothing at all", .minimise, constant: 5, [], [], .optimal(5, at: [])),
  conformance(
    "Variables without rows", .maximise, [.variable("x", 2, upper: Rational(7, 2)), .variable("y", -1, lower: 1)], [],
    .optimal(6, at: [Rational(7, 2), 1])),
  conformance("Rows without variables", .minimise, [], [.between(-1, 1, [])], .optimal(0, at: [])),
  conformance("Rows without variables that cannot hold", .minimise, [], [.atLeast(1, [])], .infeasible()),
  conformance(
    "An empty row beside a full one", .maximise, [.variable("x", 1)], [.between(0, 3, []), .atMost(2, [1])],
    .optimal(2, at: [2])),
  conformance(
    "A column without rows at its bound", .maximise, [.variable("x", 1), .variable("z", 1, upper: Rational(1, 2))],
    [.atMost(2, [1])], .optimal(Rational(5, 2), at: [2, Rational(1, 2)])),
]
