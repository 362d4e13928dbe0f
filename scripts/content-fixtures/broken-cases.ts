/** Defines one case for each issue code: content that breaks one rule. */

import type { ContentIssueCode } from "../../src/formats/content-report.ts";
import type { Fixture } from "./fixture.ts";
import { edit, MINIMAL, put, SECOND_FOLDER, withSecondFlow } from "./small-content.ts";

export interface BrokenCase {
  files: Fixture;
  path: string;
  pointer: string;
  /** The issue is at the first occurrence of this text. Without `at`, the issue is about the whole file or folder. */
  at?: string;
}

const CATALOG = "flows.json";
const SLUG_MAP = "flow-slug-map.json";
const EVENTS = "plot-booking/events.json";
const DIAGRAMS = "plot-booking/flow-diagrams.md";
const UNASSIGNED = "unassigned.json";

const inFile = (path: string, change: Record<string, string>, pointer: string, at: string): BrokenCase => ({
  files: edit(MINIMAL, path, change),
  path,
  pointer,
  at,
});
const inEvents = (change: Record<string, string>, pointer: string, at: string) => inFile(EVENTS, change, pointer, at);
const inDiagrams = (change: Record<string, string>, at: string) => inFile(DIAGRAMS, change, "", at);
const whole = (path: string, files: Fixture): BrokenCase => ({ files, path, pointer: "" });

const LINK = "%%plotwise:diagram-link C -> title:Plot booking";
const VALUES = '["raised bed", "field"]';
const REFS = '[{ "name": "plot_id", "required": true }]';

