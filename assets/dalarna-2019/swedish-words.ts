/** The words that the data files use, as they stand in the workbook. Numbers and dates have rules of their own. */
export const presence: Readonly<Record<string, string>> = { full: "hel", partial: "delvis", none: "nej" };

export const yesNo: Readonly<Record<string, string>> = { yes: "ja", no: "nej" };

export const statements: Readonly<Record<string, string>> = {
  "2-4": "2–4",
  "3 h/week": "3 h/vecka",
  "4-5": "4–5",
  "4 h/week": "4 h/vecka",
  "4 h/week, absent during the autumn": "4 h/vecka, borta under hösten",
  "4 persons, 350 %": "4 personer, 350 %",
  "50 %": "50 %",
  "6 persons full time": "6 personer på heltid",
  "100 %": "100 %",
  "being reworked": "omarbetas",
  none: "ingen",
  specific: "särskild",
  "samtalsmottagning barn och unga": "samtalsmottagning barn och unga",
  "split between managers": "delad mellan chefer",
  "under revision": "under revidering",
  "until further notice": "tills vidare",
  "when needed": "vid behov",
  "coordination meeting every second week": "samordningsmöte varannan vecka",
  "house meeting every week": "husmöte varje vecka",
  "house meeting every second week": "husmöte varannan vecka",
  "house meeting once a month": "husmöte en gång i månaden",
  "local management group once a month": "lokal ledningsgrupp en gång i månaden",
  "planning days": "planeringsdagar",
  "staff meeting (APT) once a month": "arbetsplatsträff (APT) en gång i månaden",
};
