public import SolidarityLaw

extension OfficialLanguage {
  /// The State's short name, or its code where it has none, such as an invented State.
  ///
  /// Source: Interinstitutional style guide, section 7.1.1 and Annex A5; where the Unicode Common Locale Data Repository has
  /// another name (Estonian and Polish for the Netherlands, Maltese for Czechia) the guide's stands.
  public func name(of state: MemberState) -> String {
    names[state.code] ?? state.code
  }

  /// Names by code, written in protocol order, the associated States last.
  private static func table(_ names: String) -> [String: String] {
    let codes = [
      "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV", "LT", "LU", "HU", "MT", "NL",
      "AT",
      "PL", "PT", "RO", "SI", "SK", "FI", "SE", "IS", "LI", "NO", "CH",
    ]
    let list = names.split { $0 == "|" || $0 == "\n" }.map(String.init)
    return Dictionary(zip(codes, list), uniquingKeysWith: { first, _ in first })
  }

  private var names: [String: String] {
    switch self {
    case .bulgarian: Self.bulgarianNames
    case .spanish: Self.spanishNames
    case .czech: Self.czechNames
    case .danish: Self.danishNames
    case .german: Self.germanNames
    case .estonian: Self.estonianNames
    case .greek: Self.greekNames
    case .english: Self.englishNames
    case .french: Self.frenchNames
    case .irish: Self.irishNames
    case .croatian: Self.croatianNames
    case .italian: Self.italianNames
    case .latvian: Self.latvianNames
    case .lithuanian: Self.lithuanianNames
    case .hungarian: Self.hungarianNames
    case .maltese: Self.malteseNames
    case .dutch: Self.dutchNames
    case .polish: Self.polishNames
    case .portuguese: Self.portugueseNames
    case .romanian: Self.romanianNames
    case .slovak: Self.slovakNames
    case .slovenian: Self.slovenianNames
    case .finnish: Self.finnishNames
    case .swedish: Self.swedishNames
    }
  }

