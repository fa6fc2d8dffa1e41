import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("Wishes as they are written on the command line")
struct WishParsingTests {
  private let cycle = CycleBuilder.cycle([
    CycleBuilder.state("DE"), CycleBuilder.state("IT"), CycleBuilder.state("NO", bound: false),
  ])

  private func wish(_ text: String) throws -> WishRecord { try WishRecord(text, in: cycle) }

  @Test("Each place is a kind of its own")
  func places() throws {
    let germany = MemberState("DE")
    let italy = MemberState("IT")
    let cases: [(String, WishKind, MemberState?, MemberState?, WishRelation, WishAmount)] = [
      ("pool.relocation.atLeast=20000", .pool, nil, nil, .atLeast, .quantity(20000)),
      ("IT.relocation.atLeast=60%", .coverage, nil, italy, .atLeast, .share(Rational(3, 5))),
      ("any-IT.financial.atMost=5.25", .coverage, nil, italy, .atMost, .quantity(Rational(21, 4))),
      ("DE-any.relocation.atMost=12.5%", .contribution, germany, nil, .atMost, .share(Rational(1, 8))),
      ("DE-IT.relocation.exactly=500", .earmark, germany, italy, .exactly, .quantity(500)),
      ("DE-IT.alternative=closed", .closed, germany, italy, .atMost, .quantity(0)),
      ("searchAndRescue.relocation.atLeast=42%", .searchAndRescue, nil, nil, .atLeast, .share(Rational(21, 50))),
    ]
    for (text, kind, from, to, relation, amount) in cases {
      let wish = try wish(text)
      #expect(wish.kind == kind && wish.relation == relation && wish.amount == amount, "\(text)")
      #expect(wish.contributing == from && wish.benefitting == to, "\(text)")
      #expect(wish.provenance.file == "--wish")
    }
    #expect(try wish("NO-IT.relocation.atLeast=1").contributing == MemberState("NO"))
  }

  @Test(
    "What cannot be read is answered with how to write it",
    arguments: [
      "", "pool", "pool.relocation=5", "pool.relocation.atLeast", "pool.relocation.atLeast=", "pool.relocation.least=5",
      "DE-DE.relocation.atLeast=5", "DE-IT-FR.relocation.atLeast=5", "any.relocation.atLeast=5",
      "any-any.relocation.atLeast=5", "-IT.relocation.atLeast=5", "DE-.relocation.atLeast=5", "pool.relocation=closed",
      "IT.relocation.atLeast=closed", "IT.relocation.atLeast=101%", "IT.relocation.atLeast=-1%",
      "searchAndRescue.relocation.atLeast=5", "searchAndRescue.relocation.exactly=5%", ".relocation.atLeast=5",
      "pool.relocation.atLeast.now=5",
    ])
  func unreadable(_ text: String) {
    let error = #expect(throws: ScenarioError.self) { try wish(text) }
    guard case .unreadable("--wish", text, _) = error else {
      Issue.record("\(text): \(String(describing: error))"); return
    }
  }

  @Test("Other slips have their own answers")
  func others() {
    func message(_ text: String) -> String {
      (#expect(throws: ScenarioError.self) { try wish(text) })?.description ?? ""
    }
    #expect(message("FR.relocation.atLeast=5").hasPrefix("--wish: the cycle has no State 'FR'."))
    #expect(message("GR.relocation.atLeast=5").contains("'EL'"))
    #expect(message("IT.kindness.atLeast=5").hasPrefix("--wish: there is no measure 'kindness'."))
    #expect(message("IT.relocation.atLeast=half").hasPrefix("--wish: 'half' is not a number"))
    #expect(message("IT.relocation.atLeast=1.5").contains("whole number of persons"))
    #expect(message("IT.relocation.atLeast=-5").contains("negative"))
    #expect(message("IT.financial.atLeast=0.001").contains("fraction of a cent"))
    #expect(message("IT.relocation.atLeast=x%").contains("not a number"))
  }
}
