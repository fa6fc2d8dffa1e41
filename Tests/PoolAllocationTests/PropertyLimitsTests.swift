import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Where the properties of exact distributions with stated needs end: after rounding, with a share that binds, with needs by
/// an indicator. Each example is the smallest there is by the sum of its pledges and needs; the tests try out all smaller ones.
///
/// Docs/Allocation.md shows these examples.
@Suite("The smallest cases in which a property fails")
struct PropertyLimitsTests {
  /// Whole pledges and needs.
  struct Pool: Hashable {
    var pledges: [Int]
    var needs: [Int]
    /// Closed pairs, as giver times receivers plus receiver.
    var closed: Set<Int> = []
    /// How many receivers, from the first, face disembarkations.
    var disembarking = 0
    /// The share reserved for them.
    var share: Rational?

    /// All pools of a size, with at most two givers.
    static func all(size: Int, receivers: Int) -> [Pool] {
      func parts(_ sum: Int, _ count: Int) -> [[Int]] {
        if count == 1 { return [[sum]] }
        return (1...max(1, sum - count + 1)).flatMap { first in
          sum - first < count - 1 ? [] : parts(sum - first, count - 1).map { [first] + $0 }
        }
      }
      return (1...2).flatMap { givers in
        (1...receivers).flatMap { receivers in
          (givers...max(givers, size - receivers)).flatMap { supply -> [Pool] in
            if size - supply < receivers { return [] }
            return parts(supply, givers).flatMap { pledges in
              parts(size - supply, receivers).map { Pool(pledges: pledges, needs: $0) }
            }
          }
        }
      }
    }

    /// The same with every choice of closed pairs.
    var withClosedPairs: [Pool] {
      let cells = pledges.count * needs.count
      return (0..<(1 << cells)).map { mask in
        var pool = self
        pool.closed = Set((0..<cells).filter { mask >> $0 & 1 == 1 })
        return pool
      }
    }

    var problem: DistributionProblem {
      let givers = RandomProblem.givers.map { MemberState($0) }
      let receivers = RandomProblem.receivers.map { MemberState($0) }
      return DistributionProblem(
        measure: .relocation,
        contributors: zip(givers, pledges).map { .init(state: $0, pledge: Rational($1)) },
        beneficiaries: zip(receivers, needs).enumerated().map {
          .init(state: $1.0, need: Rational($1.1), searchAndRescue: $0 < disembarking)
        },
        limits: Dictionary(
          closed.map { (.init(givers[$0 / needs.count], receivers[$0 % needs.count]), .closed) },
          uniquingKeysWith: { first, _ in first }), bindingShare: share)
    }

    /// What each receiver gets exactly; nil where the reserve cannot be had.
    func exact() throws -> [Rational]? {
      // Where every pair is closed the program has no row for the reserve.
      if problem.asksForWhatCannotFlow { return nil }
      return try DistributionSolver(
        order: .coverageFirst, unitValue: PerMeasure { _ in 1 }, options: SolveOptions(), recordsCertificate: false
      ).counted(in: problem).received
    }

    /// What each receiver gets in whole persons.
    func whole() throws -> [Int] {
      let flows = try DistributionSolver(
        order: .coverageFirst, unitValue: PerMeasure { _ in 1 }, options: SolveOptions(), recordsCertificate: false
      ).solve([problem]).flows[0]
      var builder = DistributionBuilder()
      try builder.add(
        .relocation,
        pledges: Dictionary(
          problem.contributors.map { ($0.state, $0.pledge) }, uniquingKeysWith: { first, _ in first }),
        needs: Dictionary(problem.beneficiaries.map { ($0.state, $0.need) }, uniquingKeysWith: { first, _ in first }),
        flows: flows)
      return builder.distribution.coverage.map { $0.rounded.integer ?? -1 }
    }

    /// The same in closed form, where every pair is open.
    func wholeOpen() -> [Int] {
      let (supply, demand) = (pledges.reduce(0, +), needs.reduce(0, +))
      let part = Rational(min(supply, demand), supply * demand)
      let cells = pledges.enumerated().flatMap { row, pledge in
        needs.enumerated().map {
          ControlledRounding.Cell(row: row, column: $0.offset, value: Rational(pledge * $0.element) * part)
        }
      }
      return ControlledRounding(cells: cells).rounded()?.columnTotals.map { $0.integer ?? -1 } ?? []
    }

    func raisingPledge(_ giver: Int) -> Pool {
      var pool = self
      pool.pledges[giver] += 1
      return pool
    }

    func raisingNeed(_ receiver: Int) -> Pool {
      var pool = self
      pool.needs[receiver] += 1
      return pool
    }

    var doubled: Pool {
      var pool = self
      pool.pledges = pledges.map { $0 * 2 }
      pool.needs = needs.map { $0 * 2 }
      return pool
    }
  }

  static func anyLess(_ after: [Int], than before: [Int]) -> Bool { zip(after, before).contains { $0 < $1 } }

