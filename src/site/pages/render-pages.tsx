/**
 * Renders every page of the site and the assets that pages share. Lists have their first rows, and details link to
 * their list.
 */

import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { countLarge } from "../../text/count.ts";
import type { PageName } from "../page-link.ts";
import { Frame } from "../parts/frame.tsx";
import { createContext } from "../parts/page-context.ts";
import type { Summary } from "../summary.ts";
import { detailPages } from "./detail-pages.tsx";
import { renderNotFound } from "./not-found.tsx";
import { IndexPage } from "./overview.tsx";
import type { PageFile, PageInput, ScriptName, SiteAssets } from "./page-input.ts";
import { renderLists } from "./render-lists.tsx";

const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>path{fill:#0a58a8}@media(prefers-color-scheme:dark){path{fill:#79b8ff}}</style><path d="M1 2h4v12H1zM6 8h4v6H6zM11 2h4v12h-4z"/></svg>\n`;
/**
 * End tags that HTML does not require (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags). Lists have
 * hundreds of them.
 */
const OPTIONAL = /<\/(?:td|th|tr|li|option)>/g;

/** All pages except the index. Only the index says when and from what the site was made. */
export function renderPages(input: PageInput): PageFile[] {
  const pages = [...renderLists(input), ...detailPages()].map(({ page, ...rest }) => renderPage(input, page, rest));
  return [...pages, renderNotFound(input.summary.site), ...renderAssets(input.assets)];
}

export function renderIndexPage(input: Pick<PageInput, "summary" | "assets">): PageFile {
  const { page, ...rest } = composeIndex(input.summary);
  return renderPage(input, page, rest);
}

export interface RenderedPage {
  page: PageName;
  section: PageName | null;
  script: ScriptName;
  title: string;
  description: string;
  children: ComponentChildren;
}

function composeIndex(summary: Summary): RenderedPage {
  const context = createContext(summary.site, { commit: null, nowMs: null });
  const { queue, failures_summary: failures, data } = summary;
  const description = `${countLarge(queue.total, "package")}, ${countLarge(failures.total, "failure")}, ${countLarge(data.runs, "run")}.`;
  const children = <IndexPage summary={summary} context={context} />;
  return { page: "index", section: null, script: "index", title: summary.site.title, description, children };
}

function renderPage(
  { summary, assets }: Pick<PageInput, "summary" | "assets">,
  page: PageName,
  rest: Omit<RenderedPage, "page">,
): PageFile {
  const { generated_at: at, source_commit: commit, problems, site } = summary;
  const built = page === "index" ? { at, commit, problems: problems.total } : null;
  const document: VNode = <Frame page={page} site={site} assets={assets} built={built} {...rest} />;
  return { path: `${page}.html`, content: `<!doctype html>\n${shortenHtml(renderToString(document))}\n` };
}

/** The assets that all pages share. */
function renderAssets({ scripts, style, preview }: SiteAssets): PageFile[] {
  return [
    ...Object.entries(scripts).map(([name, content]) => ({ path: `assets/${name}.js`, content })),
    { path: "assets/site.css", content: style },
    { path: "assets/favicon.svg", content: FAVICON },
    { path: "assets/preview.png", content: Buffer.from(preview, "base64") },
  ];
}

/** The same document in fewer bytes. In rendered pages, text and attributes never contain a `<`. */
function shortenHtml(html: string): string {
  return html.replace(OPTIONAL, "").replaceAll("></path>", "/>");
}
