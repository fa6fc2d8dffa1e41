import ExactArithmetic
import LinearProgramming
import PoolAllocation
import SolidarityLaw
import Testing

@Suite("What cannot hold together is answered in the names of its limits")
struct ConflictExplainerTests {
  /// Two States pledge 4 and 5, a wish asks for a number, and a law caps the second State at 7 whatever it pledges.
  private struct Example {
    var program = LinearProgram()
    var limits: [NamedLimit] = []

    init(asking wished: Rational, pledgesMayRise: Bool = true, wishMayFall: Bool = true) throws {
      let first = try program.addVariable(name: "first")
      let second = try program.addVariable(name: "second", upper: 7)
      let wish = try program.addConstraint(name: "wish", lower: wished, terms: [(first, 1), (second, 1)])
      let pledges = [
        try program.addConstraint(name: "pledge 1", upper: 4, terms: [(first, 1)]),
        try program.addConstraint(name: "pledge 2", upper: 5, terms: [(second, 1)]),
      ]
      limits.append(
        NamedLimit(
          .init(rawValue: "wish"), limits: [.lower(wish)], amount: wished, unit: .persons, statement: "a wish",
          subject: "the wish", citation: Citation("60(2)"),
          movement: wishMayFall ? .allowed(weight: 1, most: nil) : .fixed))
      for (state, row) in zip([MemberState("DE"), MemberState("FR")], pledges) {
        limits.append(
          NamedLimit(
            .init(rawValue: "pledge"), limits: [.upper(row)], states: [state], measure: .relocation,
            unit: .persons, statement: "\(state) pledges", subject: "the pledge of \(state)",
            citation: Citation("57(1)"), movement: pledgesMayRise ? .allowed(weight: 1, most: nil) : .fixed,
            movementCitation: Citation("13(4)")))
      }
      limits.append(
        NamedLimit(
          .init(rawValue: "cap"), limits: [.upperBound(second)], statement: "a cap", subject: "the cap",
          citation: Citation("63(7)")))
    }

    func explanation() throws -> ConflictExplanation? {
      try ConflictExplainer(program, limits: limits).explanation()
    }
  }

  @Test("A wish that can be had has no conflict")
  func feasible() throws {
    #expect(try Example(asking: 9).explanation() == nil)
  }

  @Test("The members are those whose absence would help, and the proof can be checked")
  func namesMembers() throws {
    // 4 + 5 < 10: wish and both pledges; the cap of 7 is not needed for the contradiction.
    let explanation = try #require(try Example(asking: 10).explanation())
    #expect(explanation.conflicts.map { $0.members.map(\.statement) } == [["a wish", "DE pledges", "FR pledges"]])
    let certificate = try #require(explanation.conflicts.first).certificate
    #expect(CertificateChecker().findings(in: certificate).isEmpty)
  }

  @Test("What each limit can do alone comes by size, in the order of the names where sizes are equal")
  func ranksSingles() throws {
    // One is missing. The wish may fall to 9, DE rise to 5, FR rise to 6, which its cap of 7 admits.
    let explanation = try #require(try Example(asking: 10).explanation())
    #expect(explanation.remedies.map(\.scope) == [.single, .single, .single])
    #expect(
      explanation.remedies.map { $0.changes.map(\.limit.subject) } == [
        ["the wish"], ["the pledge of DE"], ["the pledge of FR"],
      ])
    #expect(explanation.remedies.map { $0.changes.map(\.to) } == [[9], [5], [6]])
    #expect(explanation.remedies.map(\.cost) == [1, 1, 1])
  }

  @Test("A limit that the law fixes stays in the conflict and out of every remedy")
  func fixedLimits() throws {
    // Four are missing; FR can give two more at most, so only DE or the wish can help alone.
    let explanation = try #require(try Example(asking: 13).explanation())
    #expect(explanation.remedies.map { $0.changes.map(\.limit.subject) } == [["the wish"], ["the pledge of DE"]])
    let stubborn = try #require(try Example(asking: 13, pledgesMayRise: false, wishMayFall: false).explanation())
    #expect(stubborn.remedies.isEmpty)
    #expect(stubborn.conflicts.count == 1)
  }

  @Test("Where no limit can help alone, a group that can is found")
  func groups() throws {
    // The two rows ask for 6 and 9 where pledges of 4 and 5 stand against them one by one: two conflicts, no single remedy.
    var program = LinearProgram()
    var limits: [NamedLimit] = []
    for (name, wished, pledge) in [("a", Rational(6), Rational(4)), ("b", 9, 5)] {
      let amount = try program.addVariable(name: name)
      let wish = try program.addConstraint(name: "wish \(name)", lower: wished, terms: [(amount, 1)])
      let row = try program.addConstraint(name: "pledge \(name)", upper: pledge, terms: [(amount, 1)])
      limits.append(
        NamedLimit(
          .init(rawValue: "wish"), limits: [.lower(wish)], statement: "wish \(name)", subject: "wish \(name)",
          citation: Citation("60(2)"), movement: .allowed(weight: 2, most: nil)))
      limits.append(
        NamedLimit(
          .init(rawValue: "pledge"), limits: [.upper(row)], statement: "pledge \(name)", subject: "pledge \(name)",
          citation: Citation("57(1)"), movement: .allowed(weight: 1, most: name == "a" ? nil : 3)))
    }
    let explanation = try #require(try ConflictExplainer(program, limits: limits).explanation())
    #expect(
      explanation.conflicts.map { $0.members.map(\.statement) }.sorted { $0[0] < $1[0] }
        == [["wish a", "pledge a"], ["wish b", "pledge b"]])
    // Wishes alone: 2·2 + 2·4 = 12. Pledges alone cannot, b may rise by 3 only. Together: 1·2 + 1·3 + 2·1 = 7.
    #expect(explanation.remedies.map(\.scope) == [.all, .group])
    #expect(explanation.remedies.map(\.cost) == [7, 12])
    #expect(explanation.remedies.first?.changes.map(\.to) == [6, 8, 8])
  }
}
