import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { loadApiTable } from "../host/generate-api-table";
import { addressInManifest, officeJsDist, readAddinFile, type AddinFiles } from "./addin-files";
import { answer, type Found } from "./answer";
import { makeCertificate, type Certificate } from "./certificate";
import { findFile } from "./find-file";
import { listenSomewhere } from "./listen";
import * as messages from "./messages";
import type { SampleName } from "../sample/names";
import type { Language } from "./options";
import { addinHeaders, pageHeaders, readHeaderRules } from "./origin-headers";
import { UsageError } from "./usage-error";

const project = resolve(__dirname, "../../..");

/** What the page asks its server for at `/workbench.json`. */
interface PageSettings {
  /** The add-in's address, without a slash at the end. */
  readonly addin: string;
  readonly manifest: string;
  readonly language: Language;
  /** The workbook that is open at the start. */
  readonly sample: SampleName;
  /** The name of the file that is open instead; its contents are at `/workbook`. */
  readonly file?: string;
}

interface ServerOptions {
  readonly language: Language;
  /** The workbook that is open at the start; default Dalarna. */
  readonly sample?: SampleName;
  /** The path of a file that is open instead. It is read when the page asks for it, so a reload shows it as it is then. */
  readonly file?: string;
  /** The add-in's port; undefined: the one in its manifest; 0: any free one. */
  readonly addinPort?: number | undefined;
  /** The page's port; undefined: the one after the add-in's; 0: any free one. */
  readonly pagePort?: number | undefined;
  /** One made before, when a browser that is open already trusts it. */
  readonly certificate?: Certificate;
  /** The folder with the built add-in and the folder with the built page, if not the project's own. */
  readonly dist?: string;
  readonly page?: string;
}

/** The workbench's two origins, on the same hostname as office.js demands. */
export interface Servers {
  /** The address of the page that plays Excel, without a slash at the end. */
  readonly page: string;
  readonly addin: string;
  readonly spki: string;
  /** What whoever started the program should know: ports that were taken. */
  readonly notes: readonly messages.Bilingual[];
  close(): Promise<void>;
}

export async function startServers(options: ServerOptions): Promise<Servers> {
  const dist = options.dist ?? join(project, "dist");
  const built = options.page ?? join(project, "build/workbench");
  const builtFor = await addressInManifest(dist);
  const rules = await readHeaderRules(dist);
  await demand(join(built, "index.html"), messages.notBuilt);
  if (options.file !== undefined) await demand(options.file, messages.noFile);
  const certificate = options.certificate ?? (await makeCertificate());

  const files: AddinFiles & { servedAt: string } = { dist, officeJs: officeJsDist(), builtFor, servedAt: "" };
  const addresses = { page: "", addin: "" };

  const wantedAddin = options.addinPort ?? developmentPort(builtFor);
  const addin = await listenSomewhere(
    certificate,
    wantedAddin,
    answer(
      (path) => addinHeaders(rules, addresses.page, path),
      (path) => readAddinFile(files, path),
    ),
  );
  files.servedAt = addresses.addin = `https://localhost:${addin.port}`;

  const settings = (): PageSettings => ({
    addin: addresses.addin,
    manifest: `${addresses.addin}/manifest.xml`,
    language: options.language,
    sample: options.sample ?? "dalarna",
    ...(options.file !== undefined && { file: basename(options.file) }),
  });
  const wantedPage = options.pagePort ?? addin.port + 1;
  const page = await listenSomewhere(
    certificate,
    wantedPage,
    answer(
      () => pageHeaders(addresses.addin),
      (path) => readPageFile({ built, settings, workbook: options.file }, path),
    ),
  );
  addresses.page = `https://localhost:${page.port}`;

  return {
    ...addresses,
    spki: certificate.spki,
    notes: [
      ...(taken(wantedAddin, addin.port) ? [messages.addinPortBusy(wantedAddin, addin.port)] : []),
      ...(taken(wantedPage, page.port) ? [messages.pagePortBusy(wantedPage, page.port)] : []),
    ],
    close: () => Promise.all([addin.close(), page.close()]).then(() => undefined),
  };
}

const taken = (wanted: number, got: number): boolean => wanted !== 0 && wanted !== got;

/** An add-in that was built for deployment elsewhere can be tried here too, at the usual port. */
function developmentPort(address: string): number {
  const { hostname, port } = new URL(address);
  return hostname === "localhost" && port !== "" ? Number(port) : 3000;
}

async function demand(file: string, missing: (file: string) => messages.Bilingual): Promise<void> {
  await readFile(file).catch(() => {
    throw new UsageError(missing(file));
  });
}

interface PageFiles {
  readonly built: string;
  readonly settings: () => PageSettings;
  readonly workbook: string | undefined;
}

async function readPageFile(
  { built, settings, workbook }: PageFiles,
  path: string,
): Promise<Found | undefined> {
  if (path === "/workbench.json") return [path, Buffer.from(JSON.stringify(settings()))];
  if (path === "/workbook" && workbook !== undefined) return [workbook, await readFile(workbook)];
  // Derived from Microsoft's library, so neither in git nor among the page's own files.
  if (path === "/api-table.json") return [path, Buffer.from(JSON.stringify(loadApiTable(project)))];
  const file = await findFile(built, path);
  return file === undefined ? undefined : [file, await readFile(file)];
}
