#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One of the two streams that the program writes to.
struct StandardStream: Sendable {
  /// Data, and nothing else.
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  /// Messages and progress.
  static let messages = StandardStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Makes a write to a closed pipe an error of that write instead of the end of the program.
  static func ignoreBrokenPipe() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a text whole.
  ///
  /// A reader that has gone away, such as `head`, has what it wanted: that ends the program quietly and well.
  ///
  /// - Throws: ``WriteError`` when the stream refuses the text, such as on a full disk.
  func write(_ text: String) throws(WriteError) {
    let problem = FileBytes.write(text, to: descriptor)
    if problem == EPIPE { ExitStatus.done.exit() }
    if problem != 0 { throw WriteError(path: "the standard output", code: problem) }
  }

  /// Writes a message as far as the stream takes it: there is nowhere to report that a report failed.
  func tell(_ text: String) {
    _ = FileBytes.write(text, to: descriptor)
  }
}

/// A file or stream that did not take what was written.
struct WriteError: Error, Hashable, CustomStringConvertible {
  /// The path as the user wrote it.
  let path: String
  /// The system's error number.
  let code: Int32

  var description: String {
    "Cannot write '\(path)': \(String(cString: strerror(code))). Choose a place that can be written and has room."
  }
}
