import { parseArgs } from "node:util";
import type { Bilingual } from "./messages";
import { UsageError } from "./usage-error";

export type Language = "sv" | "en";

/** What can be said on the command line: `npm start -- --port 3100 --no-open --lang en`. */
export interface Options {
  /** The add-in's port; undefined: the one its manifest names. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** The language that the workbench and the add-in show. */
  readonly language: Language;
}

const known: Bilingual = {
  sv: "Möjliga val: --port NUMMER, --no-open, --lang sv eller --lang en. Exempel: npm start -- --port 3100",
  en: "Options: --port NUMBER, --no-open, --lang sv or --lang en. Example: npm start -- --port 3100",
};

export function readOptions(args: readonly string[]): Options {
  const { port, lang, "no-open": noOpen } = parse(args);
  return {
    port: port === undefined ? undefined : readPort(port),
    open: !noOpen,
    language: readLanguage(lang),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        lang: { type: "string", default: "sv" },
        "no-open": { type: "boolean", default: false },
      },
    }).values;
  } catch {
    throw new UsageError(known);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UsageError({
    sv: `--port ska vara ett heltal från 1 till 65535, inte "${text}".`,
    en: `--port must be a whole number from 1 to 65535, not "${text}".`,
  });
}

function readLanguage(text: string): Language {
  if (text === "sv" || text === "en") return text;
  throw new UsageError({
    sv: `--lang ska vara sv eller en, inte "${text}".`,
    en: `--lang must be sv or en, not "${text}".`,
  });
}
