import ExactArithmetic
import Testing

@Suite("Systems of whole numbers")
struct WholeNumberSystemTests {
  typealias Entry = WholeNumberSystem.Entry

  private func system(_ rows: [[Int]]) throws -> WholeNumberSystem {
    var entries: [Entry] = []
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() where value != 0 {
        entries.append(Entry(row: row, column: column, value: value))
      }
    }
    return try WholeNumberSystem(size: rows.count, entries: entries)
  }

  @Test("two equations in two unknowns, and the transposed ones")
  func small() throws {
    // 2x + y = 5 and x + 3y = 10 give x = 1, y = 3. Transposed of (2 1; 0 4): 2x = 1, x + 4y = 1 give 1/2 and 1/8.
    #expect(try system([[2, 1], [1, 3]]).solve([5, 10]) == [1, 3])
    #expect(try system([[2, 1], [0, 4]]).solve([1, 1], transposed: true) == [Rational(1, 2), Rational(1, 8)])
    // A zero on the diagonal needs an exchange of rows: y = 7, x + 5y = 0.
    #expect(try system([[0, 1], [1, 5]]).solve([7, 0]) == [-35, 7])
    #expect(try system([[0, 1], [1, 5]]).solve([7, 0], transposed: true) == [-35, 7])
    #expect(try system([]).solve([]) == [])
  }

  @Test("fractions on the right, large numbers everywhere")
  func large() throws {
    // (2⁶³ − 1)·x = 1/3
    let one = try system([[Int.max]])
    #expect(try one.solve([Rational(1, 3)]) == [Rational(1, 3) / Rational(Int.max)])
    // 2⁶¹ − 1 is the prime itself: modulo it the entry vanishes, and nothing can be said.
    #expect(throws: WholeNumberSystem.Failure.singularModuloPrime) { try system([[(1 << 61) - 1]]) }
    #expect(throws: WholeNumberSystem.Failure.singularModuloPrime) { try system([[1, 2], [2, 4]]) }
    let huge = Rational(Int.max) * Rational(Int.max) * Rational(Int.max)
    #expect(try system([[-3]]).solve([huge]) == [huge / -3])
  }

  @Test("Hilbert's matrix, known for how badly doubles fare with it")
  func hilbert() throws {
    // Entries 27720/(i + j + 1) of order 6, whole since 27720 is the least common multiple of 1…12; x = (1, …, 1) by construction.
    let rows = (0..<6).map { i in (0..<6).map { j in 27720 / (i + j + 1) } }
    let sums = rows.map { Rational($0.reduce(0, +)) }
    let ones = Array(repeating: Rational.one, count: 6)
    #expect(try system(rows).solve(sums) == ones)
    #expect(try system(rows).solve(sums, transposed: true) == ones)
  }

  @Test("random systems: the solution satisfies the equations", arguments: 0..<40)
  func random(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let size = Int.random(in: 1...30, using: &random)
    let limit = [3, 1000, 1 << 40, Int.max][seed % 4]
    let rows = (0..<size).map { row in
      (0..<size).map { column in
        row == column || Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: -limit...limit, using: &random) : 0
      }
    }
    let right = (0..<size).map { _ in
      Rational(Int.random(in: -99...99, using: &random), Int.random(in: 1...(seed % 3 == 0 ? 1 : 9), using: &random))
    }
    let system: WholeNumberSystem
    do throws(WholeNumberSystem.Failure) {
      var entries: [Entry] = []
      for row in rows.indices {
        for column in rows.indices where rows[row][column] != 0 {
          entries.append(Entry(row: row, column: column, value: rows[row][column]))
        }
      }
      system = try WholeNumberSystem(size: size, entries: entries)
    } catch {
      #expect(error == .singularModuloPrime)
      return
    }
    for transposed in [false, true] {
      let x = try system.solve(right, transposed: transposed)
      for row in 0..<size {
        let sum = (0..<size).reduce(Rational.zero) {
          $0 + Rational(transposed ? rows[$1][row] : rows[row][$1]) * x[$1]
        }
        #expect(sum == right[row])
      }
    }
  }

  @Test("what is no matrix is refused, and who asks to stop is obeyed")
  func failures() throws {
    for entries in [
      [Entry(row: 1, column: 0, value: 1)], [Entry(row: 0, column: -1, value: 1)],
      [Entry(row: 0, column: 0, value: Int.min)],
      [Entry(row: 0, column: 0, value: 1), Entry(row: 0, column: 0, value: 2)],
    ] {
      #expect(throws: WholeNumberSystem.Failure.malformed) { try WholeNumberSystem(size: 1, entries: entries) }
    }
    #expect(throws: WholeNumberSystem.Failure.tooLarge) { try WholeNumberSystem(size: 4001, entries: []) }
    #expect(throws: WholeNumberSystem.Failure.tooLarge) { try WholeNumberSystem(size: -1, entries: []) }
    let one = [Entry(row: 0, column: 0, value: 3)]
    #expect(throws: WholeNumberSystem.Failure.stopped) {
      try WholeNumberSystem(size: 1, entries: one, shouldStop: { true })
    }
    let system = try WholeNumberSystem(size: 1, entries: one)
    #expect(throws: WholeNumberSystem.Failure.stopped) { try system.solve([1], shouldStop: { true }) }
    #expect(throws: WholeNumberSystem.Failure.malformed) { try system.solve([1, 2]) }
  }
}
