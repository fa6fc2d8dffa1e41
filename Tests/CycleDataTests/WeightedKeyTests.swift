import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@Suite("Keys of one's own")
struct WeightedKeyTests {
  /// Two States with 1 and 3 of 4 in population, 1 and 1 of 2 in GDP, and a rate of 10 and 5.
  private static func cycle(rates: [Int?] = [10, 5], period: String = "2014") throws -> Cycle {
    let rows = ["DE,yes,100,2014,50,2014,,s", "FR,yes,300,2014,50,2014,,s", "DK,no,900,2014,900,2014,,s"]
    let states = ["state,bound,population,population_year,gdp_meur,gdp_year,flags,source"] + rows
    let observations = zip(["DE", "FR"], rates).compactMap { code, rate in
      rate.map { "\(code),RATE,\(period),\($0),per cent,,s" }
    }
    let indicators = ["REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,source"] + observations
    return try TestFolder([
      "cycle.yaml": "cycle: 2027\nlaw: { asOf: 2026-06-12 }\nreference: { relocations: 1000, financial: 20000000 }\n",
      "states.csv": states.joined(separator: "\n") + "\n",
      "indicators.csv": indicators.joined(separator: "\n") + "\n",
    ]).read().cycle
  }

  private static let population = KeyWeighting.Factor(name: "population", weight: 1, source: .population)
  private static func rate(cap: Rational? = nil, isInverse: Bool = true) -> KeyWeighting.Factor {
    .init(name: "rate", weight: 1, source: .indicator("RATE", period: "2014"), isInverse: isInverse, cap: cap)
  }

  @Test("Half population and half GDP is the key of Article 66")
  func article66() throws {
    let weighting = KeyWeighting(
      title: "halves",
      factors: [
        .init(name: "population", weight: 7, source: .population), .init(name: "gdp", weight: 7, source: .gdp),
      ])
    let key = try WeightedKey(weighting, Self.cycle())
    #expect(key.rows.map(\.state.code) == ["DE", "FR"])
    // (1/4 + 1/2) ÷ 2 and (3/4 + 1/2) ÷ 2; of 1 000 persons 375 and 625.
    #expect(key.rows.map(\.key) == [Rational(3, 8), Rational(5, 8)])
    #expect(key.rows.map(\.statutory) == key.rows.map(\.key))
    #expect(key.rows.map(\.persons) == [375, 625])
  }

  @Test("An inverse factor gives the shares of the reciprocals, and a cap cuts them")
  func inverse() throws {
    // 1/10 and 1/5: a third and two thirds. With population 1/4 and 3/4, weights one each: 7/24 and 17/24.
    let open = try WeightedKey(KeyWeighting(title: "a", factors: [Self.population, Self.rate()]), Self.cycle())
    #expect(open.rows.map(\.shares) == [[Rational(1, 4), Rational(1, 3)], [Rational(3, 4), Rational(2, 3)]])
    #expect(open.rows.map(\.key) == [Rational(7, 24), Rational(17, 24)])
    // Capped at half the population's share: 1/8 and 3/8, so (1/4 + 1/8) and (3/4 + 3/8) of 3/2: a quarter and three quarters.
    let capped = try WeightedKey(
      KeyWeighting(title: "a", factors: [Self.population, Self.rate(cap: Rational(1, 2))]), Self.cycle())
    #expect(capped.rows.map(\.shares) == [[Rational(1, 4), Rational(1, 8)], [Rational(3, 4), Rational(3, 8)]])
    #expect(capped.rows.map(\.key) == [Rational(1, 4), Rational(3, 4)])
  }

