const unknownStaysUnknown =
  "En tom cell betyder att uppgiften saknas, aldrig nej. En klass ges bara om den blir densamma hur de okända uppgifterna än faller ut.";

const anyOrder =
  "Med rubrikraden i området hittas kolumnerna på sina rubriker i vilken ordning som helst; utan den gäller ordningen MHV, BHV, ÖF, Soc.";

/** What can be read about each function, by its id; the examples' sentences in the order of `classification-examples.ts`. */
export const classificationHelp = {
  KLASS: {
    about:
      "Avgör om en central är familjecentral (FC), familjecentralsliknande (FCLV) eller ingetdera, efter hur långt var och en av de fyra basverksamheterna finns på plats.",
    rules: [
      unknownStaysUnknown,
      anyOrder,
      "Bemanning, öppettider, samordnare och avtal ändrar aldrig klassen, och en vakans är inte detsamma som att inte vara samlokaliserad.",
    ],
    examples: [
      "Socialtjänsten kommer en del av tiden: familjecentralsliknande enligt FFFF.",
      "Samma central när det räcker att alla fyra finns i samma lokaler i någon grad.",
    ],
  },
  HINDER: {
    about:
      "Visar vad som står i vägen för en klass, i ordningen MHV, BHV, ÖF, Soc, med läget inom parentes. Tomt svar betyder att inget står i vägen.",
    rules: [
      unknownStaysUnknown,
      "Där en av flera verksamheter räcker står de tillsammans med ordet eller. Ger flera rader i definitionen klassen visas den med minst hinder.",
    ],
    examples: ["Vägen till FC, som är förvalet.", "Vägen till FCLV."],
  },
  MOTIVERING: {
    about:
      "Förklarar klassen i en mening som går att klistra in i ett beslutsunderlag: klassen, varför, och vad nästa klass skulle kräva.",
    rules: [unknownStaysUnknown, anyOrder],
    examples: ["En central som är nära att bli FC.", "En uppgift saknas och avgör klassen."],
  },
};

export type ClassificationHelp = typeof classificationHelp;
