import ExactArithmetic
import Foundation
import Testing

@testable import LinearProgramming

/// Programs of the public Netlib collection; see `Fixtures/README.md` for where they and their optimal values come from.
@Suite("Public test programs")
struct NetlibTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Netlib")

  private func program(_ name: String) throws -> LinearProgram {
    let bytes = try Data(contentsOf: Self.folder.appending(path: "\(name).mps"))
    return try ModelFile.read([UInt8](bytes)).program
  }

  /// Half a unit in the last digit of a number written as `-4.6475314286E+02`.
  private func tolerance(of published: String) throws -> Rational {
    let parts = published.split(separator: "E")
    let digits = try #require(parts.first).filter(\.isNumber).count
    let power = try #require(parts.last)
    let exponent = try #require(Int(power))
    return try Rational(decimal: "0.5E\(exponent - digits + 1)")
  }

  @Test(
    "are solved to their published optimum, with proof",
    arguments: [
      ("afiro", "-4.6475314286E+02"), ("sc50a", "-6.4575077059E+01"), ("sc50b", "-7.0000000000E+01"),
      ("kb2", "-1.7499001299E+03"), ("sc105", "-5.2202061212E+01"), ("adlittle", "2.2549496316E+05"),
      ("blend", "-3.0812149846E+01"), ("share2b", "-4.1573224074E+02"), ("stocfor1", "-4.1131976219E+04"),
      ("recipe", "-2.6661600000E+02"), ("lotfi", "-2.5264706062E+01"), ("share1b", "-7.6589318579E+04"),
      ("scorpion", "1.8781248227E+03"), ("sctap1", "1.4122500000E+03"), ("brandy", "1.5185098965E+03"),
      ("capri", "2.6900129138E+03"), ("israel", "-8.9664482186E+05"), ("etamacro", "-7.557152E+02"),
      ("bandm", "-1.5862801845E+02"), ("e226", "-1.8751929066E+01"), ("agg", "-3.5991767287E+07"),
      ("degen2", "-1.4351780000E+03"), ("stair", "-2.5126695119E+02"),
    ])
  func optimal(name: String, published: String) throws {
    let result = try Solver().solve(try program(name))
    #expect(result.termination == .optimal)
    #expect(result.proof == .exact)
    let objective = try #require(result.solution?.objectiveValue)
    #expect((objective - (try Rational(decimal: published))).magnitude <= (try tolerance(of: published)))
    try check(result, title: name)
  }

  @Test(
    "that are infeasible are proven so",
    arguments: [
      "itest2", "itest6", "galenet", "bgprtr", "woodinfe", "forest6", "klein1", "ex72a", "cplex2", "box1",
    ])
  func infeasible(name: String) throws {
    let result = try Solver().solve(try program(name))
    #expect(result.termination == .infeasible)
    #expect(result.proof == .exact)
    try check(result, title: name)
  }

  @Test("without their objective's opposite bound have no end, with proof")
  func unbounded() throws {
    // The optimum of afiro lies on its rows; without them a variable that lowers the cost has no upper bound left.
    var program = try program("afiro")
    for constraint in program.constraints { try program.setBounds(of: constraint, lower: nil, upper: nil) }
    let result = try Solver().solve(program)
    #expect(result.termination == .unbounded)
    #expect(result.proof == .exact)
    try check(result, title: "afiro without rows")
  }

  private func check(_ result: SolveResult, title: String) throws {
    let stage = try #require(result.certificateStage(title: title))
    let certificate = Certificate(stages: [stage])
    #expect(CertificateChecker().findings(in: certificate).isEmpty)
    // What another program reads is what was proven.
    #expect(try Certificate(json: certificate.json) == certificate)
  }
}
