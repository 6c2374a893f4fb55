import { heading, type Line, text, title } from "./about-sheet";

/** What the workbook is, and what to try in it. */
export const aboutLines: readonly Line[] = [
  title("Dalarnas familjecentraler 2019"),
  text(
    "Åtta centraler i sju av länets femton kommuner, som de beskrevs i inventeringen hösten 2019. Varje uppgift är " +
      "hämtad därifrån; det som inte står i källan är tomt.",
  ),
  text(""),
  heading("Bladen"),
  text("Centraler: en rad per central. Klass, Hinder och Motivering är formler som räknas om när du ändrar."),
  text("Jämförelse: samma centraler enligt fyra definitioner, sida vid sida."),
  text("Kommuner: vilka kommuner som har en familjecentral."),
  text("Planeringstid: de gemensamma mötena."),
  text("Rapportens siffror: varje siffra i inventeringens sammanfattning, uträknad här bredvid."),
  text(""),
  heading("Prova"),
  text(
    "1. Ändra Soc för Avesta från delvis till hel på bladet Centraler. Klassen blir FC och hindret försvinner.",
  ),
  text("2. Töm cellen MHV för Ludvika. Vad blir klassen när uppgiften saknas?"),
  text("3. Skriv 0,5 i någon av kolumnerna MHV till Soc. Peka på felet: en mening säger vad som är fel."),
  text("4. Skriv en ny central på raden under tabellen. Tabellen växer och formlerna följer med."),
  text("5. Skriv =FC. i en tom cell. Alla funktioner visas, med förklaringar."),
  text(""),
  heading("Källa"),
  text(
    "Inventering av familjecentralerna i Dalarna, hösten 2019. Kolumnernas ord är översatta till tabellens svar: hel, delvis, nej.",
  ),
];
