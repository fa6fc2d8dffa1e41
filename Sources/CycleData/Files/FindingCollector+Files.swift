/// What to tell of a file that cannot be read.
struct FileRemedy {
  /// The bytes beyond which a file is refused.
  var largest: Int
  /// The remedy for a larger one.
  var tooLarge: String
  /// What is wrong where the name leads nowhere, and the remedy.
  var missing: (message: String, remedy: String)

  /// A file that a user names, of at most 256 KiB.
  static func named(tooLarge: String) -> FileRemedy {
    FileRemedy(
      largest: CycleFile.largestFile, tooLarge: tooLarge,
      missing: ("there is no such file", "Name a file that is there."))
  }

  /// A file that a folder lists, of at most 64 MiB.
  static func listed(tooLarge: String) -> FileRemedy {
    FileRemedy(
      largest: CycleFolder.largestFile, tooLarge: tooLarge,
      missing: ("the symbolic link leads nowhere", "Put the file itself here."))
  }

  /// The limit as people write it.
  var limit: String {
    largest >= 1 << 20 ? "\(largest >> 20) MiB" : "\(largest >> 10) KiB"
  }
}

extension FindingCollector {
  /// The bytes of a file; nil after reporting what keeps them from being read.
  func bytes(at path: String, in file: String, _ remedy: FileRemedy) -> [UInt8]? {
    do {
      return try FileBytes.read(path: path, limit: remedy.largest)
    } catch {
      let finding = error.finding(limit: remedy.limit, missing: remedy.missing, tooLarge: remedy.tooLarge)
      self.error(finding.code, in: file, finding.message, remedy: finding.remedy)
      return nil
    }
  }

  /// The text that bytes are; nil after reporting what keeps them from being one.
  func text(_ bytes: [UInt8], in file: String) -> ArraySlice<UInt8>? {
    do {
      return try TextCheck.text(bytes)
    } catch {
      self.error(.notText, in: file, line: error.line, error.message, remedy: error.remedy)
      return nil
    }
  }

  /// The text of a file; nil after reporting what is wrong with it.
  func text(at path: String, in file: String, _ remedy: FileRemedy) -> ArraySlice<UInt8>? {
    bytes(at: path, in: file, remedy).flatMap { text($0, in: file) }
  }
}
