import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("DRAW-1: draws in proportion to the overall pledges")
struct DrawnPoolTests {
  private static let states = ["BE", "BG", "DE", "EE", "FR", "SE"].map { MemberState($0) }
  private static let greece = MemberState("EL")

  /// A pool whose pairs are all open but those given.
  private func pool(
    _ pledges: [Rational], _ measure: Measure = .relocation, pairs: [PairRecord] = [],
    rounding: DrawRounding = .cumulative
  ) -> DrawnPool {
    let cycle = CycleBuilder.cycle([]).with { $0.pairs = pairs }
    return DrawnPool(
      pledges: zip(Self.states, pledges).map { (state: $0, pledge: $1) },
      limits: PairLimits(cycle, states: [], measure: measure), measure: measure, rounding: rounding)
  }

  @Test("Pledges 100, 200 and 700: a draw of 50 takes 5, 10 and 35")
  func oneDraw() {
    var pool = pool([100, 200, 700])
    let draw = pool.draw(50, for: Self.greece)
    #expect(draw.parts.map(\.exact) == [5, 10, 35])
    #expect(draw.parts.map(\.rounded) == [5, 10, 35])
    #expect(draw.served == 50)
  }

  @Test("Ten draws of one person end at 1, 2 and 7, not 0, 0 and 10")
  func tenDraws() {
    var pool = pool([100, 200, 700])
    for _ in 1...10 {
      #expect(pool.draw(1, for: Self.greece).parts.map(\.rounded).reduce(.zero, +) == 1)
    }
    #expect(pool.whole == [1, 2, 7])
  }

  @Test("Read draw by draw, each of the ten persons falls on the greatest remainder alone: 0, 0 and 10")
  func eachDraw() {
    var pool = pool([100, 200, 700], rounding: .eachDraw)
    for _ in 1...10 {
      // A tenth, two tenths and seven tenths of a person.
      #expect(pool.draw(1, for: Self.greece).parts.map(\.rounded) == [0, 0, 1])
    }
    #expect(pool.whole == [0, 0, 10])
    // 13 are 1.3, 2.6 and 9.1: the odd person goes to the second.
    #expect(pool.draw(13, for: Self.greece).parts.map(\.rounded) == [1, 3, 9])
  }

  @Test("The ratio is that of the overall pledges, so the second draw splits like the first")
  func overallPledge() {
    var pool = pool([100, 300])
    #expect(pool.draw(200, for: Self.greece).parts.map(\.exact) == [50, 150])
    #expect(pool.draw(200, for: Self.greece).parts.map(\.exact) == [50, 150])
    #expect(pool.draw(1, for: Self.greece).served == 0)
  }

  @Test("Equals are served in protocol order")
  func ties() {
    var pool = pool([10, 10, 10])
    #expect(pool.draw(1, for: Self.greece).parts.map(\.rounded) == [1, 0, 0])
    #expect(pool.draw(1, for: Self.greece).parts.map(\.rounded) == [0, 1, 0])
    #expect(pool.draw(1, for: Self.greece).parts.map(\.rounded) == [0, 0, 1])
  }