export const BROKEN_CASES: Readonly<Partial<Record<ContentIssueCode, BrokenCase>>> = {
  missing_file: whole(SLUG_MAP, put(MINIMAL, { [SLUG_MAP]: null })),
  missing_flow_dir: whole("seed-swap", withSecondFlow({ hasFolder: false })),
  missing_events_json: whole(
    "seed-swap/events.json",
    put(withSecondFlow(), { "seed-swap/events.json": null, "seed-swap/flow-diagrams.md": "# Seed swap\n" }),
  ),
  unexpected_file: whole("plot-booking/notes.txt", { ...MINIMAL, "plot-booking/notes.txt": "Ask the gardener.\n" }),
  symlink: whole("plot-booking/_meta.json", {
    ...MINIMAL,
    "plot-booking/_meta.json": { kind: "link", target: "events.json" },
  }),
  special_file: whole("plot-booking/_meta.json", { ...MINIMAL, "plot-booking/_meta.json": { kind: "pipe" } }),
  executable_file: whole(DIAGRAMS, {
    ...MINIMAL,
    [DIAGRAMS]: { kind: "executable", text: MINIMAL[DIAGRAMS] as string },
  }),
  nested_git: whole("plot-booking/.git", { ...MINIMAL, "plot-booking/.git": { kind: "repository" } }),
  file_too_large: whole("_run-summary.md", { ...MINIMAL, "_run-summary.md": { kind: "large", sizeBytes: 5_000_001 } }),
  invalid_slug: {
    files: put(edit(MINIMAL, SLUG_MAP, { '"plot-booking"': '"plot booking"' }), {
      [EVENTS]: null,
      [DIAGRAMS]: null,
      "plot booking/events.json": MINIMAL[EVENTS] as string,
      "plot booking/flow-diagrams.md": MINIMAL[DIAGRAMS] as string,
    }),
    path: SLUG_MAP,
    pointer: "/plot booking",
    at: '"plot-booking"',
  },
  slug_case_collision: whole("Plot-Booking", {
    ...MINIMAL,
    "Plot-Booking/events.json": { kind: "odd-name", text: MINIMAL[EVENTS] as string },
    "Plot-Booking/flow-diagrams.md": { kind: "odd-name", text: MINIMAL[DIAGRAMS] as string },
  }),

  invalid_utf8: {
    files: { ...MINIMAL, [DIAGRAMS]: latin1(`${MINIMAL[DIAGRAMS]}\nCaf\u00e9\n`) },
    path: DIAGRAMS,
    pointer: "",
    at: "\u00e9",
  },
  byte_order_mark: whole(CATALOG, { ...MINIMAL, [CATALOG]: `\ufeff${MINIMAL[CATALOG]}` }),
  invalid_json: inEvents({ '["Plot Viewed"] }': '["Plot Viewed" }' }, "", '}\n  ],\n  "events"'),
  duplicate_json_key: inEvents(
    { '"flowName": "Plot booking",': '"flowName": "Plot booking",\n  "flow\\u004eame": "Plots",' },
    "/flowName",
    '"Plots"',
  ),

  invalid_shape: inEvents({ '["Plot Viewed"] }': '"Plot Viewed" }' }, "/stages/0/events", '"Plot Viewed" }'),
  required_string: inFile(
    CATALOG,
    { '\n      "description": "From the list of plots to a booking.",': "" },
    "/flows/plot-booking/description",
    '{\n      "name"',
  ),
  invalid_type: inEvents({ '"userAction": false': '"userAction": "no"' }, "/events/0/userAction", '"no"'),
  invalid_date: inFile(CATALOG, { "2026-05-12": "2026-02-30" }, "/flows/plot-booking/lastAudited", '"2026-02-30"'),
  invalid_values: inEvents({ [VALUES]: "[]" }, "/propertyDefinitions/plot_kind/values", "[]"),
  duplicate_value: inEvents(
    { [VALUES]: '["field", "raised bed", "field"]' },
    "/propertyDefinitions/plot_kind/values/2",
    '"field"]',
  ),
  invalid_property_ref: inEvents({ [REFS]: '[{ "key": "plot_id" }]' }, "/events/1/properties/0", '{ "key"'),

  unknown_flow_key: inEvents({ '"plot-booking"': '"plots"' }, "/flowId", '"plots"'),
  unmapped_catalog_flow: {
    files: put(withSecondFlow({ hasFolder: false }), { [SLUG_MAP]: MINIMAL[SLUG_MAP] as string }),
    path: CATALOG,
    pointer: "/flows/seed-swap",
    at: '{\n      "name": "Seed swap"',
  },
  unmapped_flow_dir: whole("seed-swap", { ...MINIMAL, ...SECOND_FOLDER }),
  duplicate_flow_id: {
    files: edit(withSecondFlow(), "seed-swap/events.json", { '"seed-swap"': '"plot-booking"' }),
    path: "seed-swap/events.json",
    pointer: "/flowId",
    at: '"plot-booking"',
  },
  unknown_suspected_flow: {
    files: {
      ...MINIMAL,
      [UNASSIGNED]: `{
  "_version": "1.0",
  "items": [
    {
      "name": "Gate Opened",
      "suspectedFlows": ["plot-booking", "gate"],
      "callsites": ["app/gate.ts:12"],
      "reason": "Nobody knows who opens it."
    }
  ]
}
`,
    },
    path: UNASSIGNED,
    pointer: "/items/0/suspectedFlows/1",
    at: '"gate"',
  },

  unclosed_fence: inDiagrams({ "title:Plot booking\n```\n": "title:Plot booking\n" }, "```mermaid"),
  invalid_mermaid_header: inDiagrams({ "flowchart TD": "flowchart DT" }, "flowchart DT"),
  invalid_diagram_link: inDiagrams({ "C -> title": "C => title" }, "%%plotwise"),
  unknown_link_flow: inDiagrams({ [LINK]: "%%plotwise:diagram-link C -> flow:gate" }, "gate"),

  recommended_string: inEvents({ '"Sent when the page of a plot is open."': '" "' }, "/events/0/description", '" "'),
  duplicate_catalog_key: {
    files: withSecondFlow({ key: "Plot-Booking" }),
    path: CATALOG,
    pointer: "/flows/Plot-Booking",
    at: '{\n      "name": "Seed swap"',
  },
  unknown_property_type: inEvents(
    { '"type": "string"': '"type": "text"' },
    "/propertyDefinitions/plot_id/type",
    '"text"',
  ),
  no_events: {
    files: put(withSecondFlow(), {
      "seed-swap/events.json": '{\n  "flowId": "seed-swap",\n  "flowName": "Seed swap",\n  "events": []\n}\n',
      "seed-swap/flow-diagrams.md": "# Seed swap\n",
    }),
    path: "seed-swap/events.json",
    pointer: "/events",
    at: "[]",
  },
  untrimmed_name: inEvents({ '"name": "Plot Booked"': '"name": "Plot Booked "' }, "/events/1/name", '"Plot Booked "'),
  undefined_property_ref: inEvents({ [REFS]: '["plot_id", "plot_size"]' }, "/events/1/properties/1", '"plot_size"'),
  duplicate_property_ref: inEvents(
    { [REFS]: '["plot_id", { "property": "plot_id" }]' },
    "/events/1/properties/1/property",
    '"plot_id" }]',
  ),
  unknown_stage_event: inEvents(
    { '["Plot Viewed"]': '["Plot Viewed", "Plot Seen"]' },
    "/stages/0/events/1",
    '"Plot Seen"',
  ),
  missing_diagrams: whole(DIAGRAMS, put(MINIMAL, { [DIAGRAMS]: null })),
  undefined_event_node: inDiagrams({ "class A,B event": "class A,B,D event" }, "D event"),
  unknown_event_label: inDiagrams({ 'A["Plot Viewed"]': 'A["Plot Seen"]' }, '"Plot Seen"'),
  unknown_link_title: inDiagrams({ "title:Plot booking": "title:Plot bookings" }, "Plot bookings"),
  unknown_link_node: inDiagrams({ "link C ->": "link D ->" }, "D ->"),
  unknown_directive: inDiagrams({ "diagram-link": "diagram-lnik" }, "%%plotwise"),
};

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
