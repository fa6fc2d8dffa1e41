import Foundation
import Testing

/// The first cycle, against what is published about it.
@Suite("The cycle of 2026")
struct RealCycleTests {
  static let computing = ["key", "ledger", "offsets", "allocate", "calendar"]

  static func json(_ command: String, _ options: String...) throws -> JSON {
    let run = try Program.run([command, "Inputs/2026", "--json"] + options)
    #expect(run.status == 0, "\(run.messages)")
    return try JSON(parsing: run.output)
  }

  @Test("Germany within 0.007 percentage points of 21.6890 %, France of 16.0021 %")
  func publishedShares() throws {
    let states = try Self.json("key")["states"]
    for (code, published) in [("DE", 0.216890), ("FR", 0.160021)] {
      let exact = try #require(states["state", code]["key"]["exact"].text)
      let parts = exact.split(separator: "/").compactMap { Double($0) }
      try #require(parts.count == 2, "a share is a fraction")
      #expect(abs(parts[0] / parts[1] - published) <= 0.00007)
    }
  }

  @Test("26 States are bound, Denmark is not; computed shares stand beside the figures of the act")
  func states() throws {
    let states = try Self.json("key")["states"]
    #expect(states.elements.count == 27)
    #expect(states.elements.filter { $0["bound"].bool == true }.count == 26)
    #expect(states["state", "DK"]["bound"].bool == false)
    #expect(states["state", "DK"]["key"].isNull)
    // The Council's figures as the press gave them: DE 4 555, FR 3 361, each rounded up from its share of 21 000.
    #expect(states["state", "DE"]["adopted"]["relocation"].integer == 4555)
    #expect(states["state", "FR"]["adopted"]["relocation"].integer == 3361)
    #expect(states["state", "DE"]["adopted"]["share"].text == "0.216890")
  }

  @Test("Whole persons are rounded up: each share by less than one, in all between 21 000 and 21 026")
  func wholePersons() throws {
    let shares = try Self.json("key")["states"].elements.filter { $0["bound"].bool == true }.map { $0["fairShare"] }
    for share in shares {
      let exact = try #require(share["relocation"]["decimal"].text.flatMap { Double($0) })
      let rounded = try #require(share["relocation"]["rounded"].integer)
      #expect(Double(rounded) >= exact && Double(rounded) < exact + 1)
      #expect(share["financial"]["rounded"].integer == rounded * 20_000)
    }
    let total = shares.compactMap { $0["relocation"]["rounded"].integer }.reduce(0, +)
    #expect((21_000..<21_026).contains(total))
  }

  @Test("Mandatory offsets: the threshold of 30 000 lies above the reference number of 21 000")
  func offsetThreshold() throws {
    let result = try Self.json("offsets")
    #expect(result["offsets"]["mandatory"]["threshold"]["exact"].text == "30000")
    #expect(result["pool"]["reference"]["relocation"].integer == 21_000)
    let text = try Program.run("offsets", "Inputs/2026").output
    #expect(text.contains("30\u{A0}000") || text.contains("30 000"))
  }

  @Test("Nominal, effective and available fall in this order")
  func totals() throws {
    let pool = try Self.json("ledger")["pool"]
    for measure in ["relocation", "financial"] {
      let levels = try ["nominal", "effective", "available"].map {
        try #require(pool[$0][measure]["lower"].number, "\($0) \(measure)")
      }
      #expect(levels[0] >= levels[1] && levels[1] >= levels[2])
    }
    #expect(pool["waterfall"].elements.map { $0["step"].text }.contains("deduction"))
  }

  @Test("Where no act states needs, every result says which indicator stands in for them")
  func needsBasis() throws {
    let result = try Self.json("allocate")
    #expect(result["allocation"]["needsBasis"].text?.hasPrefix("indicator:") == true)
    #expect(result["allocation"]["proof"].text == "exact")
    #expect(Set(result["allocation"]["coverage"].elements.compactMap { $0["state"].text }) == ["CY", "EL", "ES", "IT"])
  }

  @Test("The tree of a fair share goes down to population, GDP and articles")
  func explanation() throws {
    let run = try Program.run("explain", "Inputs/2026", "DE.fairShare.relocation")
    #expect(run.status == 0)
    for word in ["population", "GDP", "66", "57", "states.csv"] {
      #expect(run.output.localizedCaseInsensitiveContains(word), "\(word) is missing")
    }
    expectNarrow(run.output)
  }

  @Test("Every figure that `explain` lists can be explained")
  func allFigures() throws {
    let list = try Program.run("explain", "Inputs/2026").output.split(separator: "\n").map(String.init)
    #expect(list.contains("DE.fairShare.relocation"))
    #expect(list.contains("pool.effective.relocation"))
    for path in stride(from: 0, to: list.count, by: max(1, list.count / 12)).map({ list[$0] }) {
      let run = try Program.run("explain", "Inputs/2026", path)
      #expect(run.status == 0, "\(path): \(run.messages)")
    }
  }

  @Test("A day makes dates overdue, no day does not")
  func clock() throws {
    let plain = try Self.json("calendar")["calendar"].elements.compactMap { $0["status"].text }
    #expect(!plain.contains("overdue"))
    let late = try Self.json("calendar", "--on", "2028-01-01")["calendar"].elements.compactMap { $0["status"].text }
    #expect(late.contains("overdue"))
  }

  @Test("The calendar file is a calendar: lines end with CR LF and hold at most 75 octets")
  func icalendar() throws {
    let text = try Program.run("calendar", "Inputs/2026", "--ics").output
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == lines.filter { $0 == "END:VEVENT" }.count)
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count >= 10)
  }

  @Test("Plain views fit eighty columns", arguments: computing)
  func narrow(_ command: String) throws {
    let run = try Program.run(command, "Inputs/2026")
    #expect(run.status == 0)
    expectNarrow(run.output)
  }

  @Test("Equal inputs give equal bytes, and so do shuffled rows but for the hashes of the inputs", arguments: computing)
  func reproducible(_ command: String) throws {
    let first = try Program.run(command, "Inputs/2026", "--json").output
    let second = try Program.run(command, "Inputs/2026", "--json").output
    #expect(first == second)
    let scratch = try Scratch()
    let shuffled = try scratch.copy(of: Program.root.appending(path: "Inputs/2026"), as: "2026")
    try shuffled.shuffleTables(seed: 2026)
    let third = try Program.run(command, shuffled.path, "--json").output
    #expect(Self.withoutPlaces(first) == Self.withoutPlaces(third))
  }

  /// A result without the hashes of its inputs and the lines at which facts stand, which do change.
  private static func withoutPlaces(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.contains("\"sha256\"") }
  }
}

extension URL {
  /// Puts the rows of every table of the folder into another order.
  func shuffleTables(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() where name.hasSuffix(".csv") {
      let place = appending(path: name)
      let text = try String(contentsOf: place, encoding: .utf8)
      // A quoted cell that holds a line break would be torn apart.
      guard text.split(separator: "\n").allSatisfy({ $0.filter { $0 == "\"" }.count.isMultiple(of: 2) }) else {
        continue
      }
      var lines = text.split(separator: "\n")
      let header = lines.removeFirst()
      lines.shuffle(using: &generator)
      try ([header] + lines).map { $0 + "\n" }.joined().write(to: place, atomically: true, encoding: .utf8)
    }
  }
}

/// A small generator of reproducible numbers (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
