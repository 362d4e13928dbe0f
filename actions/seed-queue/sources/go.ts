import { z } from "zod";
import { Popularity, readItems, requireShape, type Source, type SourcePage } from "./source.ts";

const SIZE = 100;
/** The search returns at most 1,000 results. */
const LAST_PAGE = 10;
const SearchAnswer = z.looseObject({ items: z.array(z.unknown()) });
const Repository = z.looseObject({ full_name: z.string(), stargazers_count: Popularity });
const Latest = z.looseObject({ Version: z.string() });

/**
 * Lists repositories with their stars, and looks up each one at the module proxy. The search allows 30 requests a
 * minute with a token and 10 without.
 * https://docs.github.com/rest/search/search#search-repositories
 * https://go.dev/ref/mod#goproxy-protocol
 */
export function openGo(baseUrl: string, { proxyUrl, hasToken }: { proxyUrl: string; hasToken: boolean }): Source {
  return {
    ecosystem: "go",
    baseUrl,
    gapMs: hasToken ? 2000 : 6000,
    popularAt: 5000,
    firstPages: [pageOf(1)],
    readPage(answer, { path }) {
      const { items } = requireShape(SearchAnswer, answer);
      const page = Number(/&page=(\d+)/.exec(path)?.[1] ?? 1);
      const found = readItems(items, Repository, ({ full_name, stargazers_count }) => ({
        identifier: `github.com/${full_name}`,
        name: nameModule(full_name),
        popularity: stargazers_count ?? null,
      }));
      return { ...found, next: items.length === SIZE && page < LAST_PAGE ? [pageOf(page + 1)] : [] };
    },
    check: {
      urlOf: (identifier) => `${proxyUrl}/${escapeModule(identifier)}/@latest`,
      passes: (answer) => requireShape(Latest, answer).Version !== "",
    },
  };
}

/** The last element of a module's path, without a major version: `x/tool/v2` -> `tool`. */
export function nameModule(module: string): string {
  return module.replace(/\/v\d+$/, "").replace(/^.*\//, "");
}

/** Escapes capital letters as the proxy expects: `!x` for X. */
export function escapeModule(module: string): string {
  return module.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

function pageOf(page: number): SourcePage {
  const query = encodeURIComponent("language:go topic:cli");
  return { path: `search/repositories?q=${query}&sort=stars&order=desc&per_page=${SIZE}&page=${page}` };
}
