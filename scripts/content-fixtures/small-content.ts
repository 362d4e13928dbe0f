/** Defines the minimal fixture, a second flow, and functions that change files. */

import type { Fixture, FixtureFile } from "./fixture.ts";

export const MINIMAL: Readonly<Record<string, string>> = {
  "flows.json": `{
  "_comment": "Flows of Plotwise, an invented app.",
  "flows": {
    "plot-booking": {
      "name": "Plot booking",
      "description": "From the list of plots to a booking.",
      "lastAudited": "2026-05-12"
    }
  }
}
`,
  "flow-slug-map.json": `{
  "_comment": "Folder to key.",
  "plot-booking": "plot-booking"
}
`,
  "plot-booking/events.json": `{
  "flowId": "plot-booking",
  "flowName": "Plot booking",
  "description": "What people do to get a plot.",
  "propertyDefinitions": {
    "plot_id": {
      "type": "string",
      "description": "The plot that the event is about."
    },
    "plot_kind": {
      "type": "string",
      "values": ["raised bed", "field"]
    }
  },
  "stages": [
    { "name": "choose", "events": ["Plot Viewed"] }
  ],
  "events": [
    {
      "name": "Plot Viewed",
      "description": "Sent when the page of a plot is open.",
      "stage": "choose",
      "userAction": false,
      "properties": ["plot_id", { "property": "plot_kind" }]
    },
    {
      "name": "Plot Booked",
      "properties": [{ "name": "plot_id", "required": true }]
    }
  ]
}
`,
  "plot-booking/flow-diagrams.md": `# Plot booking

## From list to booking

\`\`\`mermaid
flowchart TD
  A["Plot Viewed"] --> B["Plot Booked"]
  B --> C["Wait for the key"]
  class A,B event
%%plotwise:diagram-link C -> title:Plot booking
\`\`\`
`,
};

/** The folder of a second flow. Neither the catalog nor the map lists the flow. */
export const SECOND_FOLDER: Readonly<Record<string, string>> = {
  "seed-swap/events.json": `{
  "flowId": "seed-swap",
  "flowName": "Seed swap",
  "events": [
    { "name": "Swap Offered" }
  ]
}
`,
  "seed-swap/flow-diagrams.md": `# Seed swap

\`\`\`mermaid
flowchart TD
  A["Swap Offered"]
  class A event
\`\`\`
`,
};

/** Returns the minimal content with a second flow in the catalog and the map. `hasFolder` adds the flow's folder. */
export function withSecondFlow({ key = "seed-swap", hasFolder = true } = {}): Record<string, string> {
  const entry = `,\n    "${key}": {\n      "name": "Seed swap",\n      "description": "Seeds for seeds."\n    }`;
  const inCatalog = edit(MINIMAL, "flows.json", { '2026-05-12"\n    }': `2026-05-12"\n    }${entry}` });
  const listed = edit(inCatalog, "flow-slug-map.json", {
    '"plot-booking"\n': `"plot-booking",\n  "seed-swap": "${key}"\n`,
  });
  const folder = edit(SECOND_FOLDER, "seed-swap/events.json", { '"seed-swap"': `"${key}"` });
  return { ...listed, ...(hasFolder ? folder : {}) };
}

/** Changes one of the files. Each text must occur, and its first occurrence is replaced. */
export function edit(
  files: Readonly<Record<string, string>>,
  path: string,
  changes: Readonly<Record<string, string>>,
): Record<string, string> {
  let text = files[path] ?? "";
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  return { ...files, [path]: text };
}

/** Adds files; null removes a file. */
export function put(files: Fixture, others: Readonly<Record<string, FixtureFile | null>>): Fixture {
  const all = Object.entries({ ...files, ...others });
  return Object.fromEntries(all.filter((entry): entry is [string, FixtureFile] => entry[1] !== null));
}
