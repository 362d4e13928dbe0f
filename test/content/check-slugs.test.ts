import { describe } from "vitest";
import { type EditedFiles, set, testEdits } from "../support/edit-content.ts";
import type { SampleContent } from "../support/sample-content.ts";

const events = (files: SampleContent) => files["checkout/events.json"];
const catalog = (files: SampleContent) => files["flows.json"];
const item = (files: SampleContent) =>
  files["unassigned.json"].items[0] as SampleContent["unassigned.json"]["items"][0];

describe("slugs and mapping", () => {
  const map = (files: SampleContent) => files["flow-slug-map.json"] as Record<string, unknown>;
  const addFlow = (files: EditedFiles, slug: string, flowId: string) => {
    set(files, `${slug}/events.json`, { ...files["signup/events.json"], flowId });
    set(files, `${slug}/flow-diagrams.md`, files["signup/flow-diagrams.md"]);
  };
  const newFlow = { name: "New", description: "New" };
  testEdits([
    { name: "keys with an underscore are comments", edit: (files) => set(map(files), "_note", 5), want: [] },
    {
      name: "a key that is not a slug",
      edit: (files) => set(map(files), "sign up", "Sign-up"),
      want: ["invalid_slug flow-slug-map.json#/sign up"],
    },
    {
      name: "a folder whose name is not a slug is one issue",
      edit: (files) => addFlow(files, "sign up", "Sign-up"),
      want: ["invalid_slug sign up#"],
    },
    {
      name: "an empty key",
      edit: (files) => set(map(files), "", "Sign-up"),
      want: ["invalid_slug flow-slug-map.json#/"],
    },
    {
      name: "two keys that differ in case",
      edit: (files) => set(map(files), "SIGNUP", "Sign-up"),
      want: ["slug_case_collision flow-slug-map.json#/SIGNUP"],
    },
    {
      name: "a folder whose case differs from its key",
      edit: (files) => {
        addFlow(files, "Signup", "Sign-up");
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
      },
      want: ["slug_case_collision Signup#"],
    },
    {
      name: "two folders that differ in case",
      edit: (files) => addFlow(files, "Signup", "Sign-up"),
      want: ["slug_case_collision Signup#"],
    },
    {
      name: "a slug in capitals",
      edit: (files) => {
        set(map(files), "SIGN_UP-2", "New");
        set(catalog(files).flows, "New", newFlow);
        addFlow(files, "SIGN_UP-2", "New");
      },
      want: [],
    },
    {
      name: "a folder that is not in the map",
      edit: (files) => addFlow(files, "new", "New"),
      want: ["unmapped_flow_dir new#"],
    },
    {
      name: "a folder without events that is not in the map",
      edit: (files) => set(files, "node_modules/a/b.js", "x"),
      want: ["unmapped_flow_dir node_modules#"],
    },
    {
      name: "a flow whose key was removed from the map",
      edit: (files) => set(map(files), "signup", undefined),
      want: ["unmapped_flow_dir signup#"],
    },
    {
      name: "a flow of the catalog without a folder",
      edit: (files) => set(catalog(files).flows, "New", newFlow),
      want: ["unmapped_catalog_flow flows.json#/flows/New"],
    },
    {
      name: "a key that the catalog does not have",
      edit: (files) => set(map(files), "signup", "Signup"),
      want: ["unknown_flow_key flow-slug-map.json#/signup"],
    },
    {
      name: "a key that was removed from the catalog",
      edit: (files) => set(catalog(files).flows, "Sign-up", undefined),
      want: ["unknown_flow_key flow-slug-map.json#/signup"],
    },
    {
      name: "keys are compared exactly",
      edit: (files) => set(map(files), "signup", "sign-up "),
      want: ["unknown_flow_key flow-slug-map.json#/signup"],
    },
    {
      name: "an id that is not the folder's key",
      edit: (files) => set(events(files), "flowId", "Chekout"),
      want: ["unknown_flow_key checkout/events.json#/flowId"],
    },
    {
      name: "an id that belongs to another folder",
      edit: (files) => set(events(files), "flowId", "Sign-up"),
      want: ["duplicate_flow_id signup/events.json#/flowId"],
    },
    {
      name: "an id that another folder has: reported at the later path",
      edit: (files) => {
        set(map(files), "signup-2", "New");
        set(catalog(files).flows, "New", newFlow);
        addFlow(files, "signup-2", "Sign-up");
      },
      want: ["duplicate_flow_id signup/events.json#/flowId"],
    },
    {
      name: "two slugs with one key",
      edit: (files) => {
        set(map(files), "signup", "Checkout");
        set(files["signup/events.json"], "flowId", "Checkout");
        set(catalog(files).flows, "Sign-up", undefined);
      },
      want: ["duplicate_flow_id signup/events.json#/flowId"],
    },
    {
      name: "swapped keys",
      edit: (files) => {
        set(map(files), "signup", "Checkout");
        set(map(files), "checkout", "Sign-up");
      },
      want: ["unknown_flow_key checkout/events.json#/flowId", "unknown_flow_key signup/events.json#/flowId"],
    },
    {
      name: "a key that is not text",
      edit: (files) => set(map(files), "signup", 5),
      want: ["required_string flow-slug-map.json#/signup"],
    },
    {
      name: "two keys of the catalog that differ in case",
      edit: (files) => {
        set(catalog(files).flows, " checkout", newFlow);
        set(map(files), "new", " checkout");
        addFlow(files, "new", " checkout");
      },
      want: ["duplicate_catalog_key flows.json#/flows/ checkout"],
    },
    {
      name: "a suspected flow that does not exist",
      edit: (files) => item(files).suspectedFlows.push("nowhere"),
      want: ["unknown_suspected_flow unassigned.json#/items/0/suspectedFlows/1"],
    },
    { name: "a suspected flow in another case", edit: (files) => item(files).suspectedFlows.push("SignUp"), want: [] },
  ]);
});
