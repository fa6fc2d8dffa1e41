import OrderedJSON
public import PledgeTesting

/// What a sweep asks, of which inputs, with which program: what two parts must have in common to be added.
public struct SweepQuestion: Sendable, Hashable {
  /// The files of the cycle with their hashes.
  public let inputs: [String: String]
  /// The plan in the words of the summary.
  public let plan: String
  /// The program's version.
  public let version: String

  /// The question of a sweep.
  public init(_ sweep: Sweep, engine: EngineVersion) {
    inputs = Dictionary(sweep.cycle.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    plan = sweep.planJSON.compactText
    version = "\(engine.name) \(engine.version), GLPK \(engine.glpk)"
  }

  init(inputs: [String: String], plan: String, version: String) {
    self.inputs = inputs
    self.plan = plan
    self.version = version
  }

  /// In what another question differs, in a few words; nil where it does not.
  func difference(from other: SweepQuestion) -> String? {
    let files = Set(inputs.keys).union(other.inputs.keys).filter { inputs[$0] != other.inputs[$0] }
    if !files.isEmpty {
      let names = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
      return "its inputs were others (by SHA-256: \(names))"
    }
    if plan != other.plan { return "its plan was another" }
    if version != other.version { return "it was made by \(version), this is \(other.version)" }
    return nil
  }
}
