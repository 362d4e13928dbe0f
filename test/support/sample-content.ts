/** The smallest content without an issue, as files below the root. */
export const SAMPLE_CONTENT = {
  "flows.json": {
    flows: { Checkout: { name: "Checkout", description: "Buying a plant", lastAudited: "2026-10-01" } },
  },
  "flow-slug-map.json": { checkout: "Checkout" },
  "checkout/events.json": {
    flowId: "Checkout",
    flowName: "Checkout",
    propertyDefinitions: { plant: { type: "string" }, price: { type: "number" } },
    stages: [{ name: "pay", events: ["Plant Bought"] }],
    events: [
      { name: "Cart Opened", properties: ["plant"] },
      { name: "Plant Bought", stage: "pay", properties: [{ property: "plant" }, { name: "price", required: true }] },
    ],
  },
  "checkout/flow-diagrams.md":
    '# Checkout\n\n```mermaid\nflowchart TD\n  a["Cart Opened"] --> b["Plant Bought"]\n  class a,b event\n```\n',
};
