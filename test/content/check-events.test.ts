import { describe } from "vitest";
import { set, testEdits } from "../support/edit-content.ts";
import type { SampleContent } from "../support/sample-content.ts";

const events = (files: SampleContent) => files["checkout/events.json"];

describe("shape of events.json", () => {
  const at = (pointer: string) => `checkout/events.json#${pointer}`;
  const event = (files: SampleContent) => events(files).events[0] as object;
  const definition = (files: SampleContent) => events(files).propertyDefinitions.plant as object;
  const stage = (files: SampleContent) => events(files).stages[0] as object;
  testEdits([
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
      name: "fields of an event that should be text",
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
      name: "fields that should be lists of texts",
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
      name: "a flag that is text",
      edit: (files) => set(event(files), "userAction", "true"),
      want: [`invalid_type ${at("/events/0/userAction")}`],
    },
    {
      name: "unknown keys are not checked",
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
      name: "an event that is not an object",
      edit: (files) => events(files).events.push("Cart Closed" as never),
      want: [`invalid_shape ${at("/events/2")}`],
    },
    {
      name: "properties that are not a list",
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
      name: 'a property whose key is "name"',
      edit: (files) => set(event(files), "properties", [{ name: "plant", required: false, description: "x" }]),
      want: [],
    },
    {
      name: "properties in no known form",
      edit: (files) =>
        set(event(files), "properties", ["", 5, null, {}, { property: " ", name: "plant" }, { name: 5 }, ["plant"]]),
      want: [0, 1, 2, 3, 4, 5, 6].map((index) => `invalid_property_ref ${at(`/events/0/properties/${index}`)}`),
    },
    {
      name: "fields of a property with a wrong type",
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
      name: "properties in a flow without definitions",
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
      name: "a definition that is not an object",
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
      name: "values that are not a list",
      edit: (files) => set(definition(files), "values", "fern"),
      want: [`invalid_values ${at("/propertyDefinitions/plant/values")}`],
    },
    {
      name: "values that are not text, or blank",
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
      name: "a stage with an event that is not text",
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
