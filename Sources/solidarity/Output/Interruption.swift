import Dispatch
import LinearProgramming

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The wish of whoever started the program that it end: an interrupt from the keyboard, or a termination by a scheduler.
///
/// While the value lives, either raises a flag instead of ending the program, which can then keep what it has.
final class Interruption {
  /// Raised by a signal; safe to look at from any thread.
  let flag = Cancellation()
  private let sources: [any DispatchSourceSignal]

  init() {
    let flag = flag
    sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { flag.cancel() }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { _ = signal(number, SIG_DFL) }
  }
}
