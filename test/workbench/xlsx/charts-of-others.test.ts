import fc from "../../support/properties";
import { openXlsx, saveXlsx, XlsxRefusal, type ChartContents } from "../../../src/workbench/xlsx";
import { archive, differingParts, textOf, unpack } from "./support/archive";
import { cellAt, sheetNamed, withCells, withSheet } from "./support/edits";
import { chartPart, drawingPart, excelChart, excelChartParts, excelDrawing } from "./support/excel-chart";

/** Charts that the file came with: shown, kept to the byte while nobody touches them, patched where somebody does. */
const file = archive(excelChartParts());
const opened = openXlsx(file);
const chart = sheetNamed(opened.contents, "Översikt").charts[0]!;

const cells = (column: number, row = 1, rows = 3) => ({
  sheet: "Kostnader",
  rect: { row, column, rows, columns: 1 },
});
const withCharts = (charts: readonly ChartContents[]) =>
  withSheet(opened.contents, "Översikt", () => ({ charts }));
const openWith = (xml: string, drawing?: string) => openXlsx(archive(excelChartParts(xml, drawing)));
const chartsIn = (bytes: Uint8Array) => openXlsx(bytes).contents.sheets.flatMap(({ charts }) => charts);
const kindsOf = (book: ReturnType<typeof openXlsx>) => book.limitations.map(({ kind }) => kind);

test("a chart of Excel's is read: title in runs, cells, names, colours, axes, place", () => {
  // 95 250 units are 10 pixels, 47 625 are 5, 400 050 are 42 and 123 825 are 13.
  expect(chart).toEqual({
    id: chartPart,
    name: "Diagram 1",
    type: "ColumnStacked",
    title: "Kostnad per central",
    legend: "Bottom",
    valueAxis: { title: "Tkr", numberFormat: "#,##0", minimum: 0, maximum: 60 },
    series: [
      { name: "Region", nameCell: cells(1, 0, 1), values: cells(1), categories: cells(0) },
      { name: "Kommun", nameCell: cells(2, 0, 1), values: cells(2), categories: cells(0), color: "#c00000" },
    ],
    anchor: {
      from: { row: 2, column: 1, right: 10, down: 5 },
      to: { row: 16, column: 8, right: 42, down: 13 },
    },
  });
  expect(sheetNamed(opened.contents, "Kostnader").charts).toEqual([]);
  expect(kindsOf(opened)).toEqual(["picture"]);
});

