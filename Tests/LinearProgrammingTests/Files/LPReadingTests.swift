import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("The CPLEX LP format says what it seems to say")
struct LPReadingTests {
  @Test("A file with every section")
  func readsEverySection() throws {
    let file = try ModelFile.read(
      text: """
        \\ A comment
        Maximize
         profit: 3 x + 2.5 y - z
          + 4 w + 10
        Subject To
         c1: x + y + z <= 10
         c2: -2 x + y >= -1.5
         eq: x - 3z = 0
         rng: -1 <= x - y <= 8
         x + w < 20
         big: x + x + y => 2
        Bounds
         x <= 4
         -5 <= y <= 5
         z free
         w >= -2
        Generals
         w
        Binary
         b
        End
        """.replacingOccurrence(of: "+ 4 w + 10", with: "+ 4 w + 0 b + 10"))
    let program = file.program
    #expect(file.format == .cplexLP)
    #expect(program.sense == .maximise)
    #expect(program.objectiveConstant == 10)
    #expect(program.columns.map(\.name) == ["x", "y", "z", "w", "b"])
    #expect(program.columns.map(\.objective) == [3, Rational(5, 2), -1, 4, 0])
    #expect(program.columns.map(\.lower) == [0, -5, nil, -2, 0])
    #expect(program.columns.map(\.upper) == [4, 5, nil, nil, 1])
    #expect(program.columns.map(\.isInteger) == [false, false, false, true, true])
    #expect(program.rows.map(\.name) == ["c1", "c2", "eq", "rng", "R1", "big"])
    #expect(program.rows.map(\.lower) == [nil, Rational(-3, 2), 0, -1, nil, 2])
    #expect(program.rows.map(\.upper) == [10, nil, 0, 8, 20, nil])
    #expect(program.terms(ofRow: 2).map(\.coefficient) == [1, -3])
    // x occurs twice in the last row.
    #expect(program.terms(ofRow: 5).map(\.coefficient) == [2, 1])
  }

  @Test(
    "Every spelling of a section",
    arguments: [
      ("minimize", "subject to", "bounds", "general", "end"), ("MIN", "ST", "BOUND", "GEN", "END"),
      ("Minimise", "such that", "Bounds", "Integers", "End"), ("minimum", "s.t.", "bounds", "int", "end"),
      ("min", "st.", "bounds", "integer", "end"),
    ])
  func readsSpellings(_ words: (String, String, String, String, String)) throws {
    let text = "\(words.0)\n x\n\(words.1)\n c: x >= 1\n\(words.2)\n x <= 9\n\(words.3)\n x\n\(words.4)\n"
    let program = try ModelFile.read(text: text).program
    #expect(program.sense == .minimise)
    #expect(program.rows[0].lower == 1)
    #expect(program.columns[0].upper == 9)
    #expect(program.columns[0].isInteger)
  }

  @Test(
    "Every form of a bound",
    arguments: [
      ("x <= 5", 0, 5), ("5 >= x", 0, 5), ("x >= -3", -3, nil), ("-3 <= x", -3, nil), ("x = 2", 2, 2),
      ("x free", nil, nil),
      ("-inf <= x <= 4", nil, 4), ("-infinity <= x", nil, nil), ("x <= +inf", 0, nil), ("x <= -2", nil, -2),
      ("x >= -1e30", nil, nil), ("1 <= x <= 2", 1, 2),
    ] as [(String, Int?, Int?)])
  func readsBounds(_ bound: String, lower: Int?, upper: Int?) throws {
    let column = try ModelFile.read(text: "Max\n x\nst\n c: x <= 100\nBounds\n \(bound)\nEnd\n").program.columns[0]
    #expect(column.lower == lower.map { Rational($0) })
    #expect(column.upper == upper.map { Rational($0) })
  }

  @Test("Constants on the left go to the right, and a range may be open to one side")
  func movesConstants() throws {
    let text = "Min\n obj: x\nst\n a: x + 3 <= 10\n b: -inf <= x <= 4\n c: 7 >= x + 1 >= 2\nEnd\n"
    let program = try ModelFile.read(text: text).program
    #expect(program.rows.map(\.upper) == [7, 4, 6])
    #expect(program.rows.map(\.lower) == [nil, nil, 1])
  }

  @Test("A coefficient may stand close to its variable, and a power of ten needs digits")
  func readsCoefficients() throws {
    let text = "Max\n 2x + 3e2y + 4 e1 + 5exit\nst\n x + y + e1 + exit <= 1\nEnd\n"
    let program = try ModelFile.read(text: text).program
    #expect(program.columns.map(\.name) == ["x", "y", "e1", "exit"])
    #expect(program.columns.map(\.objective) == [2, 300, 4, 5])
  }
}

extension String {
  /// The text with every occurrence of a part replaced.
  func replacingOccurrence(of part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
