import Testing

@testable import PledgeTesting

@Suite("Random numbers that depend on seed, name and draw alone")
struct SweepStreamTests {
  @Test("The same for the same, another for anything else")
  func identity() {
    func first(_ seed: Int, _ name: String, _ draw: Int) -> UInt64 {
      var stream = SweepStream(key: SweepStream.key(seed: seed, name: name), draw: draw)
      return stream.next()
    }
    #expect(first(1, "NL.relocation", 7) == first(1, "NL.relocation", 7))
    let others = [first(2, "NL.relocation", 7), first(1, "NL.financial", 7), first(1, "NL.relocation", 8)]
    #expect(!others.contains(first(1, "NL.relocation", 7)))
    // Draws that follow each other have nothing in common: about half of the 64 bits differ.
    let differing = (0..<1_000).map { (first(1, "x", $0) ^ first(1, "x", $0 + 1)).nonzeroBitCount }
    #expect((31...33).contains(Double(differing.reduce(0, +)) / 1_000))
  }

  /// 20 000 draws of weights 1, 2 and 5: expected 2 500, 5 000 and 12 500; five standard deviations are about 350 at most.
  @Test("Places are drawn as often as their weights say")
  func weights() {
    let weights = SweepWeights([1, 2, 5])
    var counts = [0, 0, 0]
    for draw in 0..<20_000 {
      var stream = SweepStream(key: SweepStream.key(seed: 3, name: "weights"), draw: draw)
      counts[weights.draw(&stream)] += 1
    }
    for (count, expected) in zip(counts, [2_500, 5_000, 12_500]) { #expect(abs(count - expected) < 350) }
  }

  @Test("Even weights reach the first and the last place")
  func even() {
    let weights = SweepWeights(Array(repeating: 1, count: 4))
    let places = (0..<200).map { draw in
      var stream = SweepStream(key: 9, draw: draw)
      return weights.draw(&stream)
    }
    #expect(Set(places) == [0, 1, 2, 3])
  }
}
