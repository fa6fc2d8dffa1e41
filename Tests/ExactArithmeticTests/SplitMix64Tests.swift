import ExactArithmetic
import Testing

@Suite("Random numbers that are the same everywhere")
struct SplitMix64Tests {
  /// The numbers that the generator's own authors' program prints for the state 1234567.
  @Test("The published numbers")
  func published() {
    var generator = ExactArithmetic.SplitMix64(state: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  /// The upper half of number times limit: 6457827717110365317 · 10 ÷ 2⁶⁴ = 3.5…, 3203168211198807973 · 10 ÷ 2⁶⁴ = 1.7….
  @Test("Numbers below a limit are the upper part of number times limit")
  func below() {
    var generator = ExactArithmetic.SplitMix64(state: 1_234_567)
    #expect(generator.whole(below: 10) == 3)
    #expect(generator.whole(below: 10) == 1)
    #expect(generator.whole(below: 0) == 0 && generator.whole(below: -4) == 0)
  }
}