  @Test("Every figure that is missing is named; others that cannot be used too")
  func lacks() throws {
    let weighting = KeyWeighting(title: "a", factors: [Self.population, Self.rate()])
    func error(_ cycle: Cycle, _ weighting: KeyWeighting) -> WeightedKeyError? {
      do {
        _ = try WeightedKey(weighting, cycle)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      error(try Self.cycle(rates: [10, nil]), weighting)?.description
        == "The key 'a' lacks the factor 'rate' (indicators.csv, RATE, 2014) of FR. Add the figures with their source.")
    #expect(
      error(try Self.cycle(period: "2013"), weighting)?.description
        == "The key 'a' lacks the factor 'rate' (indicators.csv, RATE, 2014) of DE, FR. Add the figures with their source."
    )
    #expect(
      error(try Self.cycle(rates: [0, 5]), weighting)?.description
        == "The factor 'rate' is inverse, but zero for DE. Choose figures above zero.")
    #expect(
      error(try Self.cycle(rates: [4, -5]), weighting)?.description
        == "The factor 'rate' is below zero for FR. A share cannot be: correct the figure or choose another.")
    let direct = KeyWeighting(title: "a", factors: [Self.rate(isInverse: false)])
    #expect(
      error(try Self.cycle(rates: [0, 0]), direct)?.description
        == "The factor 'rate' is zero for every State and gives no shares. Choose another.")
    var none = try Self.cycle()
    none.states = none.states.filter { !$0.isBound }
    #expect(
      error(none, weighting)?.description
        == "states.csv binds no State, so that there is nobody to share among. Write yes in the column bound.")
  }

  @Test("The template of 2015 is readable and names what it needs")
  func template() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Inputs/keys/emergency-2015.yaml").path
    let weighting = try KeyWeightingFile.read(at: path)
    #expect(weighting.title == "Emergency key of 2015")
    #expect(weighting.source == "COM(2015) 240, annex; caps as described in COM(2015) 450 and 451")
    #expect(weighting.factors.map(\.weight) == [Rational(2, 5), Rational(2, 5), Rational(1, 10), Rational(1, 10)])
    #expect(weighting.factors.map(\.isInverse) == [false, false, true, true])
    #expect(weighting.factors.map(\.cap) == [nil, nil, Rational(3, 10), Rational(3, 10)])
    #expect(weighting.factors[3].source == .indicator("UNEMPLOYMENT_RATE", period: "2014"))
    // The cycle of 2015 has the population, and for none of the 26 States the other three.
    let cycle = try CycleFolder.read(at: path.replacing("keys/emergency-2015.yaml", with: "2015-relocation")).cycle
    let error = #expect(throws: WeightedKeyError.self) { try WeightedKey(weighting, cycle) }
    let text = error?.description ?? ""
    let lacking =
      "of BE, BG, CZ, DE, EE, IE, EL, ES, FR, HR, IT, CY, LV, LT, LU, HU, MT, NL, AT, PL, PT, RO, SI, SK, FI, SE"
    for factor in [
      "'gdp' (states.csv, gdp_meur)", "'applications' (indicators.csv, PAST_APPLICATIONS_PER_MILLION, 2014)",
      "'unemployment' (indicators.csv, UNEMPLOYMENT_RATE, 2014)",
    ] {
      #expect(text.contains("lacks the factor \(factor) \(lacking)."))
    }
    #expect(!text.contains("'population'"))
  }

  @Test(
    "What is wrong in a description is told with its place",
    arguments: [
      ("", "the file is empty"), ("title: a", "'factors' is missing"), ("- a", "the file is not a mapping"),
      ("factors: { a: { from: gdp } }", "'factors.a.weight' is missing"),
      ("factors: { a: { weight: 0, from: gdp } }", "the weight of 'a' is zero"),
      ("factors: { a: { weight: -1, from: gdp } }", "negative"),
      ("factors: { a: { weight: 1 } }", "'factors.a.from' is missing"),
      ("factors: { a: { weight: 1, from: money } }", "'money' is not among the words admitted"),
      ("factors: { a: { weight: 1, from: gdp, indicator: B, period: 2014 } }", "'factors.a.from' is missing"),
      ("factors: { a: { weight: 1, indicator: B } }", "'factors.a.period' is missing"),
      ("factors: { a: { weight: 1, from: gdp, effect: none } }", "'none' is not among the words admitted"),
      ("factors: { a: { weight: 1, from: gdp, sort: up } }", "unknown key 'factors.a.sort'"),
      ("factors: { a: }", "'factors.a' is missing"), ("factors: { a: &b 1 }", "an anchor"),
    ])
  func broken(_ text: String, _ message: String) throws {
    let folder = try TestFolder(["key.yaml": text])
    let path = folder.path + "/key.yaml"
    do {
      _ = try KeyWeightingFile.read(at: path)
      Issue.record("read: \(text)")
    } catch {
      #expect(error.findings.contains { $0.description.contains(message) }, "\(error)")
      #expect(error.findings.allSatisfy { $0.file == path && !$0.remedy.isEmpty })
    }
  }

  @Test("A file that is not there, a folder, one that is too large: each is told as what it is")
  func unreadable() throws {
    func finding(_ path: String) -> String? {
      do {
        _ = try KeyWeightingFile.read(at: path)
        return nil
      } catch {
        return error.findings.first?.description
      }
    }
    let folder = try TestFolder(["large.yaml": String(repeating: "# ", count: 200_000)])
    #expect(finding("/nowhere/key.yaml")?.contains("there is no such file. Name a file that is there.") == true)
    #expect(finding(folder.path)?.contains("this is a folder, not a file") == true)
    #expect(
      finding(folder.path + "/large.yaml")?.contains("the file is larger than 256 KiB. Keep the factors only.") == true)
  }
}
