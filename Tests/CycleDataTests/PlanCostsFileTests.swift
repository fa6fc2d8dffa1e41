import CycleData
import ExactArithmetic
import SolidarityLaw
import Testing

@Suite("Costs files: what they may say, and what is wrong with them, with line and column")
struct PlanCostsFileTests {
  private static let defaults = PlanTerms.placeholders(relocationValue: 20_000)

  private static func read(_ text: String) throws -> PlanTerms {
    let folder = try TestFolder(["costs.yaml": text])
    return try PlanCostsFile.read(at: folder.path + "/costs.yaml", defaults: defaults)
  }

  private static func findings(_ text: String) throws -> [String] {
    let folder = try TestFolder(["costs.yaml": text])
    do {
      _ = try PlanCostsFile.read(at: folder.path + "/costs.yaml", defaults: defaults)
      return []
    } catch {
      return error.findings.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("Every key")
  func complete() throws {
    let terms = try Self.read(
      """
      name: Round two
      note: From the budget department.
      costs: { relocation: 31000.5, transfer: 800, financial: 0.95, alternative: 1.2 }
      unaccompaniedMinors: 12.5%
      ambition: 120%
      limits:
        receptionPlaces: 700
        budget: 23000000.25
        agreed: { relocation: 40, financial: 1000000 }
        most: { alternative: 4000000 }
        leastShare: { relocation: 50% }
        mostShare: { alternative: 30% }
      """)
    #expect(terms.name == "Round two" && terms.note == "From the budget department." && !terms.arePlaceholders)
    #expect(
      terms.costs
        == PerMeasure(relocation: Rational(62_001, 2), financial: Rational(19, 20), alternative: Rational(6, 5)))
    #expect(terms.transferCost == 800 && terms.minors == Rational(1, 8))
    #expect(terms.ambition == .share(Rational(6, 5)))
    #expect(terms.receptionPlaces == 700 && terms.budget == Rational(92_000_001, 4))
    #expect(terms.agreed == PerMeasure(relocation: 40, financial: 1_000_000, alternative: nil))
    #expect(terms.most == PerMeasure(relocation: nil, financial: nil, alternative: 4_000_000))
    #expect(terms.leastShare == PerMeasure(relocation: Rational(1, 2), financial: nil, alternative: nil))
    #expect(terms.mostShare == PerMeasure(relocation: nil, financial: nil, alternative: Rational(3, 10)))
  }

  @Test("The template is read as the placeholders that it says it is")
  func template() throws {
    var terms = try Self.read(PlanCostsFile.template)
    #expect(terms.name == "Placeholders" && terms.file != nil)
    (terms.name, terms.note, terms.file) = ("", "", nil)
    #expect(terms == Self.defaults)
    #expect(PlanCostsFile.template.contains("THE COSTS BELOW ARE PLACEHOLDERS, NOT ESTIMATES."))
  }

  @Test("Every limit of the template can be set by taking its mark away")
  func templateLimits() throws {
    let text = PlanCostsFile.template.split(separator: "\n").map { line in
      line.hasPrefix("  # ") ? "  " + line.dropFirst(4) : line
    }.joined(separator: "\n")
    let terms = try Self.read(text)
    #expect(terms.transferCost == 800 && terms.receptionPlaces == 600 && terms.budget == 15_000_000)
    #expect(terms.agreed.relocation == 40 && terms.most.financial == 8_000_000)
    #expect(terms.leastShare.relocation == Rational(1, 2) && terms.mostShare.alternative == Rational(3, 10))
  }

  @Test(
    "What an ambition may be",
    arguments: [
      ("fairShare", PlanTerms.Ambition.fairShare), ("adjustedShare", .adjustedShare), ("50%", .share(Rational(1, 2))),
      ("300.5", .equivalents(Rational(601, 2))),
    ])
  func ambition(_ text: String, _ expected: PlanTerms.Ambition) throws {
    #expect(try Self.read("ambition: \(text)\n").ambition == expected)
  }

  @Test(
    "What is wrong, once each",
    arguments: [
      ("cost: { relocation: 1 }\n", "costs.yaml:1:1: unknown key 'cost'. Did you mean 'costs'?"),
      ("costs: { relocations: 1 }\n", "unknown key 'costs.relocations'"),
      ("costs: { relocation: -1 }\n", "'-1' is negative"),
      ("costs: { relocation: x }\n", "'x' is not a decimal number"),
      ("costs: { financial: 9000000000000000 }\n", "'9000000000000000' is too large. The most is 1000000000 persons"),
      ("unaccompaniedMinors: 0.5\n", "'0.5' is not a percentage. Write a percentage such as 25%."),
      ("unaccompaniedMinors: 101%\n", "'101%' is more than the whole. Write 0% to 100%."),
      ("limits: { mostShare: { financial: 1000001% } }\n", "'1000001%' is too large. Write at most 1000000%."),
      ("limits: { receptionPlaces: 1.5 }\n", "'1.5' counts persons but is not whole"),
      ("limits: { budget: 1.005 }\n", "may be thousands or a decimal"),
      ("limits: { budget: 10.0051 }\n", "'10.0051' has a fraction of a cent. Write at most two decimals."),
      ("limits: { places: 1 }\n", "unknown key 'limits.places'"),
      ("limits: { agreed: { money: 1 } }\n", "unknown key 'limits.agreed.money'"),
      ("limits: 5\n", "'limits' is a single value"),
      ("ambition: [1]\n", "'ambition' is a list"),
      ("ambition: much\n", "'much' is not a decimal number"),
      ("", "the file is empty"),
    ])
  func wrong(_ text: String, _ expected: String) throws {
    let findings = try Self.findings(text)
    #expect(findings.count == 1 && findings.first?.contains(expected) == true, "\(findings)")
  }

  @Test("A file that is not there")
  func missing() {
    #expect(throws: CycleInputError.self) { try PlanCostsFile.read(at: "/nowhere/costs.yaml", defaults: Self.defaults) }
  }
}
