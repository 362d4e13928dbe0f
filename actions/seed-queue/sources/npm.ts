import { z } from "zod";
import { Popularity, readItems, requireShape, type Source, type SourcePage } from "./source.ts";

const SIZE = 250;
/** Beyond this position, the public registry returns the first page again. */
const LAST_START = 5000;
const SearchAnswer = z.looseObject({ objects: z.array(z.unknown()), total: z.number().nullish().catch(null) });
const SearchObject = z.looseObject({
  package: z.looseObject({ name: z.string() }),
  downloads: z.looseObject({ weekly: Popularity }).nullish().catch(null),
});

/**
 * Lists packages that have the keyword cli, with their weekly downloads.
 * https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md#get-v1search
 */
export function openNpm(baseUrl: string): Source {
  return {
    ecosystem: "npm",
    baseUrl,
    gapMs: 1000,
    popularAt: 100_000,
    firstPages: [pageFrom(0)],
    readPage(answer, { path }) {
      const { objects, total } = requireShape(SearchAnswer, answer);
      const next = Number(/[?&]from=(\d+)/.exec(path)?.[1] ?? 0) + SIZE;
      const hasMore = objects.length > 0 && next < (total ?? 0) && next < LAST_START;
      return {
        ...readItems(objects, SearchObject, ({ package: { name }, downloads }) => ({
          identifier: name,
          name: name.replace(/^@[^/]*\//, ""),
          popularity: downloads?.weekly ?? null,
        })),
        next: hasMore ? [pageFrom(next)] : [],
      };
    },
  };
}

function pageFrom(start: number): SourcePage {
  return { path: `-/v1/search?text=keywords:cli&size=${SIZE}&from=${start}` };
}
