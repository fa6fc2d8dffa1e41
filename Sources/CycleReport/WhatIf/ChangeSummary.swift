import ExactArithmetic
import PledgeTesting
import SolidarityLaw

/// Long lists of changes made short: by kind, the largest first.
struct ChangeSummary {
  /// The changes of one kind of figure.
  struct Kind {
    /// What the figures are.
    let label: String
    /// The changes, the largest first.
    let changes: [FigureChange]
    /// The same to be said in a language; nil for flows, which are named by their path.
    var phrase: Phrase? { changes.first.flatMap { $0.counterpart == nil ? $0.labelPhrase : nil } }
  }

  /// From how many changes on a list is long.
  static let longList = 200
  /// How many rows of a long list a table keeps.
  static let rowsKept = 25

  let changes: [FigureChange]
  /// EUR of equal value to one relocation, so that money and persons can be put in one order.
  let relocationValue: Rational

  /// The kinds, in the order in which they first occur.
  var kinds: [Kind] {
    var labels: [String] = []
    var found: [String: [FigureChange]] = [:]
    for change in changes {
      let label = ChangeSummary.label(of: change)
      if found[label] == nil { labels.append(label) }
      found[label, default: []].append(change)
    }
    return labels.map { Kind(label: $0, changes: sorted(found[$0] ?? [])) }
  }

  /// The changes, the largest first; equal ones in the order of the figures.
  func sorted(_ changes: [FigureChange]) -> [FigureChange] {
    changes.enumerated().sorted { left, right in
      let (first, second) = (size(left.element), size(right.element))
      guard first == second else {
        // What cannot be put in numbers, such as a gate that opens, comes first.
        guard let first else { return true }
        guard let second else { return false }
        return first > second
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// How large a change is, in relocation equivalents or percentage points; nil where it is no difference of numbers.
  func size(_ change: FigureChange) -> Rational? {
    guard let difference = change.difference?.magnitude else { return nil }
    switch change.unit {
    case .euro?: return difference / relocationValue
    case .fraction?: return difference * 100
    default: return difference
    }
  }

  /// Flows name two States in their label; their kind is the measure.
  private static func label(of change: FigureChange) -> String {
    guard change.counterpart != nil else { return change.label }
    let parts = change.path.split(separator: ".")
    return (["allocation", "offsets"].contains { parts.first == $0 } ? parts.prefix(2) : parts.suffix(1))
      .joined(separator: ".") + (change.path.hasPrefix("allocation.") ? ".\(parts.last ?? "")" : "")
  }
}

extension FigureChange {
  /// The unit of the figure; nil where it is no number.
  var unit: Unit? {
    for value in [after, before] {
      if case .number(_, _, _, _, let unit) = value { return unit }
    }
    return nil
  }
}
