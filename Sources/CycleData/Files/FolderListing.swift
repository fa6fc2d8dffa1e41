import Foundation

/// The names in a cycle folder.
struct FolderListing {
  /// Names that do not begin with a point, by their bytes.
  let names: [String]

  /// What keeps a folder from being listed.
  struct Problem: Error {
    let code: FindingCode
    let message: String
    let remedy: String
  }

  init(path: String) throws(Problem) {
    var information = stat()
    guard stat(path, &information) == 0 else { throw FolderListing.problem(errno) }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw Problem(
        code: .notAFolder, message: "this is a file, not a folder", remedy: "Name the folder that holds it.")
    }
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw Problem(
        code: .folderUnreadable, message: "the folder cannot be listed", remedy: "Give yourself the right to read it.")
    }
  }

  private static func problem(_ number: Int32) -> Problem {
    switch number {
    case ENOENT, ENOTDIR:
      Problem(
        code: .folderMissing, message: "there is no such folder",
        remedy: "Name a folder that holds cycle.yaml and states.csv.")
    case ELOOP:
      Problem(
        code: .folderUnreadable, message: "symbolic links lead in a circle", remedy: "Name the folder itself.")
    default:
      Problem(
        code: .folderUnreadable, message: "the folder cannot be read (\(String(cString: strerror(number))))",
        remedy: "Give yourself the right to read it.")
    }
  }
}
