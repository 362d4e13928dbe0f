import { expect, test } from "vitest";
import { classifyChanges, indexBase } from "../../../actions/triage-conflicts/classify-changes.ts";
import type { PathRules } from "../../../actions/triage-conflicts/path-rules.ts";

const RULES: PathRules = {
  isHead: () => true,
  isRecipe: (path) => path.startsWith("recipes/"),
  isState: (path) => path.startsWith("data/"),
};
const blob = (digit: string, mode = "100644") => ({ mode, id: digit.repeat(40) });
const BASE = indexBase(
  new Map([
    ["recipes/f/fig.toml", blob("1")],
    ["recipes/k/kiwi.toml", blob("2", "120000")],
    ["README.md", blob("3")],
  ]),
  RULES,
);

test.each([
  { name: "the same bytes and mode", path: "recipes/f/fig.toml", to: blob("1"), want: "identical" },
  { name: "the same bytes in another folder", path: "recipes/fig.toml", to: blob("1"), want: "identical" },
  { name: "another mode", path: "recipes/f/fig.toml", to: blob("1", "100755"), want: "modified" },
  { name: "other bytes", path: "recipes/f/fig.toml", to: blob("9"), want: "modified" },
  { name: "other bytes in another letter case", path: "recipes/f/FIG.toml", to: blob("9"), want: "modified" },
  { name: "a file where a link is", path: "recipes/k/kiwi.toml", to: blob("2"), want: "modified" },
  { name: "a file where a folder is", path: "recipes/f", to: blob("9"), want: "modified" },
  { name: "a file below a file", path: "recipes/f/fig.toml/x.toml", to: blob("9"), want: "modified" },
  { name: "a new name", path: "recipes/l/lime.toml", to: blob("1"), want: "new" },
  { name: "a new name in another Unicode form", path: "recipes/c/ca\u0301.toml", to: blob("1"), want: "new" },
  { name: "a deleted file", path: "recipes/f/fig.toml", to: null, want: "deleted" },
])("$name: $want", ({ path, to, want }) => {
  const { recipes, others } = classifyChanges([{ path, from: null, to }], BASE, RULES);
  expect(recipes.map(({ state }) => state)).toEqual([want]);
  expect(others).toEqual([]);
});

test("links and submodules count as other files; state counts neither as a recipe nor as another file", () => {
  const changes = [
    { path: "recipes/l.toml", from: null, to: blob("1", "120000") },
    { path: "recipes/s", from: null, to: blob("1", "160000") },
    { path: "README.md", from: blob("3"), to: null },
    { path: "data/queues/x.json", from: null, to: blob("4") },
    { path: "recipes/gone.toml", from: blob("5"), to: null },
  ];
  const { recipes, others } = classifyChanges(changes, BASE, RULES);
  expect(recipes).toEqual([]);
  expect(others).toEqual(["recipes/l.toml", "recipes/s", "README.md"]);
});
