import { describe, expect, test } from "vitest";
import {
  identifyCategory,
  slugOf,
  stemOf,
  type TrackerCategory,
  titleCategory,
} from "../../../actions/failure-tracker/name-category.ts";

const rows: { name: string; category: TrackerCategory; id: string; title: string }[] = [
  {
    name: "a job",
    category: { kind: "job", workflow: "ci", job: "docker smoke" },
    // printf 'job|ci|docker smoke' | sha256sum
    id: "3f9323b8b3a0",
    title: "CI failure: docker smoke (ci)",
  },
  {
    name: "a workflow",
    category: { kind: "workflow", workflow: "ci" },
    id: "58377bee0ff1",
    title: "CI failure: workflow ci",
  },
  {
    name: "an explicit category",
    category: { kind: "category", slug: "nightly" },
    id: "34ff387c7c17",
    title: "CI failure: nightly",
  },
];

test.each(rows)("$name has its id and title", ({ category, id, title }) => {
  expect([identifyCategory(category), titleCategory(category)]).toEqual([id, title]);
});

test("a signature's title has at most 80 characters of the reason", () => {
  const category: TrackerCategory = {
    kind: "signature",
    workflow: "ci",
    job: "lint",
    token: "é".repeat(100),
    signature: "00",
  };
  expect(titleCategory(category)).toBe(`CI failure: lint: ${"é".repeat(80)}`);
});

describe("the stem of a workflow file", () => {
  test.each([
    { given: ".github/workflows/ci.yml", want: "ci" },
    { given: ".github/workflows/ci.yml@refs/heads/main", want: "ci" },
    { given: ".github/workflows/build.all.yaml", want: "build.all" },
    { given: "dynamic/github-code-scanning/codeql", want: "codeql" },
    { given: "", want: "" },
  ])("$given", ({ given, want }) => expect(stemOf(given)).toBe(want));
});

test("a slug has hyphens instead of spaces and punctuation", () => {
  expect(slugOf("  Nightly | Build! ")).toBe("nightly-build");
});
