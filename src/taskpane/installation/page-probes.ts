import type { Probe } from "../../workbook/installation/probe";

const key = "FamiljecentralKontroll";

/** What the pane's own page needs of the browser that Excel shows it in. Nothing is copied: a person's clipboard stays. */
export const pageProbes: readonly Probe[] = [
  {
    id: "clipboard",
    measure: "select-to-copy",
    run: async () => ({ expected: true, came: await mayCopy() }),
  },
  {
    id: "storage",
    measure: "forgets",
    run: () => {
      localStorage.setItem(key, key);
      const came = localStorage.getItem(key) === key;
      localStorage.removeItem(key);
      return Promise.resolve({ expected: true, came });
    },
  },
];

/** The old command is allowed where the new permission is not, as in Excel on the web. */
async function mayCopy(): Promise<boolean> {
  try {
    const name = "clipboard-write" as PermissionName;
    const { state } = await navigator.permissions.query({ name });
    if (state !== "denied") return true;
  } catch {
    // This browser does not tell: what it can is asked below.
  }
  return document.queryCommandSupported?.("copy") ?? false;
}
