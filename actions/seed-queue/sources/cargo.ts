import { z } from "zod";
import { Popularity, readItems, requireShape, type Source } from "./source.ts";

const PATH = "api/v1/crates";
const Crates = z.looseObject({
  crates: z.array(z.unknown()),
  meta: z.looseObject({ next_page: z.string().nullish() }).nullish(),
});
const Crate = z.looseObject({ id: z.string(), recent_downloads: Popularity });

/**
 * Lists command-line crates, with their downloads in 90 days. https://crates.io/data-access asks for at most one
 * request per second and a user agent that identifies the client.
 */
export function openCargo(baseUrl: string): Source {
  return {
    ecosystem: "cargo",
    baseUrl,
    gapMs: 1000,
    popularAt: 100_000,
    firstPages: [{ path: `${PATH}?sort=recent-downloads&category=command-line-utilities&per_page=100&page=1` }],
    readPage(answer) {
      const { crates, meta } = requireShape(Crates, answer);
      const next = meta?.next_page ?? "";
      return {
        ...readItems(crates, Crate, ({ id, recent_downloads }) => ({
          identifier: id,
          name: id,
          popularity: recent_downloads ?? null,
        })),
        // Take only the query from the answer, because an address could lead to another server.
        next: next.startsWith("?") && crates.length > 0 ? [{ path: PATH + next }] : [],
      };
    },
  };
}
