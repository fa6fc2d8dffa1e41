import CycleData
import Foundation
import SolidarityLaw

/// A cycle folder that holds what may be published, in a place of its own, removed with the value that stands for it.
final class PublicFolder {
  let path: String

  /// Writes the public form of a cycle.
  ///
  /// - Throws: ``CommandFailure`` where the cycle has no public form.
  init(of cycle: Cycle) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "solidarity-\(UUID().uuidString)").path
    let edition: Cycle
    do {
      edition = try PublicEdition.cycle(of: cycle)
    } catch {
      throw CommandFailure(.wrongInput, error.description)
    }
    try CycleWriter.write(edition, to: path)
  }

  /// Writes the public form of the cycle in a folder; nil where nothing in it is restricted.
  convenience init?(marksIn path: String) throws {
    let cycle = try CycleFolder.read(at: path).cycle
    if cycle.restrictions.isEmpty { return nil }
    try self.init(of: cycle)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
