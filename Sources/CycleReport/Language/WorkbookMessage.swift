/// What the sheet that explains a workbook says.
enum WorkbookMessage: String, CaseIterable, Message {
  case sheet
  case column
  case heading
  case meaning
  case cutCells

  var english: String {
    switch self {
    case .sheet: "Sheet"
    case .column: "Column"
    case .heading: "Heading"
    case .meaning: "Meaning"
    case .cutCells:
      "Numbers with more than {digits} digits stand as text; texts of more than {characters} characters are cut (…) and whole in the CSV files."
    }
  }

  var dutch: String {
    switch self {
    case .sheet: "Blad"
    case .column: "Kolom"
    case .heading: "Opschrift"
    case .meaning: "Betekenis"
    case .cutCells:
      "Getallen met meer dan {digits} cijfers staan als tekst; teksten van meer dan {characters} tekens zijn afgebroken (…) en staan volledig in de CSV-bestanden."
    }
  }

  var french: String {
    switch self {
    case .sheet: "Feuille"
    case .column: "Colonne"
    case .heading: "Intitulé"
    case .meaning: "Signification"
    case .cutCells:
      "Les nombres de plus de {digits} chiffres figurent en tant que texte; les textes de plus de {characters} caractères sont tronqués (…) et figurent en entier dans les fichiers CSV."
    }
  }

  var german: String {
    switch self {
    case .sheet: "Blatt"
    case .column: "Spalte"
    case .heading: "Überschrift"
    case .meaning: "Bedeutung"
    case .cutCells:
      "Zahlen mit mehr als {digits} Ziffern stehen als Text; Texte von mehr als {characters} Zeichen sind gekürzt (…) und stehen ganz in den CSV-Dateien."
    }
  }
}
