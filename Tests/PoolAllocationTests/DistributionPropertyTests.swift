import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct DistributionPropertyTests {
  static func allocate(_ problem: RandomProblem) throws -> Allocation {
    try PoolAllocator().allocate(problem.given.assessment)
  }

  static func sorted(_ ratios: [String: Rational]) -> [Rational] { ratios.values.sorted() }

  @Test(arguments: 0..<30)
  func certificateHoldsAndSumsMatch(seed: Int) throws {
    let problem = RandomProblem(seed: seed)
    let allocation = try Self.allocate(problem)
    if let certificate = allocation.certificate {
      #expect(CertificateChecker().findings(in: certificate) == [])
      // A changed number is noticed.
      var forged = certificate
      let first = forged.stages[0].variables[0].value ?? 0
      forged.stages[0].variables[0].value = first + 1
      #expect(!CertificateChecker().holds(forged))
    }
    for row in allocation.utilisation {
      let flows = allocation.flows.filter { $0.from == row.state }
      #expect(flows.map(\.exact).reduce(0, +) == row.used)
      #expect(flows.map(\.rounded).reduce(0, +) == row.rounded)
      #expect(row.used <= row.pledge ?? -1)
      #expect(row.rounded <= row.pledge ?? -1, "pledges are whole, so whole persons stay within them")
    }
    for row in allocation.coverage {
      let flows = allocation.flows.filter { $0.to == row.state }
      #expect(flows.map(\.exact).reduce(0, +) == row.received)
      #expect(flows.map(\.rounded).reduce(0, +) == row.rounded)
      #expect(row.received <= row.need ?? -1)
    }
    for flow in allocation.flows {
      #expect(flow.exact > 0)
      if let row = problem.pairs.first(where: { $0.0 == flow.from.code && $0.1 == flow.to.code }) {
        #expect(flow.exact <= Rational(row.2) && flow.rounded <= Rational(row.2))
      }
    }
  }

  @Test(arguments: 0..<30)
  func orderOfRowsDoesNotMatter(seed: Int) throws {
    var problem = RandomProblem(seed: 100 + seed)
    let before = try Self.allocate(problem)
    var random = SplitMix64(seed: UInt64(seed))
    problem.pledges.shuffle(using: &random)
    problem.needs.shuffle(using: &random)
    problem.pairs.shuffle(using: &random)
    let after = try Self.allocate(problem)
    #expect(before.result == after.result)
    #expect(before.certificate == after.certificate)
  }

  @Test(arguments: 0..<30)
  func certificateChangesNothing(seed: Int) throws {
    let problem = RandomProblem(seed: 500 + seed)
    let recorded = try Self.allocate(problem)
    let bare = try PoolAllocator(options: AllocationOptions(recordsCertificate: false))
      .allocate(problem.given.assessment)
    #expect(bare.result == recorded.result && bare.proof == recorded.proof && bare.notes == recorded.notes)
    #expect(bare.certificate == nil && bare.firstStage == nil)
  }

  @Test(arguments: 0..<30)
  func closedFormIsWhatTheProgramsGive(seed: Int) throws {
    var problem = RandomProblem(seed: 200 + seed)
    problem.pairs = []
    let built = try ProblemBuilder(assessment: problem.given.assessment).build()
    var solver = DistributionSolver(
      order: .coverageFirst, unitValue: PerMeasure { _ in 1 }, options: SolveOptions())
    let closed = try solver.solve(built.problems)
    solver.usesClosedForms = false
    let solved = try solver.solve(built.problems)
    #expect(closed.flows == solved.flows)
    #expect(CertificateChecker().findings(in: closed.certificate) == [])
    #expect(CertificateChecker().findings(in: solved.certificate) == [])
    // And the form itself: pledge · need · total ÷ (all pledges · all needs).
    let supply = Rational(problem.pledges.map(\.1).reduce(0, +))
    let demand = Rational(problem.needs.map(\.1).reduce(0, +))
    for flow in closed.flows.flatMap({ $0 }) {
      let pledge = Rational(problem.pledges.first { $0.0 == flow.from.code }?.1 ?? 0)
      let need = Rational(problem.needs.first { $0.0 == flow.to.code }?.1 ?? 0)
      #expect(flow.amount == pledge * need * min(supply, demand) / (supply * demand))
    }
  }

  @Test(arguments: 0..<30)
  func agreesWithMaximumFlows(seed: Int) throws {
    let problem = RandomProblem(seed: 300 + seed)
    let allocation = try Self.allocate(problem)
    let byFlows = LeximinByFlows(problem)
    #expect(ratios(allocation) == byFlows.coverage)
    #expect(uses(allocation) == byFlows.utilisation)
  }

  @Test(arguments: 0..<30)
  func higherNeedNeverLowersWhatTheStateReceives(seed: Int) throws {
    var problem = RandomProblem(seed: 400 + seed)
    let before = try Self.allocate(problem)
    let state = problem.needs[0].0
    problem.needs[0].1 += 7
    let after = try Self.allocate(problem)
    func received(_ allocation: Allocation) -> Rational? {
      allocation.coverage.first { $0.state.code == state }?.received
    }
    let (old, new) = (try #require(received(before)), try #require(received(after)))
    #expect(new >= old)
  }

  @Test(arguments: 0..<30)
  func higherPledgeNeverLowersAnyCoverage(seed: Int) throws {
    var problem = RandomProblem(seed: 600 + seed)
    let before = ratios(try Self.allocate(problem))
    problem.pledges[0].1 += 9
    let after = ratios(try Self.allocate(problem))
    for (state, ratio) in before { #expect(after[state] ?? -1 >= ratio) }
  }

  @Test(arguments: 0..<30)
  func closingAPairNeverRaisesTheLowestCoverage(seed: Int) throws {
    var problem = RandomProblem(seed: 700 + seed)
    let before = try #require(ratios(try Self.allocate(problem)).values.min())
    problem.pairs.append((problem.pledges[0].0, problem.needs[0].0, 0))
    let after = try #require(ratios(try Self.allocate(problem)).values.min())
    #expect(after <= before)
  }

  @Test(arguments: 0..<15)
  func scalingScales(seed: Int) throws {
    var problem = RandomProblem(seed: 800 + seed)
    let before = table(try Self.allocate(problem).result)
    problem.pledges = problem.pledges.map { ($0.0, $0.1 * 6) }
    problem.needs = problem.needs.map { ($0.0, $0.1 * 6) }
    problem.pairs = problem.pairs.map { ($0.0, $0.1, $0.2 * 6) }
    #expect(table(try Self.allocate(problem).result) == before.mapValues { $0 * 6 })
  }

  @Test(arguments: 0..<25)
  func noWholeDistributionCoversTheWorstOffBetter(seed: Int) throws {
    // Every distribution of whole persons on a tiny case is also a distribution, so none can be better in the leximin sense.
    let problem = RandomProblem(seed: 900 + seed, givers: 1...2, receivers: 2...3, largest: 4)
    let best = Self.sorted(ratios(try Self.allocate(problem)))
    for whole in Self.allWhole(problem) { #expect(!best.lexicographicallyPrecedes(whole)) }
  }

  /// The sorted coverages of every distribution in whole persons.
  static func allWhole(_ problem: RandomProblem) -> [[Rational]] {
    let cells = problem.pledges.indices.flatMap { giver in problem.needs.indices.map { (giver, $0) } }
    var results: [[Rational]] = []
    func extend(_ index: Int, _ left: [Int], _ open: [Int]) {
      if index == cells.count {
        results.append(
          problem.needs.indices.map { Rational(problem.needs[$0].1 - open[$0], problem.needs[$0].1) }.sorted())
        return
      }
      let (giver, receiver) = cells[index]
      let maximum =
        problem.pairs.first { $0.0 == problem.pledges[giver].0 && $0.1 == problem.needs[receiver].0 }?.2 ?? Int.max
      for amount in 0...min(left[giver], open[receiver], maximum) {
        var (nextLeft, nextOpen) = (left, open)
        nextLeft[giver] -= amount
        nextOpen[receiver] -= amount
        extend(index + 1, nextLeft, nextOpen)
      }
    }
    extend(0, problem.pledges.map(\.1), problem.needs.map(\.1))
    return results
  }

  @Test func aWholeUnionWithClosedPairsIsProven() throws {
    // 27 givers, 10 receivers, a sixth of the pairs closed, a quarter limited.
    var random = SplitMix64(seed: 27)
    let givers = (1...27).map { ("X\(100 + $0)", random.whole(1...4000)) }
    let receivers = (1...10).map { ("X\(200 + $0)", random.whole(1...9000)) }
    var pairs: [PairRecord] = []
    for giver in givers {
      for receiver in receivers {
        if random.chance(1, in: 6) {
          pairs.append(HandmadeAssessment.pair(giver.0, receiver.0, 0))
        } else if random.chance(1, in: 4) {
          pairs.append(HandmadeAssessment.pair(giver.0, receiver.0, Rational(random.whole(1...200))))
        }
      }
    }
    let rows = pairs
    let given = HandmadeAssessment.relocations(pledges: givers, needs: receivers) { $0.pairs = rows }
    let allocation = try PoolAllocator().allocate(given.assessment)
    let certificate = try #require(allocation.certificate)
    #expect(CertificateChecker().findings(in: certificate) == [])
    #expect(allocation.proof == .exact)
    #expect(allocation.utilisation.map(\.rounded).reduce(0, +) == allocation.coverage.map(\.rounded).reduce(0, +))
    #expect(allocation.utilisation.allSatisfy { $0.rounded <= $0.pledge ?? -1 })
  }
}