  private static let bulgarianNames = table(
    """
    Белгия|България|Чехия|Дания|Германия|Естония|Ирландия|Гърция|Испания|Франция|Хърватия|Италия|Кипър|Латвия|Литва
    Люксембург|Унгария|Малта|Нидерландия|Австрия|Полша|Португалия|Румъния|Словения|Словакия|Финландия|Швеция
    Исландия|Лихтенщайн|Норвегия|Швейцария
    """)
  private static let spanishNames = table(
    """
    Bélgica|Bulgaria|Chequia|Dinamarca|Alemania|Estonia|Irlanda|Grecia|España|Francia|Croacia|Italia|Chipre|Letonia
    Lituania|Luxemburgo|Hungría|Malta|Países Bajos|Austria|Polonia|Portugal|Rumanía|Eslovenia|Eslovaquia|Finlandia
    Suecia|Islandia|Liechtenstein|Noruega|Suiza
    """)
  private static let czechNames = table(
    """
    Belgie|Bulharsko|Česko|Dánsko|Německo|Estonsko|Irsko|Řecko|Španělsko|Francie|Chorvatsko|Itálie|Kypr|Lotyšsko
    Litva|Lucembursko|Maďarsko|Malta|Nizozemsko|Rakousko|Polsko|Portugalsko|Rumunsko|Slovinsko|Slovensko|Finsko
    Švédsko|Island|Lichtenštejnsko|Norsko|Švýcarsko
    """)
  private static let danishNames = table(
    """
    Belgien|Bulgarien|Tjekkiet|Danmark|Tyskland|Estland|Irland|Grækenland|Spanien|Frankrig|Kroatien|Italien|Cypern
    Letland|Litauen|Luxembourg|Ungarn|Malta|Nederlandene|Østrig|Polen|Portugal|Rumænien|Slovenien|Slovakiet|Finland
    Sverige|Island|Liechtenstein|Norge|Schweiz
    """)
  private static let germanNames = table(
    """
    Belgien|Bulgarien|Tschechien|Dänemark|Deutschland|Estland|Irland|Griechenland|Spanien|Frankreich|Kroatien
    Italien|Zypern|Lettland|Litauen|Luxemburg|Ungarn|Malta|Niederlande|Österreich|Polen|Portugal|Rumänien|Slowenien
    Slowakei|Finnland|Schweden|Island|Liechtenstein|Norwegen|Schweiz
    """)
  private static let estonianNames = table(
    """
    Belgia|Bulgaaria|Tšehhi|Taani|Saksamaa|Eesti|Iirimaa|Kreeka|Hispaania|Prantsusmaa|Horvaatia|Itaalia|Küpros|Läti
    Leedu|Luksemburg|Ungari|Malta|Madalmaad|Austria|Poola|Portugal|Rumeenia|Sloveenia|Slovakkia|Soome|Rootsi|Island
    Liechtenstein|Norra|Šveits
    """)
  private static let greekNames = table(
    """
    Βέλγιο|Βουλγαρία|Τσεχία|Δανία|Γερμανία|Εσθονία|Ιρλανδία|Ελλάδα|Ισπανία|Γαλλία|Κροατία|Ιταλία|Κύπρος|Λετονία
    Λιθουανία|Λουξεμβούργο|Ουγγαρία|Μάλτα|Κάτω Χώρες|Αυστρία|Πολωνία|Πορτογαλία|Ρουμανία|Σλοβενία|Σλοβακία
    Φινλανδία|Σουηδία|Ισλανδία|Λιχτενστάιν|Νορβηγία|Ελβετία
    """)
  private static let englishNames = table(
    """
    Belgium|Bulgaria|Czechia|Denmark|Germany|Estonia|Ireland|Greece|Spain|France|Croatia|Italy|Cyprus|Latvia
    Lithuania|Luxembourg|Hungary|Malta|Netherlands|Austria|Poland|Portugal|Romania|Slovenia|Slovakia|Finland|Sweden
    Iceland|Liechtenstein|Norway|Switzerland
    """)
  private static let frenchNames = table(
    """
    Belgique|Bulgarie|Tchéquie|Danemark|Allemagne|Estonie|Irlande|Grèce|Espagne|France|Croatie|Italie|Chypre
    Lettonie|Lituanie|Luxembourg|Hongrie|Malte|Pays-Bas|Autriche|Pologne|Portugal|Roumanie|Slovénie|Slovaquie
    Finlande|Suède|Islande|Liechtenstein|Norvège|Suisse
    """)
  private static let irishNames = table(
    """
    an Bheilg|an Bhulgáir|an tSeicia|an Danmhairg|an Ghearmáin|an Eastóin|Éire|an Ghréig|an Spáinn|an Fhrainc
    an Chróit|an Iodáil|an Chipir|an Laitvia|an Liotuáin|Lucsamburg|an Ungáir|Málta|an Ísiltír|an Ostair
    an Pholainn|an Phortaingéil|an Rómáin|an tSlóivéin|an tSlóvaic|an Fhionlainn|an tSualainn|an Íoslainn
    Lichtinstéin|an Iorua|an Eilvéis
    """)
  private static let croatianNames = table(
    """
    Belgija|Bugarska|Češka|Danska|Njemačka|Estonija|Irska|Grčka|Španjolska|Francuska|Hrvatska|Italija|Cipar|Latvija
    Litva|Luksemburg|Mađarska|Malta|Nizozemska|Austrija|Poljska|Portugal|Rumunjska|Slovenija|Slovačka|Finska
    Švedska|Island|Lihtenštajn|Norveška|Švicarska
    """)
  private static let italianNames = table(
    """
    Belgio|Bulgaria|Cechia|Danimarca|Germania|Estonia|Irlanda|Grecia|Spagna|Francia|Croazia|Italia|Cipro|Lettonia
    Lituania|Lussemburgo|Ungheria|Malta|Paesi Bassi|Austria|Polonia|Portogallo|Romania|Slovenia|Slovacchia
    Finlandia|Svezia|Islanda|Liechtenstein|Norvegia|Svizzera
    """)
  private static let latvianNames = table(
    """
    Beļģija|Bulgārija|Čehija|Dānija|Vācija|Igaunija|Īrija|Grieķija|Spānija|Francija|Horvātija|Itālija|Kipra|Latvija
    Lietuva|Luksemburga|Ungārija|Malta|Nīderlande|Austrija|Polija|Portugāle|Rumānija|Slovēnija|Slovākija|Somija
    Zviedrija|Islande|Lihtenšteina|Norvēģija|Šveice
    """)
  private static let lithuanianNames = table(
    """
    Belgija|Bulgarija|Čekija|Danija|Vokietija|Estija|Airija|Graikija|Ispanija|Prancūzija|Kroatija|Italija|Kipras
    Latvija|Lietuva|Liuksemburgas|Vengrija|Malta|Nyderlandai|Austrija|Lenkija|Portugalija|Rumunija|Slovėnija
    Slovakija|Suomija|Švedija|Islandija|Lichtenšteinas|Norvegija|Šveicarija
    """)
  private static let hungarianNames = table(
    """
    Belgium|Bulgária|Csehország|Dánia|Németország|Észtország|Írország|Görögország|Spanyolország|Franciaország
    Horvátország|Olaszország|Ciprus|Lettország|Litvánia|Luxemburg|Magyarország|Málta|Hollandia|Ausztria
    Lengyelország|Portugália|Románia|Szlovénia|Szlovákia|Finnország|Svédország|Izland|Liechtenstein|Norvégia|Svájc
    """)
  private static let malteseNames = table(
    """
    il-Belġju|il-Bulgarija|iċ-Ċekja|id-Danimarka|il-Ġermanja|l-Estonja|l-Irlanda|il-Greċja|Spanja|Franza|il-Kroazja
    l-Italja|Ċipru|il-Latvja|il-Litwanja|il-Lussemburgu|l-Ungerija|Malta|in-Netherlands|l-Awstrija|il-Polonja
    il-Portugall|ir-Rumanija|is-Slovenja|is-Slovakkja|il-Finlandja|l-Iżvezja|l-Iżlanda|il-Liechtenstein|in-Norveġja
    l-Iżvizzera
    """)
  private static let dutchNames = table(
    """
    België|Bulgarije|Tsjechië|Denemarken|Duitsland|Estland|Ierland|Griekenland|Spanje|Frankrijk|Kroatië|Italië
    Cyprus|Letland|Litouwen|Luxemburg|Hongarije|Malta|Nederland|Oostenrijk|Polen|Portugal|Roemenië|Slovenië
    Slowakije|Finland|Zweden|IJsland|Liechtenstein|Noorwegen|Zwitserland
    """)
  private static let polishNames = table(
    """
    Belgia|Bułgaria|Czechy|Dania|Niemcy|Estonia|Irlandia|Grecja|Hiszpania|Francja|Chorwacja|Włochy|Cypr|Łotwa|Litwa
    Luksemburg|Węgry|Malta|Niderlandy|Austria|Polska|Portugalia|Rumunia|Słowenia|Słowacja|Finlandia|Szwecja
    Islandia|Liechtenstein|Norwegia|Szwajcaria
    """)
  private static let portugueseNames = table(
    """
    Bélgica|Bulgária|Chéquia|Dinamarca|Alemanha|Estónia|Irlanda|Grécia|Espanha|França|Croácia|Itália|Chipre|Letónia
    Lituânia|Luxemburgo|Hungria|Malta|Países Baixos|Áustria|Polónia|Portugal|Roménia|Eslovénia|Eslováquia|Finlândia
    Suécia|Islândia|Listenstaine|Noruega|Suíça
    """)
  private static let romanianNames = table(
    """
    Belgia|Bulgaria|Cehia|Danemarca|Germania|Estonia|Irlanda|Grecia|Spania|Franța|Croația|Italia|Cipru|Letonia
    Lituania|Luxemburg|Ungaria|Malta|Țările de Jos|Austria|Polonia|Portugalia|România|Slovenia|Slovacia|Finlanda
    Suedia|Islanda|Liechtenstein|Norvegia|Elveția
    """)
  private static let slovakNames = table(
    """
    Belgicko|Bulharsko|Česko|Dánsko|Nemecko|Estónsko|Írsko|Grécko|Španielsko|Francúzsko|Chorvátsko|Taliansko|Cyprus
    Lotyšsko|Litva|Luxembursko|Maďarsko|Malta|Holandsko|Rakúsko|Poľsko|Portugalsko|Rumunsko|Slovinsko|Slovensko
    Fínsko|Švédsko|Island|Lichtenštajnsko|Nórsko|Švajčiarsko
    """)
  private static let slovenianNames = table(
    """
    Belgija|Bolgarija|Češka|Danska|Nemčija|Estonija|Irska|Grčija|Španija|Francija|Hrvaška|Italija|Ciper|Latvija
    Litva|Luksemburg|Madžarska|Malta|Nizozemska|Avstrija|Poljska|Portugalska|Romunija|Slovenija|Slovaška|Finska
    Švedska|Islandija|Lihtenštajn|Norveška|Švica
    """)
  private static let finnishNames = table(
    """
    Belgia|Bulgaria|Tšekki|Tanska|Saksa|Viro|Irlanti|Kreikka|Espanja|Ranska|Kroatia|Italia|Kypros|Latvia|Liettua
    Luxemburg|Unkari|Malta|Alankomaat|Itävalta|Puola|Portugali|Romania|Slovenia|Slovakia|Suomi|Ruotsi|Islanti
    Liechtenstein|Norja|Sveitsi
    """)
  private static let swedishNames = table(
    """
    Belgien|Bulgarien|Tjeckien|Danmark|Tyskland|Estland|Irland|Grekland|Spanien|Frankrike|Kroatien|Italien|Cypern
    Lettland|Litauen|Luxemburg|Ungern|Malta|Nederländerna|Österrike|Polen|Portugal|Rumänien|Slovenien|Slovakien
    Finland|Sverige|Island|Liechtenstein|Norge|Schweiz
    """)
}
