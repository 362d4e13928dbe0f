import { z } from "zod";
import { Popularity, readItems, requireShape, type Source, type SourcePage } from "./source.ts";

const TERMS = ["cli", "command line"];
const Gems = z.array(z.unknown());
const Gem = z.looseObject({ name: z.string(), downloads: Popularity });

/**
 * Lists gems that a search finds, with their total downloads. https://guides.rubygems.org/rubygems-org-api/#gem-methods
 */
export function openRubygems(baseUrl: string): Source {
  return {
    ecosystem: "rubygems",
    baseUrl,
    gapMs: 1000,
    popularAt: 10_000_000,
    firstPages: TERMS.map((term) => pageOf(encodeURIComponent(term), 1)),
    readPage(answer, { path }) {
      const gems = requireShape(Gems, answer);
      const [, term = "", page = "1"] = /query=([^&]*)&page=(\d+)/.exec(path) ?? [];
      const found = readItems(gems, Gem, ({ name, downloads }) => ({
        identifier: name,
        name,
        popularity: downloads ?? null,
      }));
      return { ...found, next: gems.length > 0 ? [pageOf(term, Number(page) + 1)] : [] };
    },
  };
}

function pageOf(term: string, page: number): SourcePage {
  return { path: `api/v1/search.json?query=${term}&page=${page}` };
}
