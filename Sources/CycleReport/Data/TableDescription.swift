import OrderedJSON

/// Describes the CSV files as a Tabular Data Package (Frictionless), with a Table Schema each.
struct TableDescription {
  let tables: [ReportTable]
  let name: String
  let title: String
  /// What must be known before any figure is read.
  var marks: [String] = []

  /// The content of `datapackage.json`.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("profile", "tabular-data-package"), ("name", .string(name)), ("title", .string(title)),
    ]
    if !marks.isEmpty { members.append(("description", .string(marks.joined(separator: " ")))) }
    return .object(members + [("resources", .array(tables.map(resource)))])
  }

  private func resource(_ table: ReportTable) -> JSONValue {
    let table = table.narrowed(to: .data)
    return [
      "name": .string(table.id), "path": .string(table.id + ".csv"), "profile": "tabular-data-resource",
      "title": .string(table.title), "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "dialect": ["delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true, "header": true],
      "schema": ["fields": .array(table.columns.map(field)), "missingValues": [""]],
    ]
  }

  private func field(_ column: ReportTable.Column) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(column.id)), ("type", .string(type(of: column.kind))), ("title", .string(column.heading)),
    ]
    if !column.meaning.isEmpty { members.append(("description", .string(column.meaning))) }
    return .object(members)
  }

  private func type(of kind: ReportTable.Kind) -> String {
    switch kind {
    case .text, .figure: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }
}
