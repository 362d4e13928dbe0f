import { renderToString } from "preact-render-to-string";
import { visibleText } from "../../text/clean.ts";
import type { SiteConfig } from "../summary.ts";
import type { PageFile } from "./page-input.ts";

/** Served at any depth, so it uses no other file. It links to the site only if the site knows its own URL. */
export function renderNotFound({ title, url }: SiteConfig): PageFile {
  const name = visibleText(title);
  const document = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <link rel="icon" href="data:," />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`Not found, ${name}`}</title>
      </head>
      <body>
        <main>
          <h1>Not found</h1>
          <p>
            {"There is no such page in the dashboard of "}
            {url === "" ? <bdi>{name}</bdi> : <a href={`${url}index.html`}>{name}</a>}.
          </p>
        </main>
      </body>
    </html>
  );
  return { path: "404.html", content: `<!doctype html>\n${renderToString(document)}\n` };
}
