import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Small cases, multiplied until their optimum is whole, against every distribution in whole persons: a second method for all three
/// groups of criteria at once.
@Suite("The best of all whole distributions")
struct WholeDistributionTests {
  /// Worse to better: the criteria of each group from the lowest up, one group after the other.
  private static func score(_ groups: [[Rational]]) -> [Rational] { groups.flatMap { $0.sorted() } }

  /// What each cell is against its share in an even mix, for cells that may hold something.
  private static func mix(_ matrix: [[Int]], _ cells: [[Int]]) -> [Rational] {
    let rows = matrix.map { $0.reduce(0, +) }
    let columns = matrix[0].indices.map { column in matrix.reduce(0) { $0 + $1[column] } }
    let total = rows.reduce(0, +)
    return rows.indices.flatMap { row in
      columns.indices.compactMap { column in
        cells[row][column] == 0
          ? nil : Rational(matrix[row][column] * total).divided(by: Rational(rows[row] * columns[column]))
      }
    }
  }

  /// The least number that makes every amount whole; nil above four, where there would be too much to try.
  private static func factor(_ amounts: some Sequence<Rational>) -> Int? {
    let amounts = Array(amounts)
    return (1...4).first { factor in amounts.allSatisfy { ($0 * Rational(factor)).isInteger } }
  }

  private static func best(_ matrices: WholeMatrices, score: ([[Int]]) -> [Rational]?) -> [[[Int]]] {
    var best: (score: [Rational], matrices: [[[Int]]])?
    matrices.forEach { matrix in
      guard let score = score(matrix) else { return }
      if let known = best?.score, score.lexicographicallyPrecedes(known) { return }
      if best?.score == score { best?.matrices.append(matrix) } else { best = (score, [matrix]) }
    }
    return best?.matrices ?? []
  }

  private static func matrix(_ flows: [String: Rational], _ givers: [String], _ receivers: [String]) -> [[Int]] {
    givers.map { giver in receivers.map { flows["\(giver)>\($0)", default: 0].integer ?? -1 } }
  }

  @Test("Coverage, use of pledges and mix are those of the one best whole distribution")
  func distribution() throws {
    var tried = 0
    for seed in 0..<120 {
      var problem = RandomProblem(seed: 5000 + seed, givers: 1...2, receivers: 1...2, largest: 4)
      let exact = table(try PoolAllocator().allocate(problem.given.assessment).result)
      guard let factor = Self.factor(exact.values) else { continue }
      tried += 1
      problem.pledges = problem.pledges.map { ($0.0, $0.1 * factor) }
      problem.needs = problem.needs.map { ($0.0, $0.1 * factor) }
      problem.pairs = problem.pairs.map { ($0.0, $0.1, $0.2 * factor) }
      let cells = problem.pledges.map { giver in
        problem.needs.map { receiver in
          problem.pairs.first { $0.0 == giver.0 && $0.1 == receiver.0 }?.2 ?? giver.1
        }
      }
      let best = Self.best(
        WholeMatrices(rows: problem.pledges.map(\.1), columns: problem.needs.map(\.1), cells: cells)
      ) { matrix in
        let coverage = problem.needs.indices.map { column in
          Rational(matrix.reduce(0) { $0 + $1[column] }, problem.needs[column].1)
        }
        let use = zip(matrix, problem.pledges).map { Rational($0.reduce(0, +), $1.1) }
        return Self.score([coverage, use, Self.mix(matrix, cells)])
      }
      let allocation = try PoolAllocator().allocate(problem.given.assessment)
      let (givers, receivers) = (problem.pledges.map(\.0), problem.needs.map(\.0))
      #expect(best == [Self.matrix(table(allocation.result), givers, receivers)], "\(problem)")
      // What is whole stays as it is.
      #expect(allocation.flows.allSatisfy { $0.exact == $0.rounded })
    }
    #expect(tried > 60)
  }

  @Test("Offsets: as many as possible, the heaviest burden as light as possible, then coverage and mix")
  func offsets() throws {
    var tried = 0
    for seed in 0..<160 {
      var random = SplitMix64(seed: 6000 + UInt64(seed))
      let givers = Array(RandomProblem.givers.prefix(random.whole(1...2)))
      let receivers = Array(RandomProblem.receivers.prefix(random.whole(1...2)))
      let weights = givers.map { _ in random.whole(1...3) }
      var caps = givers.map { _ in random.whole(1...4) }
      var cases = givers.map { _ in receivers.map { _ in random.whole(0...3) } }
      var needs = receivers.map { _ in random.whole(1...4) }
      var volume = random.whole(1...6)
      func distribute() throws -> OffsetDistribution {
        var given = OffsetTests.given(
          volume: Rational(volume), caps: Dictionary(uniqueKeysWithValues: zip(givers, caps.map { Rational($0) })),
          keys: Dictionary(
            uniqueKeysWithValues: zip(givers, weights.map { Rational($0, weights.reduce(0, +)) })))
        given.needs = zip(receivers, needs).map { ($0, .relocation, Rational($1)) }
        let rows = givers.indices.flatMap { row in
          receivers.indices.map { (givers[row], receivers[$0], cases[row][$0] as Int?) }
        }
        given.adjust = { $0.caseload = OffsetTests.cases(rows) }
        return try OffsetTests.distribute(given)
      }
      guard let factor = Self.factor(OffsetTests.flows(try distribute()).values) else { continue }
      tried += 1
      caps = caps.map { $0 * factor }
      cases = cases.map { $0.map { $0 * factor } }
      needs = needs.map { $0 * factor }
      volume *= factor
      let most = zip(caps, cases).map { cap, row in row.map { min($0, cap) } }
      let best = Self.best(
        WholeMatrices(rows: caps, columns: receivers.map { _ in volume }, cells: most)
      ) { matrix in
        let total = matrix.joined().reduce(0, +)
        if total > volume { return nil }
        let burdens = zip(matrix, weights).map { -Rational($0.reduce(0, +), $1) }
        let coverage = receivers.indices.map { column in
          Rational(matrix.reduce(0) { $0 + $1[column] }, needs[column])
        }
        return Self.score([[Rational(total)], burdens, coverage, Self.mix(matrix, most)])
      }
      #expect(best == [Self.matrix(OffsetTests.flows(try distribute()), givers, receivers)], "seed \(seed)")
    }
    #expect(tried > 80)
  }

  @Test(
    "With every pair open and no limit the proportional rule gives the same, exactly and rounded", arguments: 0..<30)
  func proportional(seed: Int) throws {
    var problem = RandomProblem(seed: 8000 + seed)
    problem.pairs = []
    let leximin = try PoolAllocator().allocate(problem.given.assessment).result
    let rule = try PoolAllocator(options: AllocationOptions(rule: .proportional)).allocate(problem.given.assessment)
      .result
    #expect(leximin == rule)
  }
}
