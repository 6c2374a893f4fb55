/**
 * Two rounds of a collaboration survey and one of ORIC, all invented. A string holds one respondent's ratings in the
 * order of the questions, `-` where there is no answer.
 */
export type Answer = readonly [profession: string, ratings: string];

/** The nine factors of the survey, as headings. Source: FFFF's national guidance 2021. */
export const factorNames = [
  "Tid för samverkan",
  "Lokaler",
  "Styrgruppens/ledningens stöd och engagemang",
  "Kollegornas engagemang",
  "Samsyn kring arbetssätt",
  "Kunskap om kollegornas uppdrag",
  "Besökarnas möjlighet att påverka",
  "Gemensamma utbildningar/konferenser",
  "Flödet/slussningar mellan verksamheterna",
] as const;

export const answers2024: readonly Answer[] = [
  ["Pedagog", "335433234"],
  ["Psykolog", "344423325"],
  ["Pedagog", "423433332"],
  ["Pedagog", "34453-432"],
  ["Pedagog", "434443424"],
  ["BHV-sjuksköterska", "243554334"],
  ["Kurator", "233434233"],
  ["Barnmorska", "343422213"],
  ["Barnmorska", "11-533334"],
  ["Kurator", "433544323"],
  ["Pedagog", "234254145"],
  ["Pedagog", "134554445"],
  ["Barnmorska", "3413433-3"],
  ["Barnmorska", "232443132"],
  ["Barnmorska", "222434222"],
  ["BHV-sjuksköterska", "244423414"],
  ["BHV-sjuksköterska", "242443244"],
  ["BHV-sjuksköterska", "24444423-"],
  ["Barnmorska", "133434423"],
  ["BHV-sjuksköterska", "3-3-43234"],
  ["Psykolog", "244554-44"],
  ["Pedagog", "134544--3"],
  ["BHV-sjuksköterska", "334443344"],
];

export const answers2025: readonly Answer[] = [
  ["Barnmorska", "2244423-4"],
  ["Barnmorska", "4325542-3"],
  ["BHV-sjuksköterska", "3455444-4"],
  ["Kurator", "3334541-2"],
  ["Pedagog", "3255343-3"],
  ["Pedagog", "343545545"],
  ["BHV-sjuksköterska", "-334443-3"],
  ["Psykolog", "2344443-4"],
  ["BHV-sjuksköterska", "245-334-3"],
  ["Barnmorska", "2435433-4"],
  ["Pedagog", "3435322-4"],
  ["Kurator", "3344333-4"],
  ["Barnmorska", "314554233"],
  ["Pedagog", "244544334"],
  ["Pedagog", "4535442-3"],
  ["BHV-sjuksköterska", "34343544-"],
  ["BHV-sjuksköterska", "4454344-4"],
  ["Kurator", "2333343-4"],
  ["Barnmorska", "323545233"],
  ["Pedagog", "343-54443"],
  ["Psykolog", "423434--3"],
  ["BHV-sjuksköterska", "3255344-5"],
  ["Pedagog", "455444335"],
  ["BHV-sjuksköterska", "343555324"],
  ["Barnmorska", "44253-2-3"],
  ["Pedagog", "4454443-1"],
];

export const oricAnswers: readonly string[] = [
  "553555455555",
  "543555454543",
  "433554334453",
  "4433-3434543",
  "343333334354",
  "324334343353",
  "334434434343",
  "33543433-453",
  "242344343333",
  "444545555555",
  "323332223233",
  "443324454434",
  "244423333342",
  "343412333333",
];
