/** A small example of every kind of content, without issues, as files below the root. */
export const SAMPLE_CONTENT = {
  "flows.json": {
    _comment: "What the shop's events are about",
    flows: {
      Checkout: { name: "Checkout", description: "Buying a plant", lastAudited: "2026-10-01" },
      "Sign-up": { name: "Sign-up", description: "Becoming a gardener" },
    },
  },
  "flow-slug-map.json": { checkout: "Checkout", signup: "Sign-up" },
  "checkout/events.json": {
    flowId: "Checkout",
    flowName: "Checkout",
    propertyDefinitions: { plant: { type: "string" }, price: { type: "number" } },
    stages: [{ name: "pay", events: ["Plant Bought"] }],
    events: [
      { name: "Cart Opened", properties: ["plant"] },
      { name: "Plant Bought", stage: "pay", properties: [{ property: "plant" }, { name: "price", required: true }] },
    ] as { name: string; stage?: string; properties?: unknown[] }[],
  },
  "checkout/flow-diagrams.md":
    '# Checkout\n\n```mermaid\nflowchart TD\n  a["Cart Opened"] --> b["Plant Bought"]\n  class a,b event\n```\n',
  "signup/events.json": { flowId: "Sign-up", flowName: "Sign-up", events: [{ name: "Account Created" }] },
  "signup/flow-diagrams.md": '```mermaid\nflowchart TD\n  a["Account Created"]\n  class a event\n```\n',
  "unassigned.json": {
    _version: "1.0",
    items: [
      { name: "Plant Watered", suspectedFlows: ["signup"], callsites: ["src/garden.ts:12"], reason: "No flow waters" },
    ],
  },
};
export type SampleContent = typeof SAMPLE_CONTENT;
