/// What a file of a report's directory is, by its name.
struct FileKind {
  let path: String

  private var suffix: Substring { path.split(separator: ".").last ?? "" }

  /// The media type as registered with IANA.
  var mediaType: String {
    switch suffix {
    case "html": "text/html"
    case "md": "text/markdown"
    case "json": "application/json"
    case "csv": "text/csv"
    case "xml": "application/akn+xml"
    case "yaml": "application/yaml"
    case "pdf": "application/pdf"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: "text/plain"
    }
  }
}
