import { heading, type Line, text, title } from "../about-sheet";

/** What the workbook is, where each function stands, and what to try. */
export const aboutLines: readonly Line[] = [
  title("Alla funktioner"),
  text(
    "Tilläggets tjugo funktioner i bruk, blad för blad: från rum till faktura, från enkätsvar till index, från centraler till jämförelse.",
  ),
  text(
    "Det som källorna inte innehåller är påhittat, och då står det PÅHITTAT högst upp på bladet. Ingen siffra beskriver någon verklig mätning eller faktura.",
  ),
  text(""),
  heading("Kostnader"),
  text("Ytor: FC.RUMSYTOR och FC.YTANDEL, från en rumslista till ytor och andelar."),
  text(
    "Parter och kostnader: FC.NYCKEL som beräknad kolumn. Tabellerna som de tre följande bladen räknar på.",
  ),
  text("Fördelning: FC.KOSTNADER, varje kostnad delad mellan verksamheterna."),
  text("Fakturaunderlag: FC.FAKTURAUNDERLAG, vem som debiterar vem för vad, rad för rad."),
  text("Slutreglering: FC.SLUTREGLERING, det preliminära mot utfallet."),
  text(
    "Nässjö: verkliga ytor. FC.YTANDEL, FC.KOSTNADER och FC.DELA, och vad två olika totalytor gör med andelen.",
  ),
  text("Del av år och index: FC.KOSTNADER när någon flyttar in i juli, FC.DELA i månader, FC.INDEXHYRA."),
  text(""),
  heading("Samverkansmätning"),
  text("Svar 2024 och Svar 2025: svaren, en rad per svarande."),
  text("Samverkan: FC.SAMVERKAN, FC.SAMVINDEX och FC.SKILLNAD."),
  text("Grupper: FC.SAMVGRUPP, per yrke, med små grupper skyddade."),
  text("ORIC: FC.ORIC, beredskap för förändring."),
  text(""),
  heading("Jämförelse"),
  text("Centraler: FC.KLASS, FC.HINDER och FC.MOTIVERING för Dalarnas centraler 2019."),
  text("Jämförelse: FC.SIGNAL och FC.SAMMANFATTA, bredvid Excels egna formler."),
  text("Täckning och avtal: FC.FINNS och FC.AVTALSSTATUS."),
  text(""),
  heading("Prova"),
  text("1. Ändra ytan för Öppen förskola på bladet Ytor. Fördelningen och fakturaunderlaget räknas om."),
  text("2. Skriv Lika i kolumnen Nyckel för hyran på bladet Parter och kostnader."),
  text("3. Höj minsta antal svar på bladet Samverkan till 10. En faktor blir skyddad."),
  text("4. Töm ett värde för Falun Britsarvet i kolumnen ÖF besök/vecka på bladet Centraler. Se Jämförelse."),
  text("5. Skriv 90 i stället för 30 i kolumnen Avtal 2025. Peka på felet: en mening säger vad som är fel."),
];
