import SolidarityLaw

/// What the traces of figures say that stand beside those of the rules: indicators, releases of the key, other years, the strategy.
enum TraceMessage: String, CaseIterable, Message {
  case indicator
  case sumOfPeriods
  case valueAtEnd
  case twelveMonthsEarlier
  case changeOnEarlier
  case partOfUnion
  case partOfKey
  case partByKey
  case finding
  case findingFormula
  case vintageShare
  case vintageShareFormula
  case vintageDifferent
  case vintageDifferentFormula
  case vintageRise
  case vintageFall
  case vintageDifference
  case previous
  case change
  case changeFormula
  case strategyFigure
  case strategyFormula

  var english: String {
    switch self {
    case .indicator: "{indicator}, {state}: {what}"
    case .sumOfPeriods: "sum of the values from {first} to {last}"
    case .valueAtEnd: "value at the end of {last}"
    case .twelveMonthsEarlier: "the same twelve months earlier"
    case .changeOnEarlier: "(now − earlier) ÷ earlier"
    case .partOfUnion: "value ÷ {total}, the sum of the bound States that have one"
    case .partOfKey: "share of the key ÷ {total}, the sum of the shares of the same States"
    case .partByKey: "part of the Union ÷ part of the key"
    case .finding: "{state}: indicators in which data and decision look at odds"
    case .findingFormula:
      "number of indicators whose part lies on the other side of the key than the decision; no verdict"
    case .vintageShare: "{state}: share of the reference key under {release} for {year}"
    case .vintageShareFormula: "the reference key with this release in the place of the figures in use"
    case .vintageDifferent: "States with another whole fair share under {release} for {year}"
    case .vintageDifferentFormula:
      "number of States, out of {number}, whose share times the reference number rounds to another number"
    case .vintageRise: "Greatest rise of a share under {release} for {year}: {state}"
    case .vintageFall: "Greatest fall of a share under {release} for {year}: {state}"
    case .vintageDifference: "share under the release − share in use"
    case .previous: "In the cycle of {year}: {what}"
    case .change: "Change from {before} to {after}: {what}"
    case .changeFormula: "{after} − {before}"
    case .strategyFigure: "{figure} ({period})"
    case .strategyFormula: "recorded from the strategy, as {origin} gives it; not computed"
    }
  }

  var dutch: String {
    switch self {
    case .indicator: "{indicator}, {state}: {what}"
    case .sumOfPeriods: "som van de waarden van {first} tot en met {last}"
    case .valueAtEnd: "waarde aan het einde van {last}"
    case .twelveMonthsEarlier: "hetzelfde, twaalf maanden eerder"
    case .changeOnEarlier: "(nu − eerder) ÷ eerder"
    case .partOfUnion: "waarde ÷ {total}, de som van de gebonden lidstaten die er een hebben"
    case .partOfKey: "aandeel in de sleutel ÷ {total}, de som van de aandelen van dezelfde lidstaten"
    case .partByKey: "deel van de Unie ÷ deel van de sleutel"
    case .finding: "{state}: indicatoren waarin gegevens en besluit niet met elkaar stroken"
    case .findingFormula:
      "aantal indicatoren waarvan het deel aan de andere kant van de sleutel ligt dan het besluit; geen oordeel"
    case .vintageShare: "{state}: aandeel in de referentiesleutel volgens {release} voor {year}"
    case .vintageShareFormula: "de referentiesleutel met deze uitgave in plaats van de gebruikte cijfers"
    case .vintageDifferent: "Lidstaten met een ander geheel billijk aandeel volgens {release} voor {year}"
    case .vintageDifferentFormula:
      "aantal lidstaten, van {number}, waarvan het aandeel maal het referentiegetal op een ander getal wordt afgerond"
    case .vintageRise: "Grootste stijging van een aandeel volgens {release} voor {year}: {state}"
    case .vintageFall: "Grootste daling van een aandeel volgens {release} voor {year}: {state}"
    case .vintageDifference: "aandeel volgens de uitgave − gebruikt aandeel"
    case .previous: "In de cyclus van {year}: {what}"
    case .change: "Verandering van {before} op {after}: {what}"
    case .changeFormula: "{after} − {before}"
    case .strategyFigure: "{figure} ({period})"
    case .strategyFormula: "overgenomen uit de strategie, zoals {origin} het geeft; niet berekend"
    }
  }

