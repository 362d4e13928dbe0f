/** Reads all pages of a list through the `Link` headers. */

import { UserError } from "../errors.ts";
import type { Client } from "./connect.ts";
import { brokenAnswer } from "./failure.ts";
import { asFields } from "./read-fields.ts";

export interface Page {
  /** The entries as received. They may be null. */
  entries: readonly unknown[];
  /** The length of the whole list, if the answer says so. */
  total: number | null;
  isLast: boolean;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

/**
 * Reads pages of 100. `route` is, for example, `GET /repos/{owner}/{repo}/issues`. `key` is the field with the list if
 * the answer is an object.
 */
export async function* readPages(client: Client, route: string, parameters: Parameters, key?: string) {
  let answer = await client.request(route, { per_page: 100, ...withoutBlanks(parameters) });
  for (const seen = new Set<string>(); ; ) {
    const next = nextPage(client, answer.headers.link);
    const isLast = next === null || seen.has(next);
    const page = toPage(answer.data, key, isLast);
    if (page === null) throw refuseAnswer(answer.url);
    yield page;
    if (next === null || isLast) return;
    seen.add(next);
    answer = await client.request(`GET ${next}`);
  }
}

export async function readEntries(
  client: Client,
  route: string,
  parameters: Parameters,
  key?: string,
): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const page of readPages(client, route, parameters, key)) entries.push(...page.entries);
  return entries;
}

function toPage(data: unknown, key: string | undefined, isLast: boolean): Page | null {
  const fields = asFields(data);
  const list = key === undefined ? data : fields[key];
  if (!Array.isArray(list)) return null;
  const total = typeof fields.total_count === "number" ? fields.total_count : null;
  return { entries: list, total, isLast };
}

/**
 * Returns the error for an answer that is not a list. An empty list instead would mean that something does not exist.
 */
export function refuseAnswer(url: string): UserError {
  const cause = brokenAnswer("the answer is not a list", { method: "GET", url });
  const message = `GitHub's answer to GET ${new URL(url).pathname} is not a list. Run the step again; there may be a proxy in between.`;
  return new UserError(message, { cause });
}

/**
 * Returns the address of the next page; null after the last. The address is always at the API's own origin, because the
 * token must not be sent anywhere else.
 */
function nextPage(client: Client, link: string | undefined): string | null {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
  if (next === undefined) return null;
  const { origin } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const { pathname, search } = new URL(next, origin);
  return `${origin}${pathname}${search}`;
}

function withoutBlanks(parameters: Parameters): Record<string, string | number> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(given) as Record<string, string | number>;
}
