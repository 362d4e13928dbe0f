import { expect, test } from "vitest";
import { analyzeState } from "../support/analyze-state.ts";

const choice = (tool: string, fields: object = {}) => ({
  tool,
  selected: `go:${tool}`,
  alternatives: [],
  selection_reason: "curated",
  high_risk: false,
  ...fields,
});

test("the first record of a tool counts, in the order of files and lines", () => {
  const { disambiguations } = analyzeState({
    disambiguations: {
      "b.jsonl": [{ disambiguations: [choice("yq", { selected: "npm:yq" })] }],
      "a.jsonl": [
        {
          disambiguations: [choice("yq", { alternatives: null, selection_reason: "single_match", high_risk: true })],
        },
        { disambiguations: [choice("yq", { selected: "cargo:yq" }), choice("fd", { downloads_ratio: 1.5 })] },
      ],
    },
  });
  expect(disambiguations).toEqual({
    total: 2,
    by_reason: { curated: 1, single_match: 1 },
    high_risk: 1,
    need_review: ["yq"],
    entries: [
      { ...choice("fd"), downloads_ratio: 1.5 },
      { ...choice("yq"), alternatives: null, selection_reason: "single_match", high_risk: true },
    ],
  });
});
