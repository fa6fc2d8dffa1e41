import SolidarityLaw

/// What an iCalendar file says of its dates.
enum CalendarFileMessage: String, CaseIterable, Message {
  case name
  case summary
  case actor
  case state
  case opens
  case due
  case actual
  case status

  var english: String {
    switch self {
    case .name: "Annual migration management cycle {name}"
    case .summary: "{title} ({rule}, pool {year})"
    case .actor: "Actor: {actor}"
    case .state: "State: {state}"
    case .opens: "From: {date}"
    case .due: "Due: {date}"
    case .actual: "Recorded: {date}"
    case .status: "Status: {status}"
    }
  }

  var dutch: String {
    switch self {
    case .name: "Jaarlijkse migratiebeheercyclus {name}"
    case .summary: "{title} ({rule}, pool {year})"
    case .actor: "Wie: {actor}"
    case .state: "Lidstaat: {state}"
    case .opens: "Vanaf: {date}"
    case .due: "Uiterlijk: {date}"
    case .actual: "Geregistreerd: {date}"
    case .status: "Stand: {status}"
    }
  }

  var french: String {
    switch self {
    case .name: "Cycle annuel de gestion de la migration {name}"
    case .summary: "{title} ({rule}, réserve {year})"
    case .actor: "Acteur: {actor}"
    case .state: "État: {state}"
    case .opens: "À partir du: {date}"
    case .due: "Échéance: {date}"
    case .actual: "Enregistré: {date}"
    case .status: "Situation: {status}"
    }
  }

  var german: String {
    switch self {
    case .name: "Jährlicher Migrationsmanagementzyklus {name}"
    case .summary: "{title} ({rule}, Solidaritätspool {year})"
    case .actor: "Wer: {actor}"
    case .state: "Staat: {state}"
    case .opens: "Ab: {date}"
    case .due: "Fällig: {date}"
    case .actual: "Erfasst: {date}"
    case .status: "Stand: {status}"
    }
  }
}
