extension AlternativeValue {
  public var dutch: String {
    switch self {
    case .agreed: "De waarde die beide lidstaten zijn overeengekomen, ook boven de toegezegde raming."
    case .pledged: "De overeengekomen waarde tot aan de toegezegde raming."
    }
  }
}

extension ApplicationText {
  public var dutch: String {
    switch self {
    case .corrected: "De gerectificeerde tekst: 12 juni 2026."
    case .firstPublished: "De tekst zoals eerst bekendgemaakt: 1 juli 2026."
    }
  }
}

extension BenefittingFrom {
  public var dutch: String {
    switch self {
    case .notice: "Vanaf de kennisgeving dat hij de solidariteitspool wil gebruiken."
    case .decision: "Vanaf het besluit dat de migratiedruk vaststelt."
    }
  }
}

extension DeductionWithoutAct {
  public var dutch: String {
    switch self {
    case .counts: "Hij telt (in artikel 63, lid 4, dat van toegekende aftrek spreekt, alleen bij uitdrukkelijke keuze)."
    case .ignored: "Hij telt niet."
    }
  }
}

extension DrawRounding {
  public var dutch: String {
    switch self {
    case .cumulative:
      "Naar wat elke lidstaat over alle opnamen tot dan toe had moeten geven, zodat kleine opnamen niet "
        + "telkens op dezelfde lidstaten vallen."
    case .eachDraw: "Elke opname op zich, naar de grootste resten."
    }
  }
}

extension DistributionOrder {
  public var dutch: String {
    switch self {
    case .coverageFirst: "Eerst een evenwichtige dekking, dan benutting van de toezeggingen naar evenredigheid."
    case .proRataFirst: "Eerst benutting van de toezeggingen naar evenredigheid, dan een evenwichtige dekking."
    }
  }
}

extension FairShareBasis {
  public var dutch: String {
    switch self {
    case .adopted: "Het vastgestelde getal waar er een is geregistreerd, anders het berekende."
    case .computed: "Altijd het berekende getal."
    }
  }
}

extension FairShareRounding {
  public var dutch: String {
    switch self {
    case .up: "Naar boven: 3\u{A0}360,44 wordt 3\u{A0}361, zoals de cijfers van de solidariteitspool 2026 tonen."
    case .nearest: "Naar de dichtstbijzijnde hele persoon, halven naar boven."
    case .down: "Naar beneden."
    }
  }
}

extension ForumForDeductedPledges {
  public var dutch: String {
    switch self {
    case .required: "Ja: het lid breidt het voorgaande uit met al zijn voorwaarden."
    case .notRequired: "Nee: het lid geldt op zichzelf."
    }
  }
}

extension MoneyFloor {
  public var dutch: String {
    switch self {
    case .zero: "Nee: er wordt niets terugbetaald."
    case .none: "Ja."
    }
  }
}

extension NoNeedRatio {
  public var dutch: String {
    switch self {
    case .kept: "Ja, dat moet."
    case .free: "Nee, dat hoeft niet."
    }
  }
}

extension OffsetCapBasis {
  public var dutch: String {
    switch self {
    case .residual: "Het aangepaste billijk aandeel min de toezegging van herplaatsing; geld verlaagt het niet."
    case .fairShare: "Het hele billijk aandeel, zoals het lid op zichzelf luidt."
    case .strict: "Het aangepaste billijk aandeel min de waarde van de hele toezegging, geld inbegrepen."
    }
  }
}

extension OffsetPledges {
  public var dutch: String {
    switch self {
    case .distributed: "Zij nemen deel zoals elke toezegging van herplaatsing."
    case .setAside: "Zij worden apart gezet."
    }
  }
}

extension OffsetSilence {
  public var dutch: String {
    switch self {
    case .noEffect: "Niets: het verzoek blijft open."
    case .refusal: "Een weigering zodra de tijd voor het antwoord voorbij is."
    }
  }
}

extension OffsetThresholdBasis {
  public var dutch: String {
    switch self {
    case .statutory:
      "Het hoogste van het vaste getal en het deel van het referentiegetal, ook als het boven het referentiegetal ligt."
    case .referenceOnly: "Alleen het deel van het referentiegetal."
    }
  }
}

