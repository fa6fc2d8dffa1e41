public import PoolAllocation
public import SolidarityLaw

/// Everything that one run computed from a cycle: the one value that every renderer reads.
public struct CycleResult: Sendable {
  public var assessment: Assessment
  /// The distribution of the pool; nil where none was asked for or none can be given.
  public var allocation: Allocation?
  /// Why wishes, or a share that binds, admit no distribution; nil where they do or none was asked for.
  public var infeasibility: Infeasibility?
  /// The distribution of mandatory offsets; nil likewise.
  public var offsetDistribution: OffsetDistribution?
  public var engine: EngineVersion
  /// The five-year strategy that the report follows up; nil where none was given.
  public var strategy: Strategy?
  /// The cycle of the year before that the report compares with; nil where none was given.
  public var previous: Assessment?

  /// The offsets under each reading where they were worked out already; every form of a report shows them.
  var knownOffsetsByReading: OffsetsByReading?

  /// The cycle as its folder records it, with what the command line changed.
  public var cycle: Cycle { assessment.cycle }

  /// A result of an assessment and of what was distributed on it.
  public init(
    assessment: Assessment, allocation: Allocation? = nil, infeasibility: Infeasibility? = nil,
    offsetDistribution: OffsetDistribution? = nil, engine: EngineVersion
  ) {
    self.assessment = assessment
    self.allocation = allocation
    self.infeasibility = infeasibility
    self.offsetDistribution = offsetDistribution
    self.engine = engine
  }
}

extension CycleResult {
  /// The row of `states.csv` of a State.
  func record(of state: MemberState) -> StateRecord? {
    cycle.states.first { $0.state == state }
  }

  /// The readings that some rule or distribution used, in catalogue order, each once.
  var readings: [AppliedReading] {
    let used = assessment.readings + (allocation?.readings ?? [])
    let order = ReadingCatalogue.all.map(\.name)
    return order.compactMap { name in used.first { $0.name == name } } + used.filter { !order.contains($0.name) }
  }

  /// The remarks of all parts that go with the figures, each once.
  var notes: [Note] {
    (assessment.notes + (allocation?.notes ?? []) + (offsetDistribution?.notes ?? [])).withoutRepetitions
  }
}

extension [Note] {
  /// The remarks in their order, each once.
  var withoutRepetitions: [Note] {
    var seen: [String: [Note]] = [:]
    return filter { note in
      guard seen[note.code, default: []].contains(note) else {
        seen[note.code, default: []].append(note)
        return true
      }
      return false
    }
  }
}
