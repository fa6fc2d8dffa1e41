import CycleData
import Foundation
import SolidarityLaw

/// A cycle folder in a temporary place, removed with the value that stands for it.
final class TestFolder {
  let path: String

  /// A folder of texts, by file name.
  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "cycle-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  /// The good folder with some files replaced, added, or (where nil) left out.
  convenience init(changing changes: [String: String?]) throws {
    var files = GoodFolder.files
    for (name, text) in changes { files[name] = text }
    try self.init(files)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func read() throws(CycleInputError) -> CycleReading {
    try CycleFolder.read(at: path)
  }

  /// All findings, whether the folder is readable or not.
  func findings() -> [Finding] {
    do {
      return try read().findings
    } catch {
      return error.findings
    }
  }
}
