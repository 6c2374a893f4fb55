import { parseArgs } from "node:util";
import { type SampleName, sampleNames } from "../sample/names";
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
  /** The workbook that is open at the start. */
  readonly sample: SampleName;
}

const known: Bilingual = {
  sv: "Möjliga val: --port NUMMER, --no-open, --lang sv eller --lang en, --sample dalarna eller --sample functions. Exempel: npm start -- --port 3100",
  en: "Options: --port NUMBER, --no-open, --lang sv or --lang en, --sample dalarna or --sample functions. Example: npm start -- --port 3100",
};

export function readOptions(args: readonly string[]): Options {
  const { port, lang, sample, "no-open": noOpen } = parse(args);
  return {
    port: port === undefined ? undefined : readPort(port),
    open: !noOpen,
    language: readLanguage(lang),
    sample: readSample(sample),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        lang: { type: "string", default: "sv" },
        sample: { type: "string", default: "dalarna" },
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

function readSample(text: string): SampleName {
  const sample = sampleNames.find((name) => name === text);
  if (sample) return sample;
  throw new UsageError({
    sv: `--sample ska vara ${sampleNames.join(" eller ")}, inte "${text}".`,
    en: `--sample must be ${sampleNames.join(" or ")}, not "${text}".`,
  });
}
