import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const project = resolve(__dirname, "../..");

/** `src/cells/ground/dates.ts`, also without the folders that were named just before; `<family>` stands for any name. */
const inTicks = /`([^`\s]+)`/g;
const isFile = /^[\w./<>-]+\.(?:ts|mjs|cjs|csv)$|^[\w./<>-]+\/$/;

interface Mention {
  readonly said: string;
  /** The folders that the paragraph or the table has spoken of before. */
  readonly folders: readonly string[];
}

/** The files and folders that a page names. `.en.ts` after a `.sv.ts` is the same name with another ending. */
function mentionsIn(page: string): Mention[] {
  const paragraphs = readFileSync(join(project, page), "utf8").split(/\n\s*\n/);
  return paragraphs.flatMap((paragraph) => {
    const folders: string[] = [];
    let before = "";
    return [...paragraph.matchAll(inTicks)].flatMap(([, written = ""]) => {
      if (!isFile.test(written) || /^(?:dist|build)\//.test(written)) return [];
      const said = written.startsWith(".") ? before.replace(/(?:\.\w+)?\.ts$/, written) : written;
      before = said;
      const mention = { said, folders: [...folders] };
      folders.push(said.endsWith("/") ? said : dirname(said));
      return [mention];
    });
  });
}

const here = ["", "src/", "src/taskpane/"];

function isThere({ said, folders }: Mention): boolean {
  const places = [...here, ...folders.flatMap((folder) => [`${folder}/`, `${dirname(folder)}/`])];
  return places.some((place) => matches(join(project, place), said.replace(/\/$/, "").split("/")));
}

function matches(folder: string, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (!name.includes("<")) {
    const path = join(folder, name);
    return existsSync(path) && (rest.length === 0 || matches(path, rest));
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  const pattern = new RegExp(`^${name.replace(/\./g, "\\.").replace(/<\w+>/g, "[\\w-]+")}$`);
  return readdirSync(folder).some((one) => pattern.test(one) && matches(join(folder, one), rest));
}

test.each(["README.md", "CONTRIBUTING.md"])("every file and folder that %s names is there", (page) => {
  const mentions = mentionsIn(page);
  expect(mentions.length).toBeGreaterThan(15);
  expect(mentions.filter((mention) => !isThere(mention)).map(({ said }) => said)).toEqual([]);
});

test("what is not there is missed", () => {
  expect(isThere({ said: "src/cells/ground/no-such-file.ts", folders: [] })).toBe(false);
  expect(isThere({ said: "<room>/no-such-file.ts", folders: ["src"] })).toBe(false);
  expect(isThere({ said: "dates.ts", folders: ["src/cells/ground"] })).toBe(true);
});

test("every command that they name is a script of the project", () => {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  const pages = ["README.md", "CONTRIBUTING.md"].map((page) => readFileSync(join(project, page), "utf8"));
  const named = pages.flatMap((page) =>
    [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ""),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