extension OffsetVolume {
  public var dutch: String {
    switch self {
    case .shortfall: "Wat de toezeggingen aan de drempel missen."
    case .threshold: "Tot aan de drempel zelf, wat er ook is toegezegd."
    }
  }
}

extension PartialRequests {
  public var dutch: String {
    switch self {
    case .convertUnused: "Het deel waarom niemand heeft verzocht, wordt een financiële bijdrage."
    case .keep: "Er wordt niets omgezet zodra om een deel is verzocht."
    }
  }
}

extension PendingDeduction {
  public var dutch: String {
    switch self {
    case .stands: "Nee: de toezegging blijft staan tot de Raad zijn handeling vaststelt."
    case .counts: "Hij telt vanaf het verzoek (nooit in artikel 63, lid 4, dat van toegekende aftrek spreekt)."
    }
  }
}

extension SearchAndRescueShare {
  public var dutch: String {
    switch self {
    case .indicative: "Het wordt als gehaald of gemist vermeld."
    case .binding: "Het is een reserve die de verdeling in acht moet nemen."
    }
  }
}

extension Shortcoming {
  public var dutch: String {
    switch self {
    case .released: "Een vrijstelling: een geregistreerd vrijwillig maximum opent het paar weer."
    case .closed: "Een verbod: het paar blijft gesloten."
    }
  }
}

extension StatusExclusivity {
  public var dutch: String {
    switch self {
    case .exclusive: "Nee: de twee definities sluiten elkaar uit."
    case .concurrent: "Ja, dat kan."
    }
  }
}

extension YearEndDebt {
  public var dutch: String {
    switch self {
    case .proRata: "Naar evenredigheid van wat elke begunstigde lidstaat heeft gevraagd."
    case .asRequested: "In de volgorde van de maanden van de verzoeken, protocollaire volgorde binnen een maand."
    }
  }
}

extension CapacityForum {
  public var dutch: String {
    switch self {
    case .immediately:
      "Meteen: binnen een week na het besluit van de Commissie of, als die voorbij is, op de dag van de "
        + "vaststelling door de Raad."
    case .afterCouncil: "Binnen een week na de vaststelling door de Raad."
    }
  }
}

extension FixedDates {
  public var dutch: String {
    switch self {
    case .asWritten:
      "Een datum als 15 oktober blijft zoals geschreven; alleen vanaf een gebeurtenis getelde termijnen verschuiven."
    case .rollForward: "Ook zo'n datum verschuift naar de volgende werkdag."
    }
  }
}

extension ForumTrigger {
  public var dutch: String {
    switch self {
    case .lastAct: "De laatste van de drie die wordt vastgesteld."
    case .firstAct: "De eerste van de drie die wordt vastgesteld."
    }
  }
}

extension InstitutionCalendar {
  public var dutch: String {
    switch self {
    case .weekendsOnly:
      "Geen: alleen zaterdagen en zondagen, omdat het artikel van feestdagen van een lidstaat spreekt."
    case .institutionHolidays: "De feestdagen van de instellingen van de Unie, geregistreerd onder de code EU."
    }
  }
}

extension CreditSpread {
  public var dutch: String {
    switch self {
    case .free: "Alles wat ervan over is."
    case .proportional: "Een vijfde ervan, hetzelfde in elk van de vijf jaren."
    }
  }
}

extension CreditYears {
  public var dutch: String {
    switch self {
    case .begun: "Die welke erin beginnen."
    case .whole: "Die welke er geheel in liggen."
    }
  }
}

extension CrisisCap {
  public var dutch: String {
    switch self {
    case .whereNecessary: "Elke lidstaat gaat tot zijn plafond voordat er een verder gaat."
    case .lifted: "Plafonds spelen geen rol."
    }
  }
}

extension CrisisPool {
  public var dutch: String {
    switch self {
    case .unimplemented: "De nog verschuldigde en niet uitgevoerde."
    case .undrawn: "De nog verschuldigde en niet opgenomen."
    case .effective: "Alle nog verschuldigde."
    }
  }
}
