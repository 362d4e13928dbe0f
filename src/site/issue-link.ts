import { visibleText } from "../text/clean.ts";
import { count } from "../text/count.ts";
import { cutPoints } from "../text/fit.ts";
import { fence } from "../text/markdown.ts";
import { NOT_RECORDED } from "../text/phrase.ts";
import type { SiteConfig } from "./summary.ts";

export interface IssueFacts {
  package: string;
  ecosystem: string;
  category: string;
  subcategory: string | null;
  platform: string | null;
  exit_code: number | null;
  timestamp: string | null;
  message: string | null;
  /** Number of failures of the same cluster. */
  cluster_count: number | null;
  /** URL of the failure's page; absolute if the site knows its own URL. */
  permalink: string;
}

/** Servers refuse URLs slightly longer than this. */
const LONGEST_URL = 7500;
const LONGEST_TITLE = 160;
const LONGEST_FACT = 300;

/**
 * The URL of a new issue with the failure filled in; null if the repository is unknown. The message is cut to fit, and
 * says so.
 */
export function issueLink(facts: IssueFacts, config: SiteConfig): string | null {
  if (config.repository === "" || !/^https?:\/\//.test(config.server_url)) return null;
  const message = facts.message === null ? "" : visibleText(facts.message);
  const points = [...message];
  const whole = linkOf(facts, config, { message, cut: "" });
  if (whole.length <= LONGEST_URL) return whole;
  let fits = 0;
  for (let tooLong = points.length; tooLong - fits > 1; ) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (cutLink(facts, config, { points, kept: middle }).length <= LONGEST_URL) fits = middle;
    else tooLong = middle;
  }
  return cutLink(facts, config, { points, kept: fits });
}

function cutLink(facts: IssueFacts, config: SiteConfig, { points, kept }: { points: string[]; kept: number }): string {
  const cut = `Message cut: the first ${kept} of ${points.length} characters.`;
  return linkOf(facts, config, { message: points.slice(0, kept).join(""), cut });
}

function linkOf(facts: IssueFacts, config: SiteConfig, { message, cut }: { message: string; cut: string }): string {
  const query = [
    ["title", cutText(`${facts.package}: ${facts.category}`, LONGEST_TITLE)],
    ["body", composeBody(facts, message, cut)],
    ["labels", config.issue_labels.join(",")],
  ].filter(([, value]) => value !== "");
  const encoded = query.map(([name, value]) => `${name}=${encodeURIComponent((value as string).toWellFormed())}`);
  return `${config.server_url}/${config.repository}/issues/new?${encoded.join("&")}`;
}

/** All text from data goes inside the fence, where markup and mentions have no effect. */
function composeBody(facts: IssueFacts, message: string, cut: string): string {
  const { category, subcategory, cluster_count: alike } = facts;
  const lines = [
    `package:   ${facts.package}`,
    `ecosystem: ${facts.ecosystem}`,
    `category:  ${subcategory === null ? category : `${category} / ${subcategory}`}`,
    `platform:  ${facts.platform ?? NOT_RECORDED}`,
    `exit code: ${facts.exit_code ?? NOT_RECORDED}`,
    `time:      ${facts.timestamp ?? NOT_RECORDED}`,
    `same cause: ${alike === null ? NOT_RECORDED : count(alike, "failure")}`,
  ].map((line) => cutText(line, LONGEST_FACT));
  const inner = [...lines, "", facts.message === null ? "message not recorded" : message].join("\n");
  return [facts.permalink, "", fence(inner), ...(cut === "" ? [] : ["", cut])].join("\n");
}

function cutText(text: string, limit: number): string {
  return cutPoints(visibleText(text).replace(/\s/g, " "), limit, limit - 1);
}
