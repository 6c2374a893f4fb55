import { wordsAsk } from "../sheet/whole-words";
import { fittingPage } from "../action/ornaments/paper";

/**
 * A sentence in lines of at most so many characters, broken between words: a cell's text runs on over the empty cells
 * beside it, but on paper only as far as the sheet's own columns go.
 */
export function textLines(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * What stands above a sheet's columns, in lines that end where these do: where there are several pages beside each other,
 * where those columns end that stand on each of them, for a text is cut there on all but the first.
 *
 * @param widths of each column that is printed, in characters
 * @param titles how many of them, from the first, stand on each page
 */
export function noteLines(notes: readonly string[], widths: readonly number[], titles = 0): string[] {
  const { titleColumns = widths.length, across } = fittingPage(widths, undefined, titles);
  const whole = widths.slice(0, titleColumns).reduce((sum, width) => sum + width, 0);
  // Where all columns are for several pages, a note ends on the first.
  const room = titleColumns === widths.length ? whole / across : whole;
  return notes.flatMap((note) => textLines(note, Math.floor(room)));
}

/** In characters: a title that stands on each of several pages beside each other is not cut there. Its letters are larger. */
export const widthOfTitle = (title: string): number => wordsAsk({ bold: [title.replaceAll(" ", "n")] }) * 1.4;
