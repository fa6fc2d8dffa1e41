#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that appears whole or not at all.
struct OutputFile: Sendable {
  /// The path as the user wrote it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes a text under a temporary name beside the target, then renames it.
  ///
  /// A target that is a device or a pipe, such as `/dev/stdout`, is written to directly, because a rename would replace it.
  ///
  /// - Throws: ``WriteError``.
  func write(_ text: String) throws(WriteError) {
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      if information.st_mode & S_IFMT == S_IFDIR { throw WriteError(path: path, code: EISDIR) }
      return try writeDirectly(text)
    }
    let target = resolved
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw WriteError(path: path, code: errno) }
    var problem = FileBytes.write(text, to: descriptor)
    // A temporary file is private to its maker; the finished one is as readable as any other file.
    let mask = umask(0)
    umask(mask)
    if problem == 0, fchmod(descriptor, 0o666 & ~mask) != 0 { problem = errno }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    if problem == 0, rename(template, target) != 0 { problem = errno }
    if problem != 0 {
      unlink(template)
      throw WriteError(path: path, code: problem)
    }
  }

  /// The path behind symbolic links, so that a link stays a link.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func writeDirectly(_ text: String) throws(WriteError) {
    let descriptor = open(path, O_WRONLY)
    if descriptor < 0 { throw WriteError(path: path, code: errno) }
    var problem = FileBytes.write(text, to: descriptor)
    if close(descriptor) != 0, problem == 0 { problem = errno }
    if problem != 0 { throw WriteError(path: path, code: problem) }
  }
}
