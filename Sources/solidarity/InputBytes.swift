#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file or pipe that is read whole.
enum InputBytes {
  /// The bytes beyond which reading ends: more than any model or certificate holds.
  static let limit = 1 << 30

  /// The bytes of a file.
  ///
  /// - Throws: ``CommandFailure`` with the status of wrong input.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    if descriptor < 0 { throw failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path, errno)
      }
      bytes += chunk[..<count]
      if bytes.count > limit {
        throw CommandFailure(.wrongInput, "\(path): the file is larger than 1 GiB. Split it.")
      }
    }
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }

  private static func failure(_ path: String, _ code: Int32) -> CommandFailure {
    CommandFailure(.wrongInput, "\(path): cannot be read: \(String(cString: strerror(code))). Name a file that can be.")
  }
}
