import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { orderByDefault } from "../../../src/site/lists/select-rows.ts";
import { runPackagesList } from "../../../src/site/pages/run.tsx";
import { RunSteps } from "../../../src/site/pages/run-steps.tsx";
import { createContext } from "../../../src/site/parts/page-context.ts";
import type { RunPackage, RunRecord } from "../../../src/site/run-records.ts";
import { siteConfig } from "../../support/site/site-config.ts";

test("a run has one link to each previous run, with every ecosystem that they share", () => {
  const previous = [
    ...["cargo", "go", "homebrew", "npm"].map((ecosystem) => ({ ecosystem, run_id: "2026-05-11" })),
    { ecosystem: "pypi", run_id: "2026-05-09" },
  ];
  const html = renderToString(RunSteps({ run: { previous } as unknown as RunRecord, next: null }));
  expect(html.replace(/<bdi>|<\/bdi>/g, "")).toContain(
    '<a href="run.html?id=2026-05-11">\u2039 Previous run of cargo, go, homebrew, npm</a>' +
      '<a href="run.html?id=2026-05-09">\u2039 Previous run of pypi</a>',
  );
});

test("the packages of a run are sorted: first failed packages, then blocked ones", () => {
  const results = ["succeeded", "unknown", "failed", "blocked"] as const;
  const rows = results.map((result) => ({ package: result, result }) as RunPackage);
  expect(orderByDefault(runPackagesList, rows).map(({ result }) => result)).toEqual([
    ...["failed", "blocked", "succeeded", "unknown"],
  ]);
});

test("on a narrow screen, the second line has the content of the hidden columns", () => {
  const row: RunPackage = {
    package: "fd",
    ecosystem: "homebrew",
    result: "failed",
    change: "still",
    platforms: ["linux-x86_64"],
    failure_ids: ["a"],
  };
  const context = { ...createContext(siteConfig(), { commit: null, nowMs: null }), back: "" };
  const words = renderToString(runPackagesList.sub(row, context) as VNode).replace(/<[^>]*>/g, " ");
  expect(words.split(/\s+/).filter(Boolean)).toEqual(["still", "failing", "homebrew", "linux-x86_64"]);
});
