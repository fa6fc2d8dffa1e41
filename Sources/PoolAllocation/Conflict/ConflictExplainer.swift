import ExactArithmetic
public import LinearProgramming

/// Answers why a linear program cannot be satisfied, in the names of its limits.
///
/// An irreducible conflict is found by a deletion filter and every step of it is proven exactly; then the least movements of limits
/// that may move are found by elastic programs, also proven: by each limit of the conflict alone (no other limit could help by
/// itself, since a remedy must break every conflict), by all limits of each group, and by all together.
///
/// ```swift
/// let explainer = ConflictExplainer(program, limits: namedLimits)
/// if let explanation = try explainer.explanation() { … explanation.conflicts … explanation.remedies … }
/// ```
public struct ConflictExplainer: Sendable {
  /// The program; its objective plays no part.
  public let program: LinearProgram
  /// The limits that may be part of an answer. What has no name is taken as given, such as amounts not being negative.
  public let limits: [NamedLimit]
  /// How each step is solved.
  public var options: SolveOptions

  /// Prepares an answer; nothing is solved yet.
  public init(_ program: LinearProgram, limits: [NamedLimit], options: SolveOptions = SolveOptions()) {
    self.program = program
    self.limits = limits
    self.options = options
  }

  /// The conflicts and the remedies; nil where the program is feasible once whole numbers are not insisted on.
  ///
  /// - Throws: `ConflictError` where a step cannot be solved or proven.
  public func explanation() throws(ConflictError) -> ConflictExplanation? {
    let conflicts = try conflicts()
    guard !conflicts.isEmpty else { return nil }
    return ConflictExplanation(conflicts: conflicts, remedies: try remedies(for: conflicts))
  }

  /// One conflict after the other, the movable limits of earlier ones dropped each time.
  private func conflicts() throws(ConflictError) -> [ConflictExplanation.Core] {
    let nameable = Set(limits.flatMap(\.members))
    let finder = ConflictFinder(
      background: Set(allMembers.filter { !nameable.contains($0) }), includesBounds: true, options: options)
    var found: [ConflictExplanation.Core] = []
    var rest = program
    while let conflict = try finder.conflict(in: rest) {
      let inConflict = Set(conflict.members)
      let members = limits.filter { limit in limit.members.contains(where: inConflict.contains) }
      found.append(
        .init(
          members: members,
          certificate: Certificate(stages: [
            Certificate.Stage(
              title: "Conflict \(found.count + 1)", program: conflict.program, outcome: .infeasible(conflict.proof))
          ])))
      let movable = members.filter { $0.movement != .fixed }
      if movable.isEmpty { break }
      do throws(ModelError) {
        for member in Set(movable.flatMap(\.members)) { try rest.drop(member) }
      } catch {
        throw .model(error)
      }
    }
    return found
  }

  private var allMembers: [Conflict.Member] {
    program.constraints.map { .constraint($0) }
      + program.variables.flatMap { [Conflict.Member.lowerBound($0), .upperBound($0)] }
  }

  private func remedies(
    for conflicts: [ConflictExplanation.Core]
  ) throws(ConflictError) -> [ConflictExplanation.Remedy] {
    let movable = limits.filter { $0.movement != .fixed }
    var remedies: [ConflictExplanation.Remedy] = []
    // A remedy breaks every conflict, so that a single one is a member of each.
    for limit in movable where conflicts.allSatisfy({ $0.members.contains(limit) }) {
      if let remedy = try remedy(.single, among: [limit]) { remedies.append(remedy) }
    }
    var groups: [String] = []
    for limit in movable where !groups.contains(limit.group) { groups.append(limit.group) }
    for group in groups {
      let members = movable.filter { $0.group == group }
      guard members.count > 1, let remedy = try remedy(.group, among: members), remedy.changes.count > 1 else {
        continue
      }
      // A group is worth a word where it does with less than each of its limits alone.
      let alone = remedies.filter { $0.scope == .single && $0.changes.allSatisfy { $0.limit.group == group } }
      if alone.allSatisfy({ remedy.cost < $0.cost }) { remedies.append(remedy) }
    }
    if groups.count > 1, let remedy = try remedy(.all, among: movable),
      remedies.allSatisfy({ remedy.cost < $0.cost })
    {
      remedies.append(remedy)
    }
    return remedies.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
  }

  /// The least movement of some limits; nil where even the farthest does not suffice.
  private func remedy(
    _ scope: ConflictExplanation.Remedy.Scope, among movable: [NamedLimit]
  ) throws(ConflictError) -> ConflictExplanation.Remedy? {
    let finder = RelaxationFinder(options: options)
    guard let relaxation = try finder.smallest(of: program, allowing: movable.flatMap(\.allowances)) else { return nil }
    let changes = movable.flatMap { limit in
      relaxation.changes.filter { limit.limits.contains($0.limit) }.map {
        // A row may say the amount in another form, such as what is given less a share of what is pledged.
        let from = limit.amount ?? $0.from
        return ConflictExplanation.Change(limit: limit, from: from, to: from + ($0.to - $0.from))
      }
    }
    return .init(scope: scope, changes: changes, cost: relaxation.cost)
  }
}

extension LinearProgram {
  /// Takes the limits of a member of a conflict away.
  fileprivate mutating func drop(_ member: Conflict.Member) throws(ModelError) {
    switch member {
    case .constraint(let row): try setBounds(of: row, lower: nil, upper: nil)
    case .lowerBound(let variable): try setBounds(of: variable, lower: nil, upper: columns[variable.index].upper)
    case .upperBound(let variable): try setBounds(of: variable, lower: columns[variable.index].lower, upper: nil)
    }
  }
}
