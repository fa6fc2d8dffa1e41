import OrderedJSON
import SolidarityLaw

/// What a report says of its own making: `bundle.json`.
///
/// With the copies of the inputs beside it, it is all that another machine needs to build the same bytes.
struct BundleDescription {
  /// The file's name inside the report's directory.
  static let fileName = "bundle.json"
  static let format = "solidarity/bundle@1"

  let result: CycleResult
  let origin: ReportOrigin
  /// The files that can be built again, without those that list them.
  let files: [ReportFile]

  var json: JSONValue {
    [
      "format": .string(BundleDescription.format),
      "engine": [
        "name": .string(result.engine.name), "version": .string(result.engine.version),
        "glpk": .string(result.engine.glpk),
      ],
      "cycle": .integer(result.cycle.year),
      "name": .string(origin.name),
      "law": law,
      "readings": .object(result.readings.map { ($0.name, .string($0.answer)) }),
      "arguments": .array(origin.arguments.map { .string($0) }),
      "certificates": .array(files.map(\.path).filter { $0.hasPrefix("certificates/") }.map { .string($0) }),
      "files": .array(
        files.map {
          ["path": .string($0.path), "bytes": .integer($0.bytes.count), "sha256": .string($0.sha256)]
        }),
    ]
  }

  private var law: JSONValue {
    let checked = ParameterID.allCases.compactMap { LegalParameters.parameter($0).lastChecked }.min()
    return [
      "asOf": .date(result.cycle.lawAsOf), "lastChecked": .date(checked),
      "acts": .array(Act.allCases.map { ["title": .string($0.title), "eli": .string($0.eli)] }),
      "overrides": .array(result.assessment.overrides.map(\.json)),
    ]
  }
}
