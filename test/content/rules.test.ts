import { describe, expect, test } from "vitest";
import { validateContent } from "../../src/content/validate-content.ts";
import { memoryTree, type TreeFile } from "../support/memory-tree.ts";
import { SAMPLE_CONTENT, type SampleContent } from "../support/sample-content.ts";

type Files = Record<string, TreeFile>;
type Edit = (files: SampleContent & Files) => void;

async function validate(edit: Edit) {
  const files = structuredClone(SAMPLE_CONTENT) as SampleContent & Files;
  edit(files);
  return validateContent({ tree: memoryTree(files), root: "content" });
}

/** Each issue as `code path#pointer`, without the root. */
async function issuesAfter(edit: Edit): Promise<string[]> {
  const { issues } = await validate(edit);
  return issues.map(({ code, path, pointer }) => `${code} ${path.replace(/^content\/?/, "")}#${pointer}`);
}

const events = (files: SampleContent) => files["checkout/events.json"];
const catalog = (files: SampleContent) => files["flows.json"];
const item = (files: SampleContent) =>
  files["unassigned.json"].items[0] as SampleContent["unassigned.json"]["items"][0];

/** Sets a member to any value, or deletes it. */
function set(object: object, key: string, value: unknown): void {
  if (value === undefined) delete (object as Record<string, unknown>)[key];
  else (object as Record<string, unknown>)[key] = value;
}

interface Case {
  name: string;
  edit: Edit;
  want: string[];
}

function testCases(cases: readonly Case[]): void {
  test.each(cases)("$name", async ({ edit, want }) => expect(await issuesAfter(edit)).toEqual(want));
}

test("the sample has no issue", async () => {
  const report = await validate(() => {});
  expect(report).toMatchObject({ ok: true, root: "content", issues: [], suppressed: [] });
  expect(report.counts).toEqual({ flows: 2, events: 3, propertyDefinitions: 2, diagrams: 2, errors: 0, warnings: 0 });
});

