export interface AccountOfLine {
  readonly account: string;
  readonly accountText: string;
}

/** "6010 Lokalhyra", "6010, Lokalhyra", "6010 (Lokalhyra)", "6010 3D-skrivare": account and text in one cell. */
const accountFirst = /^(\d{3,8})(?:[\s:–.,/-]+(?=\D)|\s+(?=\d+-?\p{L})|(?=\())(.*\p{L}.*)$/u;
/** "Lokalhyra 6010", "Lokalhyra (6010)": four figures or more, which stand for no year. */
const textFirst = /^(\p{L}.*?)[\s:–.,/(-]+(?!(?:199\d|20[0-7]\d)\)?$)(\d{4,8})\)?$/u;

/** A longer cell is no name of an account, and takes as long as its square to take apart. */
const longestCell = 300;

/** @param text what stands in the column of the account's name: it is believed before what stands behind the number */
export function accountOf(cell: string, text: string): AccountOfLine {
  if (cell.length > longestCell) return { account: cell, accountText: text };
  const [, first, behind] = accountFirst.exec(cell) ?? [];
  if (first !== undefined) return { account: first, accountText: text || withoutBrackets(behind as string) };
  const [, before, last] = textFirst.exec(cell) ?? [];
  if (last !== undefined) return { account: last, accountText: text || (before as string) };
  return { account: cell, accountText: text };
}

const withoutBrackets = (text: string): string => text.replace(/^\((.*)\)$/, "$1");
