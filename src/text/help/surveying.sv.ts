import type { Section } from "./section";

/** Samverkan: from the export to the steering group, and what is protected and why. */
export const surveyingSections: readonly Section[] = [
  {
    id: "samverkansmatning",
    heading: "Samverkan: från enkäten till styrgruppen",
    pictures: [
      {
        file: "survey-sv.png",
        alt: "Samverkan: nio faktorer med medelvärden, och vad som är skyddat",
      },
    ],
    steps: [
      "Öppna exporten från enkätverktyget i Excel och välj Samverkan i panelen. Svaren hittas i en tabell eller direkt i bladet, också under flera rubrikrader. Hittas inget: markera svaren och välj Läs av markeringen.",
      "Gå igenom kolumnerna. Varje fråga har fått en faktor; Kontrollera betyder att formuleringen kan gälla flera. Namn, e-post och fritext läses inte; av tiderna första och sista dagen. Säger en kolumn som Status eller Finished att ett svar inte är inskickat räknas det inte, om ni inte väljer det.",
      "Gå igenom skalan: 1 är mycket dåligt och 5 mycket bra. Värden som inte går att tolka, till exempel 6 eller −99, frågas om. Är listan omvänd väljer ni Vänd skalan.",
      "Välj indelningar i ordning efter vikt, slå ihop små grupper genom att ge dem samma namn, och skriv hur många enkäten skickades till, i allt eller grupp för grupp.",
      "Välj om faktorerna ska skrivas som en levande formel eller som fasta värden. Kan en formel inte läsa svaren som de står kan de läggas i ordning i tabellen tblSvar: grupp och 1–5, i slumpad ordning och utan namn.",
      "Välj Skriv till arbetsboken. Faktorer, grupper och underlag får egna blad, och de publicerade siffrorna samlas i tblMatningar inför nästa år.",
      "Välj Töm svaren när resultatet är klart. Svaren kan finnas kvar i enkätverktyget, i filens versionshistorik och i kopior.",
    ],
    paragraphs: [
      "En fråga som en hel grupp aldrig har fått är inte mätt där: gruppens svarande räknas inte som saknade.",
      "Besökarenkät visar andelen som svarar ja eller 4–5, med ett intervall (95 %, Wilson). Beredskap räknar ORIC när ni har bekräftat påståendenas ordning. Över tid jämför två publicerade mätningar, två år inom en mätning eller två tabeller med svar, med Welchs intervall; utan tio svar i båda går förändring inte att skilja från slump.",
    ],
  },
  {
    id: "skyddat",
    heading: "Vad som är skyddat, och varför det håller",
    paragraphs: [
      "Inget visas som vilar på färre än fem personers svar, varken för sig eller som skillnaden mellan två siffror. Gränsen kan höjas men aldrig sänkas. Vad som skyddas beror bara på hur många som har svarat, aldrig på vad någon har svarat.",
      "Så här fungerar det med flera indelningar. Tänk er att alla som har svarat på en fråga står i ett enda rum. En grupp visas bara om den tar ingen eller minst fem personer ur varje rum, och lämnar ingen eller minst fem kvar. Sedan delas rummet: gruppen för sig och resten för sig. Nästa indelning prövas i de rum som då finns.",
      "Därför handlar varje siffra som visas om hela rum, och i varje rum är minst fem personer. Byter två i samma rum svar med varandra ändras ingen siffra alls. Ingen kan då räkna ut vem som svarade vad.",
      "Ordningen spelar roll: den indelning som står först får visa mest. Indelningar som ligger i varandra, som central, kommun och region, kostar nästan inget. Indelningar på tvären, som yrke och central, stänger ofta ute varandra; då hjälper det att slå ihop grupper.",
      "När en mätning har publicerats minns arbetsboken vad som visades, inte vem som svarade vad. Kommer ett till fyra nya svar får de vänta, annars gick de att räkna ut. Kommer fler prövas de som ett rum för sig, fråga för fråga och grupp för grupp. Slår ni ihop grupper på ett annat sätt skyddas de nya tillsammans med de förra. Mätningen känns igen på sina siffror, även med ett annat namn eller på ett annat blad: lägg därför nya svar under de gamla och sortera inte om dem.",
    ],
    questions: [
      [
        "När panelen frågar om svaren redan ingår i en annan mätning",
        "Har ett par slutat och ett par börjat ser två mätningar ut som vilka två som helst, och deras svar vore skillnaden. Siffrorna kan inte visa det. Har varje svar en tid, och ligger alla tider efter den förra mätningens sista dag eller före dess första, frågas ingenting. Annars svarar ni en gång: har alla svarat på nytt är det en ny mätning, är det precis samma personers svar visas inga frågor där få svar har ändrats. Ingår en del av svaren skrivs inget. Det som svarats hör till mätningen och frågas inte igen. Har ingen annan än ni sett den förra mätningens siffror kan den nya ersätta dem; ta då bort bladen med de förra.",
      ],
      [
        "Vad skyddet inte klarar",
        "En grupp på fem eller fler där alla har svarat lika visar vad var och en svarade. Den som har arbetsboken med svaren kan läsa dem. Funktioner i celler vet inte vad andra tabeller visar: lägg inte flera FC.SAMVGRUPP av samma svar bredvid varandra. Mätningar som läggs ihop eller dras från varandra prövas mot det som har publicerats i arbetsboken. Andra arbetsböcker vet den här inget om. Byter två personer grupp mellan två mätningar märks det inte, för grupperna är lika stora: vet någon vilka de är går skillnaden mellan deras svar att räkna ut. Svarar ni fel på frågan om samma personer eller nya svar visas båda mätningarna som om svaret var rätt. Är ni osäkra: ersätt den förra mätningen, eller vänta till nästa år. Besökarenkät och Beredskap minns inte vad som har visats: använd en enda indelning för varje fråga.",
      ],
      [
        "Vad ni kan säga till medarbetarna",
        "Säg att svaren behandlas konfidentiellt, inte att de är anonyma. Säg vem som ser de enskilda svaren, att inget visas för grupper med färre än fem svar, att fritext inte läses av verktyget, och när svaren tas bort.",
      ],
    ],
  },
];
