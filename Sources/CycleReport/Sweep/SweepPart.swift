public import PledgeTesting

/// A part of a sweep as it is kept in a file: which question it belongs to, how far it has come, and what was counted.
public struct SweepPart: Sendable {
  /// The question, in the words of the summary; parts of one sweep have the same.
  public let question: SweepQuestion
  /// How the question was put, so that it can be put again when parts are merged.
  public struct Origin: Sendable, Hashable {
    /// The arguments of the command that make the question.
    public var arguments: [String]
    /// The text of the plan's file; nil where there was none.
    public var planText: String?

    /// Creates the value from its parts.
    public init(arguments: [String], planText: String?) {
      self.arguments = arguments
      self.planText = planText
    }
  }

  /// How the question was put.
  public let origin: Origin
  /// The pieces of work that the part is made of.
  public let blocks: Range<Int>
  /// The first piece that is not done yet.
  public var next: Int
  /// What was counted so far.
  public var tally: SweepTally
  /// Bytes of the file of rows that belong to what was counted; nil where there is no such file.
  public var rowBytes: Int?

  /// A part of which nothing is done.
  public init(of sweep: Sweep, blocks: Range<Int>, engine: EngineVersion, origin: Origin) {
    self.origin = origin
    question = SweepQuestion(sweep, engine: engine)
    self.blocks = blocks
    next = blocks.lowerBound
    tally = sweep.emptyTally
    rowBytes = nil
  }

  init(
    question: SweepQuestion, origin: Origin, blocks: Range<Int>, next: Int, tally: SweepTally, rowBytes: Int?
  ) {
    self.origin = origin
    self.question = question
    self.blocks = blocks
    self.next = next
    self.tally = tally
    self.rowBytes = rowBytes
  }

  /// Whether everything is done.
  public var isComplete: Bool { next == blocks.upperBound }

  /// The pieces of work of one of several parts of equal size.
  public static func blocks(of sweep: Sweep, shard: Int, of shards: Int) -> Range<Int> {
    func edge(_ number: Int) -> Int {
      Int(Int128(sweep.blockCount) * Int128(number) / Int128(shards))
    }
    return edge(shard - 1)..<edge(shard)
  }

  /// Refuses a part that another question belongs to, and says in what they differ.
  ///
  /// - Throws: `SweepError.otherSweep`.
  public func check(_ sweep: Sweep, engine: EngineVersion, name: String) throws(SweepError) {
    if let difference = question.difference(from: SweepQuestion(sweep, engine: engine)) {
      throw .otherSweep(part: name, what: difference)
    }
    guard tally.fits(sweep), blocks.upperBound <= sweep.blockCount,
      tally.scenarios == sweep.scenarios(ofBlocks: blocks.lowerBound..<next).count
    else { throw .malformed(part: name, reason: "its counts are not those of its plan") }
  }

  /// The whole that parts add up to.
  ///
  /// - Parameter parts: parts with the names of their files, in any order.
  /// - Throws: `SweepError` where parts belong to different sweeps, overlap, or leave scenarios out.
  public static func merged(
    _ parts: [(name: String, part: SweepPart)], of sweep: Sweep, engine: EngineVersion
  ) throws(SweepError) -> SweepTally {
    guard !parts.isEmpty else { throw .noParts }
    for (name, part) in parts { try part.check(sweep, engine: engine, name: name) }
    let ordered = parts.filter { !$0.part.blocks.isEmpty }.enumerated().sorted {
      ($0.element.part.blocks.lowerBound, $0.offset) < ($1.element.part.blocks.lowerBound, $1.offset)
    }.map(\.element)
    var tally = sweep.emptyTally
    var next = 0
    var last = ""
    func gap(to block: Int) -> SweepError {
      .gap(
        from: sweep.scenarios(ofBlock: next).lowerBound + 1,
        to: block >= sweep.blockCount ? sweep.scenarioCount : sweep.scenarios(ofBlock: block).lowerBound)
    }
    for (name, part) in ordered {
      if part.blocks.lowerBound < next { throw .overlap(last, name) }
      if part.blocks.lowerBound > next { throw gap(to: part.blocks.lowerBound) }
      tally.add(part.tally)
      next = part.next
      last = name
      if !part.isComplete { throw gap(to: part.blocks.upperBound) }
    }
    if next < sweep.blockCount { throw gap(to: sweep.blockCount) }
    return tally
  }
}
