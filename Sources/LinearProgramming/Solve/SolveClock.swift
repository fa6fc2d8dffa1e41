/// What one solve may still use up: time, iterations and the caller's patience.
struct SolveClock {
  let begin: ContinuousClock.Instant
  var deadline: ContinuousClock.Instant?
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

  /// Milliseconds until the deadline in the range that GLPK accepts.
  var milliseconds: Int32 {
    guard let deadline else { return .max }
    let left = ContinuousClock.now.duration(to: deadline)
    let (seconds, attoseconds) = left.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    guard seconds < 1_000_000 else { return .max }
    return Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + 1
  }

  var remainingIterations: Int32 {
    guard let iterationLimit else { return .max }
    return Int32(clamping: max(0, iterationLimit - iterations))
  }

  /// Moves the deadline forward where a further limit from now on ends earlier.
  mutating func limit(to duration: Duration?) {
    guard let own = Self.bounded(duration).map({ ContinuousClock.now.advanced(by: $0) }) else { return }
    deadline = deadline.map { min($0, own) } ?? own
  }

  /// A limit of decades is none; arithmetic on instants would overflow with still longer ones.
  static func bounded(_ limit: Duration?) -> Duration? {
    guard let limit, limit < .seconds(1_000_000_000) else { return nil }
    return max(limit, .zero)
  }
}
