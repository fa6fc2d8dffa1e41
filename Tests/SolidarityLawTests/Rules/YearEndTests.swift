import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("CYC-9 and FIN-3: January confirmations, and what was paid")
struct YearEndTests {
  /// LV owes EUR 3 000 000 of money; IT nothing.
  private let cycle = CycleBuilder.cycle([CycleBuilder.state("LV"), CycleBuilder.state("IT")]).with {
    $0.pledges = [CycleBuilder.pledge("LV", .financial, 3_000_000), CycleBuilder.pledge("LV", .relocation, 10)]
    $0.implementation = [
      CycleBuilder.carriedOut("LV", for: "IT", .financial, 1_000_000, .implemented, month: "2027-01"),
      CycleBuilder.carriedOut("LV", for: "IT", .relocation, 4, .implemented, month: "2026-09"),
      CycleBuilder.carriedOut("LV", for: "IT", .relocation, 3, .implemented, month: "2027-01"),
      CycleBuilder.carriedOut("LV", for: "IT", .offset, 2, .implemented, month: "2026-10", basis: "63(3)"),
    ]
  }

  private func confirmation(of day: String?, state: String?, at clock: String) throws -> JanuaryConfirmation {
    let changed = cycle.with {
      $0.asAt = CycleBuilder.date(clock)
      $0.events =
        day.map {
          [
            EventRecord(
              date: CycleBuilder.date($0), kind: .confirmation, state: state.map { MemberState($0) }, note: "",
              provenance: CycleBuilder.nowhere)
          ]
        } ?? []
    }
    return try #require(changed.assessed.confirmations.first { $0.state.code == "LV" })
  }

  @Test("The levels are those of the pool year, each measure and offsets by themselves")
  func levels() throws {
    let confirmation = try confirmation(of: nil, state: nil, at: "2027-02-15")
    #expect(confirmation.implemented.relocation == 4)
    #expect(confirmation.implemented.financial == 0)
    #expect(confirmation.offsets == 2)
  }

  @Test(
    "Planned, overdue, done and late; a confirmation for all counts for each, one of the pool year for none",
    arguments: [
      (nil, nil, "2027-01-31", .planned), (nil, nil, "2027-02-01", .overdue),
      ("2027-01-31", "LV", "2027-03-01", .done), ("2027-02-01", "LV", "2027-03-01", .late),
      ("2027-01-15", nil, "2027-03-01", .done), ("2027-01-15", "IT", "2027-03-01", .overdue),
      ("2026-01-15", "LV", "2027-01-15", .planned),
    ] as [(String?, String?, String, CalendarItem.State)])
  func standing(_ day: String?, _ state: String?, _ clock: String, _ standing: CalendarItem.State) throws {
    #expect(try confirmation(of: day, state: state, at: clock).standing == standing)
  }

  @Test("Due less paid: 3 000 000 less two offsets of 20 000 is 2 960 000, of which 1 000 000 is paid")
  func money() throws {
    let position = try #require(cycle.assessed.moneyPositions.first)
    #expect(position.state.code == "LV")
    #expect(position.credit.value == 40_000)
    #expect(position.due.value == 2_960_000)
    #expect(position.paid.value == 1_000_000)
    #expect(position.open.value == 1_960_000)
    #expect(!position.isCalled)
    #expect(cycle.assessed.moneyPositions.count == 1)
  }

  @Test("Called for once the pool year is over; a payment after the clock does not count")
  func called() throws {
    let before = cycle.with { $0.asAt = CycleBuilder.date("2026-12-31") }
    #expect(before.assessed.moneyPositions.first?.isCalled == false)
    #expect(before.assessed.moneyPositions.first?.paid.value == 0)
    let after = cycle.with { $0.asAt = CycleBuilder.date("2027-01-01") }
    #expect(after.assessed.moneyPositions.first?.isCalled == true)
  }

  @Test("Money that is not known stays not known, with what was paid off both bounds")
  func unknown() throws {
    // Fair share 500 · 20 000 = 10 000 000, of which 10 relocations are worth 200 000: money 0 to 9 800 000; less 40 000 of
    // offsets and 1 000 000 paid. Below zero the money due stops, so the lower bound is 0 − 1 000 000.
    let position = try #require(cycle.with { $0.pledges[0].amount = nil }.assessed.moneyPositions.first)
    #expect(position.open.value == nil)
    #expect(position.open.lower == -1_000_000)
    #expect(position.open.upper == 8_760_000)
  }

  @Test("The parts of the money due explain themselves under the same paths")
  func figures() {
    let assessment = cycle.assessed
    #expect(assessment.figure(at: "LV.moneyOpen")?.value == 1_960_000)
    #expect(assessment.figure(at: "LV.offsets.credit")?.value == 40_000)
    #expect(assessment.figure(at: "LV.convertedAlternative")?.value == 0)
  }
}