  @Test("Money is split to the cent: EUR 1.00 among three is 0.34, 0.33 and 0.33")
  func cents() {
    var pool = pool([10, 10, 10], .financial)
    #expect(
      pool.draw(1, for: Self.greece).parts.map(\.rounded) == [Rational(34, 100), Rational(33, 100), Rational(33, 100)])
  }

  @Test("Pledges of zero take no part; an empty pool serves nothing")
  func empty() {
    let some = pool([0, 5])
    #expect(some.contributors.map(\.state) == [MemberState("BG")])
    var none = pool([])
    let draw = none.draw(3, for: Self.greece)
    #expect(draw.served == 0 && draw.parts.isEmpty)
  }

  @Test("Open pairs, random draws: unit by unit to whoever is furthest behind gives the same, and sums match")
  func againstUnitByUnit() {
    var random = SplitMix64(seed: 60)
    for _ in 1...200 {
      let pledges = (0..<6).map { _ in Rational(Int.random(in: 0...40, using: &random)) }
      let obliged = pledges.filter(\.isPositive)
      let total = obliged.reduce(.zero, +)
      var pool = pool(pledges)
      var given = obliged.map { _ in Rational.zero }
      var drawn = Rational.zero
      for _ in 1...6 {
        let amount = min(Rational(Int.random(in: 0...30, using: &random)), total - drawn)
        let draw = pool.draw(amount, for: Self.greece)
        drawn += amount
        // The second method, from the rule's own words: one person at a time.
        for _ in 0..<(amount.integer ?? 0) {
          let behind = obliged.indices.map { obliged[$0] * drawn / total - given[$0] }
          let next = behind.indices.reduce(0) { behind[$1] > behind[$0] ? $1 : $0 }
          given[next] += .one
        }
        #expect(pool.whole == given)
        #expect(draw.parts.map(\.exact) == obliged.map { $0 * amount / total })
        #expect(draw.parts.reduce(.zero) { $0 + $1.rounded } == amount)
      }
    }
  }

  @Test(
    "Closed and limited pairs, random draws: whoever gives stands no higher against its pledge than anyone with room")
  func evenAsFarAsPairsAdmit() {
    var random = SplitMix64(seed: 61)
    for _ in 1...80 {
      let pledges = (0..<4).map { _ in Rational(Int.random(in: 1...30, using: &random)) }
      let limited = MemberState("IT")
      let maxima = (0..<4).map { _ in Rational(Int.random(in: 0...12, using: &random)) }
      var pool = pool(
        pledges,
        pairs: zip(Self.states, maxima).map { DrawLedgerTests.pair($0.code, limited.code, $1) })
      var toLimited = maxima.map { _ in Rational.zero }
      for _ in 1...5 {
        let isLimited = Bool.random(using: &random)
        let amount = Rational(Int.random(in: 0...25, using: &random))
        let before = pool.given
        let draw = pool.draw(amount, for: isLimited ? limited : Self.greece)
        let room = pledges.indices.map { index in
          isLimited
            ? min(pledges[index] - before[index], maxima[index] - toLimited[index]) : pledges[index] - before[index]
        }
        #expect(draw.served == min(amount, room.reduce(.zero, +)))
        #expect(draw.parts.reduce(.zero) { $0 + $1.exact } == draw.served)
        for index in pledges.indices {
          let part = draw.parts[index].exact
          #expect(part >= 0 && part <= room[index])
          for other in pledges.indices where part > 0 && draw.parts[other].exact < room[other] {
            #expect(pool.given[index] / pledges[index] <= pool.given[other] / pledges[other])
          }
          if isLimited { toLimited[index] += part }
        }
      }
    }
  }

  @Test("A large draw is split at once, not person by person")
  func large() {
    var pool = pool([1_000_000_000, 2_000_000_000], .financial)
    let draw = pool.draw(1_500_000_001, for: Self.greece)
    #expect(draw.parts.map(\.exact) == [Rational(1_500_000_001, 3), Rational(3_000_000_002, 3)])
    // A third of 1 500 000 001 is 500 000 000.333…, two thirds 1 000 000 000.666…
    #expect(draw.parts.map(\.rounded) == [Rational(50_000_000_033, 100), Rational(100_000_000_067, 100)])
  }

  @Test("Recorded draws go by date, over contributors still obliged, up to the clock")
  func recorded() {
    let cycle = CycleBuilder.cycle([
      CycleBuilder.state("BE"), CycleBuilder.state("DE"), CycleBuilder.state("EL"), CycleBuilder.state("SE"),
    ]).with {
      $0.pledges = [
        CycleBuilder.pledge("BE", .relocation, 100), CycleBuilder.pledge("DE", .relocation, 300),
        CycleBuilder.pledge("EL", .relocation, 50), CycleBuilder.pledge("SE", .relocation, nil),
      ]
      $0.access = [CycleBuilder.access("EL", .article58, .notified)]
      $0.asAt = CycleBuilder.date("2026-09-30")
      $0.draws = ["2026-09-01", "2026-07-01", "2026-10-01"].map {
        DrawRecord(
          date: CycleBuilder.date($0), benefitting: MemberState("EL"), measure: .relocation, amount: 2,
          provenance: CycleBuilder.nowhere)
      }
    }
    let ledger = cycle.assessed.drawLedger
    #expect(ledger.draws.map(\.record.date.description) == ["2026-07-01", "2026-09-01"])
    #expect(ledger.draws.map { $0.parts.map(\.state.code) } == [["BE", "DE"], ["BE", "DE"]])
    // ½ and 1½ of two persons: equally far behind at first, BE before DE; then DE is owed what is left.
    #expect(ledger.draws.map { $0.parts.map(\.rounded) } == [[1, 1], [0, 2]])
    #expect(ledger.unknown == [MemberState("SE")])
  }
}
