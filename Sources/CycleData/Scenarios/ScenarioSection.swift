import ExactArithmetic
import SolidarityLaw
import Yams

/// The keys of a scenario file, read for one cycle; what is wrong is reported where it stands.
struct ScenarioSection {
  let root: YAMLSection
  let cycle: Cycle

  private static let keys = [
    "name", "note", "pledges", "deductions", "statuses", "reference", "readings", "parameters", "vintages",
  ]

  /// The scenario as far as it could be read.
  func scenario(named name: String, file: String) -> NamedScenario {
    root.checkKeys(ScenarioSection.keys)
    return NamedScenario(
      name: root.words("name", limit: 120) ?? name, note: root.words("note", limit: 2000) ?? "", file: file,
      changes: allChanges)
  }

  /// What the keys change, where nothing else may stand.
  var changes: Scenario {
    root.checkKeys(ScenarioSection.keys.filter { $0 != "name" && $0 != "note" })
    return allChanges
  }

  private var allChanges: Scenario {
    var changes = Scenario()
    changes.pledges = pledges
    changes.deductions = deductions
    changes.statuses = statuses
    changes.reference = reference
    changes.readings = root.section("readings").map(ReadingsSection.choices) ?? []
    changes.parameters = root.section("parameters").map(ParametersSection.values) ?? []
    changes.vintages = vintages
    return changes
  }

  private var pledges: [Scenario.Pledge] {
    guard let section = root.section("pledges") else { return [] }
    return section.entries.compactMap { entry -> Scenario.Pledge? in
      let parts = entry.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        section.report(
          .unknownKey, entry.key, at: entry.keyMark, "\(quoted(entry.key)) names no pledge",
          remedy: "Write the State and the measure with a point between them: NL.relocation: 500.")
        return nil
      }
      let state = state(parts[0], entry, in: section, mustBeBound: false)
      guard let measure = Measure(rawValue: parts[1]) else {
        section.report(
          .unknownWord, entry.key, at: entry.keyMark, "there is no measure \(quoted(parts[1]))",
          remedy: NearestName.suggestion(
            for: parts[1], among: Measure.allCases.map(\.rawValue), listing: "The measures are"))
        return nil
      }
      guard section.value(entry.key) != nil else {
        section.report(
          .missingValue, entry.key, at: entry.keyMark, "the pledge \(quoted(entry.key)) has no amount",
          remedy: "Write persons or EUR, 0 where nothing is pledged.")
        return nil
      }
      let parse = measure == .relocation ? ExactNumber.persons : ExactNumber.amount
      guard let state, let amount = section.number(entry.key, parse),
        section.isSensible(amount, of: measure, entry.key)
      else { return nil }
      return Scenario.Pledge(state: state, measure: measure, amount: amount)
    }
  }

  private var deductions: [Scenario.Deduction] {
    guard let section = root.section("deductions") else { return [] }
    return section.entries.compactMap { entry -> Scenario.Deduction? in
      let state = state(entry.key, entry, in: section, mustBeBound: true)
      guard let scalar = section.scalar(entry.key, DeductionExtentText.remedy) else {
        if section.value(entry.key) == nil {
          section.report(
            .missingValue, entry.key, at: entry.keyMark, "the deduction of \(quoted(entry.key)) has no extent",
            remedy: DeductionExtentText.remedy)
        }
        return nil
      }
      do throws(ExactNumber.Problem) {
        let extent = try DeductionExtentText.parse(scalar.string)
        if case .amount(let measure, let amount) = extent,
          !section.isSensible(amount, of: measure, entry.key)
        {
          return nil
        }
        return state.map { Scenario.Deduction(state: $0, extent: extent) }
      } catch {
        section.report(error.code, entry.key, at: scalar.mark, error.message, remedy: error.remedy)
        return nil
      }
    }
  }

  /// One status or a list of them a State.
  private var statuses: [Scenario.StatusChange] {
    guard let section = root.section("statuses") else { return [] }
    return section.entries.flatMap { entry -> [Scenario.StatusChange] in
      let state = state(entry.key, entry, in: section, mustBeBound: true)
      let names = entry.value.sequence.map(Array.init) ?? [entry.value]
      return names.compactMap { node -> Scenario.StatusChange? in
        let name = node.scalar?.string ?? ""
        guard let change = Scenario.StatusChange.Change(name: name) else {
          section.report(
            .unknownWord, entry.key, at: node.mark, "there is no status \(quoted(name))",
            remedy: NearestName.suggestion(
              for: name, among: Scenario.StatusChange.Change.names, listing: "The statuses are"))
          return nil
        }
        return state.map { Scenario.StatusChange(state: $0, change: change) }
      }
    }
  }

  /// Releases or years of population and GDP.
  private var vintages: [Scenario.Vintage] {
    guard let section = root.section("vintages") else { return [] }
    section.checkKeys(Scenario.Vintage.Figure.allCases.map(\.rawValue))
    return Scenario.Vintage.Figure.allCases.compactMap { figure -> Scenario.Vintage? in
      let remedy = "Write a year, or an indicator and a year: POP_JAN1_RELEASE_2026_07:2024."
      guard let scalar = section.scalar(figure.rawValue, remedy) else { return nil }
      if let vintage = Scenario.Vintage(figure, text: scalar.string) { return vintage }
      section.report(
        .wrongType, figure.rawValue, at: scalar.mark, "\(quoted(scalar.string)) names no release", remedy: remedy)
      return nil
    }
  }

  private var reference: Int? {
    guard let persons = root.number("reference", ExactNumber.persons),
      root.isSensible(persons, of: .relocation, "reference")
    else { return nil }
    return persons.integer
  }

  /// A State of the cycle.
  private func state(
    _ code: String, _ entry: YAMLSection.Entry, in section: YAMLSection, mustBeBound: Bool
  ) -> MemberState? {
    let state = MemberState(code)
    guard let record = cycle.states.first(where: { $0.state == state }) else {
      if StateCode.isAdmitted(code, synthetic: cycle.synthetic) {
        section.report(
          .undeclaredState, entry.key, at: entry.keyMark, "the cycle has no State '\(code)'",
          remedy: "Give it a row in states.csv, or leave it out here.")
      } else {
        section.report(
          .unknownState, entry.key, at: entry.keyMark, StateCode.message(for: code),
          remedy: StateCode.remedy(for: code))
      }
      return nil
    }
    guard record.isBound || !mustBeBound else {
      section.report(
        .neverBound, entry.key, at: entry.keyMark, "Part IV does not bind \(code)",
        remedy: "Only its ad hoc pledges can be changed, under 'pledges'.")
      return nil
    }
    return state
  }
}
