import CGLPKGuard

/// A way to withdraw a question while it is being worked on, from any thread.
///
/// Give one to `SolveOptions.cancellation` and call `cancel()` later: a running solve looks at it many times a second. It cannot be
/// taken back. A solve inside a task also ends when the task is cancelled.
public final class Cancellation: @unchecked Sendable {
  // Unchecked because the pointer is not `Sendable`; what it points to is one atomic integer.
  let flag: OpaquePointer?

  /// Makes a token that is not raised.
  public init() {
    flag = guarded_flag_create()
  }

  deinit {
    guarded_flag_free(flag)
  }

  /// Asks every solve that holds this token to end.
  public func cancel() {
    guarded_flag_raise(flag)
  }

  /// Whether `cancel()` was called.
  public var isCancelled: Bool {
    guarded_flag_is_raised(flag) != 0
  }
}
