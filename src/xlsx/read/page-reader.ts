import { type PageSetup, type PageZoom, paperSizes } from "../ground/page-setup";
import { splitFooter } from "../package/footer-parts";
import { child, isTrue, optionalNumber, type XmlElement } from "../xml/xml-tree";

export const pointsPerInch = 72;

/** Tenths of a millionth of an inch are noise of the division by 72. */
const pointsOf = (inches: string | undefined): number | null => {
  const number = optionalNumber(inches);
  return number === null ? null : Number((number * pointsPerInch).toFixed(6));
};

/** What the sheet's own part says of its page; the print area and the rows to repeat are names of the workbook. */
export function readPage(section: (name: string) => XmlElement | undefined): PageSetup {
  const setup = section("pageSetup")?.attributes;
  const margins = section("pageMargins")?.attributes ?? {};
  const [leftMargin, rightMargin] = [pointsOf(margins["left"]), pointsOf(margins["right"])];
  const footer = child(section("headerFooter"), "oddFooter")?.text;
  const { left, right } = splitFooter(footer ?? "");
  const fits = isTrue(child(section("sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const orientation = ({ portrait: "Portrait", landscape: "Landscape" } as const)[
    setup?.["orientation"] ?? ""
  ];
  const paper = optionalNumber(setup?.["paperSize"]);
  const scale = optionalNumber(setup?.["scale"]);
  return {
    ...(orientation && { orientation }),
    ...(paper !== null && { paperSize: paperSizes[paper - 1] ?? null }),
    ...(fits ? { zoom: fitted(setup ?? {}) } : scale !== null && { zoom: { scale } }),
    ...(leftMargin !== null && { leftMargin }),
    ...(rightMargin !== null && { rightMargin }),
    ...(left !== "" && { leftFooter: left }),
    ...(right !== "" && { rightFooter: right }),
    ...readBreaks(section("rowBreaks")),
  };
}

/** The file counts the rows above a break; those that Excel has found by itself are none that somebody wants. */
function readBreaks(section: XmlElement | undefined): Pick<PageSetup, "rowBreaks"> {
  const rowBreaks = (section?.children ?? []).flatMap(({ name, attributes }) => {
    const row = optionalNumber(attributes["id"]);
    return name === "brk" && isTrue(attributes["man"]) && row !== null ? [row] : [];
  });
  return rowBreaks.length > 0 ? { rowBreaks: rowBreaks.sort((one, other) => one - other) } : {};
}

/** One page where the file says nothing; 0 takes the pages that it needs. */
function fitted(setup: Readonly<Record<string, string>>): PageZoom {
  const pages = (name: string): number => optionalNumber(setup[name]) ?? 1;
  const [across, down] = [pages("fitToWidth"), pages("fitToHeight")];
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}
