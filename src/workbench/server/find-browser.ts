import { existsSync } from "node:fs";
import { delimiter, join, posix, win32 } from "node:path";

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The installed Edge, Chrome or Chromium, in this order: Excel on the web's own browser first.
 * `WORKBENCH_BROWSER` names another one.
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env["WORKBENCH_BROWSER"];
  return chosen ? chosen : candidates(machine).find((file) => machine.exists(file));
}

function candidates(machine: Machine): string[] {
  if (machine.platform === "win32") return onWindows(machine.env);
  if (machine.platform === "darwin") return onMac(machine.env);
  return onLinux(machine.env);
}

function onWindows(env: Machine["env"]): string[] {
  const roots = [env["ProgramFiles(x86)"], env["ProgramFiles"], env["LOCALAPPDATA"]].filter((root) => root);
  const programs = [
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return programs.flatMap((program) => roots.map((root) => win32.join(root as string, program)));
}

function onMac(env: Machine["env"]): string[] {
  const roots = ["/", env["HOME"] ?? "/"];
  return ["Microsoft Edge", "Google Chrome", "Chromium"].flatMap((name) =>
    roots.map((root) => posix.join(root, "Applications", `${name}.app`, "Contents/MacOS", name)),
  );
}

function onLinux(env: Machine["env"]): string[] {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = (...names: string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    ...inPath("microsoft-edge", "microsoft-edge-stable"),
    "/opt/microsoft/msedge/msedge",
    ...inPath("google-chrome", "google-chrome-stable"),
    "/opt/google/chrome/chrome",
    ...inPath("chromium", "chromium-browser"),
    "/snap/bin/chromium",
  ];
}

/** Whether a window can be shown at all. */
export const hasDisplay = ({ platform, env }: Machine = thisMachine): boolean =>
  platform === "win32" || platform === "darwin" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
