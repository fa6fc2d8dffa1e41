/// Which holidays move a period that ends for the Commission or the Council?
public enum InstitutionCalendar: String, Reading {
  /// None: only Saturdays and Sundays, since the article speaks of holidays of a Member State.
  case weekendsOnly
  /// The holidays of the Union's institutions, recorded under the code EU.
  case institutionHolidays

  public static let name = "institutionCalendar"
  public static let question = ReadingQuestion.institutionCalendar
  public static let citation = Citation("75")
  public static let rule = Rule.periods
  public static let defaultCase = InstitutionCalendar.weekendsOnly

  public var english: String {
    switch self {
    case .weekendsOnly: "None: only Saturdays and Sundays, since the article speaks of holidays of a Member State."
    case .institutionHolidays: "The holidays of the Union's institutions, recorded under the code EU."
    }
  }
}
