import type { Section } from "../help/section";

/** Start, plain ranges and ledgers: how one's own figures come in. */
export const beginningSections: readonly Section[] = [
  {
    id: "start",
    heading: "Start",
    pictures: [
      {
        file: "start-sv.png",
        alt: "Start: tabellen tblParter, en huvudbok och ett område som ser ut som Centraler",
      },
    ],
    paragraphs: [
      "Start visar arbetsbokens tabeller och vad som är fel i dem, cell för cell. En tabell känns igen på sitt namn eller på sina rubriker, också om den heter något annat.",
      "Rätta ändrar bara det som har en läsning: tal och datum som står som text, mellanslag som inte syns. Det som kan läsas på två sätt, som 4.950, frågas om, med vad varje svar är i kronor. Allt kan ångras.",
      "En tom tabell är tom, inte felfri, och en funktion nämns först när den kan läsa tabellen. Står något annat än rubriken säger i nästan hela kolumnen, sägs det en gång: då är kolumnerna troligen förskjutna.",
    ],
    steps: [
      "Välj Tomma tabeller för att börja från början. Ta alla, eller bara dem för kostnader, centraler eller svar.",
      "Följ Nästa steg: den tabell som behöver fyllas i först står där.",
    ],
  },
  {
    id: "gor-till-tabell",
    heading: "Gör till tabell",
    pictures: [
      {
        file: "ranges-sv.png",
        alt: "Tre områden som ser ut som tabeller, med knapparna Gör till tabell och Läs in i Kostnader",
      },
    ],
    paragraphs: [
      "De flesta har sina uppgifter i vanliga celler, med en titel ovanför och en summa nedanför. Start hittar dem, på dolda blad också: den första raden bland de trettio översta med minst två kända rubriker, och raderna under den till en tom rad eller en summa. Två rubrikrader som hör ihop läses som en, och en rad med enheter under rubrikerna hör till dem; så läser även funktionerna. Står det fler rader under en delsumma sägs det.",
      "Gör till tabell behåller utseendet och lämnar titel, summor och noter utanför. Tabellen får ett namn och växer när ni skriver under den. Saknas en rubrik, eller står den två gånger, får kolumnen det namn som Excel skulle ge den. Ångra gör allt som det var.",
      "Ska området stå som det är finns Läs som den är i Centraler och i Kostnader: klasserna, fördelningen, förändringen eller slutregleringen kommer på egna blad som pekar på området; rum kan läsas så också. Finns parter och kostnader på varsitt ställe läser en knapp i Kostnader allt på en gång. Ändringar i området följer med, men inte rader som skrivs under det.",
      "Sammanslagna celler kan inte stå i en tabell. Området slutar ovanför en rad av dem. Ett namn som är sammanslaget över sina rader läses på var och en av dem: Dela cellerna och gör till tabell skriver det där, och Ångra slår ihop dem igen. Ett belopp över flera rader skrivs bara på den första, så att det räknas en gång.",
    ],
  },
  {
    id: "huvudbok",
    heading: "Kostnader ur en huvudbok",
    pictures: [
      {
        file: "ledger-sv.png",
        alt: "Huvudbok: raderna är tolkade, och konton med belopp kan bockas för",
      },
    ],
    paragraphs: [
      "Klistra in raderna ur ekonomisystemet med sina rubriker på ett blad, eller läs en SIE-fil. Det behövs konto och belopp, eller debet och kredit; allt annat tas med när det finns. Ordningen spelar ingen roll, och kolumner utan kända rubriker gissas efter innehållet. Under Kolumner kan varje gissning ändras, och arbetsboken minns det.",
      "Kontots namn blir kostnadsslag tills ni säger något annat. Konton i klass 4–7 tas med, övriga lämnas utanför tills ni bockar för dem. Valen sparas i tabellen tblKonton och gäller nästa år, när bara nya konton behöver ses över.",
      "Står beloppen i tusental, eller med minus, frågas det innan något läses. Summarader, kontogrupper, saldon och rader som börjar med varav lämnas utanför. I en rapport konto för konto räknas raderna till det konto som står ovanför dem, också efter tomma rader. Står det D eller K bredvid beloppen dras krediteringar av. Kan ett enda belopp inte läsas skrivs ingenting.",
      "Står månaderna i var sin kolumn blir varje belopp en rad med sin månad. Utfall läses och budget inte; finns flera år bredvid varandra väljer ni vilket. Är kontot eller verifikationen tom på en rad kan det betyda samma som ovanför, eller att raden är en summa: det frågas, med raderna nämnda.",
      "Bladet Avstämning huvudbok visar att huvudboken minus det som lämnats utanför är summan av tabellen, på öret, konto för konto. Varje rad i tblKostnader har sina verifikationer, också när rader har summerats.",
      "En SIE-fil ska vara av typ 4, den enda med verifikationer. Filen läses i panelen och skickas ingenstans. SIE säger inte vem leverantören är.",
    ],
    steps: [
      "Öppna Start och välj Läs in i Kostnader vid huvudboken, eller gå till Kostnader, Huvudbok.",
      "Välj vem som har betalat leverantörerna och vilket ansvar eller objekt det gäller, om huvudboken har fler än ert.",
      "Se över kontona, och välj Skriv kostnaderna. Sedan är det dags för Fördelning.",
    ],
  },
];
