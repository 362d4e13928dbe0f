export type Node = Record<string, unknown>;

/** These keywords restrict values. Other keywords are prose, examples and defaults. */
const KEPT = ["type", "format", "enum", "required", "pattern", "minimum", "maximum", "minLength", "maxLength"];
const KEPT_COUNTS = ["minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems"];

export function isReference(node: unknown): node is { $ref: string } {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

/** Converts an OpenAPI 3.0 schema to JSON Schema. Objects accept only described keys, to find misspelled keys. */
export function toJsonSchema(given: unknown, isPart = false): Node {
  if (typeof given !== "object" || given === null) return {};
  if (isReference(given)) return { $ref: `#/schemas/${given.$ref.split("/").at(-1)}` };
  const schema = given as Node;
  const made: Node = {};
  for (const key of [...KEPT, ...KEPT_COUNTS]) if (schema[key] !== undefined) made[key] = schema[key];
  if (schema.items !== undefined) made.items = toJsonSchema(schema.items);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    // GitHub often writes "one of" although several match, such as a string with a format and a string without.
    const parts = schema[key] as unknown[] | undefined;
    if (parts) made[key === "oneOf" ? "anyOf" : key] = parts.map((part) => toJsonSchema(part, key === "allOf"));
  }
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties as Node);
    made.properties = Object.fromEntries(properties.map(([name, value]) => [name, toJsonSchema(value)]));
    if (!isPart && schema.allOf === undefined) made.additionalProperties = false;
  }
  const others = schema.additionalProperties;
  if (others !== undefined) made.additionalProperties = typeof others === "object" ? toJsonSchema(others) : others;
  return schema.nullable === true ? allowNull(made) : made;
}

export function allowNull(schema: Node): Node {
  if (typeof schema.type !== "string") return { anyOf: [{ type: "null" }, schema] };
  const values = schema.enum as unknown[] | undefined;
  const isListed = values === undefined || values.includes(null);
  return { ...schema, type: [schema.type, "null"], ...(isListed ? {} : { enum: [...values, null] }) };
}
