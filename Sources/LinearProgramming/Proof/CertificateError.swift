/// Why a text cannot be read as a certificate; whether a readable one holds is for ``CertificateChecker`` to say.
public enum CertificateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text is not JSON; line and column count from 1.
  case notJSON(line: Int, column: Int, reason: String)
  /// Something in the JSON is missing, of the wrong kind, or not known; the path says where, as in `stages[0].title`.
  case malformed(path: String, reason: String)

  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .notJSON(let line, let column, let reason):
      "\(line):\(column): this is not JSON: \(reason). Write the certificate anew, or restore the file."
    case .malformed(let path, let reason):
      "\(path): \(reason)."
    }
  }
}