describe("files", () => {
  const special = (kind: "link" | "special" | "repository" | "folder") => ({ kind });
  testCases([
    { name: "no catalog", edit: (files) => set(files, "flows.json", undefined), want: ["missing_file flows.json#"] },
    {
      name: "no map",
      edit: (files) => set(files, "flow-slug-map.json", undefined),
      want: ["missing_file flow-slug-map.json#"],
    },
    { name: "no unassigned.json", edit: (files) => set(files, "unassigned.json", undefined), want: [] },
    {
      name: "no folder for a slug of the map",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
      },
      want: ["missing_flow_dir signup#"],
    },
    {
      name: "a flow without events.json",
      edit: (files) => set(files, "signup/events.json", undefined),
      want: ["missing_events_json signup/events.json#"],
    },
    {
      name: "a flow with no file but .gitkeep",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup/.gitkeep", "");
      },
      want: ["missing_events_json signup/events.json#", "missing_diagrams signup/flow-diagrams.md#"],
    },
    {
      name: "files that are allowed and not read",
      edit: (files) => {
        for (const folder of ["", "signup/"])
          for (const file of ["_meta.json", "_run-summary.md", ".gitkeep"]) set(files, folder + file, "{");
      },
      want: [],
    },
    {
      name: "a file in the root that nobody knows",
      edit: (files) => set(files, "notes.txt", "x"),
      want: ["unexpected_file notes.txt#"],
    },
    {
      name: "a flow's file in the root",
      edit: (files) => set(files, "events.json", {}),
      want: ["unexpected_file events.json#"],
    },
    {
      name: "a file of the root in a flow",
      edit: (files) => set(files, "signup/flows.json", {}),
      want: ["unexpected_file signup/flows.json#"],
    },
    {
      name: "a file name in another case",
      edit: (files) => set(files, "signup/Events.json", {}),
      want: ["unexpected_file signup/Events.json#"],
    },
    {
      name: "a folder in a flow is one issue",
      edit: (files) => {
        for (const file of ["a.png", "b/c.png"]) set(files, `signup/images/${file}`, "x");
      },
      want: ["unexpected_file signup/images#"],
    },
    {
      name: "a folder in the place of events.json",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/events.json/a", "x");
      },
      want: ["unexpected_file signup/events.json#"],
    },
    {
      name: "a folder in the place of the catalog",
      edit: (files) => {
        set(files, "flows.json", undefined);
        set(files, "flows.json/a", "x");
      },
      want: ["unexpected_file flows.json#"],
    },
    {
      name: "a file in the place of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", "x");
      },
      want: ["unexpected_file signup#"],
    },
    {
      name: "a link in the place of events.json",
      edit: (files) => set(files, "signup/events.json", special("link")),
      want: ["symlink signup/events.json#"],
    },
    {
      name: "a link in the place of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", special("link"));
      },
      want: ["symlink signup#"],
    },
    {
      name: "a link with a name that nobody knows",
      edit: (files) => set(files, "signup/x", special("link")),
      want: ["symlink signup/x#"],
    },
    {
      name: "a pipe in the place of the map",
      edit: (files) => set(files, "flow-slug-map.json", special("special")),
      want: ["special_file flow-slug-map.json#"],
    },
    {
      name: "a file that cannot be read",
      edit: (files) => set(files, "flows.json", { kind: "file", sizeBytes: 5 }),
      want: ["special_file flows.json#"],
    },
    {
      name: "a submodule in the place of a flow",
      edit: (files) => {
        set(files, "signup/events.json", undefined);
        set(files, "signup/flow-diagrams.md", undefined);
        set(files, "signup", special("repository"));
      },
      want: ["nested_git signup#"],
    },
    {
      name: "a repository in a flow",
      edit: (files) => set(files, "signup/.git", special("repository")),
      want: ["nested_git signup/.git#"],
    },
    {
      name: "a .git folder in the root, in capitals",
      edit: (files) => set(files, ".GIT/config", "x"),
      want: ["nested_git .GIT#"],
    },
    {
      name: "a .git file",
      edit: (files) => set(files, "signup/.git", "gitdir: /x"),
      want: ["nested_git signup/.git#"],
    },
    {
      name: "an executable file is still read",
      edit: (files) => {
        const bytes = new TextEncoder().encode("{");
        set(files, "signup/events.json", { kind: "file", isExecutable: true, sizeBytes: 1, bytes });
      },
      want: ["executable_file signup/events.json#", "invalid_json signup/events.json#"],
    },
    {
      name: "a file of 5 MB",
      edit: (files) => set(files, "_meta.json", { kind: "file", sizeBytes: 5_000_000 }),
      want: [],
    },
    {
      name: "a file over 5 MB is not read",
      edit: (files) => set(files, "signup/events.json", { kind: "file", sizeBytes: 5_000_001 }),
      want: ["file_too_large signup/events.json#"],
    },
  ]);
});

