import { parseArgs } from "node:util";
import { type SampleName, sampleNames } from "../sample/names";
import type { Bilingual } from "./messages";
import { UsageError } from "./usage-error";

export type Language = "sv" | "en";

/** What can be said on the command line: `npm start -- --port 3100 --no-open --lang en FILE.xlsx`. */
interface Options {
  /** The add-in's port; undefined: the one its manifest names. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** The language that the workbench and the add-in show. */
  readonly language: Language;
  /** The workbook that is open at the start. */
  readonly sample: SampleName;
  /** A file to open instead. */
  readonly file: string | undefined;
}

const known: Bilingual = {
  sv: "Möjliga val: --port NUMMER, --no-open, --lang sv eller --lang en, --sample dalarna, --sample functions eller --empty (en tom arbetsbok), och en fil att öppna (.xlsx). Exempel: npm start -- --port 3100 assets/dalarna-2019.xlsx",
  en: "Options: --port NUMBER, --no-open, --lang sv or --lang en, --sample dalarna, --sample functions or --empty (an empty workbook), and a file to open (.xlsx). Example: npm start -- --port 3100 assets/dalarna-2019.xlsx",
};

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { port, lang, sample, empty, "no-open": noOpen } = values;
  return {
    port: port === undefined ? undefined : readPort(port),
    open: !noOpen,
    language: readLanguage(lang),
    sample: empty ? "empty" : readSample(sample),
    file: readFileName(positionals),
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
        empty: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch {
    throw new UsageError(known);
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
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

function readFileName(names: readonly string[]): string | undefined {
  const [file] = names;
  if (names.length > 1 || (file !== undefined && !/\.xl[st][xm]$/i.test(file))) throw new UsageError(known);
  return file;
}
