/// The official languages of the Union, in the order of their own names.
///
/// Source: Council Regulation No 1 of 1958; Interinstitutional style guide, section 7.2.1.
public enum OfficialLanguage: String, Sendable, CaseIterable {
  case bulgarian = "bg"
  case spanish = "es"
  case czech = "cs"
  case danish = "da"
  case german = "de"
  case estonian = "et"
  case greek = "el"
  case english = "en"
  case french = "fr"
  case irish = "ga"
  case croatian = "hr"
  case italian = "it"
  case latvian = "lv"
  case lithuanian = "lt"
  case hungarian = "hu"
  case maltese = "mt"
  case dutch = "nl"
  case polish = "pl"
  case portuguese = "pt"
  case romanian = "ro"
  case slovak = "sk"
  case slovenian = "sl"
  case finnish = "fi"
  case swedish = "sv"

  /// The language's code, as the institutions use it: `de`.
  public var code: String { rawValue }

  /// The language's own name.
  public var ownName: String {
    switch self {
    case .bulgarian: "български"
    case .spanish: "español"
    case .czech: "čeština"
    case .danish: "dansk"
    case .german: "Deutsch"
    case .estonian: "eesti keel"
    case .greek: "ελληνικά"
    case .english: "English"
    case .french: "français"
    case .irish: "Gaeilge"
    case .croatian: "hrvatski"
    case .italian: "italiano"
    case .latvian: "latviešu valoda"
    case .lithuanian: "lietuvių kalba"
    case .hungarian: "magyar"
    case .maltese: "Malti"
    case .dutch: "Nederlands"
    case .polish: "polski"
    case .portuguese: "português"
    case .romanian: "română"
    case .slovak: "slovenčina"
    case .slovenian: "slovenščina"
    case .finnish: "suomi"
    case .swedish: "svenska"
    }
  }

  /// The language that headings are written in: the same where the report speaks it, else English.
  public var reportLanguage: ReportLanguage { ReportLanguage(rawValue: rawValue) ?? .english }
}
