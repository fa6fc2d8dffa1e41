import ExactArithmetic
public import LinearProgramming
public import SolidarityLaw

/// Wishes, or a share that binds, that cannot be had: what stands against them, and what would be enough.
public struct Infeasibility: Sendable, Hashable, CustomStringConvertible {
  /// One measure of which not everything can be had.
  public struct Part: Sendable, Hashable {
    public let measure: Measure
    public let explanation: ConflictExplanation
  }

  /// One part a measure, in order; at least one.
  public let parts: [Part]

  /// The proof of every conflict, one stage each; nothing of it needs a solver to be checked.
  public var certificate: Certificate {
    Certificate(
      stages: parts.flatMap { part in
        part.explanation.conflicts.enumerated().flatMap { number, conflict in
          conflict.certificate.stages.map { stage in
            var stage = stage
            stage.title = "Conflict \(number + 1), \(part.measure.rawValue)"
            return stage
          }
        }
      })
  }

  /// Every conflict and every remedy in sentences.
  public var description: String {
    parts.map { part in
      let conflicts = part.explanation.conflicts.map { conflict in
        "These cannot hold together: "
          + conflict.members.map { "\($0.statement) (\($0.citation))" }.joined(separator: "; ") + "."
      }
      let remedies = part.explanation.remedies.map { remedy in
        remedy.changes.map { "\($0.words) " + "(\(part.measure.shown($0.from)) to \(part.measure.shown($0.to)))" }
          .joined(separator: " and ")
      }
      let enough =
        remedies.isEmpty
        ? "No admissible change would be enough." : "Any one of these is enough: \(remedies.joined(separator: "; "))."
      return (conflicts + [enough]).joined(separator: " ")
    }.joined(separator: " ")
  }
}

extension ConflictExplanation.Change {
  /// Whether the limit rises.
  public var rises: Bool { to > from }

  /// What moves and in which direction.
  var words: String { "\(limit.subject) \(rises ? "rises" : "falls")" }
}
