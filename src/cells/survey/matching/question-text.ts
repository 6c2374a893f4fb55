import { tidy } from "../../../domain/names/words";

/**
 * A question's own words, without what survey services put around them: a number before it, the statement's place in a
 * grid, a digit that tells two questions of one wording apart, marks at the end.
 */
export function questionText(heading: string): string {
  let text = tidy(heading);
  const statement = /\[([^[\]]*\p{L}[^[\]]*)\]$/u.exec(text)?.[1];
  if (statement) text = statement;
  text = withoutLead(text);
  text = text.replace(scaleHint, " ").replace(bracketedScale, " ").replace(columnMark, "");
  // Forms puts a digit after a question that stands twice: "Kommentar2".
  text = text.replace(/(\p{L}|\))\d{1,2}$/u, "$1");
  return tidy(
    text
      .replace(code, "")
      .replace(number, "")
      .replace(/[\s?!:*.;,–-]+$/u, ""),
  );
}

/** `1.` `1)` `F1.` `Fråga 3:` `Q2_1` `2.1` before the words. */
const number =
  /^(?:(?:fråga|question|påstående|q|f|p)\s?\d+(?:[._]\d+)*\s*[.:)–-]?|\d+(?:[._]\d+)*\s*[.:)–-]|\d+(?=\s\p{L}))\s*/iu;

/** LimeSurvey's code before the text: "G02Q02[SQ001]. …", and a data file's: "v12_3 …". */
const code = /^[a-z]{1,6}\d+[a-z0-9_]*(?:\[\w+\])?[.:)]?\s+(?=\p{L})/iu;

/** "(1 = mycket dåligt, 5 = mycket bra)", "(1–5)": how to answer, not what is asked. */
const bracketedScale = /\((?=[^()]*\d)[^()]*\)/gu;
const scaleHint = /(?:på en )?skala(?:n)?(?: från)? \d ?(?:[-–]|till) ?\d/giu;

/** Which of a question's two columns it is: "Lokaler (text)", "Lokaler – kod". */
const columnMark =
  /\s*(?:[([]|[-–:_]\s*)(?:text|etikett|label|svarstext|kod|code|värde|value|siffra)[)\]]?$/iu;

/** Where a grid's question stands before each of its statements: "Hur upplever du …? - Lokaler". */
const leadWords =
  /^(?:hur|skatta|betygsätt|bedöm|ange|i vilken|ta ställning|please|how|rate|vad tycker|vad anser)\b/iu;

function withoutLead(text: string): string {
  const at = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
  const lead = at > 0 ? text.slice(0, at) : "";
  return at > 0 && (leadWords.test(lead.replace(number, "")) || /[?:]\s*$/u.test(lead))
    ? text.slice(at + 3)
    : text;
}

/** The words of a question in lower case, with single spaces and nothing but letters and digits. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
