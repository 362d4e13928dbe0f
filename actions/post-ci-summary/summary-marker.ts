/** Renders and parses the hidden first line of a summary comment. */

import { markerValue } from "../../src/text/marker.ts";

/** What a summary was made from. Times come from the API, never from the runner's clock. */
export interface Standing {
  headSha: string;
  /** The greatest run id that was read, and its attempt. */
  run: number;
  attempt: number;
  /** The latest time in the data that was read. */
  asOf: string;
}

export interface SummaryMarker {
  /** Distinguishes several summaries on one pull request. */
  key: string;
  /** Null if the data cannot be read: another version, or a broken field. */
  standing: Standing | null;
}

export function renderSummaryMarker({
  key,
  pullRequest,
  standing,
}: {
  key: string;
  pullRequest: number;
  standing: Standing;
}): string {
  const { headSha, run, attempt, asOf } = standing;
  const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
  const written = Object.entries(fields).map(([name, value]) => `${name}=${markerValue(String(value))}`);
  return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}

/** Null if the body does not start with a marker. A quoted marker does not count. */
export function parseSummaryMarker(body: string): SummaryMarker | null {
  const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
  if (text === undefined) return null;
  const fields = new Map(text.split(" ").map(toField));
  const key = fields.get("key");
  return key === undefined ? null : { key, standing: toStanding(fields) };
}

function toField(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}

function toStanding(fields: ReadonlyMap<string, string>): Standing | null {
  const field = (name: string, pattern: RegExp) => {
    const value = fields.get(name) ?? "";
    return pattern.test(value) ? value : null;
  };
  const version = field("v", /^1$/);
  const headSha = field("head", /^[0-9a-f]{40,64}$/i);
  const run = field("run", /^\d{1,15}$/);
  const attempt = field("attempt", /^\d{1,9}$/);
  const asOf = field("as-of", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  if (version === null || headSha === null || run === null || attempt === null || asOf === null) return null;
  return Number.isNaN(Date.parse(asOf)) ? null : { headSha, run: Number(run), attempt: Number(attempt), asOf };
}
