#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The processor time of the thread that asks, which other threads and other programs do not lengthen.
enum ProcessorTime {
  /// What the thread has used since it began; zero where the system does not tell.
  static var ofThisThread: Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
