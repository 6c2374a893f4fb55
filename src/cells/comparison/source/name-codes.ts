/** A name and the code of Statistics Sweden (or another list) that stands before it: "2080 Falun". */
interface CodedName {
  readonly code: string | undefined;
  readonly name: string;
}

const coded = /^(\d{2,6})[ .:–-]+(\p{L}.*)$/u;

/** The codes are taken off where most names have one: a single "2 Stjärnan" keeps its number. */
export function withoutCodes(names: readonly string[]): CodedName[] {
  const parts = names.map((name) => coded.exec(name));
  const hasCodes = parts.filter(Boolean).length * 2 > names.length;
  return names.map((name, index) => {
    const [, code, bare] = (hasCodes && parts[index]) || [];
    return { code, name: bare ?? name };
  });
}
