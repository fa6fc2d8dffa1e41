import ExactArithmetic
import SolidarityLaw
import Yams

/// The keys of a sweep's file, read for one cycle; what is wrong is reported where it stands.
struct SweepSection {
  let root: YAMLSection
  let cycle: Cycle
  /// The steps of a range in place of the file's.
  let lattice: Int?

  private static let keys = [
    "name", "note", "seed", "draws", "lattice", "exact", "distribution", "figures", "base", "grid", "draw",
  ]

  /// The plan as far as it could be read.
  var plan: SweepPlan {
    root.checkKeys(SweepSection.keys)
    var plan = SweepPlan()
    plan.name = root.words("name", limit: 120) ?? ""
    plan.note = root.words("note", limit: 2000) ?? ""
    plan.seed = whole("seed", least: 0, most: Int.max) ?? plan.seed
    plan.draws = whole("draws", least: 1, most: SweepPlan.mostScenarios)
    plan.lattice = lattice ?? whole("lattice", least: 1, most: SweepPlan.mostChoices - 1) ?? plan.lattice
    plan.exactness = exactness ?? plan.exactness
    plan.distributes = root.flag("distribution") ?? plan.distributes
    plan.figures = figures
    if let base = root.section("base") { plan.base = ScenarioSection(root: base, cycle: cycle).changes }
    readGrid(into: &plan)
    readDraws(into: &plan)
    return plan
  }

  private func whole(_ key: String, least: Int, most: Int) -> Int? {
    guard let scalar = root.scalar(key, "Write a whole number.") else { return nil }
    if let number = Int(scalar.string), (least...most).contains(number) { return number }
    root.report(
      .numberOutOfRange, key, at: scalar.mark,
      "'\(key)' is \(quoted(scalar.string)), not a whole number from \(least) to \(most)",
      remedy: "Write such a number without quotes or separators.")
    return nil
  }

  private var exactness: SweepPlan.Exactness? {
    guard let scalar = root.scalar("exact", "Write off, sampled or all.") else { return nil }
    // YAML 1.1 reads a bare off as a truth value; here it is a word all the same.
    if let exactness = SweepPlan.Exactness(rawValue: scalar.string) { return exactness }
    root.report(
      .unknownWord, "exact", at: scalar.mark, "'exact' is \(quoted(scalar.string))",
      remedy: "Write off, sampled or all.")
    return nil
  }

  private var figures: [String] {
    guard let value = root.value("figures") else { return [] }
    let nodes = value.sequence.map(Array.init) ?? [value]
    return nodes.compactMap { node in
      guard let scalar = node.scalar else {
        root.wrongType("figures", node, "Write paths such as NL.gap in brackets.")
        return nil
      }
      return scalar.string
    }
  }

  private func readGrid(into plan: inout SweepPlan) {
    guard let section = root.section("grid") else { return }
    for entry in section.entries {
      guard let text = text(of: entry, in: section) else { continue }
      do throws(SweepPlanError) {
        plan.grid.append(try SweepAxis.grid(entry.key, text))
      } catch {
        report(error, entry, in: section)
      }
    }
  }

  private func readDraws(into plan: inout SweepPlan) {
    guard let section = root.section("draw") else { return }
    for entry in section.entries {
      guard let text = text(of: entry, in: section) else { continue }
      do throws(SweepPlanError) {
        try plan.draw(entry.key, text)
      } catch {
        report(error, entry, in: section)
      }
    }
  }

  /// A value or a list of values as one text.
  private func text(of entry: YAMLSection.Entry, in section: YAMLSection) -> String? {
    if let scalar = entry.value.scalar, !scalar.string.isEmpty { return scalar.string }
    if let sequence = entry.value.sequence {
      let words = sequence.compactMap(\.scalar?.string)
      if words.count == sequence.count, !words.isEmpty { return words.joined(separator: ", ") }
    }
    section.report(
      .missingValue, entry.key, at: entry.value.mark ?? entry.keyMark, "\(quoted(entry.key)) has no values",
      remedy: "Write values such as [0, 500, 1000], or a range such as 0..1000 step 250 or uniform 0..1000.")
    return nil
  }

  private func report(_ error: SweepPlanError, _ entry: YAMLSection.Entry, in section: YAMLSection) {
    // A finding is a sentence without its stop, and a remedy.
    let text = error.description
    guard let stop = text.firstRange(of: ". ") else {
      section.report(.unknownWord, entry.key, at: entry.keyMark, text, remedy: "")
      return
    }
    section.report(
      .unknownWord, entry.key, at: entry.keyMark, String(text[..<stop.lowerBound]),
      remedy: String(text[stop.upperBound...]))
  }
}
