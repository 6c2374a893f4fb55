import type { Section } from "./section";

/** A page for whoever installs or approves the add-in: how, what is tested and what is not, what is kept where. In Swedish, as the law is. */
export interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

export const accessibilityStatement: Statement = {
  title: "Tillgänglighetsredogörelse",
  lead: "Underlag för er egen redogörelse enligt lagen om tillgänglighet till digital offentlig service. Målet är WCAG 2.2 nivå AA; lagen kräver i dag WCAG 2.1 nivå AA genom standarden EN 301 549.",
  sections: [
    {
      id: "provat",
      heading: "Det här är prövat",
      paragraphs: [
        "Vid varje ändring av tillägget prövas panelens vyer i webbläsaren Chromium, mot arbetsbänken som spelar Excel:",
      ],
      steps: [
        "Automatisk granskning med axe, på svenska och engelska, i ljust och mörkt tema och med tvingade färger.",
        "Allt går att nå och använda med enbart tangentbord, fokus syns och flyttar sig inte av sig självt.",
        "Panelen går att använda vid 320 bildpunkters bredd utan att rulla i sidled.",
        "Det som händer sägs i text som en skärmläsare läser upp, och varje diagram i panelen har en tabell med samma uppgifter.",
        "Färg bär aldrig ensam en betydelse: ord eller form står bredvid.",
      ],
    },
    {
      id: "inte-provat",
      heading: "Det här är inte prövat",
      steps: [
        "Skärmläsare (JAWS, NVDA, VoiceOver och Skärmläsaren i Windows) tillsammans med Excel.",
        "Röststyrning och förstoringsprogram.",
        "Användare med funktionsnedsättning har ännu inte prövat tillägget.",
        "Excel självt, dess menyflikar, rutnät och diagram i bladen är Microsofts; för dem gäller Microsofts redogörelser.",
      ],
    },
    {
      id: "brister",
      heading: "Kända brister",
      paragraphs: [
        "Diagram som skrivs i bladen har en tabell intill men ingen egen alternativtext på alla plattformar. Breda tabeller i bladen kan inte göras om för smala skärmar. Hittar ni annat: anmäl det som på supportsidan, så beskrivs det här.",
      ],
    },
    {
      id: "tillsyn",
      heading: "Tillsyn",
      paragraphs: [
        "Den organisation som använder tillägget ansvarar för sin egen redogörelse. Myndigheten för digital förvaltning, Digg, har tillsynen.",
      ],
    },
  ],
};

export const personalDataStatement: Statement = {
  title: "Personuppgifter",
  lead: "Tillägget har ingen server och ingen databas. Allt räknas i Excel, i den öppna arbetsboken. Den här sidan säger vad som sparas var, för er egen bedömning enligt dataskyddsförordningen.",
  sections: [
    {
      id: "lases",
      heading: "Vad som läses",
      paragraphs: [
        "Tillägget läser de tabeller och områden som det hittar eller som någon pekar på. Ur svar på en samverkansmätning läses frågorna och indelningarna. Av kolumner med namn, e-post, tider och fritext läses bara rubriken, med tre undantag som stannar i panelen: e-post jämförs för att hitta dubbla svar och kastas, av tiderna sparas första och sista dagen, och av en kolumn som säger hur långt ett svar har kommit (Status, Finished) bara om det är inskickat.",
      ],
    },
    {
      id: "sparas",
      heading: "Vad som sparas, och var",
      questions: [
        [
          "I arbetsbokens celler",
          "Det som någon ber tillägget att skriva: tabeller, formler och resultat. De följer med filen.",
        ],
        [
          "I arbetsbokens inställningar",
          "Val i panelen, till exempel vilken tabell och vilken gräns som valdes, och under en pågående åtgärd vad de berörda cellerna innehöll före. Det tas bort när åtgärden är klar eller har städats upp. Av blad med kostnader sparas räckvidd och kontrolltal, som varken rymmer bladets namn eller innehåll, så att det syns om någon har ändrat dem. Av publicerade mätningar sparas det som visades: namn, antal, medelvärden, första och sista dag, gruppernas storlek. Av specifikationer som skickats sparas nummer, dag, belopp rad för rad och ett kontrolltal för vilka organisationer de gäller; orden står bara i bladens egna celler. Av rader som Samla in har skrivit sparas ett kort kontrolltal för varje cell, så att det syns vad någon har ändrat sedan dess; vad cellen innehöll står inte där, men den som har filen kan pröva om det kan ha varit en viss text. Av det som ni har svarat i Samla in sparas sådana kontrolltal för filens namn, rubriken och radens namn, och det som belopp räknas om med. Svar på mätningar, personers namn och e-postadresser sparas aldrig där.",
        ],
        [
          "I webbläsarens flik",
          "Det som behövs för Ångra, tills fliken eller Excel stängs. Svar på mätningar, namn och e-postadresser sparas aldrig där.",
        ],
        ["Någon annanstans", "Ingenting. Inga kakor, ingen statistik, inga konton."],
      ],
    },
    {
      id: "skickas",
      heading: "Vad som skickas",
      paragraphs: [
        "Tillägget skickar ingenting, utöver Microsofts eget bibliotek: panelen hämtar Office.js från Microsoft, och det kan lämna tekniska uppgifter om användningen till Microsoft enligt organisationens avtal om Microsoft 365. Den webbserver som filerna ligger på ser, som varje webbserver, vilken adress de hämtas från.",
      ],
    },
    {
      id: "matningar",
      heading: "Samverkansmätningar",
      paragraphs: [
        "Svaren behandlas konfidentiellt. Ingen siffra visas som vilar på färre än fem personers svar, eller som gör att färre än fems svar går att räkna ut. Den som har råsvaren i arbetsboken kan se dem: rensa dem när resultatet är skrivet, och tänk på att de kan finnas kvar i enkätverktyget, i filens versionshistorik och i kopior.",
      ],
    },
  ],
};

