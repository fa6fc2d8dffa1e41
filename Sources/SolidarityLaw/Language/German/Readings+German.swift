extension AlternativeValue {
  public var german: String {
    switch self {
    case .agreed: "Der Wert, den beide Staaten vereinbart haben, auch über der zugesagten Schätzung."
    case .pledged: "Der vereinbarte Wert bis zur zugesagten Schätzung."
    }
  }
}

extension ApplicationText {
  public var german: String {
    switch self {
    case .corrected: "Der berichtigte Wortlaut: 12. Juni 2026."
    case .firstPublished: "Der zuerst veröffentlichte Wortlaut: 1. Juli 2026."
    }
  }
}

extension BenefittingFrom {
  public var german: String {
    switch self {
    case .notice: "Ab seiner Mitteilung, den Solidaritätspool nutzen zu wollen."
    case .decision: "Ab dem Beschluss, der den Migrationsdruck feststellt."
    }
  }
}

extension DeductionWithoutAct {
  public var german: String {
    switch self {
    case .counts: "Er zählt (in Artikel 63 Absatz 4, der von gewährten Abzügen spricht, nur bei ausdrücklicher Wahl)."
    case .ignored: "Er zählt nicht."
    }
  }
}

extension DrawRounding {
  public var german: String {
    switch self {
    case .cumulative:
      "Nach dem, was jeder Staat über alle bisherigen Abrufe hätte geben sollen, damit kleine Abrufe "
        + "nicht immer auf dieselben Staaten fallen."
    case .eachDraw: "Jeder Abruf für sich, nach den größten Resten."
    }
  }
}

extension DistributionOrder {
  public var german: String {
    switch self {
    case .coverageFirst: "Zuerst ausgewogene Deckung, dann anteilige Inanspruchnahme der Zusagen."
    case .proRataFirst: "Zuerst anteilige Inanspruchnahme der Zusagen, dann ausgewogene Deckung."
    }
  }
}

extension FairShareBasis {
  public var german: String {
    switch self {
    case .adopted: "Die festgelegte Zahl, wo eine erfasst ist, sonst die berechnete."
    case .computed: "Immer die berechnete Zahl."
    }
  }
}

extension FairShareRounding {
  public var german: String {
    switch self {
    case .up: "Aufwärts: 3\u{A0}360,44 wird zu 3\u{A0}361, wie die Zahlen des Solidaritätspools 2026 zeigen."
    case .nearest: "Zur nächsten ganzen Person, Hälften aufwärts."
    case .down: "Abwärts."
    }
  }
}

extension ForumForDeductedPledges {
  public var german: String {
    switch self {
    case .required: "Ja: Der Absatz erweitert den vorigen mit all seinen Bedingungen."
    case .notRequired: "Nein: Der Absatz gilt für sich."
    }
  }
}

extension MoneyFloor {
  public var german: String {
    switch self {
    case .zero: "Nein: Nichts wird erstattet."
    case .none: "Ja."
    }
  }
}

extension NoNeedRatio {
  public var german: String {
    switch self {
    case .kept: "Ja, er muss."
    case .free: "Nein, er muss nicht."
    }
  }
}

extension OffsetCapBasis {
  public var german: String {
    switch self {
    case .residual: "Sein angepasster gerechter Anteil weniger seine Zusage von Übernahmen; Geld senkt ihn nicht."
    case .fairShare: "Sein ganzer gerechter Anteil, wie der Absatz für sich lautet."
    case .strict: "Sein angepasster gerechter Anteil weniger den Wert seiner ganzen Zusage, Geld eingeschlossen."
    }
  }
}

extension OffsetPledges {
  public var german: String {
    switch self {
    case .distributed: "Sie nehmen teil wie jede Zusage von Übernahmen."
    case .setAside: "Sie werden zurückgelegt."
    }
  }
}

extension OffsetSilence {
  public var german: String {
    switch self {
    case .noEffect: "Nichts: Der Antrag bleibt offen."
    case .refusal: "Eine Ablehnung, sobald die Zeit für die Antwort abgelaufen ist."
    }
  }
}

extension OffsetThresholdBasis {
  public var german: String {
    switch self {
    case .statutory:
      "Die höhere aus der festen Zahl und dem Teil der Referenzzahl, auch wenn sie die Referenzzahl übersteigt."
    case .referenceOnly: "Allein der Teil der Referenzzahl."
    }
  }
}

