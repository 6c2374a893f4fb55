import type { FunctionHelp, InBothLanguages } from "./function-help";

const unknownStaysUnknown: InBothLanguages = {
  sv: "En tom cell betyder att uppgiften saknas, aldrig nej. En klass ges bara om den blir densamma hur de okända uppgifterna än faller ut.",
  en: "An empty cell means that the answer is not known, never no. A class is given only if it is the same whichever way the unknown answers turn out.",
};

const anyOrder: InBothLanguages = {
  sv: "Med rubrikraden i området hittas kolumnerna på sina rubriker i vilken ordning som helst; utan den gäller ordningen MHV, BHV, ÖF, Soc.",
  en: "With the heading row in the range, columns are found by their headings in any order; without it the order is MHV, BHV, ÖF, Soc.",
};

export const classificationHelp: readonly FunctionHelp[] = [
  {
    id: "KLASS",
    about: {
      sv: "Avgör om en central är familjecentral (FC), familjecentralsliknande (FCLV) eller ingetdera, efter hur långt var och en av de fyra basverksamheterna finns på plats.",
      en: "Settles whether a centre is a family centre (FC), family-centre-like (FCLV) or neither (Ingendera), by how far each of the four base services is on the premises.",
    },
    rules: [
      unknownStaysUnknown,
      anyOrder,
      {
        sv: "Bemanning, öppettider, samordnare och avtal ändrar aldrig klassen, och en vakans är inte detsamma som att inte vara samlokaliserad.",
        en: "Staffing, hours, coordinator and agreements never change the class, and a vacancy is not the same as not being co-located.",
      },
    ],
    examples: [
      {
        about: {
          sv: "Socialtjänsten kommer en del av tiden: familjecentralsliknande enligt FFFF.",
          en: "Social services come part of the time: family-centre-like by FFFF.",
        },
        args: [[["ja", "ja", "ja", "delvis"]]],
        result: [["FCLV"]],
      },
      {
        about: {
          sv: "Samma central när det räcker att alla fyra finns i samma lokaler i någon grad.",
          en: "The same centre where it is enough that all four are in the same premises to some degree.",
        },
        args: [[["ja", "ja", "ja", "delvis"]], "SAMMALOKAL"],
        result: [["FC"]],
      },
    ],
  },
  {
    id: "HINDER",
    about: {
      sv: "Visar vad som står i vägen för en klass, i ordningen MHV, BHV, ÖF, Soc, med läget inom parentes. Tomt svar betyder att inget står i vägen.",
      en: "Shows what stands in the way of a class, in the order MHV, BHV, ÖF, Soc, with the state in brackets. An empty answer means that nothing does.",
    },
    rules: [
      unknownStaysUnknown,
      {
        sv: "Där en av flera verksamheter räcker står de tillsammans med ordet eller. Ger flera rader i definitionen klassen visas den med minst hinder.",
        en: "Where one of several services is enough they stand together with the word eller (or). If several rows of the definition give the class, the one with the fewest obstacles is shown.",
      },
    ],
    examples: [
      {
        about: { sv: "Vägen till FC, som är förvalet.", en: "The way to FC, which is the default." },
        args: [[["", "ja", "ja", "delvis"]]],
        result: [["MHV (okänd), Soc (delvis)"]],
      },
      {
        about: { sv: "Vägen till FCLV.", en: "The way to FCLV." },
        args: [[["nej", "ja", "nej", "delvis"]], undefined, "FCLV"],
        result: [["ÖF (nej) eller Soc (delvis)"]],
      },
    ],
  },
  {
    id: "MOTIVERING",
    about: {
      sv: "Förklarar klassen i en mening som går att klistra in i ett beslutsunderlag: klassen, varför, och vad nästa klass skulle kräva.",
      en: "Explains the class in one Swedish sentence that can go straight into a decision paper: the class, why, and what the next class would need.",
    },
    rules: [unknownStaysUnknown, anyOrder],
    examples: [
      {
        about: { sv: "En central som är nära att bli FC.", en: "A centre that is close to FC." },
        args: [[["ja", "ja", "ja", "delvis"]]],
        result: [
          [
            "FCLV enligt FFFF, eftersom BHV (hel) och ÖF (hel) uppfyller kraven; för FC återstår Soc (delvis).",
          ],
        ],
      },
      {
        about: {
          sv: "En uppgift saknas och avgör klassen.",
          en: "One answer is missing and decides the class.",
        },
        args: [[["ja", "ja", "", "ja"]]],
        result: [["Uppgift saknas enligt FFFF: ÖF (okänd) avgör om det blir FC eller FCLV."]],
      },
    ],
  },
];
