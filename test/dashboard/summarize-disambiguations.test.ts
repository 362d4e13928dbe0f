import { expect, test } from "vitest";
import { summarizeDisambiguations } from "../../src/dashboard/summarize-disambiguations.ts";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";

const choice = (fields: Partial<RecordedDisambiguation> = {}): RecordedDisambiguation => ({
  ...{ tool: "fd", selected: "npm:fd", alternatives: null, selection_reason: "single_match", downloads_ratio: null },
  ...{ high_risk: false, updated_at: null, file: "a.jsonl", line: 1, item: 0 },
  ...fields,
});

test.each([
  {
    name: "a curated choice comes before newer choices",
    choices: [
      choice({ selection_reason: "curated", updated_at: "2026-01-01T00:00:00Z", selected: "go:fd" }),
      choice({ updated_at: "2026-01-09T00:00:00Z", line: 2 }),
    ],
  },
  {
    name: "the newest, by instant",
    choices: [
      choice({ updated_at: "2026-01-09T00:00:00.5Z", selected: "go:fd" }),
      choice({ updated_at: "2026-01-09T00:00:00Z", line: 2 }),
    ],
  },
  {
    name: "a choice without a time comes last",
    choices: [choice(), choice({ updated_at: "2020-01-09T00:00:00Z", line: 2, selected: "go:fd" })],
  },
  {
    name: "at equal times, the first by file, line and item",
    choices: [choice({ selected: "go:fd" }), choice({ item: 1 }), choice({ line: 2 }), choice({ file: "b.jsonl" })],
  },
])("one choice per tool: $name", ({ choices }) => {
  for (const order of [choices, choices.toReversed()]) {
    expect(summarizeDisambiguations(order).entries.map(({ selected }) => selected)).toEqual(["go:fd"]);
  }
});

test("without recorded alternatives the list is empty", () => {
  expect(summarizeDisambiguations([choice()]).entries[0]?.alternatives).toEqual([]);
});
