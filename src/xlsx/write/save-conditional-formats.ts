import { rectsRef } from "../ground/cell-reference";
import type { ConditionalRule, SheetContents } from "../ground/contents";
import { cannotSave } from "../ground/refusal";
import { conditionalFormatXml, isWritable } from "../read/conditional-format";
import { extensionsWithBars, namedIn, newerBarXml } from "../read/data-bars";
import type { SheetSaving } from "./sheet-saving";
import type { SectionWriter } from "./sheet-patcher";

/** Rules that colour cells, those of the file as they stand; what bars hold besides is among the sheet's extensions. */
export function saveConditionalFormats(
  { sheet, source, shared, edit, part }: SheetSaving,
  before: Omit<SheetContents, "name">,
  sections: Map<string, SectionWriter>,
): void {
  const wanted = sheet.conditionalFormats ?? [];
  const sameRules = (rules: SheetContents["conditionalFormats"][number]["rules"]): number =>
    before.conditionalFormats.findIndex((format) => JSON.stringify(format.rules) === JSON.stringify(rules));
  for (const format of wanted) {
    if (sameRules(format.rules) >= 0) continue;
    const rule = format.rules.find((one) => !isWritable(one));
    if (rule) {
      throw cannotSave({
        sv: `Villkorsstyrd formatering av slaget ${rule.type} på ${sheet.name}!${rectsRef(format.ranges)} kan inte skrivas.`,
        en: `Conditional formatting of the kind ${rule.type} on ${sheet.name}!${rectsRef(format.ranges)} cannot be written.`,
      });
    }
  }
  const ranges = (format: SheetContents["conditionalFormats"][number]): string => rectsRef(format.ranges);
  const text = edit.text(part);
  const ids = new Map<ConditionalRule, string>();
  const nextId = freeIds(text);
  const idOf = (rule: ConditionalRule): string => {
    const id = ids.get(rule) ?? nextId();
    ids.set(rule, id);
    return id;
  };
  sections.set("conditionalFormatting", (_, __, prefix) => {
    const old = rawSections(text, `${prefix}conditionalFormatting`);
    return wanted
      .map((format) => {
        // Rules that have moved keep their text, which may say more than is read here.
        const index = sameRules(format.rules);
        const present = before.conditionalFormats[index];
        if (!present) return conditionalFormatXml(format, prefix, source.functions, shared.difference, idOf);
        const raw = old[index] ?? "";
        if (ranges(present) === ranges(format)) return raw;
        return raw.replace(/(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ranges(format)}"`);
      })
      .join("");
  });
  sections.set("extLst", (present, _, prefix) => {
    const old = rawSections(text, `${prefix}conditionalFormatting`);
    const kept = new Map(old.flatMap(namedIn).map((id): [string, string | undefined] => [id, undefined]));
    const added = wanted.flatMap((format) => {
      const index = sameRules(format.rules);
      for (const id of namedIn(old[index] ?? "")) kept.set(id, ranges(format));
      if (index >= 0) return [];
      return format.rules.flatMap((rule) =>
        rule.bar?.looks ? [newerBarXml(rule.bar, idOf(rule), ranges(format))] : [],
      );
    });
    return extensionsWithBars(present, text, prefix, added, kept);
  });
}

/** Names that nothing on the sheet has. */
function freeIds(text: string): () => string {
  let made = 0;
  return () => {
    for (;;) {
      const id = `{FC0DA7AB-0000-4000-8000-${String(made++).padStart(12, "0")}}`;
      if (!text.includes(id)) return id;
    }
  };
}

/** Sections of one name as they stand; they never stand inside each other. */
const rawSections = (text: string, tag: string): string[] =>
  text.match(new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${tag}\\s*>)`, "g")) ?? [];
