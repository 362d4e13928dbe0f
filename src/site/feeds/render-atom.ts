import { compareBytewise } from "../../pipeline/order.ts";
import { compareNewestFirst, type Time } from "../../pipeline/times.ts";
import { visibleText } from "../../text/clean.ts";
import { escapeXml } from "../../text/xml.ts";
import { type PageName, type PageParams, pageLink } from "../page-link.ts";
import type { SiteConfig } from "../summary.ts";

export interface FeedEntry {
  /** The word before the id. Ids are unique within a kind. */
  kind: string;
  id: string;
  title: string;
  updated: Time;
  content: string;
  page: PageName;
  params: PageParams;
}

const SHOWN = 100;
const LONGEST_TITLE = 200;
/** The update time of a feed that never had an entry. */
const NEVER = "1970-01-01T00:00:00Z";

/**
 * An Atom feed (RFC 4287) with the newest 100 entries, as `feeds/<name>.atom`. Links are absolute if the site knows its
 * URL.
 */
export function renderAtom(
  name: string,
  title: string,
  { entries, config }: { entries: readonly FeedEntry[]; config: SiteConfig },
): string {
  const shown = [...entries].sort(compareEntries).slice(0, SHOWN);
  const linkOf = (path: string) => escapeXml(config.url === "" ? `../${path}` : config.url + path);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(tagOf("feed", name, config))}</id>`,
    `<title>${escapeXml(cutTitle(`${title}, ${config.title}`))}</title>`,
    `<updated>${shown[0]?.updated ?? NEVER}</updated>`,
    `<author><name>${escapeXml(visibleText(config.repository || config.title) || "pipekeeper")}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${linkOf(`feeds/${name}.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${linkOf("index.html")}"/>`,
    ...shown.flatMap((entry) => [
      "<entry>",
      `<id>${escapeXml(tagOf(entry.kind, entry.id, config))}</id>`,
      `<title>${escapeXml(cutTitle(entry.title))}</title>`,
      `<updated>${entry.updated}</updated>`,
      // Without `rel`, a link is "alternate".
      `<link href="${linkOf(pageLink(entry.page, entry.params))}"/>`,
      `<content type="text">${escapeXml(visibleText(entry.content))}</content>`,
      "</entry>",
    ]),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function compareEntries(a: FeedEntry, b: FeedEntry): number {
  return compareNewestFirst(a.updated, b.updated) || compareBytewise(a.kind, b.kind) || compareBytewise(a.id, b.id);
}

/** A tag URI (RFC 4151). It does not contain the site's URL, so a record keeps its tag if the site moves. */
function tagOf(kind: string, id: string, { server_url: server, repository }: SiteConfig): string {
  const host = URL.canParse(server) ? new URL(server).hostname : "localhost";
  const specific = [repository || "local", kind, id].map((part) =>
    encodeURI(part.toWellFormed()).replaceAll("#", "%23"),
  );
  return `tag:${host},2026:${specific.join("/")}`;
}

function cutTitle(title: string): string {
  const line = visibleText(title).replace(/\s+/g, " ").trim();
  const points = [...line];
  return points.length <= LONGEST_TITLE ? line : `${points.slice(0, LONGEST_TITLE - 1).join("")}…`;
}
