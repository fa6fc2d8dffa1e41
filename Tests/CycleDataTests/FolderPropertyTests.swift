import CycleData
import SolidarityLaw
import Testing

@Suite("Properties of reading any folder")
struct FolderPropertyTests {
  @Test func readingTwiceGivesTheSame() throws {
    let folder = try TestFolder(changing: ["pledges.csv": "state,measure\n", "needs.csv": "x", "old": "y"])
    #expect(folder.findings() == folder.findings())
    #expect(folder.findings().count > 3)
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let expected = placeless(try TestFolder(GoodFolder.files).read().cycle)
    var generator = SplitMix64(seed: 1351)
    for _ in 0..<6 {
      var files = GoodFolder.files
      for (name, text) in files where name.hasSuffix(".csv") {
        let lines = text.split(separator: "\n")
        files[name] = ([lines[0]] + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n")
      }
      let reading = try TestFolder(files).read()
      #expect(placeless(reading.cycle) == expected)
      #expect(reading.findings == [])
    }
  }

  @Test func theOrderOfColumnsDoesNotMatter() throws {
    let expected = placeless(try TestFolder(GoodFolder.files).read().cycle)
    var files = GoodFolder.files
    // The tables without quoted commas can be turned around by splitting.
    for (name, text) in files where name.hasSuffix(".csv") && !text.contains("\"") {
      files[name] = text.split(separator: "\n").map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
      }.joined(separator: "\n")
    }
    #expect(placeless(try TestFolder(files).read().cycle) == expected)
  }

  @Test(arguments: 0..<8) func anyMutationGivesACycleOrFindings(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let names = GoodFolder.files.keys.sorted()
    let folder = try TestFolder(GoodFolder.files)
    for _ in 0..<30 {
      let name = names[Int.random(in: 0..<names.count, using: &generator)]
      let good = Array((GoodFolder.files[name] ?? "").utf8)
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, &generator) }
      try folder.write(bytes, to: name)
      expectSense(of: folder, afterChanging: name, to: bytes)
      try folder.write(good, to: name)
    }
    #expect(try folder.read().findings == [])
  }

  /// Whatever a folder holds, it is a cycle with warnings or findings of which one is an error, all of them placed.
  private func expectSense(of folder: TestFolder, afterChanging name: String, to bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let findings: [Finding]
    do {
      let reading = try folder.read()
      findings = reading.findings
      #expect(findings.allSatisfy { $0.severity == .warning }, "\(name): \(text)")
      expectRoundTrip(of: reading.cycle, text)
    } catch {
      findings = error.findings
      #expect(findings.contains { $0.severity == .error }, "\(name): \(text)")
    }
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for finding in findings {
      #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
      #expect(!finding.description.unicodeScalars.contains { $0.value < 32 }, "\(finding)")
      if finding.file == name, let line = finding.line {
        #expect((1...lines).contains(line), "\(finding) \(text.debugDescription)")
      }
    }
  }

  private func expectRoundTrip(of cycle: Cycle, _ text: String) {
    do {
      let copy = try TestFolder([:])
      try CycleWriter.write(cycle, to: copy.path + "/copy")
      let read = try CycleFolder.read(at: copy.path + "/copy").cycle
      #expect(placeless(read) == placeless(cycle), "\(text)")
    } catch {
      Issue.record("a cycle that was read could not be written and read: \(error)\n\(text)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let position = Int.random(in: 0...bytes.count, using: &generator)
    let pieces: [[UInt8]] =
      [
        "\"", ",", "\n", "\r", "\r\n", ",,", "-", ".", "e9", "0", "%", ":", "X001", "EL", "&a", "*a", "{", "]",
        "\u{FEFF}", "é",
        "unknown", "yes", "\u{0}", "- ", "#", "'", "\\", "null", "~", " ", "\t", "[", "100", "2026-02-30", "!",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x80]]
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: position)
    case 1:
      let end = min(bytes.count, position + Int.random(in: 1...12, using: &generator))
      bytes.removeSubrange(position..<end)
    case 2:
      if position < bytes.count { bytes[position] = UInt8.random(in: 0...255, using: &generator) }
    case 3:
      if position < bytes.count { bytes[position] = UInt8.random(in: 32...126, using: &generator) }
    case 4:
      bytes.removeSubrange(position...)
    default:
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = lines[Int.random(in: 0..<lines.count, using: &generator)]
      bytes += [0x0A] + line
    }
  }
}
