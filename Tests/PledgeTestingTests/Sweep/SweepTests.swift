import ExactArithmetic
import PoolAllocation
import SolidarityLaw
import Synchronization
import Testing

@testable import PledgeTesting

@Suite("Sweeps: what each scenario is, and what is counted")
struct SweepTests {
  static func plan(_ change: (inout SweepPlan) throws -> Void) rethrows -> SweepPlan {
    var plan = SweepPlan()
    try change(&plan)
    return plan
  }

  static func tally(_ sweep: Sweep, workers: Int = 1) throws -> (tally: SweepTally, rows: String) {
    var tally = sweep.emptyTally
    var rows = SweepRows.header(sweep)
    let end = try sweep.run(0..<sweep.blockCount, .init(workers: workers, writesRows: true)) { block in
      tally.add(block.tally)
      rows += block.rows
    }
    #expect(end == sweep.blockCount)
    return (tally, rows)
  }

  /// X002 pledges 50. With 0, 30 and 60 of X001 the pool is 50, 80 and 110 for a need of 60: coverage 5/6, 1 and 1. X001
  /// owes 100, so its gap is 100, 70 and 40; half its share is 50, so only 60 opens its own gate.
  @Test("A grid of three pledges, by hand")
  func grid() throws {
    let sweep = try Sweep(Self.plan { try $0.vary("X001.relocation", "0, 30, 60") }, of: SmallPool.cycle)
    #expect(sweep.scenarioCount == 3)
    let rows = try Self.tally(sweep).rows.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    func column(_ name: String) throws -> [String] {
      let index = try #require(rows[0].firstIndex(of: Substring(name)), "\(name)")
      return rows.dropFirst().map { String($0[index]) }
    }
    #expect(try column("scenario") == ["1", "2", "3"])
    #expect(try column("X001.relocation") == ["0", "30", "60"])
    #expect(try column("pool.effective.relocation") == ["50", "80", "110"])
    #expect(try column("X001.gap") == ["100", "70", "40"])
    // Without a proposal the gate of Article 63(1) is open to doubt, and so is an offer below half the share.
    #expect(try column("X001.offsets.offerGate") == ["", "", "true"])
    #expect(try column("allocation.coverage.X004.relocation.ratio") == ["0.833333333", "1", "1"])
    // No proposal is recorded, so there is no gate to ask at.
    #expect(!sweep.figures.contains { $0.path == "offsets.requestGate.open" })
  }

