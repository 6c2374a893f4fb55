import type { InstallationText } from "../../text/installation/installation.sv";
import type { ProbeResult } from "../../workbook/installation/probe";

/**
 * A text for whoever helps: what was tried, what was expected, what came, how long it took and what the add-in does. It
 * holds nothing from the workbook: what was tried stood on a sheet of the check's own.
 */
export function installationReport(
  results: readonly ProbeResult[],
  text: InstallationText,
  version = "",
): string {
  const { report } = text;
  return [report.heading(version), "", ...results.flatMap((result) => linesOf(result, text))].join("\n");
}

function linesOf(
  { id, outcome, expected, came, milliseconds, measure }: ProbeResult,
  text: InstallationText,
): string[] {
  const { report, shown } = text;
  const lines = [report.line(text.probes[id], text.outcomes[outcome], milliseconds)];
  if (outcome === "noted") lines.push(`  ${report.noted(shown(came))}`);
  if (outcome === "otherwise" || outcome === "failed") {
    lines.push(`  ${report.difference(shown(expected), shown(came))}`);
  }
  if (measure) lines.push(`  ${report.measure(text.measures[measure])}`);
  return lines;
}
