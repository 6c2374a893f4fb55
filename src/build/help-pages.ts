import { headingsOf, widthOf, type ResultShape } from "../cells/results/result-shape";
import { results } from "../cells/results/results";
import { pageText as english } from "../text/help/pages.en";
import { pageText as swedish, type PageText } from "../text/help/pages.sv";
import type { Section } from "../text/help/section";
import {
  accessibilityStatement,
  deploymentGuide,
  personalDataStatement,
  type Statement,
} from "../text/help/statements.sv";
import { contractText as contractInEnglish } from "../text/help/sharing.en";
import { contractText as contractInSwedish, type ContractText } from "../text/help/sharing.sv";
import { exampleFormula, formulaStyles, signature } from "../text/example-formula";
import type { CatalogueExample, CatalogueFunction, CatalogueParameter } from "../text/function-catalogue";
import { groupNames } from "../text/function-groups";
import { contractBody } from "./contract-page";
import { functionCatalogue } from "./function-catalogue";
import type { FunctionsMetadata } from "./functions-metadata";

type ResultCell = string | number | boolean | null;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const each = <Item>(items: readonly Item[] | undefined, html: (item: Item) => string): string =>
  (items ?? []).map(html).join("");

/**
 * The pages that open in a browser, by file name: help with every function, and support, in both languages; for whoever
 * approves the add-in, in Swedish alone, what is tested and what is kept where.
 */
export function helpPages(metadata: {
  sv: FunctionsMetadata;
  en: FunctionsMetadata;
}): Record<string, string> {
  const catalogue = functionCatalogue(metadata);
  return {
    "hjalp.html": helpPage(swedish, catalogue.sv, "help.html"),
    "help.html": helpPage(english, catalogue.en, "hjalp.html"),
    "tabeller.html": contractPage(swedish, contractInSwedish, "tables.html"),
    "tables.html": contractPage(english, contractInEnglish, "tabeller.html"),
    "support.html": supportPage(swedish, "hjalp.html", "support-en.html"),
    "support-en.html": supportPage(english, "help.html", "support.html"),
    "installera.html": statementPage(deploymentGuide),
    "tillganglighet.html": statementPage(accessibilityStatement),
    "personuppgifter.html": statementPage(personalDataStatement),
  };
}

function helpPage(text: PageText, functions: readonly CatalogueFunction[], other: string): string {
  const { help } = text;
  const groups = groupNames.map((group) => ({
    id: group,
    heading: help.functions.groups[group],
    functions: functions.filter((one) => one.group === group),
  }));
  const inUse = groups.filter((group) => group.functions.length > 0);
  return page(
    text,
    help.title,
    help.lead,
    other,
    `<nav aria-label="${escaped(help.title)}"><ul>${each(
      [...help.sections, { id: "FC", heading: help.functions.heading }],
      ({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`,
    )}</ul></nav>
${each(help.sections, section)}
<p><a href="${text.lang === "sv" ? "tabeller.html" : "tables.html"}">${escaped((text.lang === "sv" ? contractInSwedish : contractInEnglish).title)}</a></p>
<section id="FC" aria-labelledby="FC-h">
<h2 id="FC-h">${escaped(help.functions.heading)}</h2>
<p>${escaped(help.functions.lead)}</p>
${each(
  inUse,
  ({ id, heading, functions: ofGroup }) => `<section aria-labelledby="${id}">
<h3 id="${id}">${escaped(heading)}</h3>
${each(ofGroup, (one) => functionArticle(text, one))}</section>`,
)}
</section>`,
  );
}

function supportPage(text: PageText, help: string, other: string): string {
  const { support } = text;
  return page(
    text,
    support.title,
    support.lead,
    other,
    `${each(support.sections, section)}<p><a href="${help}">${escaped(text.help.title)}</a></p>${
      text.lang === "sv"
        ? `<p><a href="installera.html">${escaped(deploymentGuide.title)}</a> · <a href="tillganglighet.html">${escaped(accessibilityStatement.title)}</a> · <a href="personuppgifter.html">${escaped(personalDataStatement.title)}</a></p>`
        : ""
    }`,
  );
}

const contractPage = (text: PageText, words: ContractText, other: string): string =>
  page(text, words.title, words.lead, other, contractBody(words, escaped));

const statementPage = ({ title, lead, sections }: Statement): string =>
  page(
    swedish,
    title,
    lead,
    undefined,
    `${each(sections, section)}<p><a href="support.html">${escaped(swedish.support.title)}</a></p>`,
  );

function functionArticle(text: PageText, one: CatalogueFunction): string {
  const { lang, help } = text;
  return `<article id="${one.id}">
