import type { Section } from "../help/section";

/** Kostnader through the year, step by step: for the one who charges, and for the one who receives. */
export const costingSections: readonly Section[] = [
  {
    id: "kostnader",
    heading: "Året i Kostnader: för ekonomen",
    pictures: [
      {
        file: "costs-split-sv.png",
        alt: "Fördelning: en varning vid sin cell, och vad varje organisation bär av kostnaderna",
      },
      {
        file: "costs-sent-sv.png",
        alt: "En specifikation som är skickad: vad som har ändrats sedan dess, och Skriv rättelse",
      },
      {
        file: "costs-settlement-sv.png",
        alt: "Slutreglering: preliminärt och utfall, par för par",
      },
    ],
    paragraphs: [
      "Kostnader följer årets gång: budgeten fördelas före året, kostnaderna stäms av under det, fördelas och faktureras vidare, görs upp efteråt och blir nästa års tabeller. Allt går på öret, och varje rad kan räknas efter av den som får den.",
    ],
    steps: [
      "Underlaget: skriv verksamheterna i tblParter med organisation, yta och basverksamheter, och kostnaderna i tblKostnader. Har ni rader ur ekonomisystemet, välj Huvudbok: kontona blir kostnadsslag. Fördelning visar vad som är fel eller tveksamt, vid sin cell.",
      "Gränsdragningslistan: skapa den i Fördelning. Nycklar och betalare fylls i som kostnaderna säger dem. Säger listan något annat än kostnaderna visas det.",
      "Före året: välj Året, Preliminärt. Ställ er i budgeten och använd markeringen. Gäller budgeten ett annat år räknas den mellan dem som finns på plats under det nya, och det står. Skriv beloppen: de är värden, för de är beslutade. Har budgeten momskoder står de i en egen kolumn, så att förskotten bokförs och regleras under samma kod.",
      "Under året: välj Året, Avstämning. Markera huvudbokens saldolista och läs saldona, per kostnadsslag eller konto, eller skriv dem. Finns kolumnerna Belopp och Moms sägs det om saldot är med moms. Skriv avstämningen, så får ni ett blad med formler och ett diagram.",
      "Vid bokslut: gå igenom varningarna i Fördelning. Har någon flyttat ut står det hur många m² som ingen hyr, vad de kostar och vem som bär dem. Ska hyresavtalets ägare bära ytan, välj organisationen.",
      "Skriv fördelningen: en specifikation per par, bilagan till avtalet och en kontroll. Varje specifikation har ett nummer ur årets serie, och i huvudet organisationsnummer, kontakt, fastighet, avtal och referenser. Delsummorna gäller verksamhet, referens eller kontering. Det är underlag, inte fakturor: offentliga organisationer fakturerar elektroniskt.",
      "Har något ändrats, skriv bladen igen. Är de som de skrevs skrivs de om på sina platser, så det som hänvisar till dem gör det fortfarande. Har någon skrivit, kommenterat eller döpt om något ligger de kvar, och nya blad skrivs bredvid med dagens datum i namnet.",
      "Skicka: välj paret och Markera som skickad. Specifikationen skrivs med värden på ett eget blad, och fakturaraderna som en tabell med referens, kontering, text, antal, belopp och momskod. Båda bladen låses utan lösenord: raderna är det som senare ändringar räknas mot. Kopiera till en egen fil leder till Kopia med just det bladet valt.",
      "Ändras kostnaderna efteråt visas skillnaden vid paret, post för post, och i Kontroll när bladen skrivits om. Skriv rättelse gör en specifikation av skillnaderna, med eget nummer och hänvisning till den första.",
      "Efter året: Slutreglering ställer det som fakturerats i förväg mot utfallet, par för par. Inget kvittas mellan olika par. Varje par får också ett eget blad att skicka och bokföra, med nummer, referenser och summa per momskod. Har ett kostnadsslag flera momskoder, skriv koden i kolumnen Momskod i tblPreliminart: den gissas inte.",
      "Inför nästa: Nästa år flyttar fram perioderna. Inköp och krediter som ser ut som engångsbelopp lämnas kvar i år tills ni kryssar för dem. Ange båda indextalen ur samma serie om hyran ska räknas upp.",
    ],
    questions: [
      [
        "Vad är yta som ingen hyr?",
        "Ytan efter den som flyttat ut, eller rum som står som Ej uthyrd. De andras andelar växer, utan att någon har beslutat det. Panelen säger det i m² och kronor per organisation. Att hyresavtalet säger mer än ytorna tillsammans är en annan sak: det kan vara gemensam yta, och pekas ut för sig.",
      ],
      [
        "Vad räknas som att ett blad är ändrat?",
        "Innehåll och formler jämförs med ett kontrolltal som sparas i arbetsboken, aldrig innehållet självt. Extra celler, kommentarer, fler diagram, skydd och ett annat namn syns. Färger och gamla anteckningar syns inte. Ångra ger tillbaka formlerna efter en omskrivning, men inte färger och radhöjder.",
      ],
      [
        "Vad jämförs när något är skickat?",
        "Summan per kostnadsslag, verksamhet och momskod. Två fel som tar ut varandra syns därför också. Tas bladet bort, döps om eller ångras frågar panelen om det fortfarande räknas som skickat.",
      ],
      [
        "Räknas dolda rader?",
        "Ja. Rader som ett filter döljer räknas som alla andra, och det står vid tabellen.",
      ],
      [
        "Momskoder",
        "25, 25 % och 0,25 är samma kod, och skrivs som den första av dem. Ett tal 0 kan formlerna inte skilja från en tom cell: skriv 0 % som text. Tillägget räknar aldrig moms själv.",
      ],
      [
        "Vad räknas som engångsbelopp?",
        "Ord som inköp, möbler, reparation och retur, och krediter som varken är ett avdrag eller gäller hela året. Det är ett förslag: ni bestämmer rad för rad.",
      ],
    ],
  },
  {
    id: "granska",
    heading: "Granska: för den som får en specifikation",
    pictures: [
      {
        file: "costs-review-sv.png",
        alt: "Granska: en rad som avviker, med vad som står, vad det ska vara och varför",
      },
    ],
    paragraphs: [
      "Granska räknar efter varje rad ur dess egna uppgifter: helt belopp gånger uträkningen. Har ni tabellerna jämförs raderna med dem också, och det som saknas eller står två gånger hittas. Det ni klistrar in sparas inte.",
      "En summa visas med tre tal när en rad är fel: vad som står, vad raderna summerar till, och vad rätta rader skulle ge. Är summan rätt är felet i raderna.",
    ],
    steps: [
      "Kopiera specifikationen ur Excel, mejlet eller en pdf, med rubrikraden, och klistra in den i Granska. Finns den i arbetsboken, markera den och välj Läs markeringen.",
      "Har den andra rubriker än våra läses kolumnerna efter vad som står i dem. Titta på listan med kolumner och rätta det som blev fel: det minns arbetsboken till nästa gång.",
      "Läs det som avviker, rad för rad. Det som inte går att kontrollera står för sig, med skälet.",
      "Kopiera som text och skicka till den som gjort specifikationen, eller skriv granskningen till ett blad.",
    ],
  },
];
