import Foundation

/// One file of a report directory.
struct ReportFile: Sendable {
  /// The path inside the directory, with `/`.
  let path: String
  let bytes: Data

  init(path: String, text: String) {
    self.path = path
    bytes = Data(text.utf8)
  }

  /// A copy of a file of the cycle folder.
  init(copying source: String, from folder: String, to path: String) throws(ReportError) {
    let place = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(source)
    self.path = path
    do {
      bytes = try Data(contentsOf: place)
    } catch {
      throw .unreadableInput(path: place.path, reason: error.localizedDescription)
    }
  }
}
