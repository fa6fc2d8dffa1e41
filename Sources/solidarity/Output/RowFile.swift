#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file to which lines are added as a sweep goes on.
struct RowFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  /// Bytes written so far.
  private(set) var length: Int

  /// Opens a file for a sweep that begins, or goes on after so many bytes; what stands behind them is cut off.
  ///
  /// - Throws: ``WriteError``; also where a file to go on with is shorter than it was left.
  init(_ path: String, after length: Int) throws(WriteError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw WriteError(path: path, code: errno) }
    var information = stat()
    var problem: Int32 = fstat(descriptor, &information) == 0 ? 0 : errno
    let isFile = information.st_mode & S_IFMT == S_IFREG
    if problem == 0, isFile {
      if Int(information.st_size) < length {
        problem = ESPIPE
      } else if ftruncate(descriptor, off_t(length)) != 0 || lseek(descriptor, 0, SEEK_END) < 0 {
        problem = errno
      }
    }
    if problem != 0 {
      close(descriptor)
      throw WriteError(path: path, code: problem)
    }
    self.path = path
    self.descriptor = descriptor
    self.length = length
  }

  mutating func write(_ text: String) throws(WriteError) {
    let problem = FileBytes.write(text, to: descriptor)
    if problem != 0 { throw WriteError(path: path, code: problem) }
    length += text.utf8.count
  }

  deinit {
    close(descriptor)
  }
}
