import { z } from "zod";

/** Text that must not be blank. */
const NotBlank = z.string().regex(/\S/, "expected text that is not blank");
const Texts = z.array(z.string());

/** An existing day, as `YYYY-MM-DD`. */
export const AuditDate = z.iso.date();

/** The name of a flow's folder. No two may differ only in case. */
export const FlowSlug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

/** A place in code: `path:line`. */
export const Callsite = z.string().regex(/^.*\S:[1-9][0-9]*$/);

/** `flows.json`: what each flow is. */
export const FlowCatalog = z.looseObject({
  flows: z.record(
    z.string(),
    z.looseObject({ name: NotBlank, description: NotBlank, lastAudited: AuditDate.optional() }),
  ),
});
export type FlowCatalog = z.infer<typeof FlowCatalog>;

const MAP_KEY = /^_|^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** `flow-slug-map.json`: the key in `flows.json` for each folder. Keys that start with `_` are ignored. */
export const FlowSlugMap = z
  .looseRecord(z.string().regex(/^(?!_)/), NotBlank)
  .refine((map) => Object.keys(map).every((key) => MAP_KEY.test(key)), "expected slugs as keys")
  .meta({ propertyNames: { pattern: MAP_KEY.source } });
export type FlowSlugMap = z.infer<typeof FlowSlugMap>;

const PropertyDefinition = z.looseObject({
  type: NotBlank,
  description: z.string().optional(),
  values: z
    .array(NotBlank)
    .min(1)
    .refine((values) => new Set(values).size === values.length, "expected distinct values")
    .meta({ uniqueItems: true })
    .optional(),
  constant: z.unknown().optional(),
});

const PropertyReference = z.union([
  NotBlank,
  z.looseObject({ property: NotBlank, context: z.string().optional(), description: z.string().optional() }),
  z.looseObject({
    property: z.never().optional(),
    name: NotBlank,
    required: z.boolean().optional(),
    description: z.string().optional(),
  }),
]);

const Event = z.looseObject({
  name: NotBlank,
  component: z.string().optional(),
  source: z.string().optional(),
  stage: z.string().optional(),
  description: z.string().optional(),
  notes: z.string().optional(),
  note: z.string().optional(),
  trigger: z.string().optional(),
  firingLocation: z.string().optional(),
  funnelPosition: z.string().optional(),
  eventString: z.string().optional(),
  location: z.string().optional(),
  fires: z.string().optional(),
  additionalProperties: z.string().optional(),
  namePattern: z.string().optional(),
  triggers: Texts.optional(),
  autoProperties: Texts.optional(),
  nextEvents: Texts.optional(),
  userAction: z.boolean().optional(),
  properties: z.array(PropertyReference).optional(),
});

/** `<slug>/events.json`: the events of one flow. Unknown keys are kept and not checked. */
export const FlowEvents = z.looseObject({
  flowId: NotBlank.describe("the key in flows.json that flow-slug-map.json has for this folder"),
  flowName: NotBlank,
  description: z.string().optional(),
  propertyDefinitions: z.record(z.string(), PropertyDefinition).optional(),
  stages: z.array(z.looseObject({ name: NotBlank, description: z.string().optional(), events: Texts })).optional(),
  events: z.array(Event),
  diagram: z.unknown().optional(),
  eventGroups: z.unknown().optional(),
});
export type FlowEvents = z.infer<typeof FlowEvents>;

/** `unassigned.json`: events in the code that belong to no flow yet. */
export const UnassignedEvents = z.looseObject({
  _version: z.literal("1.0"),
  items: z.array(
    z.looseObject({ name: NotBlank, suspectedFlows: Texts, callsites: z.array(Callsite).min(1), reason: NotBlank }),
  ),
});
export type UnassignedEvents = z.infer<typeof UnassignedEvents>;
