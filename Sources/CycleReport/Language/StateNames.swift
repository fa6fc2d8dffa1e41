import SolidarityLaw

/// The short names of States, from an own table so that they do not depend on the locale data of the machine.
enum StateNames {
  /// The State's name, or its code where it is an invented one.
  static func name(of state: MemberState, in language: ReportLanguage) -> String {
    language.official.name(of: state)
  }

  /// The State's English name, as data hold it.
  static func english(_ state: MemberState) -> String {
    OfficialLanguage.english.name(of: state)
  }
}
