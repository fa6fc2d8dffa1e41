/// What one solve may still use up: time, iterations and the caller's patience.
struct SolveClock {
  let begin: ContinuousClock.Instant
  let deadline: ContinuousClock.Instant?
  let cancellation: Cancellation?
  private let progress: (@Sendable (SolveProgress) -> Void)?
  private(set) var iterations = 0
  private let iterationLimit: Int?

  init(_ options: SolveOptions) {
    let now = ContinuousClock.now
    begin = now
    deadline = Self.bounded(options.timeLimit).map { now.advanced(by: $0) }
    cancellation = options.cancellation
    progress = options.progress
    iterationLimit = options.iterationLimit
  }

  mutating func count(_ iterations: Int) {
    self.iterations += max(0, iterations)
  }

  func report(_ phase: SolveProgress.Phase) {
    progress?(SolveProgress(phase: phase, iterations: iterations, elapsed: begin.duration(to: .now)))
  }

  /// Why the solve must end now, if it must.
  var stop: Termination? {
    if cancellation?.isCancelled == true || Task.isCancelled { return .cancelled }
    if let deadline, ContinuousClock.now >= deadline { return .timeLimit }
    if let iterationLimit, iterations >= iterationLimit { return .iterationLimit }
    return nil
  }

  /// Milliseconds until the deadline in the range that GLPK accepts, at most `most`.
  func milliseconds(atMost most: Int32 = .max) -> Int32 {
    guard let deadline else { return most }
    let left = ContinuousClock.now.duration(to: deadline)
    let (seconds, attoseconds) = left.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    guard seconds < 1_000_000 else { return most }
    return min(most, Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + 1)
  }

  var remainingIterations: Int32 {
    guard let iterationLimit else { return .max }
    return Int32(clamping: max(0, iterationLimit - iterations))
  }

  /// The earlier of the deadline and a further limit from now on.
  func deadline(within limit: Duration?) -> ContinuousClock.Instant? {
    let own = Self.bounded(limit).map { ContinuousClock.now.advanced(by: $0) }
    guard let own, let deadline else { return own ?? deadline }
    return min(own, deadline)
  }

  /// A limit of decades is none; arithmetic on instants would overflow with still longer ones.
  private static func bounded(_ limit: Duration?) -> Duration? {
    guard let limit, limit < .seconds(1_000_000_000) else { return nil }
    return max(limit, .zero)
  }
}
