import ExactArithmetic
import SolidarityLaw
import Yams

/// The keys of a costs file; what is wrong is reported where it stands.
struct PlanTermsSection {
  let root: YAMLSection

  private static let keys = ["name", "note", "costs", "unaccompaniedMinors", "ambition", "limits"]
  private static let costKeys = Measure.allCases.map(\.rawValue) + ["transfer"]
  private static let limitKeys = ["receptionPlaces", "budget", "agreed", "most", "leastShare", "mostShare"]

  /// The terms as far as they could be read.
  func terms(file: String, defaults: PlanTerms) -> PlanTerms {
    root.checkKeys(PlanTermsSection.keys)
    var terms = defaults
    terms.file = file
    terms.name = root.words("name", limit: 120) ?? ""
    terms.note = root.words("note", limit: 2000) ?? ""
    if let costs = root.section("costs") {
      costs.checkKeys(PlanTermsSection.costKeys)
      for measure in Measure.allCases {
        if let cost = money(measure.rawValue, in: costs) { terms.costs[measure] = cost }
      }
      terms.transferCost = money("transfer", in: costs)
    }
    if let minors = part("unaccompaniedMinors", in: root, most: 1) { terms.minors = minors }
    if let ambition { terms.ambition = ambition }
    if let limits = root.section("limits") { read(limits, into: &terms) }
    return terms
  }

  private func read(_ limits: YAMLSection, into terms: inout PlanTerms) {
    limits.checkKeys(PlanTermsSection.limitKeys)
    terms.receptionPlaces = amount("receptionPlaces", of: .relocation, in: limits)
    terms.budget = amount("budget", of: .financial, in: limits)
    func each(
      _ key: String, _ read: (Measure, YAMLSection) -> Rational?
    ) -> PerMeasure<Rational?> {
      guard let section = limits.section(key) else { return PerMeasure { _ in nil } }
      section.checkKeys(Measure.allCases.map(\.rawValue))
      return PerMeasure { read($0, section) }
    }
    terms.agreed = each("agreed") { amount($0.rawValue, of: $0, in: $1) }
    terms.most = each("most") { amount($0.rawValue, of: $0, in: $1) }
    terms.leastShare = each("leastShare") { part($0.rawValue, in: $1, most: 1) }
    terms.mostShare = each("mostShare") { part($0.rawValue, in: $1, most: nil) }
  }

  /// The value that the plan has to reach.
  private var ambition: PlanTerms.Ambition? {
    let remedy =
      "Write fairShare, adjustedShare, a percentage of the fair share such as 120%, or a number of relocations."
    guard let scalar = root.scalar("ambition", remedy) else { return nil }
    switch scalar.string {
    case "fairShare": return .fairShare
    case "adjustedShare": return .adjustedShare
    default: break
    }
    if scalar.string.hasSuffix("%") { return part("ambition", in: root, most: nil).map { .share($0) } }
    return amount("ambition", of: .relocation, in: root, whole: false).map { .equivalents($0) }
  }

  /// A cost of a unit: not negative, and not beyond what a user can mean.
  private func money(_ key: String, in section: YAMLSection) -> Rational? {
    guard let cost = section.number(key, ExactNumber.notNegative) else { return nil }
    return section.isSensible(cost, of: .financial, key, toTheCent: false) ? cost : nil
  }

  /// Persons, or EUR to the cent.
  private func amount(_ key: String, of measure: Measure, in section: YAMLSection, whole: Bool = true) -> Rational? {
    let parse = measure == .relocation && whole ? ExactNumber.persons : ExactNumber.amount
    guard let amount = section.number(key, parse), section.isSensible(amount, of: measure, key) else { return nil }
    return amount
  }

  /// A percentage such as `25%`, as a part of one.
  private func part(_ key: String, in section: YAMLSection, most: Rational?) -> Rational? {
    let remedy = "Write a percentage such as 25%."
    guard let scalar = section.scalar(key, remedy) else { return nil }
    guard scalar.string.hasSuffix("%"),
      let percent = try? ExactNumber.notNegative(String(scalar.string.dropLast()).withoutOuterSpaces)
    else {
      report(.notANumber, key, in: section, "is not a percentage", remedy)
      return nil
    }
    if let most, percent > most * 100 {
      report(.numberOutOfRange, key, in: section, "is more than the whole", "Write 0% to 100%.")
      return nil
    }
    guard percent <= 1_000_000 else {
      report(.numberOutOfRange, key, in: section, "is too large", "Write at most 1000000%.")
      return nil
    }
    return percent / 100
  }

  private func report(_ code: FindingCode, _ key: String, in section: YAMLSection, _ problem: String, _ remedy: String)
  {
    let value = section.entry(key)?.value
    section.report(code, key, at: value?.mark, "\(quoted(value?.scalar?.string ?? key)) \(problem)", remedy: remedy)
  }
}

extension String {
  fileprivate var withoutOuterSpaces: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