describe("slugs and mapping", () => {
  const map = (files: SampleContent) => files["flow-slug-map.json"] as Record<string, unknown>;
  const addFlow = (files: SampleContent & Files, slug: string, flowId: string) => {
    set(files, `${slug}/events.json`, { ...files["signup/events.json"], flowId });
    set(files, `${slug}/flow-diagrams.md`, files["signup/flow-diagrams.md"]);
  };
  const newFlow = { name: "New", description: "New" };
  testCases([
    { name: "keys with an underscore are comments", edit: (files) => set(map(files), "_note", 5), want: [] },
    {
      name: "a key that is no slug",
      edit: (files) => set(map(files), "sign up", "Sign-up"),
      want: ["invalid_slug flow-slug-map.json#/sign up"],
    },
    {
      name: "a folder that is no slug is one issue",
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
      name: "a folder in another case than its key",
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
      name: "a folder that the map does not have",
      edit: (files) => addFlow(files, "new", "New"),
      want: ["unmapped_flow_dir new#"],
    },
    {
      name: "a folder without events that the map does not have",
      edit: (files) => set(files, "node_modules/a/b.js", "x"),
      want: ["unmapped_flow_dir node_modules#"],
    },
    {
      name: "a key that the map lost",
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
      name: "a key that the catalog lost",
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
      name: "an id that another folder has",
      edit: (files) => set(events(files), "flowId", "Sign-up"),
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
      name: "a key that is no text",
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

describe("shape of flows.json and unassigned.json", () => {
  const flow = (files: SampleContent) => catalog(files).flows.Checkout;
  testCases([
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
      name: "a flow that is no object",
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
      name: "no version of unassigned.json",
      edit: (files) => set(files["unassigned.json"], "_version", undefined),
      want: ["required_string unassigned.json#/_version"],
    },
    {
      name: "a version that is a number",
      edit: (files) => set(files["unassigned.json"], "_version", 1),
      want: ["required_string unassigned.json#/_version"],
    },
    {
      name: "another version is not judged",
      edit: (files) => {
        set(files["unassigned.json"], "_version", "2.0");
        set(files["unassigned.json"], "items", [{ suspectedFlows: ["nowhere"] }]);
      },
      want: ["invalid_shape unassigned.json#/_version"],
    },
    {
      name: "an item without anything",
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
      name: "callsites that are none",
      edit: (files) =>
        set(item(files), "callsites", ["src/a.ts:1", "src/a.ts", "src/a.ts:0", ":5", 5, "C:\\a b.ts:12"]),
      want: [1, 2, 3, 4].map((at) => `invalid_type unassigned.json#/items/0/callsites/${at}`),
    },
    {
      name: "a slug that is no text",
      edit: (files) => set(item(files), "suspectedFlows", [5]),
      want: ["invalid_type unassigned.json#/items/0/suspectedFlows/0"],
    },
  ]);
});

describe("shape of events.json", () => {
  const at = (pointer: string) => `checkout/events.json#${pointer}`;
  const event = (files: SampleContent) => events(files).events[0] as object;
  const definition = (files: SampleContent) => events(files).propertyDefinitions.plant as object;
  const stage = (files: SampleContent) => events(files).stages[0] as object;
  testCases([
    ...["flowId", "flowName"].map((key) => ({
      name: `no ${key}`,
      edit: (files: SampleContent) => set(events(files), key, undefined),
      want: [`required_string ${at(`/${key}`)}`],
    })),
    {
      name: "no events member",
      edit: (files) => set(events(files), "events", undefined),
      want: [`invalid_shape ${at("/events")}`],
    },
    {
      name: "an empty list of events",
      edit: (files) => {
        set(events(files), "events", []);
        set(events(files), "stages", []);
        set(files, "checkout/flow-diagrams.md", "```mermaid\nflowchart TD\n  a --> b\n```\n");
      },
      want: [`no_events ${at("/events")}`],
    },
    {
      name: "a blank description of the flow",
      edit: (files) => set(events(files), "description", ""),
      want: [`recommended_string ${at("/description")}`],
    },
    {
      name: "a description that is a list",
      edit: (files) => set(event(files), "description", []),
      want: [`invalid_type ${at("/events/0/description")}`],
    },
    {
      name: "a blank description of an event",
      edit: (files) => set(event(files), "description", " "),
      want: [`recommended_string ${at("/events/0/description")}`],
    },
    {
      name: "texts of an event that are none",
      edit: (files) => {
        for (const key of [
          "component",
          "source",
          "stage",
          "notes",
          "note",
          "trigger",
          "firingLocation",
          "funnelPosition",
          "eventString",
          "location",
          "fires",
          "additionalProperties",
          "namePattern",
        ])
          set(event(files), key, null);
      },
      want: [
        "component",
        "source",
        "stage",
        "notes",
        "note",
        "trigger",
        "firingLocation",
        "funnelPosition",
        "eventString",
        "location",
        "fires",
        "additionalProperties",
        "namePattern",
      ].map((key) => `invalid_type ${at(`/events/0/${key}`)}`),
    },
    { name: "blank texts of an event are legal", edit: (files) => set(event(files), "notes", ""), want: [] },
    {
      name: "lists of texts that are none",
      edit: (files) => {
        set(event(files), "triggers", "x");
        set(event(files), "autoProperties", ["x", 5]);
        set(event(files), "nextEvents", {});
      },
      want: ["/events/0/triggers", "/events/0/autoProperties/1", "/events/0/nextEvents"].map(
        (pointer) => `invalid_type ${at(pointer)}`,
      ),
    },
    {
      name: "a flag that is a text",
      edit: (files) => set(event(files), "userAction", "true"),
      want: [`invalid_type ${at("/events/0/userAction")}`],
    },
    {
      name: "unknown keys are not judged",
      edit: (files) => {
        set(event(files), "whatever", 5);
        set(events(files), "diagram", 5);
        set(events(files), "eventGroups", "x");
        set(definition(files), "constant", [1]);
      },
      want: [],
    },
    {
      name: "repeated event names, an undeclared stage and unused definitions are legal",
      edit: (files) => {
        events(files).events.push({ name: "Cart Opened" }, { name: "Cart Opened", stage: "nowhere" } as never);
        set(events(files).propertyDefinitions, "unused", { type: "object" });
      },
      want: [],
    },
    {
      name: "a name with a space at its end",
      edit: (files) => events(files).events.push({ name: "Cart Closed " }),
      want: [`untrimmed_name ${at("/events/2/name")}`],
    },
    {
      name: "an event that is no object",
      edit: (files) => events(files).events.push("Cart Closed" as never),
      want: [`invalid_shape ${at("/events/2")}`],
    },
    {
      name: "properties that are no list",
      edit: (files) => set(event(files), "properties", "plant"),
      want: [`invalid_shape ${at("/events/0/properties")}`],
    },
    {
      name: "all forms of properties",
      edit: (files) =>
        set(event(files), "properties", ["plant", { property: "price", context: "x", description: "x" }]),
      want: [],
    },
    {
      name: "a property by its name",
      edit: (files) => set(event(files), "properties", [{ name: "plant", required: false, description: "x" }]),
      want: [],
    },
    {
      name: "properties without a form",
      edit: (files) =>
        set(event(files), "properties", ["", 5, null, {}, { property: " ", name: "plant" }, { name: 5 }, ["plant"]]),
      want: [0, 1, 2, 3, 4, 5, 6].map((index) => `invalid_property_ref ${at(`/events/0/properties/${index}`)}`),
    },
    {
      name: "fields of properties of another type",
      edit: (files) =>
        set(event(files), "properties", [
          { property: "plant", context: 5 },
          { name: "price", required: "yes", description: "" },
        ]),
      want: [
        `invalid_type ${at("/events/0/properties/0/context")}`,
        `invalid_type ${at("/events/0/properties/1/required")}`,
        `recommended_string ${at("/events/0/properties/1/description")}`,
      ],
    },
    {
      name: "a property that the flow does not define",
      edit: (files) => set(event(files), "properties", ["Plant", { property: "__proto__" }]),
      want: [
        `undefined_property_ref ${at("/events/0/properties/0")}`,
        `undefined_property_ref ${at("/events/0/properties/1/property")}`,
      ],
    },
    {
      name: "properties of a flow without definitions",
      edit: (files) => set(events(files), "propertyDefinitions", undefined),
      want: [
        `undefined_property_ref ${at("/events/0/properties/0")}`,
        `undefined_property_ref ${at("/events/1/properties/0/property")}`,
        `undefined_property_ref ${at("/events/1/properties/1/name")}`,
      ],
    },
    {
      name: "a property twice, in two forms",
      edit: (files) => set(event(files), "properties", ["plant", { name: "plant" }]),
      want: [`duplicate_property_ref ${at("/events/0/properties/1/name")}`],
    },
    {
      name: "a definition that is no object",
      edit: (files) => set(events(files).propertyDefinitions, "plant", "string"),
      want: [`invalid_shape ${at("/propertyDefinitions/plant")}`],
    },
    {
      name: "a definition without a type",
      edit: (files) => set(definition(files), "type", undefined),
      want: [`required_string ${at("/propertyDefinitions/plant/type")}`],
    },
    {
      name: "a type that we do not know",
      edit: (files) => set(definition(files), "type", "String"),
      want: [`unknown_property_type ${at("/propertyDefinitions/plant/type")}`],
    },
    {
      name: "__proto__ is a key like any other",
      edit: (files) => {
        const json = JSON.stringify(events(files)).replace('"plant":{', '"__proto__":5,"plant":{');
        set(files, "checkout/events.json", json);
      },
      want: [`invalid_shape ${at("/propertyDefinitions/__proto__")}`],
    },
    {
      name: "an empty list of values",
      edit: (files) => set(definition(files), "values", []),
      want: [`invalid_values ${at("/propertyDefinitions/plant/values")}`],
    },
    {
      name: "values that are no list",
      edit: (files) => set(definition(files), "values", "fern"),
      want: [`invalid_values ${at("/propertyDefinitions/plant/values")}`],
    },
    {
      name: "values of other types",
      edit: (files) => set(definition(files), "values", ["fern", 5, "", "fern ", "Fern"]),
      want: [
        `invalid_values ${at("/propertyDefinitions/plant/values/1")}`,
        `invalid_values ${at("/propertyDefinitions/plant/values/2")}`,
      ],
    },
    {
      name: "a value twice",
      edit: (files) => set(definition(files), "values", ["fern", "moss", "fern"]),
      want: [`duplicate_value ${at("/propertyDefinitions/plant/values/2")}`],
    },
    {
      name: "a stage without events",
      edit: (files) => set(stage(files), "events", undefined),
      want: [`invalid_shape ${at("/stages/0/events")}`],
    },
    {
      name: "a stage without a name",
      edit: (files) => set(stage(files), "name", ""),
      want: [`required_string ${at("/stages/0/name")}`],
    },
    {
      name: "a stage with an event that is no text",
      edit: (files) => set(stage(files), "events", [5]),
      want: [`invalid_type ${at("/stages/0/events/0")}`],
    },
    {
      name: "a stage with an unknown event",
      edit: (files) => set(stage(files), "events", ["Plant Bought", "plant bought"]),
      want: [`unknown_stage_event ${at("/stages/0/events/1")}`],
    },
  ]);
});

describe("one cause is one issue", () => {
  const wrong = [5, "x", [], null, true];
  testCases(
    ["flows.json", "flow-slug-map.json", "unassigned.json", "checkout/events.json"].flatMap((path) => [
      ...wrong.map((value) => ({
        name: `${path} is ${JSON.stringify(value)}`,
        edit: (files: Files) => set(files, path, JSON.stringify(value)),
        want: [`invalid_shape ${path}#`],
      })),
      {
        name: `${path} is cut`,
        edit: (files: Files) => set(files, path, '{"events": ['),
        want: [`invalid_json ${path}#`],
      },
      { name: `${path} is empty`, edit: (files: Files) => set(files, path, ""), want: [`invalid_json ${path}#`] },
      {
        name: `${path} is Latin-1`,
        edit: (files: Files) => set(files, path, new Uint8Array([0xe9])),
        want: [`invalid_utf8 ${path}#`],
      },
    ]),
  );

  testCases([
    {
      name: "flows that are a list",
      edit: (files) => set(catalog(files), "flows", []),
      want: ["invalid_shape flows.json#/flows"],
    },
    {
      name: "no flows",
      edit: (files) => set(catalog(files), "flows", undefined),
      want: ["invalid_shape flows.json#/flows"],
    },
    {
      name: "events that are an object",
      edit: (files) => set(events(files), "events", {}),
      want: ["invalid_shape checkout/events.json#/events"],
    },
    {
      name: "definitions that are a list",
      edit: (files) => set(events(files), "propertyDefinitions", []),
      want: ["invalid_shape checkout/events.json#/propertyDefinitions"],
    },
    {
      name: "stages that are an object",
      edit: (files) => set(events(files), "stages", {}),
      want: ["invalid_shape checkout/events.json#/stages"],
    },
    {
      name: "items that are an object",
      edit: (files) => set(files["unassigned.json"], "items", {}),
      want: ["invalid_shape unassigned.json#/items"],
    },
    {
      name: "a byte order mark suppresses nothing",
      edit: (files) => {
        set(events(files), "flowName", "");
        set(files, "checkout/events.json", `\ufeff${JSON.stringify(events(files))}`);
      },
      want: ["byte_order_mark checkout/events.json#", "required_string checkout/events.json#/flowName"],
    },
    {
      name: "the last of two keys counts",
      edit: (files) => {
        const json = JSON.stringify(events(files)).replace(
          '"flowName":"Checkout"',
          '"flowName":"Checkout","flowName":""',
        );
        set(files, "checkout/events.json", json);
      },
      want: ["duplicate_json_key checkout/events.json#/flowName", "required_string checkout/events.json#/flowName"],
    },
  ]);

  test.each([
    { path: "flows.json", text: "{", rules: ["change rules", "file shape", "mapping of flows"] },
    {
      path: "flow-slug-map.json",
      text: "[]",
      rules: ["change rules", "file shape", "mapping of flows", "suspected flows"],
    },
    { path: "unassigned.json", text: "", rules: ["file shape", "suspected flows"] },
    {
      path: "signup/events.json",
      text: "{",
      rules: ["change rules", "event labels", "file shape", "mapping of flows", "property references", "stage events"],
    },
  ])("the report says what was skipped: $path", async ({ path, text, rules }) => {
    const report = await validate((files) => set(files, path, text));
    const [issue] = report.issues;
    const cause = { code: issue?.code, path: `content/${path}`, pointer: "" };
    expect(report.suppressed).toEqual(rules.map((rule) => ({ rules: rule, cause })));
  });

  test("an element in a wrong shape suppresses nothing else", async () => {
    const report = await validate((files) => events(files).events.push(5 as never));
    expect(report).toMatchObject({ issues: [{ code: "invalid_shape" }], suppressed: [] });
  });
});

describe("places and messages", () => {
  const text = `{
  "flowId": "Checkout",
  "flowName": "Checkout",
  "events": [
    { "name": "🌱é ", "description": 12.50 },
    { "description": "x" }
  ]
}
`;

  test("line and column are those of the value, or of the object without it", async () => {
    const report = await validate((files) => set(files, "checkout/events.json", text.replaceAll("\n", "\r\n")));
    const found = report.issues.filter(({ path }) => path.endsWith("events.json"));
    expect(found).toEqual([
      {
        level: "warning",
        code: "untrimmed_name",
        path: "content/checkout/events.json",
        pointer: "/events/0/name",
        line: 5,
        column: 15,
        message: '"name" is "🌱é "; expected no white space around it.',
      },
      {
        level: "error",
        code: "invalid_type",
        path: "content/checkout/events.json",
        pointer: "/events/0/description",
        line: 5,
        column: 37,
        message: '"description" is 12.50; expected text.',
      },
      {
        level: "error",
        code: "required_string",
        path: "content/checkout/events.json",
        pointer: "/events/1/name",
        line: 6,
        column: 5,
        message: 'There is no "name"; expected text that is not blank.',
      },
    ]);
  });

  test("values are shortened to 80 characters", async () => {
    const report = await validate((files) => set(catalog(files).flows.Checkout, "lastAudited", "🌱".repeat(500)));
    expect(report.issues[0]?.message).toContain(`"${"🌱".repeat(80)}…"`);
  });

  test.each(["", ".", "a/b"])("paths below the root %j", async (root) => {
    const files = { ...SAMPLE_CONTENT, "notes.txt": "x" };
    const report = await validateContent({ tree: memoryTree(files), root });
    expect(report.issues).toMatchObject([{ path: root === "a/b" ? "a/b/notes.txt" : "notes.txt" }]);
  });
});