  /// The grid's last axis moves fastest; each point has the same two draws.
  @Test("Scenario numbers: points of the grid, and draws within them")
  func numbering() throws {
    let sweep = try Sweep(
      Self.plan {
        try $0.vary("X001.relocation", "0, 30")
        try $0.vary("reference", "400, 800")
        try $0.draw("X003.relocation", "0 (1), 10 (1), 20 (2)")
        $0.draws = 2
      }, of: SmallPool.cycle)
    #expect(sweep.scenarioCount == 8)
    let points = (0..<8).map(sweep.point)
    #expect(
      points.map { Array($0.choices.prefix(2)) } == [
        [0, 0], [0, 0], [0, 1], [0, 1], [1, 0], [1, 0], [1, 1], [1, 1],
      ])
    let drawn = points.map { $0.choices[2] }
    #expect(drawn == [drawn[0], drawn[1], drawn[0], drawn[1], drawn[0], drawn[1], drawn[0], drawn[1]])
  }

  static var open: Cycle {
    var cycle = SmallPool.cycle
    cycle.pledges += [
      SmallPool.pledge("X003", .relocation, nil), SmallPool.pledge("X003", .financial, nil),
      SmallPool.pledge("X002", .financial, nil),
    ]
    cycle.needs.append(
      NeedRecord(
        state: MemberState("X004"), measure: .financial, amount: 900_000, knowledge: .recorded,
        provenance: SmallPool.nowhere))
    return cycle
  }

  /// X003 owes 100 in all and X002 another 50, so the draws lie between nothing and EUR 2 million, and EUR 1 million.
  @Test("Unknown amounts are drawn within what is owed: the bounds of the ledger hold in every scenario")
  func bounds() throws {
    let sweep = try Sweep(Self.plan { $0.draws = 2_000 }, of: Self.open)
    #expect(sweep.drawnStates.map(\.code) == ["X002", "X003"])
    let (tally, _) = try Self.tally(sweep)
    func figure(_ path: String) throws -> FigureTally {
      tally.figures[try #require(sweep.figures.firstIndex { $0.path == path })]
    }
    let scale = Int64(SweepLattice(.euro).scale)
    #expect(try figure("X002.pledge.financial").least == 0)
    #expect(try figure("X002.pledge.financial").greatest == 1_000_000 * scale)
    #expect(try figure("X003.gap").least ?? -1 >= 0)
    #expect(try figure("X003.pledge.relocation").greatest ?? 0 <= 100 * scale)
    // Half of 100 on average; the standard deviation of the mean is about 100 ÷ √12 ÷ √2000 = 0.65.
    let value = try figure("X003.value")
    let mean = Rational(wide: value.sum) / Rational(value.known * SweepLattice(.relocationEquivalents).scale)
    #expect((Rational(46)...Rational(54)).contains(mean))
    #expect(value.open == 0 && value.rounded == 0)
  }

  /// X003 owes 100, of which each draw is the whole. With 40 relocations set, money is the rest: 60 × 20 000. As recorded, both amounts are
  /// unknown, and relocations with money make up the 100.
  @Test("Where an axis leaves a pledge as recorded, what is unknown of it is drawn there")
  func recorded() throws {
    let sweep = try Sweep(
      Self.plan {
        try $0.vary("X003.relocation", "recorded, 40")
        try $0.draw("unknown.X003", "1")
        $0.draws = 60
        $0.figures = ["X003.value"]
      }, of: Self.open)
    #expect(sweep.drawnStates.map(\.code) == ["X002", "X003"])
    let rows = try Self.tally(sweep).rows.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    func column(_ name: String, _ part: Range<Int>) throws -> [String] {
      let index = try #require(rows[0].firstIndex(of: name), "\(name)")
      return rows.dropFirst().dropFirst(part.lowerBound).prefix(part.count).map { $0[index] }
    }
    #expect(try Set(column("X003.value", 0..<120)) == ["100"])
    #expect(try Set(column("X003.pledge.relocation", 60..<120)) == ["40"])
    #expect(try Set(column("X003.pledge.financial", 60..<120)) == ["1200000"])
    // As recorded, relocations are cut anywhere between nothing and all.
    let drawn = try column("X003.pledge.relocation", 0..<60).compactMap { Int($0) }
    #expect(drawn.count == 60 && Set(drawn).count > 10 && drawn.allSatisfy { (0...100).contains($0) })
  }

  @Test("One worker, two, and three: equal counts and equal rows")
  func workers() throws {
    let plan = Self.plan { $0.draws = 2_600 }
    let sweep = try Sweep(plan, of: Self.open)
    let one = try Self.tally(sweep)
    for workers in 2...3 {
      let more = try Self.tally(sweep, workers: workers)
      #expect(more.tally == one.tally)
      #expect(more.rows == one.rows)
    }
  }

  @Test("A withdrawn run hands over whole pieces, and the rest later gives the same")
  func cancellation() throws {
    let sweep = try Sweep(Self.plan { $0.draws = 9_000 }, of: Self.open)
    let whole = try Self.tally(sweep)
    var tally = sweep.emptyTally
    var rows = SweepRows.header(sweep)
    let asked = Mutex(0)
    let stopped = try sweep.run(
      0..<sweep.blockCount,
      .init(
        workers: 2, writesRows: true,
        isCancelled: {
          asked.withLock { count in
            count += 1
            return count > 9
          }
        })
    ) { block in
      tally.add(block.tally)
      rows += block.rows
    }
    #expect(stopped > 0 && stopped < sweep.blockCount)
    try sweep.run(stopped..<sweep.blockCount, .init(writesRows: true)) { block in
      tally.add(block.tally)
      rows += block.rows
    }
    #expect(tally == whole.tally)
    #expect(rows == whole.rows)
  }

  @Test("What does not fit the cycle is said before anything is computed")
  func errors() throws {
    func error(_ change: (inout SweepPlan) throws -> Void) throws -> String {
      do {
        _ = try Sweep(try Self.plan(change), of: SmallPool.cycle)
        return ""
      } catch let error as SweepError {
        return error.description
      }
    }
    #expect(
      try error { try $0.draw("unknown.X001", "uniform 0..1") }
        == "'unknown.X001': nothing that the State pledged is unknown. No amount of this cycle is.")
    #expect(
      try error { try $0.draw("unknown.X009", "0") }
        == "'unknown.X009': the cycle has no such State. It has: X001, X002, X003, X004.")
    #expect(
      try error { try $0.vary("X009.relocation", "1, 2") }.hasPrefix(
        "'X009.relocation': the cycle has no State 'X009'."))
    #expect(
      try error { try $0.vary("status.X009", "recorded") }
        == "'status.X009': the cycle has no such State. It has: X001, X002, X003, X004.")
    #expect(
      try error { try $0.vary("X009.relocation", "recorded, 2") }.hasPrefix(
        "'X009.relocation': the cycle has no State 'X009'."))
    #expect(
      try error {
        try $0.vary("reference", "1, 2")
        try $0.draw("reference", "1, 2")
      } == "'reference' varies twice. Keep it once, on the grid or among what is drawn.")
    #expect(try error { $0.figures = ["X001.gab"] }.contains("There is no figure 'X001.gab' that a sweep can follow."))
    #expect(
      try error {
        try $0.vary("X001.relocation", "0..100000 step 1")
        try $0.vary("X002.relocation", "0..100000 step 1")
        $0.draws = 101
      }.hasPrefix("The grid times the draws is more than 1000000000000 scenarios."))
    #expect(try error { $0.base.pledges = [try Scenario.pledge("X008.relocation=1")] }.contains("X008"))
  }

  @Test("An amount too large to be counted ends the sweep with its figure and scenario")
  func tooLarge() throws {
    var cycle = SmallPool.cycle
    cycle.pledges = (1...3).flatMap { number in
      (0..<4).map { _ in
        var row = SmallPool.pledge("X00\(number)", .financial, 1)
        row.amount = Rational(1_000_000_000) * 1_000_000
        return row
      }
    }
    let sweep = try Sweep(Self.plan { _ in }, of: cycle)
    #expect {
      try Self.tally(sweep)
    } throws: { error in
      (error as? SweepError)?.description
        == "Scenario 1: 'pool.nominal.financial' is too large to be counted. Take smaller amounts."
    }
  }
}
