/// SHA-256 straight from FIPS 180-4, as a second method.
enum SchoolbookSHA256 {
  static func hexadecimal(of message: [UInt8]) -> String {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    let primes = firstPrimes(64)
    var hash = primes.prefix(8).map { fractionBits(of: Double($0).squareRoot()) }
    let constants = primes.map(cubeRootFraction)
    for start in stride(from: 0, to: padded.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(padded[start + 4 * word + $1]) }
      }
      for index in 16..<64 {
        let (early, late) = (words[index - 15], words[index - 2])
        let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
        let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
        words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
      }
      var state = hash
      for index in 0..<64 {
        let (a, b, c, e, f, g) = (state[0], state[1], state[2], state[4], state[5], state[6])
        let mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let first = state[7] &+ mixed &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
        let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
        state = [first &+ second, a, b, c, state[3] &+ first, e, f, g]
      }
      hash = zip(hash, state).map { $0 &+ $1 }
    }
    return hash.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }

  private static func firstPrimes(_ count: Int) -> [UInt64] {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }

  /// The first 32 bits after the point, for which a Double's 53 bits suffice.
  private static func fractionBits(of root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// The first 32 bits after the point of a cube root: the largest r with r³ ≤ p · 2⁹⁶, by bisection on whole numbers.
  private static func cubeRootFraction(of prime: UInt64) -> UInt32 {
    var (low, high): (UInt64, UInt64) = (0, 1 << 35)
    while high - low > 1 {
      let middle = (low + high) / 2
      if cube(middle, isAtMost: prime) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  private static func cube(_ root: UInt64, isAtMost prime: UInt64) -> Bool {
    let square = root.multipliedFullWidth(by: root)
    // The square has at most 70 bits, the cube at most 105: three words of 64 bits hold it.
    let low = square.low.multipliedFullWidth(by: root)
    let high = square.high * root
    let middle = low.high + high
    // p · 2⁹⁶ has its bits above 2⁶⁴ as p · 2³².
    return middle < prime << 32 || (middle == prime << 32 && low.low == 0)
  }
}
