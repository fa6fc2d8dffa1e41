extension LawNote {
  public var german: String {
    switch self {
    case .solidarityNotYetApplicable:
      "Die Artikel 58 bis 63 und 65 bis 69 gelten ab {first}, nach {day}: Vorher kann der Solidaritätspool nicht "
        + "genutzt werden."
    case .bindingAtOdds:
      "{states}: Ob Teil IV den Staat bindet, ist anders erfasst, als die Erwägungsgründe und die Mitteilung "
        + "Irlands sagen; es gilt das Erfasste."
    case .boundStatesMissing:
      "{states}: Teil IV bindet den Staat, aber er fehlt in der Tabelle der Staaten, was den Anteil aller "
        + "anderen erhöht."
    case .rowsWithoutState:
      "{states}: Zeilen nennen einen Staat, der nicht in der Tabelle der Staaten steht; sie zählen nicht."
    case .adHocContributions:
      "{states}: trägt bei, ohne gebunden zu sein; die Zusage zählt in den Summen, außerhalb des Schlüssels."
    case .statusesExclude:
      "{states}: sowohl unter Migrationsdruck als auch in einer ausgeprägten Migrationslage erfasst, was die "
        + "Begriffsbestimmungen trennen; beides bleibt erfasst."
    case .riskBesidePressure:
      "{states}: als von dem Migrationsdruck bedroht erfasst, der bereits als festgestellt erfasst ist."
    case .disembarkationsWithoutPressure:
      "{states}: Ausschiffungen nach Such- und Rettungseinsätzen sind ohne Feststellung von Migrationsdruck "
        + "erfasst, zu der große und unverhältnismäßige die Kommission verpflichten."
    case .significantOnOneYear:
      "{states}: in einer ausgeprägten Migrationslage, die auf mehreren Jahren beruht, während die Indikatoren "
        + "hier eines abdecken."
    case .systemicShortcomings:
      "{states}: Systemische Mängel sind erfasst, sodass andere dem Staat weder Zusagen noch Ausgleiche schulden."
    case .actBelowProposalMinimum:
      "Der Rechtsakt verlangt {relocations} Übernahmen und {financial}, weniger als die Mindestwerte des "
        + "Vorschlags: Diese binden den Vorschlag der Kommission, und ob sie auch den Rat binden, ist nicht gesagt."
    case .actRatio:
      "Die {relocations} Übernahmen und {financial} des Rechtsakts stehen nicht im Verhältnis der beiden "
        + "Mindestwerte, sodass die beiden gerechten Anteile nicht gleichwertig sind."
    case .referenceChanged:
      "Die Referenzzahl ist die des Szenarios: Die gerechten Anteile, die der Rechtsakt für seine eigene "
        + "festgelegt hat, bleiben außer Betracht, und jeder Anteil wird berechnet."
    case .searchAndRescueShareMissing:
      "Migrationsdruck durch Ausschiffungen ist erfasst, aber kein Prozentsatz des Solidaritätspools für diese Staaten."
    case .searchAndRescueShareUnused:
      "Ein Prozentsatz des Solidaritätspools für Staaten mit Ausschiffungen ist erfasst, aber kein solcher Staat."
    case .proposalMissing:
      "Es ist kein Vorschlag der Kommission erfasst, sodass offen ist, ob Ausgleiche beantragt werden können."
    case .proposalWithheld:
      "Der Vorschlag der Kommission ist in dieser Ausgabe nicht enthalten; daher bleibt hier offen, ob Ausgleiche beantragt werden können."
    case .proposalBelowMinimum:
      "Die {relocations} Übernahmen und {financial} des Vorschlags liegen unter den Mindestwerten, was nur die "
        + "Feststellung fehlenden Bedarfs zulässt."
    case .proposalRatio:
      "Die {relocations} Übernahmen und {financial} des Vorschlags stehen nicht im Verhältnis der beiden Mindestwerte."
    case .keyIncomplete:
      "{states}: Bevölkerung oder BIP fehlt, sodass kein Anteil des Schlüssels berechnet werden kann."
    case .keyOfDifferentYears:
      "Bevölkerung oder BIP sind nicht für alle Staaten aus demselben Jahr; Anhang I verlangt die neuesten "
        + "verfügbaren Daten."
    case .keyFlags: "{states}: Eurostat kennzeichnet die Daten des Schlüssels, etwa als vorläufig oder geschätzt."
    case .populationOfFrance:
      "Frankreich zählt mit der Bevölkerung und dem BIP, die Eurostat veröffentlicht; ob die überseeischen "
        + "Gebiete, außerhalb des Geltungsbereichs der Verordnung, in den Schlüssel gehören, ist nicht gesagt."
    case .keyWeights: "Die Gewichte von Bevölkerung und BIP ergeben zusammen {sum}, nicht eins."
    case .zeroTotals: "Bevölkerung oder BIP der gebundenen Staaten ergeben zusammen null."
    case .fairSharesDoNotSum:
      "Die gerundeten gerechten Anteile ergeben zusammen {sum}, die Referenzzahl ist {reference}: Der Rechtsakt "
        + "sagt nicht, wie zu runden ist."
    case .adoptedDiffersFromComputed:
      "{states}: Der gerechte Anteil im Rechtsakt weicht von dem aus den Daten hier berechneten ab; beide werden "
        + "gezeigt, und die Lesart fairShareBasis sagt, welcher verwendet wird."
    case .pledgeUnknown:
      "{states}: Ein Betrag ist nicht bekannt; er ist mindestens, was davon erfasst ist, und höchstens, sofern "
        + "der Staat nicht mehr als seinen Anteil zugesagt hat, was sein Anteil noch verlangt."
    case .pledgeUnbounded: "{states}: Ein Betrag ist nicht bekannt, und nichts begrenzt ihn nach oben."
    case .noPledge:
      "{states}: Es ist keine Zusage erfasst; die Verordnung setzt keine an ihre Stelle, und die Antworten "
        + "darauf sind ein erneut einberufenes Forum, Ausgleiche oder ein Vertragsverletzungsverfahren."
    case .throughOffsetsNeedsAgreement:
      "{states}: will eine Zusage von Übernahmen durch Übernahme der Zuständigkeit erfüllen, was der Zustimmung "
        + "des begünstigten Mitgliedstaats bedarf; keine wird unterstellt."
    case .offerGateClosed:
      "{states}: will eine Zusage von Übernahmen durch Übernahme der Zuständigkeit erfüllen, während keine der "
        + "beiden Bedingungen für das Angebot erfüllt ist."
    case .deductionWithoutAct:
      "{states}: Ein Abzug wird ohne erfassten Rechtsakt des Rates dazu angewandt, den Artikel 61 Absatz 4 und "
        + "Artikel 62 Absatz 5 vorsehen; die Lesart deductionWithoutAct sagt, ob er zählt."
    case .deductionPending:
      "{states}: Ein Abzug ist beantragt oder bewertet, aber nicht entschieden; für den Rat ist keine Frist gesetzt."
    case .deductionWithoutStatus:
      "{states}: Ein Abzug ist ohne die Einstufung erfasst, die sein Grund verlangt, weder festgestellt noch "
        + "geltend gemacht."
    case .deductionBesidePoolUse:
      "{states}: Ein Abzug wegen Migrationsdrucks ist erfasst, obwohl der Staat den Solidaritätspool in Anspruch "
        + "nahm, was ihn ausschließt."
    case .deductionExceedsPledge:
      "{states}: Die Abzüge ergeben zusammen mehr, als abzuziehen ist; mehr als das Ganze wird nicht abgezogen."
    case .fullDeductionLeavesGap:
      "{states}: Die ganze Zusage ist abgezogen, aber sie lag unter dem gerechten Anteil; ein vollständiger "
        + "Abzug befreit von dem, was zugesagt wurde, und ob auch von dem, was nicht zugesagt wurde, ist nicht "
        + "gesagt."
    case .deductionNotRedistributed:
      "{states}: Was abgezogen ist, wird nicht auf andere umverteilt; nur neue Zusagen oder verpflichtende "
        + "Ausgleiche könnten es ersetzen."
    case .pressureWithoutNotice:
      "{states}: als unter Migrationsdruck festgestellt, ohne erfasste Mitteilung der Absicht zur Nutzung, "
        + "sodass der Staat hier nicht von der eigenen Zusage freigestellt ist; die Lesart benefittingFrom sagt, ab "
        + "wann er es wäre."
    case .noticeWithoutPressure:
      "{states}: Eine Mitteilung nach Artikel 58 ist ohne Feststellung von Migrationsdruck erfasst; sie gilt wie "
        + "erfasst."
    case .claimDespitePressure:
      "{states}: Eine Notifizierung nach Artikel 59 ist erfasst, obwohl Migrationsdruck festgestellt wurde, "
        + "wofür Artikel 58 der Weg ist."
    case .noticeRefused:
      "{states}: Die Ablehnung einer Mitteilung nach Artikel 58 ist erfasst, die keiner Genehmigung bedarf."
    case .claimPending:
      "{states}: sieht sich selbst unter Migrationsdruck; die Kommission hat nicht entschieden, wofür keine "
        + "Frist gesetzt ist."
    case .claimOutcomesOnOneDay:
      "{states}: am selben Tag als angenommen und als abgelehnt erfasst; die Annahme gilt als der spätere Schritt."
    case .capacityRefused:
      "{states}: als unter Migrationsdruck anerkannt, aber der Zugang verweigert; wo dem Solidaritätspool "
        + "Kapazität fehlt, soll das Hochrangige Forum binnen einer Woche nach dem Beschluss der Kommission "
        + "zusammentreten, bevor die eigenen zwei Wochen des Rates enden."
    case .pledgesOfBenefitting:
      "{states}: hat zugesagt und ist begünstigt; die Zusage zählt wie im Rechtsakt zugesagt und ist für dieses "
        + "Jahr freigestellt."
    case .requestGateOpen:
      "Ob die Hälfte der Übernahmen des Vorschlags zugesagt ist, hängt von nicht bekannten Zusagen ab."
    case .requestsWhileClosed:
      "Anträge auf Ausgleiche sind erfasst, während weniger als die Hälfte der Übernahmen des Vorschlags zugesagt ist."
    case .offsetAnswerExceedsRequest:
      "{states}: hat mehr Anträge angenommen als ersucht, was der Artikel nicht zulässt."
    case .offsetRequestUnanswered:
      "{states}: hat einen Antrag auf Ausgleiche nicht rechtzeitig beantwortet; der Rechtsakt misst dem "
        + "Schweigen keine Wirkung bei, und es ist keine Annahme."
    case .offsetRequestRefusedBySilence:
      "{states}: hat einen Antrag auf Ausgleiche nicht rechtzeitig beantwortet, was die Lesart offsetSilence als "
        + "Ablehnung nimmt."
    case .yearEndDebt:
      "{states}: Das Pooljahr ist vorüber, und zugesagte Übernahmen sind weder durchgeführt noch angenommen, "
        + "sodass für ebenso viele die Zuständigkeit geschuldet ist, wo ein begünstigter Mitgliedstaat darum ersucht."
    case .yearEndRequestReleased:
      "{states}: Nach dem Jahr wird die Übernahme von Verantwortung verlangt, obwohl systemische Mängel festgestellt "
        + "sind, die die anderen von Ausgleichen gegenüber diesem Staat freistellen; das Verlangen erhält nichts."
    case .thresholdAboveReference:
      "Die Schwelle für verpflichtende Ausgleiche, {threshold}, übersteigt die Referenzzahl, {reference}: Die "
        + "Zusagen bleiben darunter, selbst wenn jeder Staat seinen gerechten Anteil in Übernahmen zusagt, was der "
        + "Rechtsakt ungelöst lässt."
    case .mandatoryOffsetsAwaitForum:
      "Die Zusagen liegen unter der Schwelle, aber kein Hochrangiges Forum ist erneut zusammengetreten, sodass "
        + "kein Ausgleich verpflichtend ist; ob es erneut einberufen wird, entscheidet der Rat."
    case .forumForDeductedPledges:
      "Ob verpflichtende Ausgleiche für durch Abzüge und Freistellungen verlorene Zusagen ein eigens erneut "
        + "einberufenes Hochrangiges Forum brauchen, ist nicht gesagt: Hier entscheidet die Lesart "
        + "forumForDeductedPledges."
    case .mandatoryOffsetsUndecided:
      "Ob die durchzuführenden Übernahmen unter der Schwelle liegen, hängt von nicht bekannten Zusagen ab."
    case .mandatoryOffsetsNotAllotted:
      "Kein Artikel sagt, welcher Staat wie viele der verpflichtenden Ausgleiche trägt, noch, ob Geld senkt, was "
        + "ein Staat schulden kann: Hier entscheidet die Lesart offsetCap."
    case .volumeAboveCaps:
      "Die Obergrenzen aller Staaten zusammen liegen unter dem Umfang der verpflichtenden Ausgleiche."
    case .moneyDueOfOffsets:
      "{states}: Durchgeführte verpflichtende Ausgleiche senken das geschuldete Geld um je den Wert einer "
        + "Übernahme; der Rechtsakt nennt keinen Stückwert."
    case .agreedAbovePledge:
      "{states}: Alternative Maßnahmen wurden über ihrem zugesagten Wert vereinbart; eine Erstattung ist nicht "
        + "vorgesehen."
    case .alternativesConverted:
      "{states}: Alternative Maßnahmen ohne erfassten vereinbarten Wert werden am Ende des Pooljahres zu Geld, "
        + "sofern nicht ein begünstigter Mitgliedstaat darum ersucht und beide sich zuvor über ihren Wert einigen."
    case .amountsAssumed:
      "{states}: Nicht bekannte Beträge sind durch Annahme gefüllt ({policy}), sodass jede Zahl, die darauf "
        + "beruht, ebenfalls eine Annahme ist."
    case .parametersOverridden:
      "Rechtliche Parameter sind ersetzt: {parameters}; die Zahlen sind nicht die des Rechtsakts."
    case .whatIf: "Ein Gedankenspiel, nicht das Erfasste: Gesetzt wurde {changes}."
    case .asAt:
      "Beurteilt zum Stand vom {day}: Später datierte Tatsachen zählen nicht, und frühere Termine können "
        + "überfällig sein."
    case .calendarOutOfRange: "Für das Pooljahr {year} gibt es keinen Kalender."
    case .forumPeriodsConflict:
      "Der Rat hat zwei Wochen ab dem Beschluss der Kommission, um zu wenig Kapazität festzustellen, aber das "
        + "darauf folgende Hochrangige Forum muss binnen einer Woche nach diesem Beschluss zusammentreten."
    case .eventWithoutStep:
      "Das Ereignis vom {day} (Art: {kind}) bereitet weder den Solidaritätspool {year} noch den von {next} vor: "
        + "Es bleibt außerhalb des Kalenders."
    case .drawWithoutAccess:
      "{states}: Ein Abruf ist erfasst, obwohl für seinen Tag kein Zugang zum Solidaritätspool erfasst ist; er "
        + "wird wie erfasst aufgeteilt."
    case .drawUnserved:
      "{states}: Es wurde mehr abgerufen, als Zusagen und offene Paare geben können; der Rest fällt auf niemanden."
    case .drawPledgeUnknown:
      "{states}: Die abgerufene Zusage ist nicht bekannt, sodass hier kein Teil der Abrufe auf den Staat fällt; "
        + "jeder Teil ändert sich, sobald sie es ist."
    case .drawDeviates:
      "{states}: Geschlossene oder begrenzte Paare halten das Abgerufene vom Verhältnis zu den gesamten Zusagen "
        + "ab; spätere Abrufe gleichen es aus, soweit offene Paare es zulassen."
    case .implementationOverdue:
      "{states}: bis zum Ende des Pooljahres abgerufen und weder angenommen noch vereinbart noch durchgeführt."
    case .implementedBeyondDraws:
      "{states}: Es ist mehr als durchgeführt erfasst, als die erfassten Abrufe vom Staat verlangen."
    case .crisisPledgesWithoutCrisis: "Zusagen zu einem Solidaritätsreaktionsplan sind erfasst, aber keine Krise."
    case .crisisExempt: "Eine Krise ist mit einer Ausnahme erfasst, durch die kein Ausgleich verpflichtend ist."
    case .crisisNeedsUnknown:
      "Eine Krise ist ohne den Bedarf des Ratsbeschlusses erfasst, sodass der Umfang ihrer Ausgleiche nicht "
        + "bekannt ist."
    case .crisisUndecided:
      "Wie viele Ausgleiche die Krise verpflichtend macht, hängt von nicht bekannten Zusagen ab; nichts wird "
        + "zugewiesen."
    case .crisisOffsets:
      "Die zusätzlichen Zusagen und der Solidaritätspool decken den Bedarf des Staates in der Krise nicht, "
        + "sodass Ausgleiche bis zum gesamten Bedarf verpflichtend sind, nötigenfalls über den gerechten Anteil "
        + "hinaus. Wer wie viele übernimmt, ist ein Vorschlag; der Artikel sagt es nicht."
    case .crisisUnplaced:
      "Die in Betracht kommenden Fälle reichen nicht für alle Ausgleiche der Krise: Das Hochrangige Forum ist "
        + "erneut einzuberufen."
    case .crisisCaseloadIncomplete:
      "{states}: Wie viele Fälle gegenüber dem Staat in der Krise in Betracht kommen, ist nicht erfasst; mehr als die "
        + "bekannten werden dort nicht verteilt."
    case .crisisReleased:
      "{states}: Im Staat in der Krise sind systemische Mängel festgestellt, was die anderen ihm gegenüber von Zusagen "
        + "und Ausgleichen freistellt; kein Ausgleich wird zugewiesen. Ob eine Krise daran etwas ändert, ist nicht "
        + "gesagt."
    case .crisisKeyUnknown:
      "Daten des Referenzschlüssels fehlen, sodass die Ausgleiche der Krise niemandem zugewiesen werden."
    case .crisisNobodyToAsk:
      "Es bleibt kein Staat, von dem die Ausgleiche der Krise verlangt werden können: Die anderen sind begünstigt, oder "
        + "ihr ganzer Anteil ist abgezogen."
    case .crisisOver: "Der Beschluss zur Krise ist zum Stichtag ausgelaufen."
    case .creditNotAuthorised:
      "{states}: Die Nutzung einer Krisengutschrift ist ohne Genehmigung der Kommission erfasst; sie zählt nicht."
    case .creditExceeded:
      "{states}: Es ist mehr als wegen einer Krise abgezogen erfasst, als die Gutschriften dieser fünf Jahre "
        + "übrig lassen; mehr als das zählt nicht."
    case .creditUsed: "{states}: Eine Krisengutschrift senkt den in diesem Pooljahr verlangten Anteil."
    case .creditOpen:
      "{states}: Eine Krisengutschrift könnte abgezogen werden, nach Mitteilung an die Kommission und mit ihrer "
        + "Genehmigung."
    }
  }
}
