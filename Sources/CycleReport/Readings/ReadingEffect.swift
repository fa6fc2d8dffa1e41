import ExactArithmetic
import SolidarityLaw

/// What another answer to one reading would change.
struct ReadingEffect: Sendable {
  /// A figure of the Union that would change.
  struct Change: Sendable {
    let path: String
    let before: Traced?
    let after: Traced?
  }

  let reading: String
  let answer: String
  /// How many figures would change in all.
  let changed: Int
  /// The States with a figure that would change, in protocol order.
  let states: [MemberState]
  /// The figures of the Union that would change.
  let changes: [Change]
}

extension CycleResult {
  /// What each answer not taken would change, one at a time, all else being equal.
  ///
  /// - Parameter assess: assesses a cycle as this result was assessed.
  func readingEffects(assess: (Cycle) -> Assessment) -> [ReadingEffect] {
    let baseline = Dictionary(assessment.figures.map { ($0.path, $0.figure) }) { first, _ in first }
    var effects: [ReadingEffect] = []
    for reading in readings {
      guard let description = ReadingCatalogue.all.first(where: { $0.name == reading.name }) else { continue }
      for answer in description.cases where answer.name != reading.answer {
        var other = cycle
        guard (try? other.readings.choose(reading.name, answer.name)) != nil else { continue }
        effects.append(effect(of: reading.name, answer.name, baseline: baseline, on: assess(other)))
      }
    }
    return effects
  }

  private func effect(
    of reading: String, _ answer: String, baseline: [String: Traced], on other: Assessment
  ) -> ReadingEffect {
    var changed = 0
    var states: Set<MemberState> = []
    var changes: [ReadingEffect.Change] = []
    let known = Set(assessment.states.map(\.state))
    for (path, after) in other.figures {
      let before = baseline[path]
      guard !CycleResult.isSame(before, after) else { continue }
      changed += 1
      let owner = MemberState(String(path.prefix { $0 != "." }))
      if known.contains(owner) {
        states.insert(owner)
      } else {
        changes.append(.init(path: path, before: before, after: after))
      }
    }
    return ReadingEffect(
      reading: reading, answer: answer, changed: changed, states: states.sorted(), changes: changes)
  }

  private static func isSame(_ first: Traced?, _ second: Traced) -> Bool {
    guard let first else { return false }
    return first.value == second.value && first.rounded == second.rounded && first.lower == second.lower
      && first.upper == second.upper
  }
}
