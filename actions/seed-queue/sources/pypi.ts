import { z } from "zod";
import { normalizePypi } from "../source-key.ts";
import { Popularity, readItems, requireShape, type Source } from "./source.ts";

const TopPackages = z.looseObject({ rows: z.array(z.unknown()) });
const Row = z.looseObject({ project: z.string(), download_count: Popularity });
const Project = z.looseObject({ info: z.looseObject({ classifiers: z.array(z.string()).nullish() }) });

/**
 * Lists the projects with the most downloads in 30 days. With `jsonUrl`, only console programs are taken.
 * https://github.com/hugovk/top-pypi-packages
 * https://docs.pypi.org/api/json/
 */
export function openPypi(baseUrl: string, jsonUrl: string | null): Source {
  return {
    ecosystem: "pypi",
    baseUrl,
    gapMs: 1000,
    popularAt: 1_000_000,
    firstPages: [{ path: "top-pypi-packages/top-pypi-packages.min.json" }],
    readPage(answer) {
      const { rows } = requireShape(TopPackages, answer);
      const found = readItems(rows, Row, ({ project, download_count }) => ({
        identifier: project,
        name: normalizePypi(project),
        popularity: download_count ?? null,
      }));
      return { ...found, next: [] };
    },
    ...(jsonUrl === null
      ? {}
      : {
          check: {
            urlOf: (identifier) => `${jsonUrl}/pypi/${encodeURIComponent(identifier)}/json`,
            passes: (answer) =>
              (requireShape(Project, answer).info.classifiers ?? []).includes("Environment :: Console"),
          },
        }),
  };
}
