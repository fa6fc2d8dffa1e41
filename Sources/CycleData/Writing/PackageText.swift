import Foundation
import SolidarityLaw

/// The text of `datapackage.json`: what the cycle says of itself, and a resource for each table.
struct PackageText: Encodable {
  private struct Named: Encodable {
    var name: String?
    var title: String?
  }

  private struct Resource: Encodable {
    struct Schema: Encodable {
      var fields: [Named]
      var missingValues = [""]
    }

    var name: String
    var path: String
    var profile = "tabular-data-resource"
    var encoding = "utf-8"
    var schema: Schema
  }

  private let profile = "tabular-data-package"
  private let name: String
  private let title: String
  private let licenses: [Named]
  private let sources: [Named]
  private let resources: [Resource]

  /// The text for a package with tables given as file name and columns.
  static func text(
    of package: PackageInformation, tables: [(file: String, columns: [String])]
  ) throws(CycleWritingError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(PackageText(package, tables)), as: UTF8.self) + "\n"
    } catch {
      throw .refused(path: CycleFolder.packageFile, reason: "the description has no form in JSON")
    }
  }

  private init(_ package: PackageInformation, _ tables: [(file: String, columns: [String])]) {
    name = package.name
    title = package.title
    licenses = package.licences.map { Named(name: $0) }
    sources = package.sources.map { Named(title: $0) }
    resources = tables.map { table in
      Resource(
        name: String(table.file.prefix { $0 != "." }), path: table.file,
        schema: Resource.Schema(fields: table.columns.map { Named(name: $0) }))
    }
  }
}
