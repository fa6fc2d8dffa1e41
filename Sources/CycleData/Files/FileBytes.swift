import Foundation

/// The bytes of a file, read whole and never more than a limit.
enum FileBytes {
  enum Failure: Error {
    case missing
    case isFolder
    /// A pipe, socket or device, which could keep a reader waiting for ever.
    case isSpecial
    case tooManyLinks
    case tooLarge
    case unreadable(reason: String)
  }

  /// Reads a regular file of at most `limit` bytes.
  static func read(path: String, limit: Int) throws(Failure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw failure(errno) }
    switch information.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .isSpecial
    }
    guard information.st_size <= limit else { throw .tooLarge }
    return try readAll(descriptor, limit: limit, expected: Int(information.st_size))
  }

  private static func readAll(_ descriptor: Int32, limit: Int, expected: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      // A file may grow while it is read.
      if bytes.count > limit { throw .tooLarge }
    }
  }

  private static func failure(_ number: Int32) -> Failure {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .tooManyLinks
    case EISDIR: .isFolder
    case ENXIO, ENODEV: .isSpecial
    default: .unreadable(reason: String(cString: strerror(number)))
    }
  }
}
