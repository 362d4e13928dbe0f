/** Extracts operations and their schemas from an OpenAPI 3.0 description, as plain JSON Schema. */

import { DEPARTURES, OPEN_ERROR, PARAMETER_DEPARTURES } from "./departures.ts";
import { isReference, type Node, toJsonSchema } from "./to-json-schema.ts";

export interface Description {
  paths: Record<string, Record<string, Node>>;
  components: Record<string, Record<string, Node>>;
}

export interface Cut {
  operations: Operation[];
  schemas: Record<string, Node>;
}

interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  body?: { required: boolean; schema: Node };
  /** By HTTP status; null if there is no content. */
  responses: Record<string, Node | null>;
}

interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  /** True if the value may contain slashes. */
  spans?: true;
  schema: Node;
}

/** `wanted` has lines such as `GET /repos/{owner}/{repo}/pulls`. */
export function cutDescription(description: Description, wanted: readonly string[]): Cut {
  const operations = wanted.map((line) => {
    const [method = "", path = ""] = line.split(" ");
    const operation = description.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`GitHub's description has no operation "${line}".`);
    return cutOperation(description, { method, path, operation });
  });
  const schemas: Record<string, Node> = {};
  const waiting: unknown[] = [operations];
  while (waiting.length > 0) {
    for (const name of findReferences(waiting.pop())) {
      if (name in schemas) continue;
      const schema = toJsonSchema(description.components.schemas?.[name]);
      schemas[name] = (DEPARTURES[name] ?? []).reduce((changed, { change }) => change(changed), schema);
      waiting.push(schemas[name]);
    }
  }
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return { operations, schemas: Object.fromEntries(sorted) };
}

function cutOperation(description: Description, given: { method: string; path: string; operation: Node }): Operation {
  const { method, path, operation } = given;
  const parameters = ((operation.parameters ?? []) as Node[])
    .map((parameter) => resolve(description, parameter))
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map((parameter) => cutParameter(parameter));
  const body = operation.requestBody as Node | undefined;
  const responses = Object.entries(operation.responses as Record<string, Node>).map(([status, response]) => {
    const schema = contentOf(resolve(description, response));
    const isInlineError = Number(status) >= 400 && schema !== null && !isReference(schema);
    return [status, isInlineError ? OPEN_ERROR.change(schema) : schema];
  });
  const required = body?.required === true;
  return {
    method,
    path,
    parameters,
    ...(body === undefined ? {} : { body: { required, schema: contentOf(body) ?? {} } }),
    responses: Object.fromEntries(responses),
  };
}

function cutParameter(parameter: Node): Parameter {
  const schema = toJsonSchema(parameter.schema);
  return {
    name: parameter.name as string,
    in: parameter.in as Parameter["in"],
    required: parameter.required === true,
    ...(parameter["x-multi-segment"] === true ? { spans: true as const } : {}),
    schema: PARAMETER_DEPARTURES[parameter.name as string]?.change(schema) ?? schema,
  };
}

function contentOf({ content }: Node): Node | null {
  const json = (content as Record<string, Node> | undefined)?.["application/json"];
  return json === undefined ? null : toJsonSchema(json.schema);
}

function resolve(description: Description, node: Node): Node {
  if (!isReference(node)) return node;
  const [, , section = "", name = ""] = node.$ref.split("/");
  const found = description.components[section]?.[name];
  if (found === undefined) throw new Error(`GitHub's description lacks ${node.$ref}.`);
  return found;
}

function findReferences(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  if (isReference(node)) return [node.$ref.split("/").at(-1) ?? ""];
  return Object.values(node).flatMap(findReferences);
}
