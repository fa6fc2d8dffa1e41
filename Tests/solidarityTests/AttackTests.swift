import ExactArithmetic
import Foundation
import Testing

@Suite("Attacks on the public edition: what can be told of a withheld pledge, worked out from all that is published")
struct AttackTests {
  /// The published results of both editions.
  private static func editions(_ cycle: RestrictedCycle) throws -> (restricted: JSON, edition: JSON) {
    let scratch = try Scratch()
    let path = try cycle.write(to: scratch.url)
    let run = try Program.run(
      "report", path, "--out", "all", "--public", "public", "--format", "json", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    func result(_ name: String) throws -> JSON {
      try JSON(parsing: String(contentsOf: scratch.url.appending(path: "\(name)/result.json"), encoding: .utf8))
    }
    return try (result("all"), result("public"))
  }

  private static func cells(_ states: [String]) -> Set<Attacker.Cell> {
    Set(states.flatMap { state in Attacker.measures.map { Attacker.Cell(state: state, measure: $0) } })
  }

  @Test("The attack works: where the cells alone are blanked and totals stay, one withheld pledge is told exactly")
  func naive() throws {
    let (restricted, _) = try Self.editions(RestrictedCycle(restricted: "pledges of X001"))
    let attacker = Attacker(published: restricted, withheld: Self.cells(["X001"]))
    let range = try attacker.range(of: Attacker.Cell(state: "X001", measure: "relocation"))
    #expect(range.least == 101 && range.greatest == 101)
  }

  @Test("And two are told nearly: their sum bounds both")
  func naivePair() throws {
    let (restricted, _) = try Self.editions(RestrictedCycle())
    let attacker = Attacker(published: restricted, withheld: Self.cells(["X001", "X002"]))
    let range = try attacker.range(of: Attacker.Cell(state: "X002", measure: "financial"))
    // EUR 3 million of X002 and nothing of X001 are the total less what is public.
    #expect(range.greatest == 3_000_000)
  }

  @Test(
    "From the public edition, nothing narrower than from nothing to the State's own share can be told",
    arguments: ["[pledges of X001, pledges of X002]", "pledges of round 1", "pledges of X001"])
  func protected(_ marks: String) throws {
    let (_, edition) = try Self.editions(RestrictedCycle(restricted: marks))
    let states =
      marks.contains("round")
      ? ["X001", "X002", "X003", "X004", "X005"] : marks.contains("X002") ? ["X001", "X002"] : ["X001"]
    let attacker = Attacker(published: edition, withheld: Self.cells(states))
    // Keys (10 + 10)/200, (20 + 10)/200, (30 + 30)/200, (20 + 20)/200 and (20 + 30)/200 of 1001 relocations, rounded up.
    let shares: [String: Rational] = ["X001": 101, "X002": 151, "X003": 301, "X004": 201, "X005": 251]
    for cell in attacker.withheld {
      let range = try attacker.range(of: cell)
      let unit: Rational = cell.measure == "relocation" ? 1 : 20_000
      // The deduction of X004, a tenth, is of a pledge that is not known: at most a tenth of its share.
      #expect(range.least == 0, "\(cell)")
      if let greatest = range.greatest, let share = shares[cell.state] {
        #expect(greatest >= share * unit, "\(cell): \(greatest.fractionString)")
      }
    }
  }
}