export const deploymentGuide: Statement = {
  title: "Installera tillägget",
  lead: "Tillägget är statiska filer på en webbserver med https, och ett manifest som Microsoft 365 läser. Det behövs ingen databas och inget program på servern.",
  sections: [
    {
      id: "forsta",
      heading: "Första gången",
      steps: [
        "Lägg allt i mappen dist på webbservern, på den adress som paketet är byggt för. Den står överst i manifest.xml.",
        "Låt servern skicka de huvuden som hör till. För IIS och Azure ligger de i web.config, för Cloudflare Pages och Netlify i _headers, för nginx i nginx.conf. Utan Access-Control-Allow-Origin visar Excel på webben #NAMN? i varje cell.",
        "Öppna taskpane.html i en webbläsare: sidan ska säga att den hör hemma i Excel.",
        "Välj Integrerade appar i administrationscentret för Microsoft 365 och ladda upp manifest.xml. Fast (standard) visar tillägget för alla som får det.",
        "Öppna Excel, välj Start på fliken Familjecentral och kör Kontrollera installationen längst ner.",
      ],
    },
    {
      id: "ny-version",
      heading: "En ny version",
      steps: [
        "Kopiera de nya filerna över de gamla utan att tömma mappen. Filer med ett versionsnummer i namnet, till exempel taskpane.0a1b2c3d.js, ska ligga kvar från förra versionen: en arbetsbok som är öppen kan fråga efter dem.",
        "Ta bort de äldre när ingen har haft Excel öppet sedan bytet, i regel efter en vecka. Behåll dem som hör till versionen före den nya.",
        "Ladda upp det nya manifestet om dess Version har höjts. Excel kan använda den gamla listan över funktioner i upp till ett dygn; det går bra ihop med de nya filerna.",
      ],
    },
    {
      id: "natet",
      heading: "Nätet",
      paragraphs: [
        "Excel måste nå adressen där filerna ligger och appsforoffice.microsoft.com, där Microsofts bibliotek Office.js ligger. Tillägget anropar ingenting annat. Office.js talar i sin tur med Microsoft, som Excel självt gör.",
        "Servern får inte skicka X-Frame-Options: deny, Cross-Origin-Opener-Policy eller Cross-Origin-Embedder-Policy: då visas panelen inte i Excel på webben.",
      ],
    },
    {
      id: "innehall",
      heading: "Vad paketet innehåller",
      questions: [
        ["dist", "Det som läggs på webbservern."],
        ["manifest.xml", "Det som laddas upp i Microsoft 365; samma fil ligger i dist."],
        [
          "LICENSE, NOTICE, THIRD-PARTY.txt",
          "Licenserna: tilläggets egen och hela texten för det som följer med.",
        ],
        ["sbom.cdx.json", "Förteckning över det som följer med, i formatet CycloneDX."],
        ["CHANGELOG.md", "Vad som är nytt i varje version."],
        [
          "tillganglighet.html, personuppgifter.html",
          "Underlag för er tillgänglighetsredogörelse och er bedömning av personuppgifter.",
        ],
      ],
    },
  ],
};
