import { type Fixture, toJson } from "./fixture.ts";

/** Content in older but valid shapes: plain references, no stages, no dates, legends, odd keys and names. */
export function buildDrift(): Fixture {
  return {
    "flows.json": toJson({
      flows: {
        Watering: { name: "Watering", description: "Who waters when." },
        "Tool shed": { name: "Tool shed", description: "Tools that people lend." },
      },
    }),
    "flow-slug-map.json": toJson({ _comment: "old keys", Watering: "Watering", tool_shed: "Tool shed" }),
    "Watering/events.json": toJson({
      flowId: "Watering",
      flowName: "Watering",
      propertyDefinitions: {
        "rota id": { type: "string" },
        "beds[].id": { type: "array", description: "One id for each bed." },
        "water (litres)": { type: "number" },
      },
      events: [
        { name: "Rota {month} Opened", properties: ["rota id"], fires: "once", namePattern: "Rota {month} Opened" },
        { name: "Bed Watered ", properties: ["rota id", "beds[].id", "water (litres)"] },
        { name: "Bed Watered ", properties: ["rota id"], note: "The second one comes from the meter." },
        { name: "watering can: lost", notes: "Sent by hand." },
      ],
      diagram: "see flow-diagrams.md",
      eventGroups: [{ label: "rota", events: ["Rota {month} Opened"] }],
    }),
    "Watering/flow-diagrams.md": [
      ...["# Watering", "", "## Legend", "", "```mermaid", "graph LR"],
      ...['  x1["ANALYTICS EVENT NAME"]:::event --- x2["Step"]', "  class x1 event", "```", ""],
      ...["Rota", "----", "", "```mermaid", "%%{init: {", "  'theme': 'neutral'", "}}%%", "flowchart TD"],
      ...['  open["Rota {month} Opened<br>weekly"] --> water("Bed   Watered")', "  class open,water event;"],
      ...["%%old-app:diagram-link water -> flow:tool_shed", "```", ""],
    ].join("\r\n"),
    "tool_shed/events.json": toJson({
      flowId: "Tool shed",
      flowName: "Tool shed",
      events: [{ name: "shed.opened", triggers: ["key"], userAction: true }, { name: "Tool Lent" }],
    }),
    "tool_shed/flow-diagrams.md": [
      ...["# Tool shed", "", "```mermaid", "stateDiagram-v2", "  [*] --> a", "  a : shed.opened"],
      ...['  state "Tool Lent" as b', "  a --> b", "  class a,b event", "```", "", "````md"],
      ...["```mermaid", "not a diagram", "```", "````", ""],
    ].join("\n"),
    "unassigned.json": toJson({ _version: "1.0", items: [] }),
    ".gitkeep": "",
  };
}
