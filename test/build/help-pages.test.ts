import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { Contract } from "../../src/cells/share/contract";
import { contractData, contractFile } from "../../src/build/contract-page";
import { buildFunctionsMetadata, type FunctionsMetadata } from "../../src/build/functions-metadata";
import { helpPages } from "../../src/build/help-pages";
import { pageText as english } from "../../src/text/help/pages.en";
import { pageText as swedish } from "../../src/text/help/pages.sv";

let metadata: { sv: FunctionsMetadata; en: FunctionsMetadata };
let pages: Record<string, Document>;
beforeAll(async () => {
  metadata = await buildFunctionsMetadata();
  pages = Object.fromEntries(
    Object.entries(helpPages(metadata)).map(([name, html]) => [name, new JSDOM(html).window.document]),
  );
});

test.each([
  ["hjalp.html", "sv"],
  ["help.html", "en"],
] as const)("%s explains every function and every parameter that was built", (name, language) => {
  for (const { id, parameters } of metadata[language].functions) {
    const article = pages[name]!.getElementById(id)!;
    expect([...article.querySelectorAll(":scope > dl > dt > code")].map((one) => one.textContent)).toEqual(
      parameters.map((parameter) => parameter.name),
    );
    for (const { description = "" } of parameters) expect(article.textContent).toContain(description);
  }
  expect(pages[name]!.querySelectorAll("article")).toHaveLength(metadata[language].functions.length);
  expect(pages[name]!.documentElement.lang).toBe(language);
});

test("examples stand as they are typed in each language's Excel, with their answers", () => {
  const example = (page: string): string => pages[page]!.querySelector("#KLASS figure")?.textContent ?? "";
  expect(example("hjalp.html")).toContain('=FC.KLASS({"ja"\\"ja"\\"ja"\\"delvis"})');
  expect(example("help.html")).toContain('=FC.KLASS({"ja","ja","ja","delvis"})');
  expect(example("help.html")).toContain("FCLV");
});

test("every link within the pages leads somewhere", () => {
  for (const [name, page] of Object.entries(pages)) {
    for (const link of page.querySelectorAll("a")) {
      const [file, id] = (link.getAttribute("href") ?? "").split("#");
      // The data file stands beside the pages; that it is made, the test of a release says.
      if (file === contractFile) continue;
      const target = pages[file || name];
      expect(target).toBeDefined();
      if (id) expect(target!.getElementById(id)).not.toBeNull();
    }
  }
});

test("every picture is there, and says what it shows in the page's language", () => {
  for (const page of Object.values(pages)) {
    const shown = [...page.querySelectorAll("img")].map(({ alt, src }) => ({
      alt,
      src,
    }));
    const { lang } = page.documentElement;
    for (const { alt, src } of shown.filter(({ src: file }) => file.includes("/help/"))) {
      expect([src, existsSync(resolve(__dirname, "../..", src)), src.endsWith(`-${lang}.png`)]).toEqual([
        src,
        true,
        true,
      ]);
      expect(alt.length).toBeGreaterThan(20);
    }
    expect(new Set(shown.map(({ src }) => src)).size).toBe(shown.length);
  }
});

test("each page has one first-level heading and names its language", () => {
  for (const page of Object.values(pages)) {
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(["sv", "en"]).toContain(page.documentElement.lang);
  }
});

test("the languages say equally much", () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => key !== "id")
              .map(([key, part]) => [key, shape(part)]),
          )
        : typeof value === "string" && value.trim() !== "";
  expect(shape(english)).toEqual(shape(swedish));
  expect(JSON.stringify(shape(swedish))).not.toContain("false");
});

test("what a text says is text, not markup", () => {
  const odd = structuredClone(metadata);
  odd.sv.functions[0]!.parameters[0]!.description = '<b>"&"</b>';
  expect(helpPages(odd)["hjalp.html"]).toContain("&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;");
});

test.each(["tabeller.html", "tables.html"])(
  "%s has each shared table with its headings, as the data file has them",
  (name) => {
    const { tables } = JSON.parse(contractData()) as Contract;
    for (const { name: table, columns } of tables) {
      const heads = [...pages[name]!.getElementById(table)!.querySelectorAll("tbody th")].map(
        (one) => one.textContent,
      );
      expect(heads).toEqual(columns.map(({ heading }) => heading));
    }
    expect(tables.map((table) => table.name)).toContain("tblCentraler");
  },
);