extension OffsetVolume {
  public var german: String {
    switch self {
    case .shortfall: "Was den Zusagen zur Schwelle fehlt."
    case .threshold: "Bis zur Schwelle selbst, was auch zugesagt wurde."
    }
  }
}

extension PartialRequests {
  public var german: String {
    switch self {
    case .convertUnused: "Der Teil, um den niemand ersucht hat, wird zum finanziellen Beitrag."
    case .keep: "Nichts wird umgewandelt, sobald um einen Teil ersucht wurde."
    }
  }
}

extension PendingDeduction {
  public var german: String {
    switch self {
    case .stands: "Nein: Die Zusage bleibt bestehen, bis der Rat seinen Rechtsakt erlässt."
    case .counts: "Er zählt ab dem Antrag (nie in Artikel 63 Absatz 4, der von gewährten Abzügen spricht)."
    }
  }
}

extension SearchAndRescueShare {
  public var german: String {
    switch self {
    case .indicative: "Er wird als erreicht oder verfehlt ausgewiesen."
    case .binding: "Er ist eine Reserve, die die Verteilung beachten muss."
    }
  }
}

extension Shortcoming {
  public var german: String {
    switch self {
    case .released: "Eine Freistellung: Ein erfasstes freiwilliges Höchstmaß öffnet das Paar wieder."
    case .closed: "Ein Verbot: Das Paar bleibt geschlossen."
    }
  }
}

extension StatusExclusivity {
  public var german: String {
    switch self {
    case .exclusive: "Nein: Die beiden Begriffsbestimmungen schließen einander aus."
    case .concurrent: "Ja, das kann er."
    }
  }
}

extension YearEndDebt {
  public var german: String {
    switch self {
    case .proRata: "Im Verhältnis zu dem, was jeder begünstigte Mitgliedstaat beantragt hat."
    case .asRequested:
      "In der Reihenfolge der Monate der Anträge, innerhalb eines Monats in protokollarischer Reihenfolge."
    }
  }
}

extension CapacityForum {
  public var german: String {
    switch self {
    case .immediately:
      "Sofort: binnen einer Woche nach dem Beschluss der Kommission oder, wenn diese vorüber ist, am Tag der "
        + "Feststellung des Rates."
    case .afterCouncil: "Binnen einer Woche nach der Feststellung des Rates."
    }
  }
}

extension FixedDates {
  public var german: String {
    switch self {
    case .asWritten:
      "Ein Datum wie der 15. Oktober bleibt, wie es geschrieben steht; nur ab einem Ereignis gezählte Fristen "
        + "verschieben sich."
    case .rollForward: "Auch ein solches Datum verschiebt sich auf den nächsten Arbeitstag."
    }
  }
}

extension ForumTrigger {
  public var german: String {
    switch self {
    case .lastAct: "Der letzte der drei, der erlassen wird."
    case .firstAct: "Der erste der drei, der erlassen wird."
    }
  }
}

extension InstitutionCalendar {
  public var german: String {
    switch self {
    case .weekendsOnly: "Keine: nur Samstage und Sonntage, da der Artikel von Feiertagen eines Mitgliedstaats spricht."
    case .institutionHolidays: "Die Feiertage der Organe der Union, unter dem Code EU erfasst."
    }
  }
}

extension CreditSpread {
  public var german: String {
    switch self {
    case .free: "Alles, was davon übrig ist."
    case .proportional: "Ein Fünftel davon, dasselbe in jedem der fünf Jahre."
    }
  }
}

extension CreditYears {
  public var german: String {
    switch self {
    case .begun: "Die, die in ihnen beginnen."
    case .whole: "Die, die ganz in ihnen liegen."
    }
  }
}

extension CrisisCap {
  public var german: String {
    switch self {
    case .whereNecessary: "Jeder Staat geht bis zu seiner Obergrenze, bevor einer darüber hinausgeht."
    case .lifted: "Obergrenzen spielen keine Rolle."
    }
  }
}

extension CrisisPool {
  public var german: String {
    switch self {
    case .unimplemented: "Die noch geschuldeten und nicht durchgeführten."
    case .undrawn: "Die noch geschuldeten und nicht abgerufenen."
    case .effective: "Alle noch geschuldeten."
    }
  }
}
