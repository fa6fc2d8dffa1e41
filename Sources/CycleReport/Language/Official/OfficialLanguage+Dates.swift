public import SolidarityLaw

extension OfficialLanguage {
  /// A date in words: `15 October 2026`, `15. Oktober 2026`, `2026. gada 15. oktobris`, with hard spaces.
  ///
  /// Source: Unicode Common Locale Data Repository, long dates; Interinstitutional style guide for the French first of a month
  /// and for the Polish `r.`.
  public func date(_ date: CalendarDate) -> String {
    let name = months.indices.contains(date.month - 1) ? months[date.month - 1] : String(date.month)
    return pattern(day: day(date.day), month: name, year: String(date.year)).replacing(" ", with: "\u{A0}")
  }

  /// A day of a month as it stands before the month: `15`, `15.`, `1er`.
  public func day(_ day: Int) -> String {
    switch self {
    case .french where day == 1: "1er"
    case .czech, .danish, .german, .estonian, .croatian, .latvian, .hungarian, .slovak, .slovenian, .finnish: "\(day)."
    default: String(day)
    }
  }

  private func pattern(day: String, month: String, year: String) -> String {
    switch self {
    case .bulgarian: "\(day) \(month) \(year) г."
    case .spanish, .portuguese: "\(day) de \(month) de \(year)"
    case .croatian: "\(day) \(month) \(year)."
    case .latvian: "\(year). gada \(day) \(month)"
    case .lithuanian: "\(year) m. \(month) \(day) d."
    case .hungarian: "\(year). \(month) \(day)"
    case .maltese: "\(day) ta’ \(month) \(year)"
    case .polish: "\(day) \(month) \(year) r."
    default: "\(day) \(month) \(year)"
    }
  }

  /// The months as they stand in a date.
  private var months: [String] {
    switch self {
    case .bulgarian:
      [
        "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември",
        "декември",
      ]
    case .spanish:
      [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
      ]
    case .czech:
      [
        "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu",
        "prosince",
      ]
    case .danish:
      [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
      ]
    case .german:
      [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
      ]
    case .estonian:
      [
        "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober",
        "november", "detsember",
      ]
    case .greek:
      [
        "Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου",
        "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
    case .french:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
      ]
    case .irish:
      [
        "Eanáir", "Feabhra", "Márta", "Aibreán", "Bealtaine", "Meitheamh", "Iúil", "Lúnasa", "Meán Fómhair",
        "Deireadh Fómhair", "Samhain", "Nollaig",
      ]
    case .croatian:
      [
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada",
        "studenoga", "prosinca",
      ]
    case .italian:
      [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
      ]
    case .latvian:
      [
        "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris",
        "oktobris", "novembris", "decembris",
      ]
    case .lithuanian:
      [
        "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio", "rugsėjo", "spalio",
        "lapkričio", "gruodžio",
      ]
    case .hungarian:
      [
        "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október",
        "november", "december",
      ]
    case .maltese:
      [
        "Jannar", "Frar", "Marzu", "April", "Mejju", "Ġunju", "Lulju", "Awwissu", "Settembru", "Ottubru", "Novembru",
        "Diċembru",
      ]
    case .dutch:
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
      ]
    case .polish:
      [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
        "października", "listopada", "grudnia",
      ]
    case .portuguese:
      [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
      ]
    case .romanian:
      [
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie",
        "noiembrie", "decembrie",
      ]
    case .slovak:
      [
        "januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra",
        "novembra", "decembra",
      ]
    case .slovenian:
      [
        "januar", "februar", "marec", "april", "maj", "junij", "julij", "avgust", "september", "oktober", "november",
        "december",
      ]
    case .finnish:
      [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta",
        "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
      ]
    case .swedish:
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
      ]
    }
  }
}
