import "./page.css";
import "./files.css";
import "./charts.css";
import type { ApiTable } from "../host";
import type { SampleName } from "../sample";
import { element, part } from "./element";
import { type DescribedFunctions, readManifest } from "./manifest";
import { readPreferences } from "./preferences";
import { type Language, texts } from "./page-text";
import { locales, type Surroundings, Workbench } from "./workbench";

declare global {
  interface Window {
    /** For tests and for the curious: the running workbench. Undefined until the page has started. */
    workbench?: Workbench;
  }
}

interface PageSettings {
  readonly manifest: string;
  readonly language: Language;
  readonly sample: SampleName;
  /** The name of the file to start with; its contents are at `/workbook`. */
  readonly file?: string;
}

/** A file that the page needs is not there. */
class NotFetched extends Error {}

async function get<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new NotFetched(`${address}: ${String(error)}`);
  });
  if (!response.ok) throw new NotFetched(`${address}: ${response.status}`);
  return read(response);
}

const json = <T>(address: string): Promise<T> => get(address, (response) => response.json() as Promise<T>);

const bytes = (address: string): Promise<Uint8Array> =>
  get(address, async (response) => new Uint8Array(await response.arrayBuffer()));

async function surroundings({ manifest, sample, file }: PageSettings): Promise<Surroundings> {
  const [apiTable, manifestXml, workbook] = await Promise.all([
    json<ApiTable>("/api-table.json"),
    get(manifest, (response) => response.text()),
    file === undefined ? undefined : bytes("/workbook"),
  ]);
  const metadata = (language: Language): Promise<DescribedFunctions> =>
    json(readManifest(manifestXml, locales[language]).metadata);
  const [sv, en] = await Promise.all([metadata("sv"), metadata("en")]);
  return {
    apiTable,
    manifestXml,
    sample,
    metadata: { sv, en },
    ...(file !== undefined && workbook && { file: { name: file, bytes: workbook } }),
  };
}

async function start(): Promise<void> {
  const settings = await json<PageSettings>("/workbench.json");
  const preferences = readPreferences(settings.language);
  window.workbench = new Workbench(await surroundings(settings), preferences);
}

start().catch((error: unknown) => {
  const language: Language = navigator.language.startsWith("sv") ? "sv" : "en";
  part("app").replaceChildren(
    element(
      "main",
      { class: "start-failed", role: "alert" },
      element("p", {}, error instanceof NotFetched ? texts[language].noAddin : texts[language].notStarted),
      element("p", {}, String(error)),
    ),
  );
});
