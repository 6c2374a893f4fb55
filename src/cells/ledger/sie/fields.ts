/** One field of a line: a text, or a list in braces (the objects that a line is booked on). */
export type SieField = string | readonly string[];

const [space, tab, quote, backslash, open, close] = [32, 9, 34, 92, 123, 125];

/**
 * The fields of a line, between spaces or tabs: quoted where they hold spaces, a quotation mark in them after a
 * backslash, lists in braces. Undefined where a quotation mark or a brace is never closed.
 *
 * Source: SIE filformat, utgåva 4B (SIE-Gruppen), "Syntax".
 */
export function fieldsOf(line: string, from = 0): SieField[] | undefined {
  const fields: SieField[] = [];
  let list: string[] | undefined;
  let at = from;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code === space || code === tab) at++;
    else if (code === open && !list) {
      list = [];
      at++;
    } else if (code === close && list) {
      fields.push(list);
      list = undefined;
      at++;
    } else {
      const end = code === quote ? quotedEnd(line, at) : plainEnd(line, at, list !== undefined);
      if (end === undefined) return undefined;
      const text = code === quote ? unquoted(line.slice(at + 1, end - 1)) : line.slice(at, end);
      (list ?? fields).push(text);
      at = end;
    }
  }
  return list ? undefined : fields;
}

/** Behind the closing quotation mark. */
function quotedEnd(line: string, start: number): number | undefined {
  for (let at = start + 1; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at + 1;
  }
  return undefined;
}

function plainEnd(line: string, start: number, inList: boolean): number {
  let at = start;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === space || code === tab || (inList && code === close)) break;
  }
  return at;
}

const unquoted = (text: string): string => (text.includes("\\") ? text.replace(/\\(["\\])/g, "$1") : text);
