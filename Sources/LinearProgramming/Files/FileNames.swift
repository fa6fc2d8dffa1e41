/// Names as a format allows them: each name at most changed where it must be, and never two the same.
struct FileNames {
  private(set) var names: [String] = []
  private var used: Set<String> = []

  /// Makes names fit; `mend` returns a permitted name, `numbered` one for when that is taken.
  init(
    _ wanted: [String], of part: String, reserved: Set<String> = [], notes: inout [FileFinding],
    mend: (String) -> String?, numbered: (Int) -> String
  ) {
    used = reserved
    // Names that may stay as they are go first, so that no changed name takes one of theirs.
    let mended = wanted.map(mend)
    for (name, mended) in zip(wanted, mended) where mended == name { used.insert(name) }
    var taken: Set<String> = reserved
    var count = 0
    for (name, mended) in zip(wanted, mended) {
      var result = mended ?? ""
      if result != name || taken.contains(result) {
        while result.isEmpty || used.contains(result) {
          count += 1
          result = numbered(count)
        }
        notes.append(
          FileFinding(
            code: .renamed, line: 0, column: 0,
            message: "\(part) \(FindingList.quote(name)) is written as '\(result)'."))
      }
      used.insert(result)
      taken.insert(result)
      names.append(result)
    }
  }

  /// A name that none of these has.
  func fresh(_ wanted: String) -> String {
    var result = wanted
    var count = 0
    while used.contains(result) {
      count += 1
      result = "\(wanted)\(count)"
    }
    return result
  }
}
