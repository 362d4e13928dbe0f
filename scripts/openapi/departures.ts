/** Lists where the real API differs from its description. */

import { allowNull, type Node } from "./to-json-schema.ts";

interface Departure {
  reason: string;
  change(schema: Node): Node;
}

const DELETED_FORK: Departure = {
  reason: "The repository of a head is null once the fork is deleted.",
  change: (schema) => changeProperty(schema, ["head", "repo"], allowNull),
};
/** For all errors, including those described inline. */
export const OPEN_ERROR: Departure = {
  reason: "Errors also have keys, such as status, that are described only for other errors.",
  change: ({ additionalProperties, ...schema }) => schema,
};

/** By name of the schema. */
export const DEPARTURES: Readonly<Record<string, readonly Departure[]>> = {
  "basic-error": [OPEN_ERROR],
  "pull-request": [DELETED_FORK],
  "pull-request-simple": [
    DELETED_FORK,
    {
      reason: "The description of a label may be null, as everywhere else.",
      change: (schema) =>
        changeProperty(schema, ["labels"], ({ items, ...list }) => {
          return { ...list, items: changeProperty(items as Node, ["description"], allowNull) };
        }),
    },
  ],
  "repository-rule-detailed": [
    {
      reason:
        "A rule has the keys of its kind and the keys of its ruleset. The schema of each does not allow the others.",
      change: () => ({ type: "object", required: ["type", "ruleset_id"], properties: { type: { type: "string" } } }),
    },
  ],
  "validation-error": [OPEN_ERROR],
  "validation-error-simple": [OPEN_ERROR],
  "workflow-run": [
    {
      reason: "The repository of the head is null once the fork is deleted.",
      change: (schema) => changeProperty(schema, ["head_repository"], allowNull),
    },
  ],
};

/** By name of the parameter. */
export const PARAMETER_DEPARTURES: Readonly<Record<string, Departure>> = {
  created: {
    reason: "The parameter is a range as in a search, such as `>=2026-01-01`, not one time.",
    change: ({ format, ...schema }) => schema,
  },
};

function changeProperty(schema: Node, path: readonly string[], change: (property: Node) => Node): Node {
  const [name = "", ...rest] = path;
  const properties = schema.properties as Record<string, Node> | undefined;
  const property = properties?.[name];
  if (property === undefined) throw new Error(`GitHub's description has no property ${name} where one was changed.`);
  const changed = rest.length === 0 ? change(property) : changeProperty(property, rest, change);
  return { ...schema, properties: { ...properties, [name]: changed } };
}
