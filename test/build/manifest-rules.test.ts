import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "../../src/build/manifest-rules";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test("our manifest breaks no rule", () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

const startAction = /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/;

/** What is done to the manifest, and the sentence that must come of it. The schema accepts almost all of these. */
const mutations: [name: string, change: (xml: string) => string, sentence: RegExp][] = [
  ["not closed", (xml) => xml.replace("</OfficeApp>", ""), /is no XML/],
  [
    "a dangling resid",
    (xml) => xml.replace('resid="Start.Tip"', 'resid="Start.Top"'),
    /points to "Start.Top", which Resources/,
  ],
  [
    "a resid of the wrong kind",
    (xml) => xml.replace('<Label resid="Start.Label"/>', '<Label resid="Start.Tip"/>'),
    /"Start.Tip" in LongStrings, not in ShortStrings/,
  ],
  [
    "a url for an icon",
    (xml) => xml.replace('size="16" resid="Icon.16"', 'size="16" resid="Help.Url"'),
    /"Help.Url" in Urls, not in Images/,
  ],
  [
    "a resid on an element that has none",
    (xml) => xml.replace("<Sets ", '<Sets resid="Help.Url" '),
    /resid of a kind that no rule knows/,
  ],
  [
    "a resource nobody uses",
    (xml) => xml.replace('resid="Icon.20"', 'resid="Icon.24"').replace('resid="Icon.20"', 'resid="Icon.24"'),
    /"Icon.20" is not used/,
  ],
  [
    "a resource id twice",
    (xml) => xml.replace('Image id="Icon.20"', 'Image id="Icon.16"'),
    /resource id "Icon.16" is used more than once/,
  ],
  [
    "a control id twice",
    (xml) => xml.replace('id="FC.Functions"', 'id="FC.Start"'),
    /ribbon id "FC.Start" is used more than once/,
  ],
  [
    "http",
    (xml) =>
      xml.replace(
        '"https://localhost:3000/taskpane.html"/>\n  </Def',
        '"http://localhost:3000/taskpane.html"/>\n  </Def',
      ),
    /not https/,
  ],
  [
    "http in a translation",
    (xml) =>
      xml.replace('Value="https://localhost:3000/help.html"', 'Value="http://localhost:3000/help.html"'),
    /help\.html", which is not https/,
  ],
  ["an address with å", (xml) => xml.replace("/hjalp.html", "/hjälp.html"), /letter outside ASCII/],
  ["an address with a space", (xml) => xml.replace("/hjalp.html", "/hjalp fc.html"), /with a space/],
  [
    "a relative address",
    (xml) => xml.replace('https://localhost:3000/functions.js"', 'functions.js"'),
    /"functions.js", which is not https/,
  ],
  [
    "a very long address",
    (xml) => xml.replace("/hjalp.html", `/${"h".repeat(2100)}.html`),
    /longer than 2048/,
  ],
  [
    "an http domain",
    (xml) =>
      xml.replace("<Hosts>", "<AppDomains><AppDomain>http://example.org</AppDomain></AppDomains><Hosts>"),
    /AppDomain .* is not an https origin/,
  ],
  ...["IconUrl", "HighResolutionIconUrl"].map((name): (typeof mutations)[number] => [
    `no ${name}`,
    (xml) => xml.replace(new RegExp(`<${name}.*/>`), ""),
    new RegExp(`^${name} is missing`),
  ]),
  ["no SupportUrl", (xml) => xml.replace(/<SupportUrl[\s\S]*<\/SupportUrl>/, ""), /SupportUrl is missing/],
  ...["16", "32", "80"].map((size): (typeof mutations)[number] => [
    `no icon of ${size} pixels`,
    (xml) => xml.replace(`<bt:Image size="${size}" resid="Functions.${size}"/>`, ""),
    new RegExp(`lacks the size ${size}`),
  ]),
  [
    "an icon size that Excel does not know",
    (xml) => xml.replace('size="20"', 'size="17"'),
    /size 17, which Excel does not use/,
  ],
  ["an icon size twice", (xml) => xml.replace('size="20"', 'size="24"'), /the same size twice/],
  ["two runtimes", (xml) => xml.replace(/(<Runtime .*\/>)/, "$1$1"), /one Runtime; there are 2/],
  ["no runtime", (xml) => xml.replace(/<Runtime .*\/>/, ""), /one Runtime; there are 0/],
  ["a short lifetime", (xml) => xml.replace('lifetime="long"', 'lifetime="short"'), /lifetime="long"/],
  ["no lifetime", (xml) => xml.replace(' lifetime="long"', ""), /lifetime="long"/],
  [
    "another runtime page",
    (xml) => xml.replace('<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"'),
    /must be "Help.Url"/,
  ],
  [
    "another functions page",
    (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=)"Taskpane.Url"/, '$1"Help.Url"'),
    /Page › SourceLocation points to "Help.Url"/,
  ],
  [
    "another function file",
    (xml) => xml.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
    /FunctionFile points to "Help.Url"/,
  ],
  [
    "another page behind a button",
    (xml) =>
      xml.replace(startAction, '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Help.Url"/></Action>'),
    /Action › SourceLocation points to "Help.Url"/,
  ],
  [
    "another page by default",
    (xml) => xml.replace(/(<DefaultSettings>\s*<SourceLocation DefaultValue=".*)taskpane/, "$1pane"),
    /DefaultSettings opens .*pane.html/,
  ],
  ["no function file", (xml) => xml.replace(/<FunctionFile .*\/>/, ""), /one FunctionFile; there are 0/],
  [
    "a TaskpaneId",
    (xml) =>
      xml.replace(
        startAction,
        '<Action xsi:type="ShowTaskpane"><TaskpaneId>FC</TaskpaneId><SourceLocation resid="Taskpane.Url"/></Action>',
      ),
    /allows no TaskpaneId/,
  ],
  [
    "the host by its product name",
    (xml) => xml.replace('Name="Workbook"', 'Name="Excel"'),
    /one Host "Workbook"/,
  ],
  [
    "a misspelt requirement set",
    (xml) => xml.replace('Name="SharedRuntime"', 'Name="SharedRunTime"'),
    /no requirement set "SharedRunTime"/,
  ],
  [
    "no demand for functions",
    (xml) => xml.replace(/<Set Name="CustomFunctionsRuntime".*\/>/, ""),
    /CustomFunctionsRuntime is not asked for/,
  ],
  [
    "VersionOverrides without a type",
    (xml) => xml.replace(' xsi:type="VersionOverridesV1_0"', ""),
    /of the type VersionOverridesV1_0/,
  ],
  [
    "two tabs",
    (xml) => xml.replace("</CustomTab>", '</CustomTab><CustomTab id="FC.Second"/>'),
    /there are 2/,
  ],
  ["an id that is no GUID", (xml) => xml.replace("<Id>4", "<Id>g"), /is no GUID/],
  ["a version below 1", (xml) => xml.replace("<Version>1", "<Version>0"), /Version "0/],
  [
    "a version with a word",
    (xml) => xml.replace(/<Version>.*</, "<Version>1.0.0-beta<"),
    /Version "1.0.0-beta"/,
  ],
  [
    "another default language",
    (xml) => xml.replace("<DefaultLocale>sv-SE", "<DefaultLocale>en-US"),
    /DefaultLocale is "en-US"/,
  ],
  [
    "a translation into the default language",
    (xml) => xml.replace('Locale="en-US" Value="Pane"', 'Locale="sv-SE" Value="Pane"'),
    /overrides the default language/,
  ],
  [
    "one text in a third language",
    (xml) => xml.replace('Locale="en-US" Value="Pane"', 'Locale="fi-FI" Value="Ruutu"'),
    /"fi-FI" alone/,
  ],
  [
    "two texts for one language",
    (xml) => xml.replace(/(<bt:Override Locale="en-US" Value="Pane" ?\/>)/, "$1$1"),
    /two texts for one language/,
  ],
  [
    "a missing translation",
    (xml) => xml.replace(/<bt:Override Locale="en-(US|GB)" Value="Pane" ?\/>/g, ""),
    /"Pane.Label" has no English text/,
  ],
  [
    "a text for one English alone",
    (xml) => xml.replace(/<bt:Override Locale="en-GB" Value="Pane" ?\/>/, ""),
    /has no text for "en-GB"/,
  ],
  [
    "an empty text",
    (xml) => xml.replace('DefaultValue="Panelen"', 'DefaultValue=" "'),
    /"Pane.Label" is empty/,
  ],
  [
    "a label of 126 characters",
    (xml) => xml.replace('DefaultValue="Panelen"', `DefaultValue="${"å".repeat(126)}"`),
    /has 126 characters; 125/,
  ],
  [
    "a tip of 251 characters",
    (xml) => xml.replace(/DefaultValue="Öppnar panelen[^"]*"/, `DefaultValue="${"å".repeat(251)}"`),
    /has 251 characters; 250/,
  ],
  [
    "a name of 126 characters",
    (xml) => xml.replace('<DisplayName DefaultValue="', `<DisplayName DefaultValue="${"å".repeat(126)}`),
    /DisplayName has \d+ characters; 125/,
  ],
  [
    "a resource id of 33 characters",
    (xml) => xml.replaceAll('"Start.Tip"', `"${"S".repeat(33)}"`),
    /resid has 33 characters; 32/,
  ],
  [
    "a namespace with å",
    (xml) => xml.replace('DefaultValue="FC"', 'DefaultValue="FÅ"'),
    /"FÅ" cannot be a namespace/,
  ],
];

test.each(mutations)("caught: %s", (_, change, sentence) => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  expect(manifestProblems(changed)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
});
