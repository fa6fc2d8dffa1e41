import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("CRI-4: crisis credits over five years")
struct CrisisCreditTests {
  /// Two equal States, 500 relocations each; X001 went 50 beyond its share in a crisis that ended on 31 March 2026.
  private static let cycle = CycleBuilder.cycle([CycleBuilder.state("X001"), CycleBuilder.state("X002")]).with {
    $0.synthetic = true
    $0.credits = [granted(50, from: "2026-03-31")]
  }

  private static func granted(_ amount: Rational, from: String, until: String? = nil) -> CreditRecord {
    CreditRecord(
      state: MemberState("X001"), amount: amount, from: CycleBuilder.date(from), until: until.map(CycleBuilder.date),
      act: "decision", provenance: CycleBuilder.nowhere)
  }

  private static func used(_ amount: Rational, in year: Int, act: String = "authorisation") -> CreditRecord {
    CreditRecord(
      state: MemberState("X001"), amount: amount, from: CalendarDate(year: year - 1, month: 12, day: 1), until: nil,
      act: act,
      kind: .used, year: year, provenance: CycleBuilder.nowhere)
  }

  private func position(_ year: Int, _ rows: [CreditRecord] = [], _ change: (inout Cycle) -> Void = { _ in }) throws
    -> CreditPosition
  {
    let cycle = Self.cycle.with {
      $0.year = year
      $0.credits += rows
      change(&$0)
    }
    return try #require(cycle.assessed.creditPositions.first)
  }

  @Test("Used in 2027 with an authorisation: the share that is asked falls by as much")
  func used() throws {
    let cycle = Self.cycle.with {
      $0.year = 2027
      $0.credits.append(Self.used(20, in: 2027))
      $0.pledges = [CycleBuilder.pledge("X001", .relocation, 100)]
    }
    let ledger = cycle.assessed.ledger("X001")
    #expect(ledger.adjustedShare?.value == 480)
    #expect(ledger.gap?.value == 380)
    #expect(cycle.assessed.position("X001").cap.value == 380)
    let position = try #require(cycle.assessed.creditPositions.first)
    #expect(position.usable.value == 50 && position.used.value == 20 && position.left.value == 30)
    #expect(cycle.assessed.figure(at: "X001.credit.used")?.value == 20)
    #expect(ledger.adjustedShare?.inputs.contains { $0.path == "X001.credit.used" } == true)
  }

  @Test(
    "The five years after the one in which the decision ended; the last must begin within them, or lie within them",
    arguments: [(2026, 0, 0), (2027, 50, 50), (2030, 50, 50), (2031, 50, 0), (2032, 0, 0)]
      as [(Int, Rational, Rational)])
  func years(_ year: Int, _ begun: Rational, _ whole: Rational) throws {
    #expect(try position(year).usable.value == begun)
    #expect(try position(year) { $0.readings.choose(CreditYears.whole) }.usable.value == whole)
  }

  @Test("A last day that is recorded goes before the five years")
  func recordedEnd() throws {
    #expect(
      try position(2027) { $0.credits = [Self.granted(50, from: "2026-03-31", until: "2026-12-31")] }.usable.value == 0)
  }

  @Test("Spread evenly, a fifth a year and no more")
  func spread() throws {
    let position = try position(2027, [Self.used(20, in: 2027)]) { $0.readings.choose(CreditSpread.proportional) }
    #expect(position.usable.value == 10 && position.used.value == 10 && position.beyond == 10)
    #expect(position.left.value == 40)
  }

  @Test("Earlier uses are set against the credit that ends first; never more than the excess")
  func earlier() throws {
    // 50 to March 2031 and 30 to June 2032. 60 used in 2028: all of the first and 10 of the second. In 2029, 40 asked, 20 left.
    let position = try position(
      2029, [Self.granted(30, from: "2027-06-30"), Self.used(60, in: 2028), Self.used(40, in: 2029)])
    #expect(position.credits.map(\.usedBefore) == [50, 10])
    #expect(position.credits.map(\.usable) == [0, 20])
    #expect(position.used.value == 20 && position.beyond == 20 && position.left.value == 0)
  }

  @Test("Without an authorisation, or authorised after the clock, a use does not count")
  func authorisation() throws {
    let without = try position(2027, [Self.used(20, in: 2027, act: "")])
    #expect(without.used.value == 0 && without.unauthorised == 20 && without.left.value == 50)
    let later = try position(2027, [Self.used(20, in: 2027)]) { $0.asAt = CycleBuilder.date("2026-11-30") }
    #expect(later.used.value == 0)
  }

  @Test("The order of rows never matters, and a State without credits has no position")
  func order() throws {
    let rows = [Self.granted(30, from: "2027-06-30"), Self.used(60, in: 2028), Self.used(5, in: 2029)]
    let forward = try position(2029, rows)
    let backward = try position(2029, rows.reversed())
    #expect(forward.credits == backward.credits)
    #expect(forward.used.value == backward.used.value)
    #expect(Self.cycle.with { $0.credits = [] }.assessed.creditPositions.isEmpty)
  }
}
