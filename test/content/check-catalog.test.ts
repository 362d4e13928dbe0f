import { describe } from "vitest";
import { set, testEdits } from "../support/edit-content.ts";
import type { SampleContent } from "../support/sample-content.ts";

const catalog = (files: SampleContent) => files["flows.json"];
const item = (files: SampleContent) =>
  files["unassigned.json"].items[0] as SampleContent["unassigned.json"]["items"][0];

describe("shape of flows.json and unassigned.json", () => {
  const flow = (files: SampleContent) => catalog(files).flows.Checkout;
  testEdits([
    {
      name: "no description",
      edit: (files) => set(flow(files), "description", undefined),
      want: ["required_string flows.json#/flows/Checkout/description"],
    },
    {
      name: "a blank name",
      edit: (files) => set(flow(files), "name", " \u3000"),
      want: ["required_string flows.json#/flows/Checkout/name"],
    },
    {
      name: "a name with white space around it",
      edit: (files) => set(flow(files), "name", "Checkout\n"),
      want: ["untrimmed_name flows.json#/flows/Checkout/name"],
    },
    {
      name: "a flow that is not an object",
      edit: (files) => set(catalog(files).flows, "Checkout", "x"),
      want: ["invalid_shape flows.json#/flows/Checkout"],
    },
    {
      name: "a day that does not exist",
      edit: (files) => set(flow(files), "lastAudited", "2026-02-29"),
      want: ["invalid_date flows.json#/flows/Checkout/lastAudited"],
    },
    { name: "a leap day", edit: (files) => set(flow(files), "lastAudited", "2024-02-29"), want: [] },
    {
      name: "a date with a time",
      edit: (files) => set(flow(files), "lastAudited", "2026-01-01T00:00:00Z"),
      want: ["invalid_date flows.json#/flows/Checkout/lastAudited"],
    },
    {
      name: "a date that is null",
      edit: (files) => set(flow(files), "lastAudited", null),
      want: ["invalid_date flows.json#/flows/Checkout/lastAudited"],
    },
    { name: "no date", edit: (files) => set(flow(files), "lastAudited", undefined), want: [] },
    {
      name: "any comment and version",
      edit: (files) => {
        set(catalog(files), "_comment", ["x"]);
        set(catalog(files), "_version", 2);
      },
      want: [],
    },
    {
      name: "no version in unassigned.json",
      edit: (files) => set(files["unassigned.json"], "_version", undefined),
      want: ["required_string unassigned.json#/_version"],
    },
    {
      name: "a version that is a number",
      edit: (files) => set(files["unassigned.json"], "_version", 1),
      want: ["required_string unassigned.json#/_version"],
    },
    {
      name: "a version with a blank",
      edit: (files) => set(files["unassigned.json"], "_version", " 1.0"),
      want: ["invalid_shape unassigned.json#/_version"],
    },
    {
      name: "a file of another version is not checked further",
      edit: (files) => {
        set(files["unassigned.json"], "_version", "2.0");
        set(files["unassigned.json"], "items", [{ suspectedFlows: ["nowhere"] }]);
      },
      want: ["invalid_shape unassigned.json#/_version"],
    },
    {
      name: "an empty item",
      edit: (files) => set(files["unassigned.json"], "items", [{}]),
      want: [
        "required_string unassigned.json#/items/0/name",
        "required_string unassigned.json#/items/0/reason",
        "invalid_shape unassigned.json#/items/0/callsites",
        "invalid_shape unassigned.json#/items/0/suspectedFlows",
      ].sort((a, b) => (a < b ? -1 : 1)),
    },
    { name: "no suspected flows", edit: (files) => set(item(files), "suspectedFlows", []), want: [] },
    {
      name: "no callsites",
      edit: (files) => set(item(files), "callsites", []),
      want: ["invalid_shape unassigned.json#/items/0/callsites"],
    },
    {
      name: "callsites in other forms",
      edit: (files) =>
        set(item(files), "callsites", ["src/a.ts:1", "src/a.ts", "src/a.ts:0", ":5", 5, "C:\\a b.ts:12"]),
      want: [1, 2, 3, 4].map((at) => `invalid_type unassigned.json#/items/0/callsites/${at}`),
    },
    {
      name: "a slug that is not text",
      edit: (files) => set(item(files), "suspectedFlows", [5]),
      want: ["invalid_type unassigned.json#/items/0/suspectedFlows/0"],
    },
  ]);
});
