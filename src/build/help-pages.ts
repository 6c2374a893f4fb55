import { pageTextEn } from "../text/help/page-text-en";
import { pageTextSv } from "../text/help/page-text-sv";
import type { PageText, Section } from "../text/help/page-text";
import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";

const namespace = "FC";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const each = <Item>(items: readonly Item[] | undefined, html: (item: Item) => string): string =>
  (items ?? []).map(html).join("");

/** The pages that open in a browser, by file name: help with every function, and support, in both languages. */
export function helpPages(metadata: { sv: FunctionsMetadata; en: FunctionsMetadata }): Record<string, string> {
  return {
    "hjalp.html": helpPage(pageTextSv, metadata.sv, "help.html"),
    "help.html": helpPage(pageTextEn, metadata.en, "hjalp.html"),
    "support.html": supportPage(pageTextSv, "hjalp.html", "support-en.html"),
    "support-en.html": supportPage(pageTextEn, "help.html", "support.html"),
  };
}

function helpPage(text: PageText, { functions }: FunctionsMetadata, other: string): string {
  const { help } = text;
  const contents = [...help.sections, { id: "FC", heading: help.functions.heading }];
  return page(
    text,
    help.title,
    help.lead,
    other,
    `<nav aria-label="${escaped(help.title)}"><ul>${each(
      contents,
      ({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`,
    )}</ul></nav>
${each(help.sections, section)}
<section id="FC" aria-labelledby="FC-h">
<h2 id="FC-h">${escaped(help.functions.heading)}</h2>
<p>${escaped(help.functions.lead)}</p>
${each(functions, (one) => functionArticle(text, one))}
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
    `${each(support.sections, section)}<p><a href="${help}">${escaped(text.help.title)}</a></p>`,
  );
}

function functionArticle({ lang, help }: PageText, one: FunctionMetadata): string {
  const separator = lang === "sv" ? "; " : ", ";
  const signature = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(separator);
  return `<article id="${one.id}">
<h3><code>${namespace}.${one.name}</code></h3>
<p>${escaped(one.description)}</p>
<p class="formula"><code>=${namespace}.${one.name}(${escaped(signature)})</code></p>
<table><thead><tr><th scope="col">${help.functions.argument}</th><th scope="col">${help.functions.meaning}</th></tr></thead>
<tbody>${each(
    one.parameters,
    ({ name, description = "", optional }) =>
      `<tr><th scope="row">${escaped(name)}${optional ? ` <small>${help.functions.optional}</small>` : ""}</th><td>${escaped(description)}</td></tr>`,
  )}</tbody></table>
</article>
`;
}

function section({ id, heading, paragraphs, steps, questions }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${escaped(heading)}</h2>
${each(paragraphs, (one) => `<p>${escaped(one)}</p>`)}${
    steps ? `<ol>${each(steps, (one) => `<li>${escaped(one)}</li>`)}</ol>` : ""
  }${
    questions
      ? `<dl>${each(questions, ([question, answer]) => `<dt>${escaped(question)}</dt><dd>${escaped(answer)}</dd>`)}</dl>`
      : ""
  }
</section>
`;
}

function page(text: PageText, title: string, lead: string, other: string, body: string): string {
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
<a class="language" href="${other}" lang="${otherLang}" hreflang="${otherLang}">${escaped(text.otherLanguage)}</a>
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
