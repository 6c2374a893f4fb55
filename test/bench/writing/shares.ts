/** The part of a profile of Chromium's that is looked at. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Whose scripts have had the processor, in per cent of the time in which any had it. */
export function shares({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profile): Record<"pane, %" | "office.js, %" | "workbench, %", number> {
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const times = { pane: 0, "office.js": 0, workbench: 0 };
  for (const [index, id] of samples.entries()) {
    const url = urls.get(id) ?? "";
    const whose = /\/(taskpane|functions)[^/]*\.js/.test(url)
      ? "pane"
      : /\/workbench\.js/.test(url)
        ? "workbench"
        : /\/lib\/.*\.js/.test(url)
          ? "office.js"
          : undefined;
    if (whose) times[whose] += timeDeltas[index] ?? 0;
  }
  const all = Object.values(times).reduce((sum, time) => sum + time, 0);
  const percent = (time: number): number => Math.round((100 * time) / all);
  return {
    "pane, %": percent(times.pane),
    "office.js, %": percent(times["office.js"]),
    "workbench, %": percent(times.workbench),
  };
}
