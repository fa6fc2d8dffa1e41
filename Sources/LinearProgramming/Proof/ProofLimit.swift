/// How much work a proof may take.
public struct ProofLimit: Sendable {
  /// The time allowed, on a clock that never goes back; `nil` for as long as it takes.
  public var time: Duration?

  /// A moment by which the proof must be there, whatever `time` still allows; `nil` for none.
  public var end: ContinuousClock.Instant?

  /// The exact pivots allowed where the basis given is not already exactly optimal; zero allows none.
  public var pivots: Int

  /// A token with which the caller can withdraw the question; a cancelled task ends the proof as well.
  public var cancellation: Cancellation?

  /// Sets limits; without arguments there is no time limit and room for ten thousand pivots.
  public init(
    time: Duration? = nil, end: ContinuousClock.Instant? = nil, pivots: Int = 10_000, cancellation: Cancellation? = nil
  ) {
    self.time = time
    self.end = end
    self.pivots = pivots
    self.cancellation = cancellation
  }

  /// A limit in seconds; a number that is not finite or too large to be a duration means no time limit.
  public init(seconds: Double, pivots: Int = 10_000) {
    self.init(time: seconds < 1e9 ? .seconds(max(0, seconds)) : nil, pivots: pivots)
  }
}
