import { type Content, mappedSlugs } from "./content.ts";
import { type ContentFinding, findingAt, findingIn, quote } from "./finding.ts";
import { EVENTS, isFlowFolder, isSlug, SLUG_MAP } from "./known-files.ts";

/** Checks the names of the flows' folders: in the map, in the root, and between the two. */
export function checkSlugs(content: Content): ContentFinding[] {
  const mapped = mappedSlugs(content);
  const folders = [...content.entries.values()].filter(isFlowFolder).map(({ path }) => path);
  const slugs = [...new Set([...(mapped?.keys() ?? []), ...folders])];
  const spellings = groupByCase(slugs);

  return slugs.flatMap((slug) => {
    const place = mapped?.get(slug);
    const find = (code: ContentFinding["code"], message: string) =>
      place === undefined ? findingIn(slug, code, message) : findingAt(place, code, message);
    if (!isSlug(slug)) {
      const expected = 'letters, digits, "_" and "-", with a letter or digit first';
      return [find("invalid_slug", `${quote(slug)} is not a valid name for a flow's folder; expected ${expected}.`)];
    }
    const [first = slug, second] = spellings.get(slug.toLowerCase()) ?? [];
    if (first !== slug) {
      const message = `${quote(slug)} differs from ${quote(first)} only in case; expected one spelling.`;
      return [find("slug_case_collision", message)];
    }
    if (mapped === null || second !== undefined) return [];
    if (place === undefined) {
      const message = `The folder ${quote(slug)} is not in ${SLUG_MAP}; expected a key with this name.`;
      return [findingIn(slug, "unmapped_flow_dir", message)];
    }
    if (content.entries.has(slug)) return [];
    const message = `${SLUG_MAP} names ${quote(slug)}, but there is no such folder; expected it with ${EVENTS}.`;
    return [findingIn(slug, "missing_flow_dir", message)];
  });
}

/** All spellings of each slug, by the slug in lower case. */
function groupByCase(slugs: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const slug of slugs) {
    const group = groups.get(slug.toLowerCase());
    if (group === undefined) groups.set(slug.toLowerCase(), [slug]);
    else group.push(slug);
  }
  return groups;
}
