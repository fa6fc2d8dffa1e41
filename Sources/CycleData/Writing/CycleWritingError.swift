/// Why a cycle cannot be written as a folder.
public enum CycleWritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Something stands already where the folder would go.
  case exists(path: String)
  /// A number that has no finite decimal form, such as a third.
  case notADecimal(number: String)
  /// The file system refused.
  case refused(path: String, reason: String)

  /// The problem and its remedy.
  public var description: String {
    switch self {
    case .exists(let path):
      "\(path): there is something already. Name a folder that does not exist or is empty."
    case .notADecimal(let number):
      "The number \(number) has no finite decimal form. Round it before it is written."
    case .refused(let path, let reason):
      "\(path): \(reason). Name a folder that can be written."
    }
  }
}