  @Test("Whole persons: one more pledged, one less received")
  func roundedPledge() throws {
    // 3 for needs 1, 3, 3: 3/7, 9/7, 9/7 become 1, 1, 1. 4: 4/7, 12/7, 12/7 become 0, 2, 2, since 5/7 comes before 4/7 twice.
    let small = Pool(pledges: [3], needs: [1, 3, 3])
    #expect(try small.whole() == [1, 1, 1])
    #expect(try small.raisingPledge(0).whole() == [0, 2, 2])
    #expect(small.wholeOpen() == [1, 1, 1] && small.raisingPledge(0).wholeOpen() == [0, 2, 2])
    for size in 2...9 {
      for pool in Pool.all(size: size, receivers: 3) {
        let before = pool.wholeOpen()
        for giver in pool.pledges.indices {
          #expect(!Self.anyLess(pool.raisingPledge(giver).wholeOpen(), than: before), "\(pool)")
        }
      }
    }
  }

  @Test("Whole persons, pairs closed: one more pledged, one less received in a smaller case")
  func roundedPledgeWithClosedPairs() throws {
    // The first giver is closed to the third receiver, the second to the second one. Pledges 1 and 1, needs 1, 1 and 3: 1/2, 1/2 and 1
    // become 1, 0, 1. With 1 and 2 pledged 3/5, 3/5 and 9/5: the third goes up, so that the second giver has none for the first; the
    // first giver's 2/5 and 3/5 go to the second: 0, 1, 2.
    let small = Pool(pledges: [1, 1], needs: [1, 1, 3], closed: [2, 4])
    #expect(try small.whole() == [1, 0, 1])
    #expect(try small.raisingPledge(1).whole() == [0, 1, 2])
    for size in 2...6 {
      for pool in Pool.all(size: size, receivers: 3).flatMap(\.withClosedPairs) {
        let before = try pool.whole()
        for giver in pool.pledges.indices {
          let after = try pool.raisingPledge(giver).whole()
          #expect(!Self.anyLess(after, than: before), "\(pool)")
        }
      }
    }
  }

  @Test("Whole persons: twice as much of everything is not twice the distribution")
  func roundedScaling() throws {
    let small = Pool(pledges: [1], needs: [1, 1])
    #expect(try small.whole() == [1, 0])
    #expect(try small.doubled.whole() == [1, 1])
    #expect(Pool.all(size: 2, receivers: 3) == [Pool(pledges: [1], needs: [1])])
    #expect(Pool(pledges: [1], needs: [1]).doubled.wholeOpen() == [2])
  }

  @Test("Whole persons: closing a pair can raise the lowest coverage")
  func roundedClosing() throws {
    // Pledges 1 and 1, needs 3 and 1: 3/2 and 1/2, of which the first goes up by protocol order: 2 and 0. With the second giver
    // closed to the first receiver: 1 and 1.
    let small = Pool(pledges: [1, 1], needs: [3, 1])
    var shut = small
    shut.closed = [2]
    #expect(try small.whole() == [2, 0])
    #expect(try shut.whole() == [1, 1])
    func lowest(_ pool: Pool) throws -> Rational? {
      try zip(pool.whole(), pool.needs).map { Rational($0, $1) }.min()
    }
    for size in 2...5 {
      for pool in Pool.all(size: size, receivers: 2).flatMap(\.withClosedPairs) {
        let before = try #require(try lowest(pool))
        for cell in 0..<(pool.pledges.count * pool.needs.count) where !pool.closed.contains(cell) {
          var fewer = pool
          fewer.closed.insert(cell)
          #expect(try #require(try lowest(fewer)) <= before, "\(pool)")
        }
      }
    }
  }

  @Test("Whole persons: a higher need is not known to lower what a State receives where every pair is open")
  func roundedNeed() {
    for size in 2...11 {
      for pool in Pool.all(size: size, receivers: 3) {
        let before = pool.wholeOpen()
        for receiver in pool.needs.indices {
          #expect(pool.raisingNeed(receiver).wholeOpen()[receiver] >= before[receiver], "\(pool)")
        }
      }
    }
  }

  /// Shares of all pledges to try.
  private static let shares = [(1, 4), (1, 3), (1, 2), (2, 3), (1, 1)].map { Rational($0.0, $0.1) }

  /// All pools of some sizes with closed pairs, in which one, or every, receiver has a share of the pledges reserved that can be had.
  private static func reserving(
    _ sizes: ClosedRange<Int>, _ body: (_ pool: Pool, _ received: [Rational]) throws -> Void
  ) throws {
    for size in sizes {
      for var pool in Pool.all(size: size, receivers: 2).flatMap(\.withClosedPairs) {
        for disembarking in 1...pool.needs.count {
          pool.disembarking = disembarking
          for share in shares {
            pool.share = share
            if let received = try pool.exact() { try body(pool, received) }
          }
        }
      }
    }
  }

