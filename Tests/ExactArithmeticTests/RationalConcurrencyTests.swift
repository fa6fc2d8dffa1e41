import ExactArithmetic
import Testing

@Suite("Rational: shared between threads")
struct RationalConcurrencyTests {
  @Test("many tasks computing with the same big numbers agree with one")
  func sharing() async {
    // Harmonic sums grow far beyond the inline form; every task reads the same ones and makes its own.
    let sums = (1...200).reduce(into: [Rational.zero]) { $0.append(($0.last ?? 0) + Rational(1, $1)) }
    let expected = sums.reduce(Rational.zero) { $0 + $1 * $1 }
    let results = await withTaskGroup(of: Rational.self) { group in
      for _ in 0..<16 { group.addTask { sums.reduce(Rational.zero) { $0 + $1 * $1 } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 16 && results.allSatisfy { $0 == expected })
    // H₂₀₀ by halves: the sum of 1/k for k up to 100 plus that for k from 101 to 200.
    #expect(sums[200] == sums[100] + (101...200).reduce(Rational.zero) { $0 + Rational(1, $1) })
  }
}
