extension FileBytes.Failure {
  /// The failure as a finding: its code, what is wrong, and the remedy, for a file of at most `limit`, such as `64 MiB`.
  func finding(
    limit: String, missing: (message: String, remedy: String), tooLarge: String
  ) -> (code: FindingCode, message: String, remedy: String) {
    switch self {
    case .missing: (.fileMissing, missing.message, missing.remedy)
    case .isFolder: (.notAFile, "this is a folder, not a file", "Put the file itself here.")
    case .isSpecial: (.notAFile, "this is a pipe, socket or device, not a file", "Put the file itself here.")
    case .tooManyLinks: (.fileUnreadable, "symbolic links lead in a circle", "Put the file itself here.")
    case .tooLarge: (.fileTooLarge, "the file is larger than \(limit)", tooLarge)
    case .unreadable(let reason):
      (.fileUnreadable, "the file cannot be read (\(reason))", "Give yourself the right to read it.")
    }
  }
}
