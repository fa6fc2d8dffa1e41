import OrderedJSON
import SolidarityLaw

/// The report's directory described as a research object: RO-Crate 1.2, `ro-crate-metadata.json`.
///
/// The crate names the files with their hashes, the program and the acts as entities, and one action that made the files from the inputs.
struct ResearchCrate {
  /// The file's name inside the report's directory.
  static let fileName = "ro-crate-metadata.json"

  let result: CycleResult
  let origin: ReportOrigin
  let title: String
  let language: ReportLanguage
  /// Which edition it is, where there are several.
  let marks: [String]
  /// All files of the directory but this one.
  let files: [ReportFile]
  /// Files whose bytes differ from one making to the next, which therefore have no hash here.
  let prints: [String]

  private static let program = "#solidarity"
  private static let solver = "#glpk"
  private static let action = "#report"

  var json: JSONValue {
    [
      "@context": ["https://w3id.org/ro/crate/1.2/context", ["sha256": "http://schema.org/sha256"]],
      "@graph": .array([descriptor, root] + fileEntities + [action, program, solver] + acts),
    ]
  }

  private var descriptor: JSONValue {
    [
      "@id": .string(ResearchCrate.fileName), "@type": "CreativeWork",
      "conformsTo": ResearchCrate.link("https://w3id.org/ro/crate/1.2"), "about": ResearchCrate.link("./"),
    ]
  }

  private var root: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("@id", "./"), ("@type", "Dataset"), ("name", .string(title)),
      ("description", .string(description)),
      // There is no clock: equal inputs give equal bytes. The day judged by, or that of the law, stands for the date.
      ("datePublished", .date(result.cycle.asAt ?? result.cycle.lawAsOf)),
      ("inLanguage", .string(language.rawValue)),
      ("license", .string(licence)),
      ("hasPart", .array((files.map(\.path) + prints).map(ResearchCrate.link))),
      ("mentions", ResearchCrate.link(ResearchCrate.action)),
    ]
    if !sources.isEmpty { members.append(("isBasedOn", .array(sources.map { .string($0) }))) }
    return .object(members)
  }

  private var description: String {
    ([
      "The cycle report of \(result.cycle.year) with a copy of its inputs; `solidarity verify` on this directory builds the same bytes again."
    ] + marks).joined(separator: " ")
  }

  private var licence: String {
    let licences = result.cycle.package?.licences ?? []
    return licences.isEmpty ? "As the sources named on each row of the inputs" : licences.joined(separator: "; ")
  }

  private var sources: [String] { result.cycle.package?.sources ?? [] }

  private var fileEntities: [JSONValue] {
    files.map { file in
      [
        "@id": .string(file.path), "@type": "File", "name": .string(file.path),
        "encodingFormat": .string(FileKind(path: file.path).mediaType),
        "contentSize": .string(String(file.bytes.count)), "sha256": .string(file.sha256),
      ]
    }
      + prints.map { path in
        [
          "@id": .string(path), "@type": "File", "name": .string(path),
          "encodingFormat": .string(FileKind(path: path).mediaType),
        ]
      }
  }

  private var action: JSONValue {
    let inputs = files.map(\.path).filter(ReportFile.isInput)
    let outputs = files.map(\.path).filter { !ReportFile.isInput($0) } + prints
    return [
      "@id": .string(ResearchCrate.action), "@type": "CreateAction",
      "name": .string((["solidarity report"] + origin.arguments).joined(separator: " ")),
      "instrument": ResearchCrate.link(ResearchCrate.program),
      "object": .array(inputs.map(ResearchCrate.link)), "result": .array(outputs.map(ResearchCrate.link)),
    ]
  }

  private var program: JSONValue {
    [
      "@id": .string(ResearchCrate.program), "@type": "SoftwareApplication", "name": .string(result.engine.name),
      "softwareVersion": .string(result.engine.version),
      "softwareRequirements": ResearchCrate.link(ResearchCrate.solver),
    ]
  }

  private var solver: JSONValue {
    [
      "@id": .string(ResearchCrate.solver), "@type": "SoftwareApplication", "name": "GLPK",
      "softwareVersion": .string(result.engine.glpk),
    ]
  }

  private var acts: [JSONValue] {
    Act.allCases.map {
      [
        "@id": .string($0.eli), "@type": "Legislation", "name": .string($0.title),
        "legislationIdentifier": .string($0.eli),
      ]
    }
  }

  private static func link(_ id: String) -> JSONValue {
    ["@id": .string(id)]
  }
}
