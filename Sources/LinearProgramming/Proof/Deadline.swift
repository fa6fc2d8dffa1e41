/// The moment after which a proof is given up, and the caller's right to withdraw it.
struct Deadline {
  private let end: ContinuousClock.Instant?
  private let cancellation: Cancellation?

  init(_ limit: ProofLimit) {
    let own = SolveClock.bounded(limit.time).map { ContinuousClock.now + $0 }
    if let own, let given = limit.end { end = min(own, given) } else { end = own ?? limit.end }
    cancellation = limit.cancellation
  }

  func check() throws(ProofFailure) {
    if let end, ContinuousClock.now >= end { throw ProofFailure.timeLimit }
    if cancellation?.isCancelled == true || Task.isCancelled { throw ProofFailure.cancelled }
  }

  /// Whether `check()` would throw.
  var isOver: Bool {
    do throws(ProofFailure) {
      try check()
      return false
    } catch {
      return true
    }
  }
}
