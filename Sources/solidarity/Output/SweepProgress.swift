#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tells on standard error how far a sweep has come, and how long the rest will take at the pace so far.
struct SweepProgress {
  private let total: Int
  private let first: Int
  private let isShown: Bool
  private let overwrites: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// - Parameters:
  ///   - total: all scenarios of the part.
  ///   - done: those done before.
  ///   - isAsked: whether the user wants it although nobody looks on.
  init(total: Int, done: Int, isAsked: Bool) {
    self.total = total
    first = done
    let isTerminal = isatty(STDERR_FILENO) == 1
    isShown = isAsked || isTerminal
    overwrites = isTerminal
  }

  /// Tells, at most twice a second on a terminal and every ten seconds elsewhere.
  mutating func tell(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, done < total, now - last < (overwrites ? .milliseconds(500) : .seconds(10)) { return }
    last = now
    let percent = total == 0 ? 100 : done * 100 / total
    var text = "\(done) of \(total) scenarios (\(percent) %)"
    let fresh = done - first
    if fresh > 0, done < total {
      let seconds = SweepProgress.seconds(now - start)
      text += ", about \(SweepProgress.time(seconds / Double(fresh) * Double(total - done))) left"
    }
    StandardStream.messages.tell(overwrites ? "\r\u{1B}[K\(text)" : text + "\n")
  }

  /// Ends the line on a terminal, and tells the pace of the linear programs where there were any.
  ///
  /// - Parameters:
  ///   - programs: those solved in this run.
  ///   - scenarios: the scenarios of this run.
  ///   - solving: what the programs took, over all workers.
  func finish(programs: Int, scenarios: Int, solving: Duration) {
    guard isShown else { return }
    if overwrites { StandardStream.messages.tell("\n") }
    let seconds = SweepProgress.seconds(solving)
    guard programs > 0, scenarios > 0, seconds > 0 else { return }
    let tenths = Int(min((Double(programs) * 10 / Double(scenarios)).rounded(), 1e15))
    let pace = Int(min(Double(programs) / seconds, 1e15))
    StandardStream.messages.tell(
      "\(programs) linear programs, \(tenths / 10).\(tenths % 10) a scenario, \(pace) a second and worker\n")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 1e9))
    if whole < 90 { return "\(whole) s" }
    if whole < 5400 { return "\((whole + 30) / 60) min" }
    return "\((whole + 1800) / 3600) h"
  }
}
