/// How much work a proof may take.
public struct ProofLimit: Sendable, Hashable {
  /// The time allowed, on a clock that never goes back; `nil` for as long as it takes.
  public var time: Duration?

  /// The exact pivots allowed where the basis given is not already exactly optimal; zero allows none.
  public var pivots: Int

  /// Sets limits; without arguments there is no time limit and room for ten thousand pivots.
  public init(time: Duration? = nil, pivots: Int = 10_000) {
    self.time = time
    self.pivots = pivots
  }

  /// A limit in seconds; a number that is not finite or too large to be a duration means no time limit.
  public init(seconds: Double, pivots: Int = 10_000) {
    self.init(time: seconds < 1e9 ? .seconds(max(0, seconds)) : nil, pivots: pivots)
  }
}

/// The moment after which a proof is given up.
struct Deadline {
  private let end: ContinuousClock.Instant?

  init(after time: Duration?) {
    end = time.map { ContinuousClock.now + $0 }
  }

  func check() throws(ProofFailure) {
    if let end, ContinuousClock.now >= end { throw ProofFailure.timeLimit }
  }
}
