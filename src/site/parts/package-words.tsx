/** Words for a package that several pages use. */

import type { DisambiguationRow } from "../choice-records.ts";
import type { SiteConfig } from "../summary.ts";
import { Chip } from "./chip.tsx";
import { type PageContext, sourceUrl } from "./page-context.ts";
import { NotRecorded, Text } from "./text.tsx";

const PRIORITIES: Readonly<Record<string, string>> = { "1": "critical", "2": "popular", "3": "standard" };

/** The status as a chip. A package that is only known from elsewhere has none. */
export function Status({ of }: { of: string | null }) {
  return of === null ? <Chip word="not in the queue" tone="off" /> : <Chip word={of} />;
}

export function tellPriority(priority: number | null) {
  if (priority === null) return <NotRecorded />;
  const word = PRIORITIES[String(priority)];
  return word === undefined ? String(priority) : `${priority} ${word}`;
}

/** Path of the recipe by the configured template; null without one, or for a name that would lead elsewhere. */
export function recipePath(name: string, { recipe_path: template }: SiteConfig): string | null {
  if (template === "" || name.includes("..") || !/^[\w@+.-]+$/.test(name)) return null;
  return template.replaceAll("{first}", name.charAt(0)).replaceAll("{name}", name);
}

/** The path, linked to the file if the commit that was read is known. */
export function Recipe({ name, context }: { name: string; context: PageContext }) {
  const path = recipePath(name, context.site);
  if (path === null) return null;
  const href = sourceUrl(context, path);
  if (href === null) return <Text of={path} />;
  return (
    <a href={href} rel="noopener noreferrer">
      <Text of={path} />
    </a>
  );
}

export function Review({ of }: { of: DisambiguationRow }) {
  if (of.needs_review) return <Chip word="needs review" tone="manual" />;
  return of.high_risk ? <Chip word="high risk" tone="warn" /> : <span class="muted">not needed</span>;
}
