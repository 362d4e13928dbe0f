/** Defines content with a whole file or container that cannot be used; each case has exactly one issue. */

import type { ContentIssueCode } from "../../src/formats/content-report.ts";
import type { Fixture } from "./fixture.ts";
import { edit, put, withSecondFlow } from "./small-content.ts";

export interface CascadeCase {
  files: Fixture;
  code: ContentIssueCode;
  path: string;
  pointer: string;
}

const CATALOG = "flows.json";
const SLUG_MAP = "flow-slug-map.json";
const EVENTS = "plot-booking/events.json";
const DIAGRAMS = "plot-booking/flow-diagrams.md";
const UNASSIGNED = "unassigned.json";

/** Two flows that refer to each other in every way that files can. */
export const CONNECTED: Record<string, string> = {
  ...edit(
    edit(withSecondFlow(), DIAGRAMS, {
      "title:Plot booking\n": "title:Plot booking\n%%plotwise:diagram-link C -> flow:seed-swap title:Seed swap\n",
    }),
    "seed-swap/flow-diagrams.md",
    { "class A event\n": "class A event\n%%plotwise:diagram-link A -> flow:plot-booking title:From list to booking\n" },
  ),
  [UNASSIGNED]: `{
  "_version": "1.0",
  "items": [
    {
      "name": "Gate Opened",
      "suspectedFlows": ["plot-booking", "seed-swap"],
      "callsites": ["app/gate.ts:12"],
      "reason": "Nobody knows who opens it."
    }
  ]
}
`,
};

const text = (path: string, content: string, [code, pointer]: [ContentIssueCode, string]): CascadeCase => ({
  files: { ...CONNECTED, [path]: content },
  code,
  path,
  pointer,
});
const changed = (path: string, change: Record<string, string>, pointer: string): CascadeCase => ({
  files: edit(CONNECTED, path, change),
  code: "invalid_shape",
  path,
  pointer,
});
const without = (path: string, code: ContentIssueCode): CascadeCase => {
  const gone = Object.keys(CONNECTED).filter((file) => file === path || file.startsWith(`${path}/`));
  return { files: put(CONNECTED, Object.fromEntries(gone.map((file) => [file, null]))), code, path, pointer: "" };
};

export const CASCADE_CASES: Readonly<Record<string, CascadeCase>> = {
  "catalog-is-a-list": text(CATALOG, "[]\n", ["invalid_shape", ""]),
  "catalog-flows-is-a-list": text(CATALOG, '{ "flows": [] }\n', ["invalid_shape", "/flows"]),
  "catalog-is-cut": text(CATALOG, (CONNECTED[CATALOG] as string).slice(0, 120), ["invalid_json", ""]),
  "catalog-is-missing": without(CATALOG, "missing_file"),
  "map-is-a-text": text(SLUG_MAP, '"none"\n', ["invalid_shape", ""]),
  "map-is-cut": text(SLUG_MAP, (CONNECTED[SLUG_MAP] as string).slice(0, 60), ["invalid_json", ""]),
  "map-is-missing": without(SLUG_MAP, "missing_file"),
  "events-file-is-null": text(EVENTS, "null\n", ["invalid_shape", ""]),
  "events-file-is-cut": text(EVENTS, (CONNECTED[EVENTS] as string).slice(0, 500), ["invalid_json", ""]),
  "events-is-an-object": changed(EVENTS, { '"events": [\n': '"events": {}, "old": [\n' }, "/events"),
  "events-file-is-missing": without(EVENTS, "missing_events_json"),
  "definitions-is-a-list": changed(
    EVENTS,
    { '"propertyDefinitions": {': '"propertyDefinitions": [], "old": {' },
    "/propertyDefinitions",
  ),
  "stages-is-a-number": changed(EVENTS, { '"stages": [': '"stages": 2, "old": [' }, "/stages"),
  "unassigned-is-a-list": text(UNASSIGNED, "[]\n", ["invalid_shape", ""]),
  "unassigned-items-is-an-object": changed(UNASSIGNED, { '"items": [': '"items": {}, "old": [' }, "/items"),
  "diagrams-are-no-text": {
    files: { ...CONNECTED, [DIAGRAMS]: Uint8Array.from([0x23, 0x20, 0xff, 0x0a]) },
    code: "invalid_utf8",
    path: DIAGRAMS,
    pointer: "",
  },
  "diagrams-are-in-an-open-fence": text(
    DIAGRAMS,
    `\`\`\`text\n${(CONNECTED[DIAGRAMS] as string).replace("```mermaid", "")}`.replace("\n```\n", "\n"),
    ["unclosed_fence", ""],
  ),
  "folder-is-missing": without("seed-swap", "missing_flow_dir"),
};
