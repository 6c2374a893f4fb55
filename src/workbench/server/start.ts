import "./node-version.cjs";
import { findBrowser, hasDisplay } from "./find-browser";
import * as messages from "./messages";
import { openBrowser, type OpenBrowser } from "./open-browser";
import { readOptions, type Language } from "./options";
import { startServers, type Servers } from "./servers";
import { UsageError } from "./usage-error";

const tell = (message: messages.Bilingual): void => {
  process.stdout.write(`${messages.say(message)}\n`);
};

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const servers = await startServers({
    language: options.language,
    sample: options.sample,
    ...(options.file !== undefined && { file: options.file }),
    addinPort: options.port,
  });
  servers.notes.forEach(tell);

  const browser = options.open ? show(servers, options.language) : undefined;
  if (!browser) tell(messages.openYourself(servers));
  endWith(servers, browser);
}

function show(servers: Servers, language: Language): OpenBrowser | undefined {
  const executable = hasDisplay() ? findBrowser() : undefined;
  if (executable === undefined) {
    tell(hasDisplay() ? messages.noBrowser : messages.noDisplay);
    return undefined;
  }
  tell(messages.opened(servers));
  const browser = openBrowser([executable], servers.page, servers.spki, language);
  void browser.ended.then((failure) => {
    if (failure === undefined) return;
    tell(messages.browserFailed(executable, failure));
    tell(messages.openYourself(servers));
  });
  return browser;
}

/** Stops everything at a signal, or when the person has closed the browser's window. */
function endWith(servers: Servers, browser: OpenBrowser | undefined): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await Promise.all([browser?.close(), servers.close()]);
    tell(messages.stopped);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end());
  process.on("exit", () => browser?.removeProfile());
  void browser?.ended.then((failure) => (failure === undefined ? end() : undefined));
}

start().catch((error: unknown) => {
  process.stderr.write(error instanceof UsageError ? messages.say(error.sentence) : `${String(error)}\n`);
  process.exit(1);
});
