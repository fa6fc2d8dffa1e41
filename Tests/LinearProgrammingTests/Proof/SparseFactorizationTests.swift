import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Sparse exact factorisation")
struct SparseFactorizationTests {
  private let unlimited = Deadline(ProofLimit())

  /// A random sparse matrix with whole or broken entries, by rows.
  private func matrix(_ size: Int, whole: Bool, using random: inout SeededGenerator) -> [[SparseEntry]] {
    (0..<size).map { row in
      (0..<size).compactMap { column in
        guard row == column || Int.random(in: 0..<4, using: &random) == 0 else { return nil }
        let value = Int.random(in: 1...9, using: &random) * (Bool.random(using: &random) ? 1 : -1)
        return SparseEntry(index: column, value: Rational(value, whole ? 1 : Int.random(in: 1...5, using: &random)))
      }
    }
  }

  private func product(_ rows: [[SparseEntry]], _ x: [Rational]) -> [Rational] {
    rows.map { row in row.reduce(Rational.zero) { $0 + $1.value * x[$1.index] } }
  }

  private func transposed(_ rows: [[SparseEntry]]) -> [[SparseEntry]] {
    var result: [[SparseEntry]] = Array(repeating: [], count: rows.count)
    for (row, entries) in rows.enumerated() {
      for entry in entries { result[entry.index].append(SparseEntry(index: row, value: entry.value)) }
    }
    return result
  }

  @Test("solutions satisfy their equations, by elimination and by lifted digits", arguments: 0..<60)
  func solutions(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 40)
    let size = Int.random(in: 1...25, using: &random)
    let rows = matrix(size, whole: seed % 2 == 0, using: &random)
    let right = (0..<size).map { _ in
      Rational(Int.random(in: -9...9, using: &random), Int.random(in: 1...4, using: &random))
    }
    for allowance in [Int.max, -1] {
      let factorization = try SparseFactorization(rows: rows, allowance: allowance, deadline: unlimited)
      guard factorization.isComplete else {
        #expect(factorization.dependentRows.count == factorization.dependentColumns.count)
        continue
      }
      let x = try factorization.solve(right, deadline: unlimited)
      #expect(product(rows, x) == right)
      let y = try factorization.solveTransposed(right, deadline: unlimited)
      #expect(product(transposed(rows), y) == right)
    }
  }

  @Test("a matrix without an inverse: what depends on the rest is named")
  func singular() throws {
    // The third row is the sum of the first two, in a block without singletons.
    let rows = [[1, 2, 3], [4, 5, 7], [5, 7, 10]].map { row in
      row.enumerated().map { SparseEntry(index: $0, value: Rational($1)) }
    }
    for allowance in [Int.max, -1] {
      let factorization = try SparseFactorization(rows: rows, allowance: allowance, deadline: unlimited)
      #expect(!factorization.isComplete)
      #expect(factorization.dependentRows.count == 1 && factorization.dependentColumns.count == 1)
    }
    let empty = try SparseFactorization(rows: [[], []], deadline: unlimited)
    #expect(empty.dependentRows == [0, 1] && empty.dependentColumns == [0, 1])
    #expect(try SparseFactorization(rows: [], deadline: unlimited).isComplete)
  }

  @Test("work stops when the time is over, in either way", arguments: [Int.max, -1])
  func deadline(allowance: Int) throws {
    var random = SeededGenerator(seed: 7)
    let rows = matrix(20, whole: true, using: &random)
    #expect(throws: ProofFailure.timeLimit) {
      try SparseFactorization(rows: rows, allowance: allowance, deadline: Deadline(ProofLimit(time: .zero)))
    }
    let factorization = try SparseFactorization(rows: rows, allowance: -1, deadline: unlimited)
    let cancellation = Cancellation()
    cancellation.cancel()
    let withdrawn = Deadline(ProofLimit(cancellation: cancellation))
    let right = Array(repeating: Rational.one, count: 20)
    #expect(throws: ProofFailure.cancelled) { try factorization.solve(right, deadline: withdrawn) }
    #expect(ProofFailure.cancelled.description.contains("withdrawn"))
  }
}
