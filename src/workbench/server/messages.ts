/** A sentence for the terminal. Both languages are always shown: whoever starts the program has not chosen one yet. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

interface Addresses {
  readonly page: string;
  readonly addin: string;
}

export const opened = ({ page, addin }: Addresses): Bilingual => ({
  sv: `Arbetsbänken finns på ${page} (tillägget på ${addin}). Avsluta med Ctrl-C, eller stäng webbläsarens fönster.`,
  en: `The workbench is at ${page} (the add-in at ${addin}). Stop with Ctrl-C, or close the browser's window.`,
});

export const openYourself = ({ page, addin }: Addresses): Bilingual => ({
  sv:
    `Öppna ${page} i en webbläsare på den här datorn. Avsluta med Ctrl-C.\n` +
    "Webbläsaren varnar för certifikatet: det gjordes nyss, gäller bara localhost och bara den här körningen, och ingen " +
    "utfärdare känner till det. Välj att gå vidare till localhost. Blir rutan för tillägget tom, öppna också " +
    `${addin}/taskpane.html, gå vidare även där och ladda om.`,
  en:
    `Open ${page} in a browser on this computer. Stop with Ctrl-C.\n` +
    "The browser warns about the certificate: it was made just now, is good for localhost and this run only, and no " +
    "authority knows it. Choose to proceed to localhost. If the add-in's pane stays empty, open " +
    `${addin}/taskpane.html too, proceed there as well and reload.`,
});

export const noBrowser: Bilingual = {
  sv: "Varken Edge, Chrome eller Chromium hittades.",
  en: "Neither Edge, Chrome nor Chromium was found.",
};

export const noDisplay: Bilingual = {
  sv: "Det finns ingen skärm att öppna en webbläsare på.",
  en: "There is no display to open a browser on.",
};

export const browserFailed = (browser: string, reason: string): Bilingual => ({
  sv: `Webbläsaren ${browser} startade inte (${reason}).`,
  en: `The browser ${browser} did not start (${reason}).`,
});

export const addinPortBusy = (wanted: number, got: number): Bilingual => ({
  sv:
    `Port ${wanted} är upptagen av ett annat program, så tillägget ligger på port ${got} den här gången, och manifestet ` +
    "som delas ut säger detsamma. Välj en egen port med: npm start -- --port 3100",
  en:
    `Port ${wanted} is taken by another program, so this time the add-in is on port ${got}, and the manifest that is ` +
    "served says the same. Choose a port of your own with: npm start -- --port 3100",
});

export const pagePortBusy = (wanted: number, got: number): Bilingual => ({
  sv: `Port ${wanted} är upptagen av ett annat program, så arbetsbänken ligger på port ${got} den här gången.`,
  en: `Port ${wanted} is taken by another program, so this time the workbench is on port ${got}.`,
});

export const portForbidden = (port: number): Bilingual => ({
  sv: `Port ${port} får inte användas av den här användaren. Välj en port över 1023, till exempel: npm start -- --port 3100`,
  en: `This user may not use port ${port}. Choose a port above 1023, for example: npm start -- --port 3100`,
});

export const notBuilt = (missing: string): Bilingual => ({
  sv: `Filen ${missing} saknas: tillägget är inte byggt. Kör npm start, som bygger först, eller npm run build.`,
  en: `The file ${missing} is missing: the add-in has not been built. Run npm start, which builds first, or npm run build.`,
});

export const noFile = (file: string): Bilingual => ({
  sv: `Filen ${file} finns inte eller går inte att läsa.`,
  en: `The file ${file} does not exist or cannot be read.`,
});

export const notInstalled: Bilingual = {
  sv: "Microsofts klientbibliotek saknas i node_modules. Kör npm ci.",
  en: "Microsoft's client library is missing in node_modules. Run npm ci.",
};

export const notAnAddress = (manifest: string): Bilingual => ({
  sv: `Manifestet ${manifest} anger ingen adress till taskpane.html. Bygg om med npm run build.`,
  en: `The manifest ${manifest} names no address of taskpane.html. Build again with npm run build.`,
});

export const stopped: Bilingual = { sv: "Arbetsbänken är avslutad.", en: "The workbench has stopped." };

/** Swedish first, English after. */
export const say = ({ sv, en }: Bilingual): string => `${sv}\n${en}\n`;