  var french: String {
    switch self {
    case .indicator: "{indicator}, {state}: {what}"
    case .sumOfPeriods: "somme des valeurs de {first} à {last}"
    case .valueAtEnd: "valeur à la fin de {last}"
    case .twelveMonthsEarlier: "la même, douze mois plus tôt"
    case .changeOnEarlier: "(maintenant − avant) ÷ avant"
    case .partOfUnion: "valeur ÷ {total}, la somme des États liés qui en ont une"
    case .partOfKey: "part de la clé ÷ {total}, la somme des parts des mêmes États"
    case .partByKey: "part de l’Union ÷ part de la clé"
    case .finding: "{state}: indicateurs dans lesquels données et décision paraissent discordantes"
    case .findingFormula:
      "nombre d’indicateurs dont la part se trouve de l’autre côté de la clé que la décision; ce n’est pas un jugement"
    case .vintageShare: "{state}: part de la clé de référence selon {release} pour {year}"
    case .vintageShareFormula: "la clé de référence avec cette publication à la place des chiffres retenus"
    case .vintageDifferent: "États dont la part équitable entière serait autre selon {release} pour {year}"
    case .vintageDifferentFormula:
      "nombre d’États, sur {number}, dont la part multipliée par le nombre de référence s’arrondit à un autre nombre"
    case .vintageRise: "Plus forte hausse d’une part selon {release} pour {year}: {state}"
    case .vintageFall: "Plus forte baisse d’une part selon {release} pour {year}: {state}"
    case .vintageDifference: "part selon la publication − part retenue"
    case .previous: "Dans le cycle de {year}: {what}"
    case .change: "Variation de {before} à {after}: {what}"
    case .changeFormula: "{after} − {before}"
    case .strategyFigure: "{figure} ({period})"
    case .strategyFormula: "repris de la stratégie, tel que donné par {origin}; non calculé"
    }
  }

  var german: String {
    switch self {
    case .indicator: "{indicator}, {state}: {what}"
    case .sumOfPeriods: "Summe der Werte von {first} bis {last}"
    case .valueAtEnd: "Wert am Ende von {last}"
    case .twelveMonthsEarlier: "dasselbe zwölf Monate früher"
    case .changeOnEarlier: "(jetzt − früher) ÷ früher"
    case .partOfUnion: "Wert ÷ {total}, die Summe der gebundenen Staaten, die einen haben"
    case .partOfKey: "Anteil am Schlüssel ÷ {total}, die Summe der Anteile derselben Staaten"
    case .partByKey: "Teil der Union ÷ Teil des Schlüssels"
    case .finding: "{state}: Indikatoren, in denen Daten und Beschluss nicht zueinander zu passen scheinen"
    case .findingFormula:
      "Zahl der Indikatoren, deren Teil auf der anderen Seite des Schlüssels liegt als der Beschluss; kein Urteil"
    case .vintageShare: "{state}: Anteil am Referenzschlüssel nach {release} für {year}"
    case .vintageShareFormula: "der Referenzschlüssel mit diesem Stand anstelle der verwendeten Zahlen"
    case .vintageDifferent: "Staaten mit anderem ganzem gerechten Anteil nach {release} für {year}"
    case .vintageDifferentFormula:
      "Zahl der Staaten, von {number}, deren Anteil mal Referenzzahl sich auf eine andere Zahl rundet"
    case .vintageRise: "Größter Anstieg eines Anteils nach {release} für {year}: {state}"
    case .vintageFall: "Größter Rückgang eines Anteils nach {release} für {year}: {state}"
    case .vintageDifference: "Anteil nach diesem Stand − verwendeter Anteil"
    case .previous: "Im Zyklus {year}: {what}"
    case .change: "Veränderung von {before} auf {after}: {what}"
    case .changeFormula: "{after} − {before}"
    case .strategyFigure: "{figure} ({period})"
    case .strategyFormula: "aus der Strategie übernommen, wie {origin} es angibt; nicht berechnet"
    }
  }
}
