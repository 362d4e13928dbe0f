/** Keeps the oddities of the sample state that fixtures/README.md describes. */

import { describe, expect, test } from "vitest";
import {
  failureFiles,
  failureText,
  isJson,
  isStrict,
  items,
  metricsFiles,
  NEXT,
  type Run,
  read,
  runs,
  STATE,
} from "./support/sample-state.ts";

const NEXT_BATCH = "npm-2026-05-12T18-00-09Z-a5d7c206";

describe("failure files", () => {
  const messages = () => items().map(({ message }) => message ?? "");
  test.each([
    { name: "a file is empty", holds: () => failureText("cargo-2026-05-05T17-02-00Z.jsonl") === "" },
    { name: "a file is white space", holds: () => /^\s+$/.test(failureText("batch-2026-05-08T12-02-00Z.jsonl")) },
    {
      name: "a bad line is between good lines",
      holds: () =>
        failureText("go-2026-05-08T05-02-11Z.jsonl").trim().split("\n").map(isJson).join() === "true,false,true",
    },
    {
      name: "a record is pretty-printed",
      holds: () => /^\{\n {2}"schema_version"/.test(failureText("npm-2026-05-09T10-01-33Z.jsonl")),
    },
    {
      name: "a file has a byte order mark and CRLF",
      holds: () => /^\uFEFF\{.*\}\r\n\{.*\}\r\n$/.test(failureText("pypi-2026-05-09T11-01-20Z.jsonl")),
    },
    {
      name: "the growing file sorts after newer files",
      holds: () =>
        failureFiles
          .filter((name) => name.startsWith("homebrew"))
          .sort()
          .at(-1) === "homebrew.jsonl" &&
        items(["homebrew.jsonl"]).every(({ timestamp }) => (timestamp ?? "") < "2026-05-06"),
    },
    {
      name: "the growing file has the same line twice",
      holds: () =>
        new Set(failureText("homebrew.jsonl").split("\n")).size < failureText("homebrew.jsonl").split("\n").length,
    },
    {
      name: "updated_at is RFC 3339",
      holds: () => failureText("homebrew.jsonl").includes('"updated_at":"2026-05-04T08:02:20Z"'),
    },
    {
      name: "updated_at is hyphenated",
      holds: () => failureText("homebrew-2026-05-06T08-03-01Z.jsonl").includes('"updated_at":"2026-05-06T08-03-01Z"'),
    },
    {
      name: "a message was cut inside a character",
      holds: () => messages().some((message) => message.endsWith("\uFFFD...")),
    },
    {
      name: "a message has a tag after other brackets",
      holds: () => messages().some((m) => /^\[1.*\n\[no_binaries\]/s.test(m)),
    },
    {
      name: "429 is only a number in a message",
      holds: () => messages().some((message) => message.includes("429 files")),
    },
    {
      name: "a message mentions hash verification, which is not a failed verification",
      holds: () => messages().some((message) => message.includes("with hash verification")),
    },
    {
      name: "output has escape sequences",
      holds: () => items().some(({ full_output }) => full_output?.includes("\u001b[31m")),
    },
    {
      name: "output is cut",
      holds: () => items().some(({ full_output }) => /\n\[\d+ bytes left out\]\n/.test(full_output ?? "")),
    },
    { name: "an item has no category", holds: () => items().some(({ category }) => category === undefined) },
    {
      name: "a record has no time",
      holds: () => items(["homebrew.jsonl"]).some((i) => i.recipe !== undefined && i.timestamp === undefined),
    },
    { name: "a package id is bare", holds: () => items().some(({ package_id }) => package_id === "tree") },
    {
      name: "a run URL is not https",
      holds: () => items().some(({ workflow_url }) => workflow_url?.startsWith("http:")),
    },
    {
      name: "a record has an exit code, but no message and no output",
      holds: () => items().some((i) => i.exit_code === 7 && i.message === undefined && i.full_output === undefined),
    },
  ])("$name", ({ holds }) => expect(holds()).toBe(true));

  test("every canonical category, every old one and an unknown one occur", () => {
    const canonical = [
      "generation_failed",
      "install_failed",
      "verify_failed",
      "missing_dep",
      "network_error",
      "recipe_not_found",
    ];
    const old = ["deterministic", "deterministic_insufficient", "validation_failed", "api_error", "timeout", "network"];
    const found = new Set(items().map(({ category }) => category));
    expect(found).toEqual(new Set([...canonical, ...old, "sandbox_denied", undefined]));
  });
  test("attempts of a package repeat their message", () => {
    const texts = items()
      .filter((i) => i.package_id === "homebrew:neovim" && i.full_output === undefined)
      .map((i) => i.message);
    expect(texts.length).toBeGreaterThan(new Set(texts).size);
  });
});

describe("metrics", () => {
  test("the old file has several records, and one batch id twice", () => {
    expect(runs("batch-runs.jsonl").map((run) => run.batch_id)).toEqual([
      ...["2026-05-04-homebrew", "2026-05-04-homebrew", "2026-05-04-cargo", "2026-05-05-npm"],
    ]);
  });
  test("newer files are pretty-printed, share the day as batch id, and record ecosystems in different ways", () => {
    const found = metricsFiles
      .filter((name) => /^batch-runs-\d/.test(name))
      .flatMap((name) => {
        expect(read(`data/metrics/${name}`).split("\n").length).toBeGreaterThan(30);
        return runs(name);
      });
    expect(new Set(found.map((run) => run.batch_id)).size).toBeLessThan(found.length);
    expect(found.filter((run) => run.total === 0).length).toBeGreaterThan(5);
    expect(found.some((run) => run.ecosystems === undefined)).toBe(true);
    expect(found.some((run) => JSON.stringify(run.ecosystems) === "{}")).toBe(true);
  });
  test.each([
    ...metricsFiles.filter(isStrict).map((name) => ({ name, root: STATE })),
    { name: `batch-runs-${NEXT_BATCH}.jsonl`, root: NEXT },
  ])("the counts of $name add up, and its name has the batch id", ({ name, root }) => {
    expect(read(`data/metrics/${name}`, root)).toMatch(/^\{.*\}\n$/);
    const [run] = runs(name, root) as [Run];
    const sum = ["succeeded", "failed", "blocked", "unverified"].reduce((total, key) => total + Number(run[key]), 0);
    expect(name).toBe(`batch-runs-${run.batch_id}.jsonl`);
    expect([run.attempts, run.total, (run.packages_processed as string[]).length]).toEqual([sum, sum, sum]);
    expect(Object.values(run.ecosystems ?? {}).reduce((total, count) => total + count, 0)).toBe(sum);
  });
  test("batch results belong to the run that records no ecosystems", () => {
    const results = JSON.parse(read("data/queues/batch-results.json"));
    expect(runs("batch-runs-2026-05-09T11-04-09Z.jsonl")[0]).toMatchObject({
      batch_id: results.batch_id,
      ecosystems: {},
    });
  });
});

describe("how a failure finds its run", () => {
  const all = () => metricsFiles.flatMap((name) => runs(name));
  test("by batch id: each strict failure file has its metrics file", () => {
    const strict = failureFiles.filter(isStrict);
    expect(strict.length).toBeGreaterThan(8);
    for (const name of strict) expect(metricsFiles).toContain(`batch-runs-${name}`);
  });
  test("by workflow run, without a batch id", () => {
    const url = items(["batch-2026-05-11T09-02-40Z.jsonl"])[0]?.workflow_url;
    expect(all().filter((run) => run.workflow_run_url === url)).toHaveLength(1);
  });
  test("by time, also to choose between runs that share an id", () => {
    expect(failureText("hex.pm-2026-05-07T08-03-07Z.jsonl")).toContain('"batch_id":"2026-05-07"');
    expect(all().filter((run) => run.batch_id === "2026-05-07")).toHaveLength(2);
  });
  test.each(["go-2026-05-08T05-02-11Z.jsonl", "cask-2026-05-07T23-02-50Z.jsonl"])("not at all: %s", (name) => {
    const from = Date.parse(items([name])[0]?.timestamp as string);
    const near = all().filter(
      ({ timestamp }) => Date.parse(timestamp) >= from && Date.parse(timestamp) <= from + 7_200_000,
    );
    expect(near).toEqual([]);
  });
});
