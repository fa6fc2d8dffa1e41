import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PledgeTesting

@Suite("Counts of values in a bounded number of places")
struct ValueCountsTests {
  private static func counts(_ values: [Int64]) -> ValueCounts {
    var counts = ValueCounts()
    for value in values { counts.add(value) }
    return counts
  }

  @Test("Few values are counted one by one, negative ones too")
  func few() {
    let counts = Self.counts([3, -2, 3, 0, -2, 3])
    #expect(counts.width == 1)
    #expect(counts.sorted.map(\.value) == [-2, 0, 3])
    #expect(counts.sorted.map(\.count) == [2, 1, 3])
  }

  /// 1, 2 and 4: their sum is 7 and that of their squares 21.
  @Test("Counts that tell every value apart determine the sum, the squares and the ends")
  func forged() throws {
    func tally(sum: Int128 = 7, squares: UInt128 = 21, least: Int64 = 1, greatest: Int64 = 4) throws -> FigureTally? {
      let counts = try #require(ValueCounts(level: 0, places: [1: 1, 2: 1, 4: 1]))
      return FigureTally(
        known: 3, open: 0, rounded: 0, sum: sum, squares: WideSum(low: squares), least: least, greatest: greatest,
        counts: counts)
    }
    #expect(try tally() != nil)
    #expect(try tally(sum: 6) == nil && tally(squares: 22) == nil)
    #expect(try tally(least: 0) == nil && tally(greatest: 5) == nil)
  }

  /// 0…4 096 are 4 097 values, in pairs: 2 049 places. The lower ends of places add up to 2 048 less than the values, one for each odd one.
  @Test("Counts of neighbours bound the sum, and still fix the places of the ends")
  func forgedPairs() throws {
    let values = (0...Int64(ValueCounts.limit)).map { $0 }
    let counts = Self.counts(values)
    var squares = WideSum()
    for value in values { squares.add(square: value) }
    func tally(_ sum: Int128, least: Int64 = 0) -> FigureTally? {
      FigureTally(
        known: 4_097, open: 0, rounded: 0, sum: sum, squares: squares, least: least, greatest: 4_096, counts: counts)
    }
    let sum = values.reduce(Int128(0)) { $0 + Int128($1) }
    #expect(counts.width == 2 && tally(sum) != nil && tally(sum - 2_048) != nil)
    #expect(tally(sum - 2_049) == nil && tally(sum, least: -2) == nil)
  }

  @Test("A difference needs scenarios that were compared")
  func deviation() {
    func tally(compared: Int) -> SweepTally? {
      SweepTally(
        scenarios: 1, figures: [], conditions: [], groups: [], programs: 1, compared: compared, deviation: 5)
    }
    #expect(tally(compared: 0) == nil && tally(compared: 1) != nil)
  }

  /// 0, 3, 6, … 3·4096 are 4 097 values, one too many. Pairs of neighbours (width 2) tell multiples of 3 apart, and so does
  /// nothing less than width 4, where 0 and 3 share a place: 12 289 numbers in places of 4 are 3 073 places.
  @Test("One value too many widens the places by powers of two, no further than needed")
  func widening() {
    let values = (0...Int64(ValueCounts.limit)).map { $0 * 3 }
    let counts = Self.counts(values)
    #expect(counts.width == 4)
    #expect(counts.places.count == 3 * ValueCounts.limit / 4 + 1)
    #expect(counts.sorted.reduce(0) { $0 + $1.count } == values.count)
    #expect(counts.sorted.prefix(3).map(\.count) == [2, 1, 1])
  }

  @Test("Parts in any order and of any size add up to the whole", arguments: 1...20)
  func parts(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    let range = Int64(1) << Int64.random(in: 3...40, using: &random)
    let values = (0..<Int.random(in: 100...9_000, using: &random)).map { _ in
      Int64.random(in: -range...range, using: &random)
    }
    let whole = Self.counts(values)
    var parts: [ValueCounts] = []
    var rest = values[...]
    while !rest.isEmpty {
      let size = Int.random(in: 1...max(1, rest.count), using: &random)
      parts.append(Self.counts(Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    var sum = ValueCounts()
    for part in parts.shuffled(using: &random) { sum.add(part) }
    #expect(sum == whole)
    #expect(whole.places.count <= ValueCounts.limit)
    if whole.level > 0 {
      // With places half as wide there would be too many.
      #expect(Set(values.map { $0 >> Int64(whole.level - 1) }).count > ValueCounts.limit)
    }
  }

  @Test("Sums of squares beyond 128 bits are those of fractions")
  func squares() {
    var sum = WideSum()
    var expected = Rational.zero
    for value in [Int64.max, .min, -3, 0, 4_000_000_000_000_000_000, .max, .max, .max, .max] {
      sum.add(square: value)
      expected += Rational(Int(value)) * Rational(Int(value))
    }
    #expect(sum.rational == expected)
    #expect(sum.high > 0 || expected < Rational(wide: UInt128.max))
    #expect(Rational(wide: Int128.min + 1) == -Rational(wide: UInt128(Int128.max)))
  }

  /// A cent at EUR 20 000 a relocation is 1/2 000 000 of one, ten points of its lattice.
  @Test("Cents and halves of persons lie on the lattice, thirds do not")
  func lattice() throws {
    let equivalents = SweepLattice(.relocationEquivalents)
    #expect(equivalents.point(Rational(1, 2_000_000))?.point == 10)
    #expect(equivalents.point(Rational(1, 2_000_000))?.isExact == true)
    #expect(SweepLattice(.persons).point(Rational(7, 2))?.point == 3_500)
    let third = try #require(SweepLattice(.euro).point(Rational(2, 3)))
    #expect(third.point == 667 && !third.isExact)
    #expect(SweepLattice(.euro).point(Rational(1_000_000_000) * Rational(1_000_000_000) * 1_000) == nil)
    #expect(SweepLattice(.fraction).point(Double.infinity) == nil)
  }

  @Test(
    "Numbers are written exactly, without going through fractions",
    arguments: [
      (Int64(0), 1_000, "0"), (-1_500, 1_000, "-1.5"), (20_000_010, 20_000_000, "1.0000005"),
      (7, 1_000_000_000, "0.000000007"),
      (123_000, 1_000, "123"),
    ])
  func text(_ point: Int64, _ scale: Int, _ expected: String) {
    var text = ""
    SweepText.append(point, scale: scale, to: &text)
    #expect(text == expected)
  }
}