  @Test("A share that binds: a pledge that cannot be used raises the reserve and takes from the others")
  func bindingPledge() throws {
    // The first giver is closed to both. A third of all pledges is for the first receiver: of 1 + 1 that is 2/3, which leaves 1/3; of
    // 2 + 1 it is 1, which leaves nothing.
    let small = Pool(pledges: [1, 1], needs: [1, 1], closed: [0, 1], disembarking: 1, share: Rational(1, 3))
    #expect(try small.exact() == [Rational(2, 3), Rational(1, 3)])
    #expect(try small.raisingPledge(0).exact() == [1, 0])
    // And the reserve may go out of reach altogether: all is for two States that need 1 each, one of them closed. 1 can be had; of 2
    // only what the other needs.
    let lost = Pool(pledges: [1], needs: [1, 1], closed: [0], disembarking: 2, share: 1)
    #expect(try lost.exact() == [0, 1])
    #expect(try lost.raisingPledge(0).exact() == nil)
    try Self.reserving(2...3) { pool, before in
      for giver in pool.pledges.indices {
        guard let after = try pool.raisingPledge(giver).exact() else {
          #expect(pool.pledges.reduce(0, +) + pool.needs.reduce(0, +) == 3, "\(pool)")
          continue
        }
        #expect(zip(after, before).allSatisfy { $0 >= $1 }, "\(pool)")
      }
    }
  }

  @Test("A share that binds: a higher need or a closed pair may put it out of reach")
  func bindingReach() throws {
    // The first giver is closed. All pledges are reserved, 2, but no more than the need of 1, which can be had; of a need of 2 it cannot.
    let small = Pool(pledges: [1, 1], needs: [1], closed: [0], disembarking: 1, share: 1)
    #expect(try small.exact() == [1])
    #expect(try small.raisingNeed(0).exact() == nil)
    try Self.reserving(2...2) { pool, _ in
      let after = try pool.raisingNeed(0).exact()
      #expect(after != nil)
    }
    let shut = Pool(pledges: [1], needs: [1], closed: [0], disembarking: 1, share: Rational(1, 2))
    #expect(try shut.exact() == nil)
  }

  @Test("A share that binds: a higher need or a closed pair does no other harm")
  func bindingOtherwise() throws {
    try Self.reserving(2...5) { pool, before in
      for receiver in pool.needs.indices {
        if let after = try pool.raisingNeed(receiver).exact() {
          #expect(after[receiver] >= before[receiver], "\(pool)")
        }
      }
      let lowest = zip(before, pool.needs).map { $0 / Rational($1) }.min() ?? 0
      for cell in 0..<(pool.pledges.count * pool.needs.count) where !pool.closed.contains(cell) {
        var fewer = pool
        fewer.closed.insert(cell)
        guard let after = try fewer.exact() else { continue }
        #expect(zip(after, pool.needs).allSatisfy { $0 / Rational($1) > lowest } == false, "\(pool)")
      }
    }
  }

  @Test("Needs by an indicator: twice the pledges and twice the indicator double the coverage")
  func indicatorScaling() throws {
    // A reference number of 2 makes IT's need 2 whatever its indicator is, being alone. 1 of 2, then 2 of 2. The smallest numbers there are:
    // of a reference number of 1 a pledge of 1 covers all, and twice as much does too.
    func coverage(pledge: Rational, indicator: Rational, reference: Int) throws -> Rational? {
      var given = HandmadeAssessment(pledges: [("DE", .relocation, pledge)], benefitting: ["IT"])
      given.adjust = {
        $0.reference = ReferenceNumbers(relocations: reference, financial: 0)
        $0.needsBasis = .indicator("ASY")
        $0.indicators = NeedsTests.rows([("IT", "2024", indicator)])
      }
      return ratios(try PoolAllocator().allocate(given.assessment))["IT"]
    }
    #expect(try coverage(pledge: 1, indicator: 1, reference: 2) == Rational(1, 2))
    #expect(try coverage(pledge: 2, indicator: 2, reference: 2) == 1)
    #expect(try coverage(pledge: 2, indicator: 2, reference: 4) == Rational(1, 2))
    #expect(try coverage(pledge: 1, indicator: 1, reference: 1) == 1)
    #expect(try coverage(pledge: 2, indicator: 2, reference: 1) == 1)
  }

  @Test("Needs by an indicator: the need of one State falls when the indicator of another rises")
  func indicatorNeeds() throws {
    // Reference number 2, pledge 1: indicators 1 and 1 give needs 1 and 1, receipts 1/2 and 1/2; 3 and 1 give 3/2 and 1/2, receipts 3/4
    // and 1/4. IT's own indicator has not changed.
    func receipts(_ greece: Rational) throws -> [Rational] {
      var given = HandmadeAssessment(pledges: [("DE", .relocation, 1)], benefitting: ["EL", "IT"])
      given.adjust = {
        $0.reference = ReferenceNumbers(relocations: 2, financial: 0)
        $0.needsBasis = .indicator("ASY")
        $0.indicators = NeedsTests.rows([("EL", "2024", greece), ("IT", "2024", 1)])
      }
      return try PoolAllocator().allocate(given.assessment).coverage.filter { $0.measure == .relocation }.map(
        \.received)
    }
    #expect(try receipts(1) == [Rational(1, 2), Rational(1, 2)])
    #expect(try receipts(3) == [Rational(3, 4), Rational(1, 4)])
  }
}
