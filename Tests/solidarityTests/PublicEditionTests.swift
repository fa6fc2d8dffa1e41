import Foundation
import Testing

@Suite("The public edition: nothing that is withheld can be told from it")
struct PublicEditionTests {
  /// Every file of the public edition by its path, made from a restricted cycle in one run.
  static func edition(
    of cycle: RestrictedCycle, in scratch: Scratch, options: [String] = []
  ) throws -> [String: Data] {
    let name = UUID().uuidString
    let path = try cycle.write(to: scratch.url.appending(path: name))
    let run = try Program.run(
      ["report", path, "--out", "\(name)-all", "--public", "\(name)-public", "--format", "html,md,json,csv,xlsx"]
        + options, in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    let directory = scratch.url.appending(path: "\(name)-public")
    var files: [String: Data] = [:]
    for file in try Scratch.contents(of: directory) {
      let place = directory.appending(path: file).path
      if let bytes = FileManager.default.contents(atPath: place) { files[file] = bytes }
    }
    return files
  }

  @Test("Whatever was pledged, the public edition has the same bytes")
  func invariance() throws {
    let scratch = try Scratch()
    let first = try Self.edition(of: RestrictedCycle(), in: scratch)
    #expect(first.count > 40)
    var others: [RestrictedCycle] = []
    // Over the whole of what is withheld, from nothing to far above any share, in other rows, measures and words.
    others.append(RestrictedCycle(relocation: 0, financial: 0))
    others.append(RestrictedCycle(relocation: 140, financial: 2_999_999))
    others.append(RestrictedCycle(relocation: 900, financial: 90_000_000, throughOffsets: true))
    others.append(RestrictedCycle(relocation: 33, alternative: 1_234_567, source: "somebody else"))
    for other in others {
      let edition = try Self.edition(of: other, in: scratch)
      #expect(edition.keys.sorted() == first.keys.sorted())
      for (file, bytes) in first { #expect(edition[file] == bytes, "\(file) tells \(other)") }
    }
  }

  @Test("Who pledged at all, and in which round, cannot be told where the marks name no State")
  func whoPledged() throws {
    let scratch = try Scratch()
    let marked = RestrictedCycle(restricted: "pledges")
    let first = try Self.edition(of: marked, in: scratch)
    let path = try marked.write(to: scratch.url.appending(path: "another"))
    // X003 pledges money in a second round instead of relocations in the first, X004 nothing, X005 relocations.
    try scratch.url.appending(path: "another/cycle").put(
      "pledges.csv",
      "state,measure,amount,unit,knowledge,through,round,source\nX003,financial,7,EUR,recorded,,2,invented\n"
        + "X005,relocation,3,persons,recorded,,1,invented\n")
    let run = try Program.run(
      "report", path, "--out", "other-all", "--public", "other", "--format", "html,md,json,csv,xlsx", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    let directory = scratch.url.appending(path: "other")
    var files: [String: Data] = [:]
    for file in try Scratch.contents(of: directory) {
      if let bytes = FileManager.default.contents(atPath: directory.appending(path: file).path) { files[file] = bytes }
    }
    #expect(files.keys.sorted() == first.keys.sorted())
    for (file, bytes) in first { #expect(files[file] == bytes, "\(file)") }
  }

  @Test("The same holds of one measure, of rounds, of deductions, of needs and of the proposal")
  func otherMarks() throws {
    let scratch = try Scratch()
    let first = RestrictedCycle(restricted: "pledges of relocation of X001 of round 1")
    let second = RestrictedCycle(relocation: 55, throughOffsets: true, restricted: first.restricted)
    #expect(try Self.edition(of: first, in: scratch) == Self.edition(of: second, in: scratch))
    for (mark, file, old, new) in [
      ("deductions of X004", "deductions.csv", "X004,62,10%,", "X004,62,90%,"),
      ("[needs, events]", "needs.csv", "X005,relocation,400,", "X005,relocation,1,"),
      ("proposal", "cycle.yaml", "relocations: 1400", "relocations: 2400"),
    ] {
      let scratch = try Scratch()
      let cycle = RestrictedCycle(restricted: mark)
      let one = try cycle.write(to: scratch.url.appending(path: "one"))
      let other = try cycle.write(to: scratch.url.appending(path: "other"))
      if mark.contains("events") {
        for name in ["one", "other"] {
          try scratch.url.appending(path: name + "/cycle").put(
            "events.csv", "date,kind,state,note,source\n2026-01-05,forum,,\(name),x\n")
        }
      }
      try scratch.url.appending(path: "other/cycle").edit(file, replacing: old, with: new)
      var outcomes: [String] = []
      for path in [one, other] {
        let run = try Program.run(
          "report", path, "--out", "all", "--public", "public", "--format", "json,csv", in: scratch.url)
        #expect(run.status == 0, "\(run.messages)")
        var text = try String(contentsOf: scratch.url.appending(path: "public/result.json"), encoding: .utf8)
        text += try String(contentsOf: scratch.url.appending(path: "public/ro-crate-metadata.json"), encoding: .utf8)
        outcomes.append(text)
      }
      let isSame = outcomes[0] == outcomes[1]
      #expect(isSame, "\(mark)")
    }
  }

  @Test("No file of the public edition names a withheld amount, what it rests on, or the restricted files' hashes")
  func words() throws {
    let scratch = try Scratch()
    let cycle = RestrictedCycle(relocation: 7919, financial: 31_337_000, source: "letter of 3 May")
    let restricted = try cycle.write(to: scratch.url, as: "words")
    let run = try Program.run(
      "report", restricted, "--out", "all", "--public", "public", "--format", "html,md,json,csv", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    let kept = try JSON(
      parsing: String(contentsOf: scratch.url.appending(path: "all/bundle.json"), encoding: .utf8))
    let secretHashes = kept["files"].elements.filter {
      ["inputs/pledges.csv", "inputs/cycle.yaml", "inputs/draws.csv", "result.json"].contains($0["path"].text)
    }.compactMap { $0["sha256"].text }
    #expect(secretHashes.count == 4)
    let amounts = [7919, 31_337_000, 7919 / 2, 7919 / 4, 7919 / 2 + 150, 7919 + 150]
    let secrets = amounts.flatMap { [String($0), Self.grouped($0)] } + ["letter of 3 May"] + secretHashes
    let directory = scratch.url.appending(path: "public")
    for file in try Scratch.contents(of: directory) {
      guard let text = try? String(contentsOf: directory.appending(path: file), encoding: .utf8) else { continue }
      for secret in secrets { #expect(!text.contains(secret), "\(file) tells \(secret)") }
    }
    // The restricted edition does name them, so that the search is one that finds.
    let whole = try String(contentsOf: scratch.url.appending(path: "all/report.html"), encoding: .utf8)
    #expect(whole.contains(Self.grouped(7919)))
    #expect(whole.contains("Restricted edition, not for publication."))
  }

  /// `7 919` with hard spaces, as reports write it.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert("\u{A0}", at: place) }
    return String(digits)
  }

  @Test("Both editions say what they are, and both verify by themselves")
  func marks() throws {
    let scratch = try Scratch()
    let path = try RestrictedCycle().write(to: scratch.url)
    let run = try Program.run(
      "report", path, "--out", "all", "--public", "public", "--format", "html,md,json,csv,xlsx", in: scratch.url)
    #expect(run.status == 0, "\(run.messages)")
    for (name, kind, sentence) in [
      (
        "all", "restricted",
        "Restricted edition, not for publication. The public edition withholds: pledges of X001; pledges of X002."
      ),
      (
        "public", "public",
        "Public edition. Withheld: pledges of X001; pledges of X002; agreed; draws; implementation; offset"
      ),
    ] {
      let directory = scratch.url.appending(path: name)
      let result = try JSON(parsing: String(contentsOf: directory.appending(path: "result.json"), encoding: .utf8))
      #expect(result["edition"]["kind"].text == kind)
      for file in ["report.html", "tables/datapackage.json", "ro-crate-metadata.json"] {
        let text = try String(contentsOf: directory.appending(path: file), encoding: .utf8)
        #expect(text.contains(sentence), "\(file)")
      }
      let verified = try Program.run("verify", name, in: scratch.url)
      #expect(verified.status == 0, "\(verified.messages)")
    }
    let result = try JSON(
      parsing: String(contentsOf: scratch.url.appending(path: "public/result.json"), encoding: .utf8))
    let first = result["states"]["state", "X001"]
    for measure in ["relocation", "financial", "alternative"] { #expect(first["pledge"][measure].isNull) }
    #expect(result["states"]["state", "X003"]["pledge"]["relocation"].integer == 150)
    // X003 pledged 150 relocations; X001 and X002 at most what they owe. Their keys are (10 + 10)/200 and (20 + 10)/200 of 1001
    // relocations: 100.1 and 150.15, rounded up to 101 and 151.
    let nominal = result["pool"]["nominal"]["relocation"]
    #expect([nominal["known"].integer, nominal["lower"].integer, nominal["upper"].integer] == [150, 150, 402])
    #expect(result["pool"]["unknown"].elements.compactMap(\.text) == ["X001", "X002"])
  }

  @Test(
    "Without marks, with a mark that fits nothing, or beside a what-if there is no public edition, and nothing is written"
  )
  func refused() throws {
    let scratch = try Scratch()
    let plain = try Program.run(
      "report", Fixture.cycle("four"), "--out", "all", "--public", "public", in: scratch.url)
    #expect(plain.status == 2)
    #expect(plain.messages.contains("cycle.yaml marks nothing as restricted"))
    let idle = try RestrictedCycle(restricted: "pledges of round 7").write(to: scratch.url)
    let run = try Program.run("report", idle, "--out", "all", "--public", "public", in: scratch.url)
    #expect(run.status == 2)
    #expect(run.messages.contains("'restricted: pledges of round 7' fits no row"))
    let path = try RestrictedCycle().write(to: scratch.url)
    _ = try RestrictedCycle().write(to: scratch.url, as: "former")
    try FileManager.default.createDirectory(at: scratch.url.appending(path: "plans"), withIntermediateDirectories: true)
    for (options, message) in [
      (["--public", "all"], "overlap"), (["--public", "all/public"], "overlap"),
      (["--public", path + "/public"], "overlap"), (["--public", path], "overlap"), (["--public", "."], "overlap"),
      (["--public", "former/public", "--previous", "former"], "overlap"),
      (["--public", "plans/public", "--strategy", "plans"], "overlap"),
      (["--public", "public", "--pledge", "X001.relocation=5"], "a what-if about pledges or deductions"),
      (["--public", ""], "--public: name a directory."),
    ] {
      let run = try Program.run(["report", path, "--out", "all"] + options, in: scratch.url)
      #expect(run.status == 64, "\(run.messages)")
      #expect(run.messages.contains(message), "\(run.messages)")
    }
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: scratch.url.path)) == ["cycle", "former", "plans"])
  }

  @Test("Where one of the two directories is refused, neither is written")
  func bothTargets() throws {
    let scratch = try Scratch()
    let path = try RestrictedCycle().write(to: scratch.url)
    for (foreign, other) in [("all", "public"), ("public", "all")] {
      try FileManager.default.createDirectory(
        at: scratch.url.appending(path: foreign), withIntermediateDirectories: true)
      try scratch.url.appending(path: foreign).put("letter.txt", "mine")
      let run = try Program.run("report", path, "--out", "all", "--public", "public", in: scratch.url)
      #expect(run.status == 2, "\(run.messages)")
      #expect(run.messages.contains("\(foreign) holds files that no report wrote: letter.txt"), "\(run.messages)")
      #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: other).path))
      try FileManager.default.removeItem(at: scratch.url.appending(path: foreign))
    }
  }
}
