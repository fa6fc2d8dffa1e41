extension LawNote {
  public var dutch: String {
    switch self {
    case .solidarityNotYetApplicable:
      "De artikelen 58 tot en met 63 en 65 tot en met 69 zijn van toepassing vanaf {first}, na {day}: eerder kan "
        + "de solidariteitspool niet worden gebruikt."
    case .bindingAtOdds:
      "{states}: of deel IV de lidstaat bindt, is anders geregistreerd dan de overwegingen en de kennisgeving "
        + "van Ierland zeggen; het geregistreerde geldt."
    case .boundStatesMissing:
      "{states}: deel IV bindt de lidstaat, maar hij ontbreekt in de tabel van de lidstaten, wat het aandeel van "
        + "alle anderen verhoogt."
    case .rowsWithoutState:
      "{states}: rijen noemen een lidstaat die niet in de tabel van de lidstaten staat; zij tellen niet."
    case .adHocContributions:
      "{states}: draagt bij zonder gebonden te zijn; de toezegging telt in de totalen, buiten de sleutel."
    case .statusesExclude:
      "{states}: zowel onder migratiedruk als met een aanzienlijke migratiesituatie geregistreerd, wat de "
        + "definities uit elkaar houden; beide blijven geregistreerd."
    case .riskBesidePressure:
      "{states}: geregistreerd met een risico op de migratiedruk die al als vastgesteld is geregistreerd."
    case .disembarkationsWithoutPressure:
      "{states}: er zijn ontschepingen na opsporing en redding geregistreerd zonder vaststelling van "
        + "migratiedruk, waartoe de Commissie bij grote en onevenredige aantallen verplicht is."
    case .significantOnOneYear:
      "{states}: met een aanzienlijke migratiesituatie, die op meerdere jaren berust, terwijl de indicatoren "
        + "hier één jaar beslaan."
    case .systemicShortcomings:
      "{states}: er zijn systeemtekortkomingen geregistreerd, zodat anderen de lidstaat toezeggingen noch "
        + "compensaties verschuldigd zijn."
    case .actBelowProposalMinimum:
      "De handeling vraagt {relocations} herplaatsingen en {financial}, minder dan de minima van het voorstel: "
        + "die binden het voorstel van de Commissie, en of zij ook de Raad binden, is niet bepaald."
    case .actRatio:
      "De {relocations} herplaatsingen en {financial} van de handeling staan niet in de verhouding van de twee "
        + "minima, zodat de twee billijke aandelen niet gelijkwaardig zijn."
    case .referenceChanged:
      "Het referentiegetal is dat van het scenario: de billijke aandelen die de handeling voor haar eigen getal "
        + "heeft vastgesteld, blijven buiten beschouwing en elk aandeel wordt berekend."
    case .searchAndRescueShareMissing:
      "Er is migratiedruk door ontschepingen geregistreerd, maar geen percentage van de solidariteitspool voor "
        + "die lidstaten."
    case .searchAndRescueShareUnused:
      "Er is een percentage van de solidariteitspool voor lidstaten met ontschepingen geregistreerd, maar geen "
        + "zulke lidstaat."
    case .proposalMissing:
      "Er is geen voorstel van de Commissie geregistreerd, zodat openstaat of om compensaties kan worden verzocht."
    case .proposalWithheld:
      "Het voorstel van de Commissie is in deze editie niet vermeld; daarom blijft hier open of om compensaties kan worden verzocht."
    case .proposalBelowMinimum:
      "De {relocations} herplaatsingen en {financial} van het voorstel liggen onder de minima, wat alleen kan "
        + "als is vastgesteld dat er geen behoefte is."
    case .proposalRatio:
      "De {relocations} herplaatsingen en {financial} van het voorstel staan niet in de verhouding van de twee minima."
    case .keyIncomplete:
      "{states}: bevolking of bbp ontbreekt, zodat geen enkel aandeel van de sleutel kan worden berekend."
    case .keyOfDifferentYears:
      "Bevolking of bbp zijn niet voor alle lidstaten van hetzelfde jaar; bijlage I vraagt de recentste "
        + "beschikbare gegevens."
    case .keyFlags:
      "{states}: Eurostat plaatst een kanttekening bij de gegevens van de sleutel, bijvoorbeeld als voorlopig of "
        + "geraamd."
    case .populationOfFrance:
      "Frankrijk telt met de bevolking en het bbp die Eurostat publiceert; of de overzeese gebieden, buiten het "
        + "toepassingsgebied van de verordening, in de sleutel thuishoren, is niet bepaald."
    case .keyWeights: "De gewichten van bevolking en bbp zijn samen {sum}, niet één."
    case .zeroTotals: "De bevolking of het bbp van de gebonden lidstaten is samen nul."
    case .fairSharesDoNotSum:
      "De afgeronde billijke aandelen zijn samen {sum}, het referentiegetal is {reference}: de handeling zegt "
        + "niet hoe moet worden afgerond."
    case .adoptedDiffersFromComputed:
      "{states}: het billijk aandeel in de handeling wijkt af van het uit de gegevens hier berekende; beide "
        + "worden getoond, en de lezing fairShareBasis zegt welk wordt gebruikt."
    case .pledgeUnknown:
      "{states}: een bedrag is niet bekend; het is ten minste wat ervan is geregistreerd en ten hoogste, tenzij "
        + "de lidstaat meer dan zijn aandeel heeft toegezegd, wat zijn aandeel nog vraagt."
    case .pledgeUnbounded: "{states}: een bedrag is niet bekend en niets begrenst het naar boven."
    case .noPledge:
      "{states}: er is geen toezegging geregistreerd; de verordening stelt er geen voor in de plaats, en de "
        + "antwoorden daarop zijn een opnieuw bijeengeroepen forum, compensaties of een inbreukprocedure."
    case .throughOffsetsNeedsAgreement:
      "{states}: wil een toezegging van herplaatsing nakomen door verantwoordelijkheid over te nemen, wat de "
        + "instemming van de begunstigde lidstaat vereist; die wordt niet verondersteld."
    case .offerGateClosed:
      "{states}: wil een toezegging van herplaatsing nakomen door verantwoordelijkheid over te nemen, terwijl "
        + "aan geen van beide voorwaarden voor het aanbod is voldaan."
    case .deductionWithoutAct:
      "{states}: er wordt een aftrek toegepast zonder geregistreerde handeling van de Raad erover, waarin de "
        + "artikelen 61, lid 4, en 62, lid 5, voorzien; de lezing deductionWithoutAct zegt of hij telt."
    case .deductionPending:
      "{states}: een aftrek is gevraagd of beoordeeld maar niet besloten; voor de Raad geldt geen termijn."
    case .deductionWithoutStatus:
      "{states}: er is een aftrek geregistreerd zonder de status die de grond ervan vraagt, noch vastgesteld "
        + "noch door de lidstaat zelf aangevoerd."
    case .deductionBesidePoolUse:
      "{states}: er is een aftrek wegens migratiedruk geregistreerd hoewel de lidstaat een beroep op de "
        + "solidariteitspool heeft gedaan, wat dat uitsluit."
    case .deductionExceedsPledge:
      "{states}: de aftrek is samen meer dan er af te trekken is; er gaat niet meer dan het geheel af."
    case .fullDeductionLeavesGap:
      "{states}: de hele toezegging is afgetrokken, maar zij lag onder het billijk aandeel; een volledige aftrek "
        + "bevrijdt van wat is toegezegd, en of ook van wat niet is toegezegd, is niet bepaald."
    case .deductionNotRedistributed:
      "{states}: wat is afgetrokken, wordt niet over anderen herverdeeld; alleen nieuwe toezeggingen of "
        + "verplichte compensaties kunnen het goedmaken."
    case .pressureWithoutNotice:
      "{states}: vastgesteld onder migratiedruk zonder geregistreerde kennisgeving van het voornemen tot "
        + "gebruik, zodat de lidstaat hier niet van de eigen toezegging is vrijgesteld; de lezing benefittingFrom "
        + "zegt vanaf wanneer dat zo zou zijn."
    case .noticeWithoutPressure:
      "{states}: er is een kennisgeving op grond van artikel 58 geregistreerd zonder vaststelling van "
        + "migratiedruk; zij geldt zoals geregistreerd."
    case .claimDespitePressure:
      "{states}: er is een mededeling op grond van artikel 59 geregistreerd hoewel migratiedruk is vastgesteld, "
        + "waarvoor artikel 58 de weg is."
    case .noticeRefused:
      "{states}: er is een weigering van een kennisgeving op grond van artikel 58 geregistreerd, die geen "
        + "goedkeuring nodig heeft."
    case .claimPending:
      "{states}: acht zichzelf onder migratiedruk; de Commissie heeft nog niet besloten, waarvoor geen termijn geldt."
    case .claimOutcomesOnOneDay:
      "{states}: op dezelfde dag als aanvaard en als afgewezen geregistreerd; de aanvaarding geldt als de latere stap."
    case .capacityRefused:
      "{states}: aanvaard als onder migratiedruk maar de toegang geweigerd; waar het de solidariteitspool aan "
        + "capaciteit ontbreekt, moet het forum op hoog niveau binnen een week na het besluit van de Commissie "
        + "bijeenkomen, voordat de eigen twee weken van de Raad om zijn."
    case .pledgesOfBenefitting:
      "{states}: heeft toegezegd en is begunstigd; de toezegging telt zoals in de handeling toegezegd en is voor "
        + "dit jaar vrijgesteld."
    case .requestGateOpen:
      "Of de helft van de herplaatsingen van het voorstel is toegezegd, hangt af van toezeggingen die niet bekend zijn."
    case .requestsWhileClosed:
      "Er zijn verzoeken om compensaties geregistreerd terwijl minder dan de helft van de herplaatsingen van het "
        + "voorstel is toegezegd."
    case .offsetAnswerExceedsRequest:
      "{states}: heeft meer verzoeken aanvaard dan waren gevraagd, wat het artikel niet toelaat."
    case .offsetRequestUnanswered:
      "{states}: heeft niet tijdig op een verzoek om compensaties geantwoord; de handeling geeft aan stilzwijgen "
        + "geen gevolg, en het is geen aanvaarding."
    case .offsetRequestRefusedBySilence:
      "{states}: heeft niet tijdig op een verzoek om compensaties geantwoord, wat de lezing offsetSilence als "
        + "weigering opvat."
    case .yearEndDebt:
      "{states}: het pooljaar is voorbij en toegezegde herplaatsingen zijn uitgevoerd noch aanvaard, zodat voor "
        + "evenveel de verantwoordelijkheid verschuldigd is, waar een begunstigde lidstaat daarom verzoekt."
    case .yearEndRequestReleased:
      "{states}: na het jaar wordt om overname van verantwoordelijkheid verzocht hoewel systeemtekortkomingen zijn "
        + "vastgesteld, die de andere van compensaties tegenover die lidstaat vrijstellen; het verzoek krijgt niets."
    case .thresholdAboveReference:
      "De drempel voor verplichte compensaties, {threshold}, ligt boven het referentiegetal, {reference}: de "
        + "toezeggingen blijven eronder, ook als elke lidstaat zijn billijk aandeel in herplaatsingen toezegt, wat "
        + "de handeling onopgelost laat."
    case .mandatoryOffsetsAwaitForum:
      "De toezeggingen liggen onder de drempel, maar er is geen forum op hoog niveau opnieuw bijeengekomen, "
        + "zodat geen compensatie verplicht is; of het opnieuw bijeen wordt geroepen, besluit de Raad."
    case .forumForDeductedPledges:
      "Of verplichte compensaties voor door aftrek en vrijstelling verloren toezeggingen een eigen opnieuw "
        + "bijeengeroepen forum op hoog niveau vereisen, is niet bepaald: hier beslist de lezing "
        + "forumForDeductedPledges."
    case .mandatoryOffsetsUndecided:
      "Of de uit te voeren herplaatsingen onder de drempel liggen, hangt af van toezeggingen die niet bekend zijn."
    case .mandatoryOffsetsNotAllotted:
      "Geen artikel zegt welke lidstaat hoeveel van de verplichte compensaties dekt, noch of geld verlaagt wat "
        + "een lidstaat verschuldigd kan zijn: hier beslist de lezing offsetCap."
    case .volumeAboveCaps: "De plafonds van alle lidstaten samen liggen onder de omvang van de verplichte compensaties."
    case .moneyDueOfOffsets:
      "{states}: uitgevoerde verplichte compensaties verlagen het verschuldigde geld met telkens de waarde van "
        + "één herplaatsing; de handeling noemt geen waarde per stuk."
    case .agreedAbovePledge:
      "{states}: alternatieve maatregelen zijn boven hun toegezegde waarde overeengekomen; in terugbetaling is "
        + "niet voorzien."
    case .alternativesConverted:
      "{states}: alternatieve maatregelen zonder geregistreerde overeengekomen waarde worden aan het einde van "
        + "het pooljaar geld, tenzij een begunstigde lidstaat erom verzoekt en beide het vooraf over de waarde eens "
        + "worden."
    case .amountsAssumed:
      "{states}: niet bekende bedragen zijn bij aanname ingevuld ({policy}), zodat elk cijfer dat erop berust "
        + "ook een aanname is."
    case .parametersOverridden:
      "Wettelijke parameters zijn vervangen: {parameters}; de cijfers zijn niet die van de handeling."
    case .whatIf: "Een wat-als, niet het geregistreerde: de gebruiker heeft {changes} ingesteld."
    case .asAt:
      "Beoordeeld naar de stand van {day}: later gedateerde feiten tellen niet, en data ervoor kunnen "
        + "achterstallig zijn."
    case .calendarOutOfRange: "Er is geen kalender voor het pooljaar {year}."
    case .forumPeriodsConflict:
      "De Raad heeft twee weken vanaf het besluit van de Commissie om te weinig capaciteit vast te stellen, maar "
        + "het forum op hoog niveau dat daarop volgt, moet binnen één week na dat besluit bijeenkomen."
    case .eventWithoutStep:
      "De gebeurtenis van {day} (soort: {kind}) bereidt noch de solidariteitspool van {year} noch die van {next} "
        + "voor: zij blijft buiten de kalender."
    case .drawWithoutAccess:
      "{states}: er is een opname geregistreerd hoewel voor die dag geen toegang tot de solidariteitspool is "
        + "geregistreerd; zij wordt verdeeld zoals geregistreerd."
    case .drawUnserved:
      "{states}: er is meer opgenomen dan toezeggingen en open paren kunnen geven; de rest komt bij niemand terecht."
    case .drawPledgeUnknown:
      "{states}: de toezegging waarop wordt opgenomen, is niet bekend, zodat hier geen deel van de opnamen op de "
        + "lidstaat valt; elk deel verandert zodra zij bekend is."
    case .drawDeviates:
      "{states}: gesloten of begrensde paren houden wat is opgenomen van de verhouding tot de totale "
        + "toezeggingen af; latere opnamen maken het goed voor zover open paren het toelaten."
    case .implementationOverdue:
      "{states}: aan het einde van het pooljaar opgenomen en aanvaard, overeengekomen noch uitgevoerd."
    case .implementedBeyondDraws:
      "{states}: er is meer als uitgevoerd geregistreerd dan de geregistreerde opnamen van de lidstaat vragen."
    case .crisisPledgesWithoutCrisis:
      "Er zijn toezeggingen aan een solidariteitsresponsplan geregistreerd, maar geen crisis."
    case .crisisExempt: "Er is een crisis geregistreerd met een uitzondering waardoor geen compensatie verplicht is."
    case .crisisNeedsUnknown:
      "Er is een crisis geregistreerd zonder de behoeften van het besluit van de Raad, zodat de omvang van haar "
        + "compensaties niet bekend is."
    case .crisisUndecided:
      "Hoeveel compensaties de crisis verplicht maakt, hangt af van toezeggingen die niet bekend zijn; er wordt "
        + "niets toegewezen."
    case .crisisOffsets:
      "De extra toezeggingen en de solidariteitspool dekken de behoeften van de lidstaat in crisis niet, zodat "
        + "compensaties tot aan al die behoeften verplicht zijn, zo nodig boven het billijk aandeel. Wie er hoeveel "
        + "overneemt, is een voorstel; het artikel zegt het niet."
    case .crisisUnplaced:
      "De in aanmerking komende gevallen volstaan niet voor alle compensaties van de crisis: het forum op hoog "
        + "niveau moet opnieuw bijeen worden geroepen."
    case .crisisCaseloadIncomplete:
      "{states}: hoeveel gevallen ten aanzien van de lidstaat in crisis in aanmerking komen, is niet geregistreerd; "
        + "meer dan de bekende worden daar niet geplaatst."
    case .crisisReleased:
      "{states}: in de lidstaat in crisis zijn systeemtekortkomingen vastgesteld, waardoor de andere tegenover hem van "
        + "toezeggingen en compensaties zijn vrijgesteld; er wordt geen compensatie toegewezen. Of een crisis dat "
        + "verandert, is niet bepaald."
    case .crisisKeyUnknown:
      "Er ontbreken gegevens van de referentiesleutel, zodat de compensaties van de crisis aan niemand worden "
        + "toegewezen."
    case .crisisNobodyToAsk:
      "Er is geen lidstaat over waarvan de compensaties van de crisis kunnen worden gevraagd: de andere zijn begunstigd "
        + "of hun hele aandeel is afgetrokken."
    case .crisisOver: "Het besluit over de crisis is op de peildatum afgelopen."
    case .creditNotAuthorised:
      "{states}: het gebruik van een crisistegoed is zonder machtiging van de Commissie geregistreerd; het telt niet."
    case .creditExceeded:
      "{states}: er is meer als wegens crisis afgetrokken geregistreerd dan de tegoeden van deze vijf jaar "
        + "overlaten; meer dan dat telt niet."
    case .creditUsed: "{states}: een crisistegoed verlaagt het aandeel dat in dit pooljaar wordt gevraagd."
    case .creditOpen:
      "{states}: een crisistegoed kan worden afgetrokken, na mededeling aan de Commissie en met haar machtiging."
    }
  }
}
