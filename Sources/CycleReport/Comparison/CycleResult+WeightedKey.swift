import ExactArithmetic
public import OrderedJSON
public import SolidarityLaw

extension CycleResult {
  /// A key of one's own beside Article 66's as plain text of at most eighty columns, with a final line feed.
  public func terminalText(_ key: WeightedKey, language: ReportLanguage = .english) -> String {
    let builder = TableBuilder(result: self, language: language)
    let book = builder.book
    var table = ReportTable(
      id: "weighted_key", title: book(.titleWeightedKey, ["title": key.weighting.title]),
      columns: [
        .init("state", book(.headingState)),
        .init("key", book(.headingKey), "", .number),
        .init("article66", book(.headingArticle66), "", .number),
        .init("difference", book(.headingPoints), book(.meaningPoints), .number),
        .init("persons", book(.headingRelocations), book(.meaningKeyPersons), .number),
      ])
    table.rows = key.rows.map { row in
      .init(cells: [
        .init(row.state.code), builder.cells.percent(row.key),
        row.statutory.map { builder.cells.percent($0) } ?? builder.cells.unknown(),
        row.statutory.map { .init(book.numbers.fixed((row.key - $0) * 100, fractionDigits: 4)) }
          ?? builder.cells.unknown(),
        .init(book.numbers.fixed(row.persons, fractionDigits: 2)),
      ])
    }
    let factors = key.weighting.factors.map { "\($0.name) \(book.numbers.number($0.weight))" }
    let source = key.weighting.source.map { "\(book(.headingSource)): \($0)" }
    table.footnotes =
      [book(.weightedKeyFactors, ["factors": book.enumeration(factors)])] + [source].compactMap { $0 }
      + [book(.weightedKeyCaution)]
    return TerminalTable(table).text
  }

  /// A key of one's own in the schema `solidarity/weighted-key@1`, every number exact.
  public func json(_ key: WeightedKey) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("format", "solidarity/weighted-key@1")]
    if case .object(let head) = json(parts: []) { members += head.filter { $0.key != "format" } }
    members.append(("title", .string(key.weighting.title)))
    members.append(("source", .text(key.weighting.source)))
    members.append(("factors", .array(key.weighting.factors.map(\.json))))
    members.append(
      (
        "states",
        .array(
          key.rows.map { row in
            [
              "state": .string(row.state.code), "key": .exact(row.key), "article66": .exact(row.statutory),
              "persons": .exact(row.persons), "shares": .array(row.shares.map { .exact($0) }),
            ]
          })
      ))
    return .object(members)
  }
}

extension KeyWeighting.Factor {
  var json: JSONValue {
    [
      "name": .string(name), "weight": .exact(weight), "source": .string(source.description),
      "effect": .string(isInverse ? "inverse" : "direct"), "cap": .exact(cap),
    ]
  }
}
