import ExactArithmetic
import OrderedJSON
import SolidarityLaw

extension StateAssessment {
  /// The State's entry in `states`, with the parts asked for.
  func json(parts: ResultParts, record: StateRecord?) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("state", .string(state.code)),
      ("bound", .bool(isBound)),
      ("statuses", .array(statuses.map { .string($0.rawValue) })),
      ("benefitting", .bool(isBenefitting)),
    ]
    if parts.contains(.shares) { members += sharesJSON(record: record) }
    if parts.contains(.ledger) { members += ledgerJSON }
    return .object(members)
  }

  private func sharesJSON(record: StateRecord?) -> [(key: String, value: JSONValue)] {
    [
      ("key", .exact(key?.value)),
      (
        "fairShare",
        isBound
          ? [
            "relocation": .exact(fairShareRelocation?.value, rounded: fairShareRelocation?.rounded),
            "financial": .exact(fairShareFinancial?.value, rounded: fairShareFinancial?.rounded),
            "inUse": .amount(fairShareInUse?.value),
            "inUseFinancial": .amount(fairShareInUseFinancial?.value),
          ] : .null
      ),
      (
        "adopted",
        [
          "share": .text(record?.adoptedShareText),
          "relocation": record?.adoptedRelocation.map { .integer($0) } ?? .null,
          "financial": .amount(record?.adoptedFinancial),
        ]
      ),
    ]
  }

  private var ledgerJSON: [(key: String, value: JSONValue)] {
    [
      (
        "pledge",
        .object(
          JSONValue.measures { .amount(pledge[$0].value) } + [
            (
              "knowledge",
              .object(JSONValue.measures { .string(pledgeKnowledge[$0]?.rawValue ?? "none") })
            ),
            ("throughOffsets", .amount(throughOffsets.value)),
          ])
      ),
      (
        "deduction",
        .object(
          JSONValue.measures { .amount(deduction[$0].value) } + [
            ("items", .array(deductionItems.map(\.json))), ("value", .exact(deductionValue.value)),
          ])
      ),
      ("effective", .object(JSONValue.measures { .amount(effective[$0].value) })),
      ("value", .exact(value.value)),
      ("adjustedShare", .exact(adjustedShare?.value)),
      ("gap", .exact(gap?.value)),
      ("available", .object(JSONValue.measures { .amount(available[$0].value) })),
      ("effectiveForArticle63", .amount(effectiveForArticle63.value)),
      ("moneyDue", .amount(moneyDue?.value)),
      ("searchAndRescue", .truth(searchAndRescue)),
      ("systemicShortcoming", .truth(systemicShortcoming)),
    ]
  }
}

extension DeductionItem {
  var json: JSONValue {
    [
      "ground": .string(record.ground.rawValue),
      "extent": record.extent == .unknown ? .null : .string(record.extent.text),
      "base": .string(record.base.rawValue), "stage": .string(record.stage.rawValue),
      "act": record.act.isEmpty ? .null : .string(record.act), "counts": .bool(counts),
      "countsForArticle63": .bool(countsForArticle63), "reason": .string(reason),
    ]
  }
}

extension DeductionExtent {
  /// The extent as `deductions.csv` writes it: `100%`, `relocation:50`, empty where not known.
  var text: String {
    switch self {
    case .share(let share): (share * 100).decimalString(significantDigits: 10) + "%"
    case .amount(let measure, let amount): measure.rawValue + ":" + amount.decimalString(significantDigits: 10)
    case .unknown: ""
    }
  }
}
