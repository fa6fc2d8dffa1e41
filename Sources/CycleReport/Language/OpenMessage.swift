import SolidarityLaw

/// The messages of the section on open questions.
enum OpenMessage: String, CaseIterable, Message {
  case section
  case intro
  case nothing
  case unknown
  case undecided
  case unexplained
  case title
  case headingQuestion
  case headingFigures
  case meaningFigures
  case bearsOn
  case bearsOnMore
  case reading
  case readingOther
  case overdue
  case strategy
  case gate

  var english: String {
    switch self {
    case .section: "Open questions"
    case .intro:
      "What is not known, not decided or not explained, each with its article and the figures that it bears on. None of this is a verdict."
    case .nothing: "Nothing is open."
    case .unknown: "Not known"
    case .undecided: "Not decided"
    case .unexplained: "Not explained"
    case .title: "Open questions: not known, not decided, not explained"
    case .headingQuestion: "Question"
    case .headingFigures: "Bears on"
    case .meaningFigures: "Figures that would change, by their paths"
    case .bearsOn: "Bears on:"
    case .bearsOnMore: "and {number} more"
    case .reading: "{question} The report takes: {meaning}"
    case .readingOther: "Under {answer}, {number} figures would be others."
    case .overdue: "{title}: due on {date}, and nothing is recorded."
    case .strategy:
      "Of {number} actions of the five-year strategy that are due by the end of {year}, no status is recorded."
    case .gate: "{test}: open, because of amounts that are not known."
    }
  }

  var dutch: String {
    switch self {
    case .section: "Open vragen"
    case .intro:
      "Wat niet bekend, niet besloten of niet verklaard is, telkens met het artikel en de cijfers die ervan afhangen. Niets hiervan is een oordeel."
    case .nothing: "Niets staat open."
    case .unknown: "Niet bekend"
    case .undecided: "Niet besloten"
    case .unexplained: "Niet verklaard"
    case .title: "Open vragen: niet bekend, niet besloten, niet verklaard"
    case .headingQuestion: "Vraag"
    case .headingFigures: "Raakt"
    case .meaningFigures: "Cijfers die zouden veranderen, met hun pad"
    case .bearsOn: "Raakt:"
    case .bearsOnMore: "en nog {number}"
    case .reading: "{question} Het verslag gaat uit van: {meaning}"
    case .readingOther: "Bij {answer} zouden {number} cijfers anders zijn."
    case .overdue: "{title}: uiterlijk {date}, en er is niets geregistreerd."
    case .strategy:
      "Van {number} acties van de vijfjarenstrategie die uiterlijk eind {year} klaar moeten zijn, is geen stand geregistreerd."
    case .gate: "{test}: open, wegens bedragen die niet bekend zijn."
    }
  }

  var french: String {
    switch self {
    case .section: "Questions ouvertes"
    case .intro:
      "Ce qui n’est pas connu, pas décidé ou pas expliqué, avec l’article et les chiffres concernés. Rien de cela n’est un jugement."
    case .nothing: "Rien n’est ouvert."
    case .unknown: "Inconnu"
    case .undecided: "Non décidé"
    case .unexplained: "Non expliqué"
    case .title: "Questions ouvertes: inconnu, non décidé, non expliqué"
    case .headingQuestion: "Question"
    case .headingFigures: "Concerne"
    case .meaningFigures: "Chiffres qui changeraient, par leur chemin"
    case .bearsOn: "Concerne:"
    case .bearsOnMore: "et {number} autres"
    case .reading: "{question} Le rapport retient: {meaning}"
    case .readingOther: "Avec {answer}, {number} chiffres seraient autres."
    case .overdue: "{title}: échéance le {date}, et rien n’est enregistré."
    case .strategy:
      "Pour {number} actions de la stratégie quinquennale à réaliser avant la fin de {year}, aucune situation n’est enregistrée."
    case .gate: "{test}: indéterminé, en raison de montants inconnus."
    }
  }

  var german: String {
    switch self {
    case .section: "Offene Fragen"
    case .intro:
      "Was nicht bekannt, nicht entschieden oder nicht erklärt ist, jeweils mit dem Artikel und den Zahlen, die davon abhängen. Nichts davon ist ein Urteil."
    case .nothing: "Nichts ist offen."
    case .unknown: "Nicht bekannt"
    case .undecided: "Nicht entschieden"
    case .unexplained: "Nicht erklärt"
    case .title: "Offene Fragen: nicht bekannt, nicht entschieden, nicht erklärt"
    case .headingQuestion: "Frage"
    case .headingFigures: "Betrifft"
    case .meaningFigures: "Zahlen, die sich ändern würden, mit ihrem Pfad"
    case .bearsOn: "Betrifft:"
    case .bearsOnMore: "und {number} weitere"
    case .reading: "{question} Der Bericht geht aus von: {meaning}"
    case .readingOther: "Bei {answer} wären {number} Zahlen andere."
    case .overdue: "{title}: fällig am {date}, und nichts ist erfasst."
    case .strategy:
      "Zu {number} Maßnahmen der Fünfjahresstrategie, die bis Ende {year} fällig sind, ist kein Stand erfasst."
    case .gate: "{test}: offen wegen Beträgen, die nicht bekannt sind."
    }
  }
}
