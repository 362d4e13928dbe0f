import { z } from "zod";
import { Popularity, readItems, requireShape, type Source, type SourcePage } from "./source.ts";

const SIZE = 250;
/** Elasticsearch returns no results beyond this position. */
const LAST_RESULT = 10_000;
const SearchAnswer = z.looseObject({ hits: z.looseObject({ hits: z.array(z.unknown()) }) });
const Hit = z.looseObject({
  _source: z.looseObject({
    name: z.string(),
    river: z.looseObject({ total: Popularity }).nullish().catch(null),
  }),
});

/**
 * Lists distributions of programs (`App-…`), with the number of distributions that depend on each.
 * https://github.com/metacpan/metacpan-api/blob/master/docs/API-docs.md
 */
export function openCpan(baseUrl: string): Source {
  return {
    ecosystem: "cpan",
    baseUrl,
    gapMs: 1000,
    popularAt: 100,
    firstPages: [pageFrom(0)],
    readPage(answer, { body = "" }) {
      const { hits } = requireShape(SearchAnswer, answer).hits;
      const next = Number(/"from":(\d+)/.exec(body)?.[1] ?? 0) + SIZE;
      const found = readItems(hits, Hit, ({ _source: { name, river } }) => ({
        identifier: name,
        name: nameDistribution(name),
        popularity: river?.total ?? null,
      }));
      return { ...found, next: hits.length === SIZE && next + SIZE <= LAST_RESULT ? [pageFrom(next)] : [] };
    },
  };
}

export function nameDistribution(name: string): string {
  return name.startsWith("App-") ? name.slice("App-".length).toLowerCase() : name;
}

function pageFrom(start: number): SourcePage {
  const search = {
    query: { prefix: { name: "App-" } },
    sort: [{ "river.total": "desc" }, { name: "asc" }],
    _source: ["name", "river.total"],
    from: start,
    size: SIZE,
  };
  return { path: "v1/distribution/_search", body: JSON.stringify(search) };
}
