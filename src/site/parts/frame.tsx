/** The document around every page, rendered at build time only. */

import type { ComponentChildren } from "preact";
import { visibleText } from "../../text/clean.ts";
import type { PageName } from "../page-link.ts";
import { pageLink } from "../page-link.ts";
import type { ScriptName, SiteAssets } from "../pages/page-input.ts";
import type { SiteConfig } from "../summary.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const NAVIGATION: readonly [PageName, string][] = [
  ["index", "Overview"],
  ["failures", "Failures"],
  ["runs", "Runs"],
  ["packages", "Packages"],
  ["history", "History"],
];

export interface FrameProps {
  page: PageName;
  /** The navigation item for the page. */
  section: PageName | null;
  script: ScriptName;
  title: string;
  description: string;
  site: SiteConfig;
  assets: Pick<SiteAssets, "version">;
  /**
   * The commit and time of the build. Only the index shows them, so that other files change only when their data does.
   */
  built: { commit: string | null; at: string; problems: number } | null;
  children: ComponentChildren;
}

export function Frame(props: FrameProps) {
  const { page, script, title, description, site, assets, children } = props;
  const siteTitle = visibleText(site.title);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page === "index" ? siteTitle : `${title}, ${siteTitle}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={page === "index" ? siteTitle : `${title}, ${siteTitle}`} />
        <meta property="og:description" content={description} />
        {site.url === "" ? null : <meta property="og:image" content={`${site.url}assets/preview.png`} />}
        <link rel="icon" href="assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`assets/site.css?v=${assets.version}`} />
        <link rel="alternate" type="application/atom+xml" title="Failures" href="feeds/failures.atom" />
        <link rel="alternate" type="application/atom+xml" title="Incidents" href="feeds/incidents.atom" />
        <script defer src={`assets/${script}.js?v=${assets.version}`} />
      </head>
      <body data-page={page}>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Top {...props} />
        <div id="stale" />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <Foot built={props.built} />
      </body>
    </html>
  );
}

function Top({ page, section, site }: FrameProps) {
  return (
    <header class="top">
      <div>
        <a class="brand" href="index.html">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M1 2h4v12H1zM6 8h4v6H6zM11 2h4v12h-4z" />
          </svg>
          <bdi>{visibleText(site.title)}</bdi>
        </a>
        <nav aria-label="Main">
          <ul>
            {NAVIGATION.map(([target, label]) => (
              <li key={target}>
                <a
                  href={pageLink(target)}
                  aria-current={target === page ? "page" : target === section ? "true" : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search class="find">
          <form id="find">
            <input
              type="search"
              name="q"
              aria-label="Search packages"
              placeholder="Search packages"
              autocomplete="off"
              spellcheck={false}
            />
          </form>
        </search>
      </div>
    </header>
  );
}

function Foot({ built }: { built: FrameProps["built"] }) {
  return (
    <footer class="foot" data-built={built?.at}>
      <div>
        <ul>
          <li id="built">
            {built === null ? null : (
              <>
                {"Built "}
                <time datetime={built.at} data-p="m">{`${built.at.slice(0, 16).replace("T", " ")} UTC`}</time>
                {built.commit === null ? ", commit not recorded" : ` from commit ${built.commit.slice(0, 7)}`}
              </>
            )}
          </li>
          <li>
            <a href="problems.html" id="problems">
              {built === null ? "Problems" : `Problems (${built.problems})`}
            </a>
          </li>
          <li>Schema 1</li>
          <li>
            <a href="dashboard.json">dashboard.json</a>
          </li>
          <li>
            <a href="exports/packages.csv">packages.csv</a>
          </li>
          <li>
            <a href="exports/not-pending.csv">not-pending.csv</a>
          </li>
        </ul>
        <ul id="switches" />
      </div>
    </footer>
  );
}
