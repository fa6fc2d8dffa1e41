import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("A basis fits a program or does not")
struct BasisTests {
  /// One variable of each kind of bounds, one row of each.
  private func everyKind() throws -> LinearProgram {
    var program = LinearProgram()
    let x = try program.addVariable(name: "lower", lower: 1)
    try program.addVariable(name: "upper", lower: nil, upper: 1)
    try program.addVariable(name: "both", lower: 0, upper: 1)
    try program.addVariable(name: "fixed", lower: 1, upper: 1)
    try program.addVariable(name: "free", lower: nil)
    try program.addConstraint(name: "equal", lower: 1, upper: 1, terms: [(x, 1)])
    try program.addConstraint(name: "open", terms: [(x, 1)])
    return program
  }

  @Test("The basis of rows has every variable at a bound that it has")
  func slackBasis() throws {
    let program = try everyKind()
    let basis = Basis(slackOf: program)
    #expect(basis.rows == [.basic, .basic])
    #expect(basis.columns == [.atLower, .atUpper, .atLower, .fixed, .free])
    #expect(basis.fits(program))
  }

  @Test("Counts and bounds must agree")
  func refusesMisfits() throws {
    let program = try everyKind()
    let basis = Basis(slackOf: program)
    var short = basis
    short.columns.removeLast()
    #expect(!short.fits(program))
    var crowded = basis
    crowded.columns[0] = .basic
    #expect(!crowded.fits(program))
    // At bounds that are not there: an upper one, a lower one, none where there is one, equal ones where only one is.
    for (index, status) in [(0, Basis.Status.atUpper), (1, .atLower), (2, .free), (0, .fixed)] {
      var wrong = basis
      wrong.columns[index] = status
      #expect(!wrong.fits(program), "\(index) \(status)")
    }
  }

  @Test("Aligning moves nonbasic entries to bounds that exist and leaves the rest")
  func aligns() throws {
    let program = try everyKind()
    let odd = Basis(
      rows: [.atUpper, .basic], columns: [.basic, .atLower, .atUpper, .atLower, .fixed])
    let aligned = odd.aligned(with: program)
    #expect(aligned.rows == [.fixed, .basic])
    #expect(aligned.columns == [.basic, .atUpper, .atUpper, .fixed, .free])
    #expect(aligned.fits(program))
  }

  @Test("GLPK's codes go back and forth", arguments: Basis.Status.allCases)
  func codes(_ status: Basis.Status) {
    #expect(Basis.Status(library: status.library) == status)
  }
}
