#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a command ended, as the number that the shell sees.
enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// An internal failure, a time limit, or an answer that could not be proven.
  case failed = 1
  /// The input is wrong.
  case wrongInput = 2
  /// The question has no feasible answer, or a verification does not hold.
  case infeasible = 3
  /// The command line is wrong (`EX_USAGE`).
  case usage = 64

  /// Ends the program with this status.
  func exit() -> Never {
    #if canImport(Darwin)
      Darwin.exit(rawValue)
    #else
      Glibc.exit(rawValue)
    #endif
  }
}