<h4><code>FC.${one.id}</code></h4>
<p>${escaped(one.about ?? one.description)}</p>
<p class="formula"><code>=${escaped(signature(one.id, one.parameters, formulaStyles[lang]))}</code></p>
<dl>${each(one.parameters, (parameter) => parameterEntry(help.functions, parameter))}</dl>
${resultColumns(help.functions, one.id)}
${one.rules.length > 0 ? `<ul>${each(one.rules, (rule) => `<li>${escaped(rule)}</li>`)}</ul>` : ""}
${each(one.examples, (example) => exampleFigure(text, one.id, example))}
</article>
`;
}

/** The columns of an answer that has several, as they are declared for the function itself. */
function resultColumns({ columns, further }: PageText["help"]["functions"], id: string): string {
  const shape = (results as Readonly<Record<string, ResultShape>>)[id];
  if (!shape || (widthOf(shape) === 1 && !shape.further)) return "";
  const headings = [...headingsOf(shape), ...(shape.further ? [further[shape.further.forEach]] : [])];
  return `<p>${escaped(`${columns}: ${headings.join(", ")}.`)}</p>`;
}

function parameterEntry(
  { optional }: PageText["help"]["functions"],
  { name, description, optional: mayBeLeftOut, words }: CatalogueParameter,
): string {
  const choices = each(
    words,
    ({ word, meaning }) => `<li><code>${escaped(word)}</code> ${escaped(meaning)}</li>`,
  );
  return `<dt><code>${escaped(name)}</code>${mayBeLeftOut ? ` <small>${optional}</small>` : ""}</dt>
<dd>${escaped(description)}${choices ? `<ul>${choices}</ul>` : ""}</dd>`;
}

function exampleFigure({ lang }: PageText, id: string, { about, args, result }: CatalogueExample): string {
  const rows = (Array.isArray(result) ? result : [[result]]) as readonly (readonly ResultCell[])[];
  const cell = (value: ResultCell): string =>
    typeof value === "number"
      ? `<td class="number">${value.toLocaleString(lang, { maximumFractionDigits: 6 })}</td>`
      : `<td>${escaped(String(value ?? ""))}</td>`;
  return `<figure>
<figcaption>${escaped(about)}</figcaption>
<p class="formula"><code>${escaped(exampleFormula(id, args, formulaStyles[lang]))}</code></p>
<div class="answer" tabindex="0" role="group" aria-label="${escaped(about)}"><table>${each(
    rows,
    (row) => `<tr>${each(row, cell)}</tr>`,
  )}</table></div>
</figure>
`;
}

function section({ id, heading, paragraphs, pictures, steps, questions }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${escaped(heading)}</h2>
${each(paragraphs, (one) => `<p>${escaped(one)}</p>`)}${
  steps ? `<ol>${each(steps, (one) => `<li>${escaped(one)}</li>`)}</ol>` : ""
}${
  questions
    ? `<dl>${each(questions, ([question, answer]) => `<dt>${escaped(question)}</dt><dd>${escaped(answer)}</dd>`)}</dl>`
    : ""
}${
  pictures
    ? each(
        pictures,
        (picture) =>
          `<p><img src="assets/help/${picture.file}" alt="${escaped(picture.alt)}" width="350" loading="lazy"></p>`,
      )
    : ""
}
</section>
`;
}

/** @param other the same page in the other language, where there is one */
function page(text: PageText, title: string, lead: string, other: string | undefined, body: string): string {
  const otherLang = text.lang === "sv" ? "en" : "sv";
  return `<!doctype html>
<html lang="${text.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${escaped(text.product)}</title>
<link rel="icon" href="assets/icons/icon-32.png">
<link rel="stylesheet" href="assets/pages/pages.css">
</head>
<body>
<header>
<p class="brand"><img src="assets/icons/icon-80.png" alt="" width="40" height="40">${escaped(text.product)}</p>
${
  other === undefined
    ? ""
    : `<a class="language" href="${other}" lang="${otherLang}" hreflang="${otherLang}">${escaped(text.otherLanguage)}</a>`
}
</header>
<main>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(lead)}</p>
${body}
</main>
</body>
</html>
`;
}