describe("a chart that nobody touched", () => {
  test("stays to the byte when other cells change", () => {
    const { bytes } = saveXlsx(opened, withCells(opened.contents, "Kostnader", { D9: { value: 1 } }));
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("has the new figure when a cell changes that it is drawn from, and nothing else", () => {
    const { bytes } = saveXlsx(
      opened,
      withCells(opened.contents, "Kostnader", { B4: { value: 31.5 }, C3: { value: "okänt" } }),
    );
    expect(differingParts(bytes, file)).toEqual([chartPart, "xl/worksheets/sheet1.xml"]);
    expect(textOf(bytes, chartPart)).toBe(
      excelChart
        .replace(
          '<c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt>',
          '$&<c:pt idx="2"><c:v>31.5</c:v></c:pt>',
        )
        // A word among figures is a gap.
        .replace('<c:pt idx="1"><c:v>2</c:v></c:pt>', ""),
    );
  });

  test("follows a sheet that gets another name, and keeps everything else", () => {
    const { bytes } = saveXlsx(
      opened,
      withSheet(opened.contents, "Kostnader", () => ({ name: "Kostnader 2019" })),
    );
    expect(textOf(bytes, chartPart)).toBe(excelChart.replaceAll("Kostnader!", "'Kostnader 2019'!"));
    expect(chartsIn(bytes)[0]?.series[0]?.values?.sheet).toBe("Kostnader 2019");
  });

  test("goes with its sheet, and its looks and colours with it; the picture too", () => {
    const { bytes } = saveXlsx(opened, {
      sheets: opened.contents.sheets.filter(({ name }) => name !== "Översikt"),
    });
    expect(Object.keys(unpack(bytes)).filter((name) => /chart|drawing|media|sheet2/.test(name))).toEqual([]);
    expect(textOf(bytes, "[Content_Types].xml")).not.toMatch(/chart|drawing\+xml/);
  });

  test("says that its cells are gone when their sheet is", () => {
    const { bytes } = saveXlsx(opened, {
      sheets: opened.contents.sheets.filter(({ name }) => name === "Översikt"),
    });
    expect(textOf(bytes, chartPart)).not.toContain("Kostnader!");
    expect(chartsIn(bytes)[0]?.series[0]).toEqual({ name: "Region" });
  });
});

describe("a chart that was changed", () => {
  const moved = {
    ...chart,
    anchor: {
      from: { ...chart.anchor.from, row: 20, down: 0 },
      to: { ...chart.anchor.to, row: 34 },
    },
  };

  test("elsewhere on its sheet: only its place is written, the picture and the chart's part stay", () => {
    const { bytes, notes } = saveXlsx(opened, withCharts([moved]));
    expect(differingParts(bytes, file)).toEqual([drawingPart]);
    expect(textOf(bytes, drawingPart)).toBe(
      excelDrawing
        .replace(
          "<xdr:row>2</xdr:row><xdr:rowOff>47625</xdr:rowOff>",
          "<xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff>",
        )
        .replace("<xdr:row>16</xdr:row>", "<xdr:row>34</xdr:row>"),
    );
    expect(notes).toEqual([]);
  });

  test("other cells: they are named with their figures, and the looks stay", () => {
    const series = chart.series.map((each) => ({
      ...each,
      values: cells(2, 2, 2),
      categories: cells(0, 2, 2),
    }));
    const { bytes, notes } = saveXlsx(opened, withCharts([{ ...chart, series }]));
    expect(differingParts(bytes, file)).toEqual([chartPart]);
    const xml = textOf(bytes, chartPart);
    expect(xml.match(/<c:f>Kostnader!\$C\$3:\$C\$4<\/c:f>/g)).toHaveLength(2);
    expect(xml).not.toContain("$A$2");
    expect(xml).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt>',
    );
    for (const kept of ["accent1", "c16:uniqueId", "lumOff", "printSettings"]) expect(xml).toContain(kept);
    expect(chartsIn(bytes)).toEqual([{ ...chart, series }]);
    expect(notes).toEqual([]);
  });

  test("something that is shown here: written anew, and said what that costs", () => {
    const changed = { ...chart, title: "Annan rubrik" };
    const { bytes, notes } = saveXlsx(opened, withCharts([changed]));
    expect(differingParts(bytes, file)).toEqual([chartPart]);
    expect(chartsIn(bytes)).toEqual([changed]);
    expect(notes.map(({ sv }) => sv)).toEqual([
      "Diagrammet Annan rubrik på bladet Översikt har ändrats och skrevs om: utseende som inte visas här finns inte kvar i filen.",
    ]);
    // What was written here loses nothing when it is written again.
    const again = openXlsx(bytes);
    const back = saveXlsx(
      again,
      withSheet(again.contents, "Översikt", () => ({ charts: [{ ...changed, type: "BarStacked" }] })),
    );
    expect(back.notes).toEqual([]);
    expect(chartsIn(back.bytes)[0]?.type).toBe("BarStacked");
  });

  test("another name", () => {
    const { bytes } = saveXlsx(opened, withCharts([{ ...chart, name: "Kostnadsbild" }]));
    expect(differingParts(bytes, file)).toEqual([drawingPart]);
    expect(chartsIn(bytes)).toEqual([{ ...chart, name: "Kostnadsbild" }]);
  });
});

describe("a chart more, or less", () => {
  const second: ChartContents = {
    name: "",
    type: "Pie",
    legend: "Right",
    series: [{ name: "Kommun", values: cells(2), categories: cells(0) }],
    anchor: {
      from: { row: 20, column: 0, right: 0, down: 0 },
      to: { row: 30, column: 4, right: 0, down: 0 },
    },
  };

  test("joins the drawing that the sheet has: what lies there stays to the character", () => {
    const { bytes, notes } = saveXlsx(opened, withCharts([chart, second]));
    expect(differingParts(bytes, file)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      drawingPart,
    ]);
    expect(notes).toEqual([]);
    const drawing = textOf(bytes, drawingPart);
    const before = excelDrawing.slice(0, excelDrawing.lastIndexOf("</xdr:wsDr>"));
    expect(drawing.startsWith(before)).toBe(true);
    // Numbers 2 and 7 are taken.
    expect(drawing.slice(before.length)).toContain('<xdr:cNvPr id="8" name="Diagram 7"/>');
    expect(chartsIn(bytes)).toEqual([chart, { ...second, id: "xl/charts/chart2.xml", name: "Diagram 7" }]);
  });

  test("taken away: its parts go, the picture stays", () => {
    const { bytes } = saveXlsx(opened, withCharts([]));
    expect(Object.keys(unpack(bytes)).filter((name) => /chart/.test(name))).toEqual([]);
    expect(textOf(bytes, "[Content_Types].xml")).not.toContain("chart");
    expect(textOf(bytes, "xl/drawings/_rels/drawing1.xml.rels")).not.toContain("chart");
    expect(textOf(bytes, drawingPart)).toContain('name="Bild 6"');
    expect(textOf(bytes, drawingPart)).not.toContain("graphicFrame");
    expect(differingParts(bytes, file)).not.toContain("xl/worksheets/sheet2.xml");
  });

  test("the last thing in a drawing takes the drawing along", () => {
    const alone = excelDrawing.replace(/<xdr:twoCellAnchor editAs.*?<\/xdr:twoCellAnchor>/s, "");
    const book = openWith(excelChart, alone);
    const { bytes } = saveXlsx(
      book,
      withSheet(book.contents, "Översikt", () => ({ charts: [] })),
    );
    expect(Object.keys(unpack(bytes)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).not.toContain("<drawing");
  });

  test("a drawing that cannot be read: nothing is lost, and a new chart is refused by name", () => {
    const broken = openWith(excelChart, excelDrawing.replace("</xdr:wsDr>", ""));
    expect(kindsOf(broken)).toEqual(["chart", "picture"]);
    const other = withCells(broken.contents, "Kostnader", { D9: { value: 1 } });
    expect(textOf(saveXlsx(broken, other).bytes, chartPart)).toBe(excelChart);
    const more = withSheet(broken.contents, "Översikt", () => ({ charts: [{ ...second, title: "Ny" }] }));
    const refused = (() => {
      try {
        return saveXlsx(broken, more);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(XlsxRefusal);
    expect((refused as XlsxRefusal).sv).toBe(
      "Diagrammet Ny på bladet Översikt kan inte sparas: bladets ritning i filen (xl/drawings/drawing1.xml) är skadad eller saknas.",
    );
  });
});

describe("charts that are not understood stay, and that is said", () => {
  const plot = /<c:barChart>.*<\/c:valAx>/s;
  const bar = /<c:barChart>.*<\/c:barChart>/s.exec(excelChart)![0];
  test.each([
    ["a scatter chart", excelChart.replaceAll("c:barChart", "c:scatterChart")],
    ["two kinds in one", excelChart.replace(bar, bar + bar.replaceAll("c:barChart", "c:lineChart"))],
    ["no plot", excelChart.replace(plot, "")],
    ["cells of another workbook", excelChart.replaceAll("Kostnader!", "[1]Kostnader!")],
    ["a sheet that there is not", excelChart.replaceAll("Kostnader!", "Intäkter!")],
    ["a name for the cells", excelChart.replace("Kostnader!$B$2:$B$4", "Belopp")],
    ["several ranges", excelChart.replace("Kostnader!$B$2:$B$4", "(Kostnader!$B$2,Kostnader!$B$4)")],
    ["a block of cells", excelChart.replace("Kostnader!$B$2:$B$4", "Kostnader!$B$2:$C$4")],
    ["a whole column", excelChart.replace("Kostnader!$B$2:$B$4", "Kostnader!$B:$B")],
    [
      "categories in levels",
      excelChart
        .replaceAll("c:strRef><c:f>Kostnader!$A$2", "c:multiLvlStrRef><c:f>Kostnader!$A$2")
        .replaceAll("</c:strRef></c:cat>", "</c:multiLvlStrRef></c:cat>"),
    ],
    [
      "figures in the chart itself",
      excelChart
        .replaceAll(/<c:numRef><c:f>[^<]*<\/c:f>/g, "<c:numLit>")
        .replaceAll("</c:numRef>", "</c:numLit>"),
    ],
    [
      "a pivot chart",
      excelChart.replace(
        "<c:roundedCorners",
        '<c:pivotSource><c:name>x</c:name><c:fmtId val="0"/></c:pivotSource>$&',
      ),
    ],
    ["a part that is damaged", excelChart.slice(0, 900)],
    [
      "entities of its own",
      `<!DOCTYPE c [<!ENTITY a "b">]>${excelChart.slice(excelChart.indexOf("<c:chartSpace"))}`,
    ],
    ["something else", "<html/>"],
    ["bytes that are no text", Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e)],
  ] as const)("%s", (_, xml) => {
    const parts = excelChartParts(xml);
    const book = openXlsx(archive(parts));
    expect(sheetNamed(book.contents, "Översikt").charts).toEqual([]);
    expect(book.limitations.find(({ kind }) => kind === "chart")?.sv).toBe(
      "Diagram (Översikt) visas inte här men finns kvar orörda i filen.",
    );
    const { bytes } = saveXlsx(book, withCells(book.contents, "Översikt", { A1: { value: 1 } }));
    expect(differingParts(bytes, archive(parts))).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  test("a chart that lies in a group, or has a substitute for older programs", () => {
    const wrapped = excelDrawing.replace(
      /<xdr:twoCellAnchor><xdr:from>.*<\/xdr:twoCellAnchor>/s,
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="a14">$&</mc:Choice></mc:AlternateContent>',
    );
    expect(kindsOf(openWith(excelChart, wrapped))).toEqual(["chart", "picture"]);
  });

  test.each([
    ["labels", '<c:dLbls><c:showVal val="1"/></c:dLbls><c:gapWidth'],
    ["a trend line", '<c:trendline><c:trendlineType val="linear"/></c:trendline><c:gapWidth'],
  ])("shown in a simpler form, %s left out: said too, and kept", (_, xml) => {
    const book = openWith(excelChart.replace("<c:gapWidth", xml));
    expect(kindsOf(book)).toEqual(["chart-details", "picture"]);
    expect(book.limitations[0]?.sv).toBe(
      "Diagram (Översikt) visas här i enklare form men finns kvar orörda i filen.",
    );
    expect(sheetNamed(book.contents, "Översikt").charts).toHaveLength(1);
  });
});

describe("as other programs write charts", () => {
  test("the chart's namespace without a prefix: read, and patched without one", () => {
    const bare = excelChart.replaceAll(/(<\/?)c:/g, "$1").replace("xmlns:c=", "xmlns=");
    const book = openWith(bare);
    expect(sheetNamed(book.contents, "Översikt").charts).toEqual([chart]);
    const { bytes } = saveXlsx(book, withCells(book.contents, "Kostnader", { B4: { value: 5 } }));
    expect(textOf(bytes, chartPart)).toBe(
      bare.replace('<pt idx="1"><v>20</v></pt>', '$&<pt idx="2"><v>5</v></pt>'),
    );
  });

  test("a place with a size instead of an end", () => {
    const [from] = /<xdr:from><xdr:col>1<.*?<\/xdr:from>/s.exec(excelDrawing)!;
    // 640 by 130 pixels from (10, 5): ten columns of 64 to the right, six rows of 20 and 15 pixels down.
    const sized = excelDrawing
      .replace(
        new RegExp(`<xdr:twoCellAnchor>${from.replaceAll("/", "\\/")}<xdr:to>.*?<\\/xdr:to>`, "s"),
        `<xdr:oneCellAnchor>${from}<xdr:ext cx="6096000" cy="1238250"/>`,
      )
      .replace(/<\/xdr:twoCellAnchor><\/xdr:wsDr>/, "</xdr:oneCellAnchor></xdr:wsDr>");
    const book = openWith(excelChart, sized);
    const [placed] = sheetNamed(book.contents, "Översikt").charts;
    expect(placed?.anchor).toEqual({
      from: { row: 2, column: 1, right: 10, down: 5 },
      to: { row: 8, column: 11, right: 10, down: 15 },
    });
    const moved = { ...placed!, anchor: { ...placed!.anchor, to: { ...placed!.anchor.to, row: 9 } } };
    const { bytes } = saveXlsx(
      book,
      withSheet(book.contents, "Översikt", () => ({ charts: [moved] })),
    );
    expect(chartsIn(bytes)).toEqual([moved]);
  });

  test("a workbook of the strict dialect gets charts of it", () => {
    const strict = Object.fromEntries(
      Object.entries(excelChartParts()).map(([name, part]) => [
        name,
        typeof part === "string"
          ? part
              .replaceAll(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
              )
              .replaceAll(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
              )
              .replaceAll(
                "http://schemas.openxmlformats.org/drawingml/2006",
                "http://purl.oclc.org/ooxml/drawingml",
              )
          : part,
      ]),
    );
    const book = openXlsx(archive(strict));
    expect(sheetNamed(book.contents, "Översikt").charts).toEqual([chart]);
    const own: ChartContents = { ...chart, series: [{ name: "x", values: cells(1) }] };
    const { bytes } = saveXlsx(
      book,
      withSheet(book.contents, "Kostnader", () => ({ charts: [{ ...own, id: undefined } as never] })),
    );
    for (const part of [
      "xl/charts/chart2.xml",
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ]) {
      expect(textOf(bytes, part)).toContain("http://purl.oclc.org/ooxml/");
      expect(textOf(bytes, part)).not.toMatch(
        /schemas\.openxmlformats\.org\/(drawingml|officeDocument|spreadsheetml)/,
      );
    }
  });
});

test("characters changed at random in charts and drawings: opened and saved, or refused with a sentence; other sheets never suffer", () => {
  const parts: Record<string, string | Uint8Array> = excelChartParts();
  fc.assert(
    fc.property(
      fc.constantFrom(chartPart, drawingPart, "xl/drawings/_rels/drawing1.xml.rels"),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.constantFrom("<", ">", '"', "&", "/", "9", "-1", " ", "", "x", "]]>", "<!--", "$", "!"),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      (name, changes) => {
        let text = String(parts[name]);
        for (const [at, piece] of changes) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + piece + text.slice(place + 1);
        }
        let book;
        try {
          book = openXlsx(archive({ ...parts, [name]: text }));
        } catch (error) {
          if (error instanceof XlsxRefusal) return;
          throw error;
        }
        expect(cellAt(sheetNamed(book.contents, "Kostnader"), "B2").value).toBe(10);
        saveXlsx(book, withCells(book.contents, "Kostnader", { B2: { value: 11 } }));
        try {
          saveXlsx(
            book,
            withSheet(book.contents, "Översikt", () => ({ charts: [{ ...chart, id: "ny" }] })),
          );
        } catch (error) {
          if (!(error instanceof XlsxRefusal)) throw error;
        }
      },
    ),
    { numRuns: 300 },
  );
});
