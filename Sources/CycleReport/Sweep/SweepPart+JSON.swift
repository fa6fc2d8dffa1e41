import ExactArithmetic
public import Foundation
public import OrderedJSON
public import PledgeTesting

extension SweepPart {
  static let format = "solidarity/sweep-part@1"

  /// The part in the schema `solidarity/sweep-part@1`, to be read by the same version of the program.
  public var json: JSONValue {
    [
      "format": .string(SweepPart.format), "version": .string(question.version),
      "inputs": .array(
        question.inputs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { ["path": .string($0.key), "sha256": .string($0.value)] }),
      "plan": .string(question.plan), "arguments": .array(origin.arguments.map { .string($0) }),
      "planText": .text(origin.planText), "first": .integer(blocks.lowerBound), "next": .integer(next),
      "end": .integer(blocks.upperBound), "rowBytes": rowBytes.map { .integer($0) } ?? .null,
      "scenarios": .integer(tally.scenarios), "programs": .integer(tally.programs),
      "compared": .integer(tally.compared), "deviation": .integer(tally.deviation),
      "figures": .array(tally.figures.map(json)),
      "conditions": .array(
        tally.conditions.map { .array([.integer($0.met), .integer($0.missed), .integer($0.open)]) }),
      "groups": .array(
        tally.groups.map { groups in
          .array(
            groups.map {
              [
                "scenarios": .integer($0.scenarios), "known": .array($0.known.map { .integer($0) }),
                "sums": .array($0.sums.map { .string(String($0)) }),
              ]
            })
        }),
    ]
  }

  private func json(_ tally: FigureTally) -> JSONValue {
    [
      "known": .integer(tally.known), "open": .integer(tally.open), "rounded": .integer(tally.rounded),
      "sum": .string(String(tally.sum)), "high": .string(String(tally.squares.high)),
      "low": .string(String(tally.squares.low)), "least": tally.least.map { .integer(Int($0)) } ?? .null,
      "greatest": tally.greatest.map { .integer(Int($0)) } ?? .null, "level": .integer(tally.counts.level),
      // Places and counts in turn.
      "counts": .array(
        tally.counts.places.sorted { $0.key < $1.key }.flatMap { [.integer(Int($0.key)), .integer($0.value)] }),
    ]
  }

  /// The most bytes of a part, far above what the most places of all figures take.
  private static let largestFile = 1 << 30

  /// Reads a part from its file.
  ///
  /// - Throws: `SweepError.malformed`.
  public static func read(at path: String) throws(SweepError) -> SweepPart {
    let bytes: Data
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)
      guard size[.type] as? FileAttributeType == .typeRegular, (size[.size] as? Int ?? 0) <= largestFile else {
        throw SweepError.malformed(part: path, reason: "it is no regular file of less than 1 GiB")
      }
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch let error as SweepError {
      throw error
    } catch {
      throw .malformed(part: path, reason: "the file cannot be opened")
    }
    return try SweepPart(reading: bytes, name: path)
  }

  /// Reads a part.
  ///
  /// - Throws: `SweepError.malformed` for a text that is no part, or whose counts contradict each other.
  public init(reading bytes: Data, name: String) throws(SweepError) {
    func malformed(_ reason: String) -> SweepError { .malformed(part: name, reason: reason) }
    let header: Header
    do { header = try JSONDecoder().decode(Header.self, from: bytes) } catch {
      throw malformed("it is no JSON object with a format")
    }
    guard header.format == SweepPart.format else {
      throw malformed("its format is '\(header.format.prefix(60))', not '\(SweepPart.format)'")
    }
    let text: Text
    do { text = try JSONDecoder().decode(Text.self, from: bytes) } catch {
      throw malformed(SweepPart.reason(error))
    }
    guard text.first >= 0, text.first <= text.next, text.next <= text.end else {
      throw malformed("'first', 'next' and 'end' are not in order")
    }
    guard let tally = text.tally else { throw malformed("its counts contradict each other") }
    if let bytes = text.rowBytes, bytes < 0 { throw malformed("'rowBytes' is negative") }
    self.init(
      question: SweepQuestion(
        inputs: Dictionary(text.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first }),
        plan: text.plan, version: text.version),
      origin: Origin(arguments: text.arguments, planText: text.planText), blocks: text.first..<text.end,
      next: text.next, tally: tally, rowBytes: text.rowBytes)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is no JSON" }
    func place(_ context: DecodingError.Context, _ key: String? = nil) -> String {
      let keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } + (key.map { [$0] } ?? [])
      return keys.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context): return "'\(place(context, key.stringValue))' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): return "'\(place(context))' is of another type"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty ? "it is no JSON" : "'\(place(context))' is wrong"
    @unknown default: return "it is no JSON"
    }
  }

  private struct Header: Decodable { let format: String }

  /// The file as it stands.
  fileprivate struct Text: Decodable {
    struct Input: Decodable {
      let path: String
      let sha256: String
    }

    struct Figure: Decodable {
      let known, open, rounded, level: Int
      let sum, high, low: String
      let least, greatest: Int64?
      let counts: [Int64]
    }

    struct Group: Decodable {
      let scenarios: Int
      let known: [Int]
      let sums: [String]
    }

    let version, plan: String
    let arguments: [String]
    let planText: String?
    let inputs: [Input]
    let first, next, end, scenarios, programs, compared, deviation: Int
    let rowBytes: Int?
    let figures: [Figure]
    let conditions: [[Int]]
    let groups: [[Group]]

    /// The counts, where they can be.
    var tally: SweepTally? {
      let figures = figures.compactMap(\.tally)
      let conditions = conditions.compactMap { numbers -> ConditionTally? in
        guard numbers.count == 3 else { return nil }
        return ConditionTally(met: numbers[0], missed: numbers[1], open: numbers[2])
      }
      let groups = groups.map { groups in
        groups.compactMap { group -> SweepTally.Group? in
          SweepTally.Group(
            scenarios: group.scenarios, known: group.known, sums: group.sums.compactMap { Int128($0) },
            figures: figures.count)
        }
      }
      guard figures.count == self.figures.count, conditions.count == figures.count,
        zip(groups, self.groups).allSatisfy({ $0.count == $1.count })
      else { return nil }
      return SweepTally(
        scenarios: scenarios, figures: figures, conditions: conditions, groups: groups, programs: programs,
        compared: compared, deviation: deviation)
    }
  }
}

extension SweepPart.Text.Figure {
  fileprivate var tally: FigureTally? {
    guard let sum = Int128(sum), let high = UInt128(high), let low = UInt128(low), counts.count.isMultiple(of: 2)
    else { return nil }
    var places: [Int64: Int] = [:]
    for index in stride(from: 0, to: counts.count, by: 2) { places[counts[index]] = Int(counts[index + 1]) }
    guard places.count * 2 == counts.count, let values = ValueCounts(level: level, places: places) else { return nil }
    return FigureTally(
      known: known, open: open, rounded: rounded, sum: sum, squares: WideSum(high: high, low: low), least: least,
      greatest: greatest, counts: values)
  }
}
