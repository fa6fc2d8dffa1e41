import ContentHash
public import Foundation

/// One file of a report directory.
public struct ReportFile: Sendable {
  /// The path inside the directory, with `/`.
  public let path: String
  public let bytes: Data

  init(path: String, bytes: Data) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Data(text.utf8))
  }

  /// A copy of a file of the cycle folder.
  init(copying source: String, from folder: String, to path: String) throws(ReportError) {
    let place = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(source)
    do {
      self.init(path: path, bytes: try Data(contentsOf: place))
    } catch {
      throw .unreadableInput(path: place.path, reason: error.localizedDescription)
    }
  }

  /// The SHA-256 of the bytes in lower-case hexadecimal.
  var sha256: String {
    bytes.withUnsafeBytes { SHA256.hexadecimal(of: $0.bindMemory(to: UInt8.self)) }
  }

  /// What the name of a file with the hash of another ends with.
  static let hashSuffix = ".sha256"

  /// A file that holds the hash of this one, in the form of `sha256sum`.
  var hashFile: ReportFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ReportFile(path: path + ReportFile.hashSuffix, text: "\(sha256)  \(name)\n")
  }

  /// Whether a file of the directory is a copy of an input.
  static func isInput(_ path: String) -> Bool {
    path.split(separator: "/").first.map { InputFolder.names.contains(String($0)) } ?? false
  }
}

/// The files of a whole report.
public struct ReportFiles: Sendable {
  /// The files that equal inputs give equally, the list of all files among them.
  public let files: [ReportFile]
  /// The paths of prints and of their hashes, whose bytes differ from one making to the next.
  let prints: [String]

  /// Every path, in order.
  public var paths: [String] { files.map(\.path) + prints }
}
