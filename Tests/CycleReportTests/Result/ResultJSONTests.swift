import ExactArithmetic
import OrderedJSON
import SolidarityLaw
import Testing

@testable import CycleReport

/// The schema `solidarity/result@1`: names, order and values on a cycle worked out by hand.
@Suite struct ResultJSONTests {
  let json = SmallCycle.distributed.json()

  @Test("Keys stand in the order of the schema")
  func keys() throws {
    #expect(
      json.keys == [
        "format", "cycle", "engine", "inputs", "readings", "overrides", "assumptions", "states", "pool", "offsets",
        "allocation", "draws", "calendar", "notes", "chosenReadings",
      ])
    let state = try #require(json["states"]?.elements.first)
    #expect(
      Array(state.keys.prefix(12)) == [
        "state", "bound", "statuses", "benefitting", "key", "fairShare", "adopted", "pledge", "deduction", "effective",
        "value", "adjustedShare",
      ])
    #expect(
      Array((json["pool"]?.keys ?? []).prefix(6)) == [
        "reference", "nominal", "effective", "available", "waterfall", "unknown",
      ])
    #expect(Array((json["offsets"]?.keys ?? []).prefix(2)) == ["requestGate", "mandatory"])
    #expect(
      Array((json["allocation"]?.keys ?? []).prefix(8)) == [
        "rule", "mode", "needsBasis", "basis", "coverage", "utilisation", "flows", "proof",
      ])
    #expect(
      Array((json["calendar"]?.elements.first?.keys ?? []).prefix(6)) == [
        "rule", "due", "actual", "actor", "article", "status",
      ])
    #expect(Array((json["notes"]?.elements.first?.keys ?? []).prefix(3)) == ["code", "message", "citation"])
  }

  @Test("An exact number is a fraction with ten significant digits beside it")
  func exactNumbers() throws {
    let greece = try #require(state("EL"))
    #expect(greece["key"] == ["exact": "1/3", "decimal": "0.3333333333"])
    #expect(
      greece["fairShare"]?["relocation"] == ["exact": "100/3", "decimal": "33.33333333", "rounded": .number("34")])
    // 34 × 20 000
    #expect(greece["fairShare"]?["financial"]?["rounded"] == .number("680000"))
  }

  @Test("What is not known is null, what does not apply is null, and pledges tell how they are known")
  func unknowns() throws {
    let netherlands = try #require(state("NL"))
    #expect(netherlands["pledge"]?["financial"] == .null)
    #expect(
      netherlands["pledge"]?["knowledge"] == ["relocation": "none", "financial": "unknown", "alternative": "none"])
    #expect(netherlands["value"] == .null)
    #expect(netherlands["gap"] == .null)
    let denmark = try #require(state("DK"))
    #expect(denmark["key"] == .null)
    #expect(denmark["fairShare"] == .null)
    #expect(denmark["bound"] == false)
  }

  @Test("Adopted figures keep the digits of the act")
  func adopted() throws {
    #expect(try #require(state("RO"))["adopted"] == ["share": "0.5000", "relocation": 50, "financial": nil])
  }

  @Test("A deduction is shown with its ground, stage and act")
  func deductions() throws {
    let romania = try #require(state("RO"))
    #expect(romania["deduction"]?["relocation"] == .number("12"))
    #expect(
      romania["deduction"]?["items"]?.elements.first == [
        "ground": "61", "extent": "20%", "base": "pledge", "stage": "granted", "act": "Decision, \"2026/1\"",
        "counts": true, "countsForArticle63": true, "reason": "The Council granted it (Article 61(4)).",
      ])
    #expect(romania["gap"] == ["exact": "-10", "decimal": "-10"])
  }

  @Test("Totals give what is known and the bounds")
  func totals() {
    #expect(
      json["pool"]?["nominal"]?["financial"]
        == ["known": .number("0"), "lower": .number("0"), "upper": .number("340000")])
    #expect(
      json["pool"]?["available"]?["relocation"]
        == ["known": .number("28"), "lower": .number("28"), "upper": .number("28")])
    #expect(json["pool"]?["unknown"] == ["NL"])
    #expect(
      json["pool"]?["waterfall"]?.elements.dropFirst().first
        == [
          "step": "release", "measure": "relocation", "amount": .number("4"),
          "states": [["state": "EL", "amount": .number("4")]],
        ])
  }

  @Test("Mandatory offsets are those of Article 63(4), with both tests beside")
  func offsets() {
    let offsets = json["offsets"]
    #expect(offsets?["requestGate"]?["open"] == false)
    #expect(offsets?["mandatory"] == offsets?["article63_4"])
    #expect(offsets?["article63_3"]?["pledged"] == .number("64"))
    #expect(offsets?["mandatory"]?["pledged"] == .number("48"))
    #expect(offsets?["mandatory"]?["threshold"] == ["exact": "30000", "decimal": "30000"])
    #expect(
      offsets?["states"]?.elements.first
        == ["state": "NL", "offerGate": nil, "cap": .number("17"), "assigned": .number("0"), "yearEnd": nil])
  }

  @Test("An amount is a plain number while it is whole or has cents, else an exact one")
  func amounts() {
    #expect(JSONValue.amount(Rational(4555, 2)) == .number("2277.5"))
    #expect(JSONValue.amount(Rational(-1, 4)) == .number("-0.25"))
    #expect(JSONValue.amount(Rational(5, 100)) == .number("0.05"))
    #expect(JSONValue.amount(Rational(1, 3)) == ["exact": "1/3", "decimal": "0.3333333333"])
    #expect(JSONValue.amount(nil) == .null)
  }

  @Test("A distribution says what it rests on, and its readings join the others in catalogue order")
  func allocation() {
    #expect(json["allocation"]?["needsBasis"] == "indicator:ASY_APP")
    #expect(json["allocation"]?["basis"] == "proposal")
    #expect(
      json["allocation"]?["flows"]?.elements
        == [
          [
            "from": "RO", "to": "EL", "measure": "relocation", "exact": "48", "decimal": "48", "rounded": .number("48"),
          ]
        ])
    #expect(json["readings"] == ["fairShareRounding": "up", "distributionOrder": "coverageFirst"])
    #expect(SmallCycle.result.json()["allocation"] == .null)
  }

  @Test("A narrower command leaves out what it did not compute")
  func parts() {
    let key = SmallCycle.result.json(parts: .key)
    #expect(
      key.keys == [
        "format", "cycle", "engine", "inputs", "readings", "overrides", "assumptions", "states", "notes",
        "chosenReadings",
      ])
    #expect(key["states"]?.elements.first?["pledge"] == nil)
    #expect(key["states"]?.elements.first?["key"] != nil)
    #expect(SmallCycle.result.json(parts: .offsets)["states"] == nil)
    #expect(SmallCycle.result.json(parts: .allocate)["pool"] == nil)
    #expect(SmallCycle.result.json(parts: .calendar)["calendar"]?.elements.count == 2)
    #expect(SmallCycle.result.json(parts: .ledger)["states"]?.elements.first?["pledge"] != nil)
  }

  @Test("Equal results give equal bytes")
  func determinism() {
    #expect(SmallCycle.distributed.json().text == SmallCycle.distributed.json().text)
    #expect(SmallCycle.result.traceJSON.text == SmallCycle.result.traceJSON.text)
  }

  private func state(_ code: String) -> JSONValue? {
    json["states"]?.elements.first { $0["state"] == .string(code) }
  }
}

extension JSONValue {
  /// The keys of an object in order.
  var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The elements of an array.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
