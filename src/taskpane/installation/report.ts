import type { InstallationText } from "../../text/installation/installation.sv";
import { noAnswer, type ProbeResult, type Seen } from "../../workbook/installation/probe";

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

function linesOf(result: ProbeResult, text: InstallationText): string[] {
  const { id, outcome, came, milliseconds, measure } = result;
  const { report, shown } = text;
  const lines = [report.line(text.probes[id], text.outcomes[outcome], milliseconds)];
  if (outcome === "noted") lines.push(`  ${report.noted(shown(came))}`);
  if (outcome === "otherwise" || outcome === "failed") lines.push(`  ${whatCame(result, text)}`);
  if (measure) lines.push(`  ${report.measure(text.measures[measure])}`);
  return lines;
}

const isYesOrNo = (seen: Seen): boolean => [seen].flat().every((one) => typeof one === "boolean");

/** What was not as expected, in a sentence. */
export function whatCame(
  { outcome, expected, came }: ProbeResult,
  { report, shown }: InstallationText,
): string {
  if (outcome === "failed") return came === noAnswer ? report.noAnswer : report.refused(shown(came));
  return isYesOrNo(expected) ? report.didNotHappen : report.difference(shown(expected), shown(came));
}
