import ContentHash
public import SolidarityLaw

/// A folder that a report was made from, whose files go into the report's directory as they are.
public struct InputFolder: Sendable {
  /// The folder's name inside the report's directory.
  public var name: String
  /// Where the folder stands.
  public var path: String
  /// Its files as they were read.
  public var files: [InputFile]

  public init(name: String, path: String, files: [InputFile]) {
    self.name = name
    self.path = path
    self.files = files
  }

  /// The names that such folders can have inside a report's directory.
  static let names: Set<String> = ["inputs", "previous", "strategy"]

  /// Copies of the files, each the same as what was read.
  func copies() throws(ReportError) -> [ReportFile] {
    var copies: [ReportFile] = []
    for file in files {
      let copy = try ReportFile(copying: file.path, from: path, to: "\(name)/\(file.path)")
      if copy.sha256 != file.sha256 { throw .changedInput(path: "\(path)/\(file.path)") }
      copies.append(copy)
    }
    return copies
  }
}
