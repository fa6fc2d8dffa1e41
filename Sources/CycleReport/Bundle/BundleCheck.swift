import Foundation

/// Compares a report's directory with the report built again from it.
public struct BundleCheck: Sendable {
  /// The directory as the user wrote it.
  public let directory: String
  /// What the directory says of its making.
  public let record: RecordedBundle

  /// Reads what a directory says of itself.
  ///
  /// - Throws: ``BundleError`` where its description is unreadable; nil stands for a directory without one.
  public init?(directory: String) throws(BundleError) {
    guard let bytes = FileManager.default.contents(atPath: "\(directory)/\(BundleDescription.fileName)") else {
      return nil
    }
    self.directory = directory
    record = try RecordedBundle(bytes)
  }

  /// The cycle folder inside.
  public var inputs: String { "\(directory)/inputs" }

  /// Its own copy of another folder, such as `previous`; nil where it keeps none.
  public func folder(_ name: String) -> String? {
    let place = "\(directory)/\(name)"
    return ReportDirectory.files(in: place).isEmpty ? nil : place
  }

  /// What is not as it should be, a sentence a file; empty where every byte is.
  ///
  /// - Parameters:
  ///   - built: the files as the inputs and options give them now.
  ///   - engine: the program that built them.
  public func findings(_ built: ReportFiles, by engine: EngineVersion) -> [String] {
    let present = ReportDirectory.files(in: directory)
    let recorded = Dictionary(record.files.map { ($0.path, $0.sha256) }) { first, _ in first }
    let context = Context(
      recorded: recorded, changedInputs: changedInputs(recorded, present), isOtherEngine: isOther(engine),
      engine: engine)
    var findings = built.files.compactMap { finding(of: $0, present, context) }
    findings += prints(built.prints, present)
    let own = Set(built.paths)
    findings += present.subtracting(own).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      "\(directory)/\($0): no report wrote this file. Take it away."
    }
    return findings
  }

  private struct Context {
    let recorded: [String: String]
    let changedInputs: [String]
    let isOtherEngine: Bool
    let engine: EngineVersion
  }

  private func finding(of file: ReportFile, _ present: Set<String>, _ context: Context) -> String? {
    let label = "\(directory)/\(file.path)"
    guard present.contains(file.path) else { return "\(label): is missing." }
    guard let bytes = FileManager.default.contents(atPath: label) else { return "\(label): cannot be read." }
    let isAsRecorded = context.recorded[file.path].map { $0 == ReportFile(path: file.path, bytes: bytes).sha256 }
    if ReportFile.isInput(file.path) {
      return isAsRecorded == true ? nil : "\(label): is not the input that the report was made from."
    }
    if bytes == file.bytes { return nil }
    let place = BundleCheck.firstDifference(bytes, file.bytes)
    if isAsRecorded == false, context.changedInputs.isEmpty {
      return "\(label): was changed after it was written; it first differs \(place)."
    }
    return "\(label): differs \(place) from what its inputs give" + reason(context)
  }

  private func reason(_ context: Context) -> String {
    if let input = context.changedInputs.first { return "; \(input) has changed." }
    if context.isOtherEngine {
      let made = record.engine
      return
        "; \(made.name) \(made.version) with GLPK \(made.glpk) made it, this is \(context.engine.version) with GLPK \(context.engine.glpk)."
    }
    return "."
  }

  private func isOther(_ engine: EngineVersion) -> Bool {
    record.engine.version != engine.version || record.engine.glpk != engine.glpk
  }

  private func changedInputs(_ recorded: [String: String], _ present: Set<String>) -> [String] {
    recorded.keys.filter(ReportFile.isInput).sorted().filter { path in
      guard let bytes = FileManager.default.contents(atPath: "\(directory)/\(path)") else { return true }
      return ReportFile(path: path, bytes: bytes).sha256 != recorded[path]
    }
  }

  /// A print has no bytes to be built again; it goes with a hash of its own.
  private func prints(_ paths: [String], _ present: Set<String>) -> [String] {
    paths.compactMap { path in
      let label = "\(directory)/\(path)"
      if path.hasSuffix(ReportFile.hashSuffix) { return present.contains(path) ? nil : "\(label): is missing." }
      guard let bytes = FileManager.default.contents(atPath: label) else { return "\(label): is missing." }
      let hash = FileManager.default.contents(atPath: label + ReportFile.hashSuffix)
      let print = ReportFile(path: path, bytes: bytes)
      return hash == print.hashFile.bytes ? nil : "\(label): is not the file that its hash was taken of."
    }
  }

  /// `at byte 7, line 2`: where two texts part.
  private static func firstDifference(_ left: Data, _ right: Data) -> String {
    let pairs = zip(left, right)
    var line = 1
    var byte = 0
    for (first, second) in pairs {
      if first != second { break }
      byte += 1
      if first == 0x0A { line += 1 }
    }
    return "at byte \(byte + 1), line \(line)"
  }
}
