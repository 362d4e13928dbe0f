/** Checks exchanges with the sandbox against GitHub's own description of its API, cut down to the operations in use. */

import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { CheckedCall, ExchangeCheck } from "../../../src/sandbox/serve-request.ts";

interface Operation {
  method: string;
  path: string;
  parameters: { name: string; in: "path" | "query"; required: boolean; spans?: true; schema: object }[];
  body?: { required: boolean; schema: object };
  responses: Record<string, object | null>;
}

interface Known {
  operation: Operation;
  /** Index of the operation in the description. */
  at: number;
  pattern: RegExp;
  /** Number of literal parts of the path. The path with the most is the best match. */
  literals: number;
}

const DESCRIPTION = "github";
const FORMATS = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: (text: string) => URL.canParse(text),
};

/** Opens the check of one server. Schemas are read and compiled once, and only if needed. */
export function openCheck(): ExchangeCheck {
  return {
    request(call) {
      const found = findOperation(call);
      const name = `${call.method} ${call.pathname}${call.query}`;
      if (found === null) return [`${name}: no operation of the description has this method and path`];
      return [...checkParameters(call, found), ...checkBody(call, found)].map((fault) => `${name}: ${fault}`);
    },
    answer(call, { status, body }) {
      const found = findOperation(call);
      if (found === null) return [];
      return checkAnswer(found, status, body).map((fault) => `${call.method} ${call.pathname}: answer ${fault}`);
    },
  };
}

function findOperation({ method, pathname }: CheckedCall): Known | null {
  const fitting = knownOperations().filter((each) => each.operation.method === method && each.pattern.test(pathname));
  return fitting.sort((a, b) => b.literals - a.literals)[0] ?? null;
}

function checkParameters({ pathname, query }: CheckedCall, { operation, at, pattern }: Known): string[] {
  const values = pattern.exec(pathname)?.slice(1) ?? [];
  const inPath = operation.parameters.filter((each) => each.in === "path");
  const places = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const given = [
    ...inPath.map(({ name }) => [name, decodeURIComponent(values[places.indexOf(name)] ?? "")] as const),
    ...new URLSearchParams(query),
  ];
  return given.flatMap(([name, text]) => {
    const index = operation.parameters.findIndex((each) => each.name === name);
    const parameter = operation.parameters[index];
    if (parameter === undefined) return [`the operation has no query parameter "${name}"`];
    const validate = compile(`operations/${at}/parameters/${index}/schema`);
    // Digits may be a number or a string, such as the name of a workflow.
    if (validate(text) || (/^-?\d+$/.test(text) && validate(Number(text)))) return [];
    if ((text === "true" || text === "false") && validate(text === "true")) return [];
    return [`parameter "${name}" with the value "${text}" ${describe(validate)}`];
  });
}

function checkBody({ body }: CheckedCall, { operation, at }: Known): string[] {
  if (body === null || body === undefined) return operation.body?.required ? ["the body is missing"] : [];
  if (operation.body === undefined) return ["the operation takes no body"];
  const validate = compile(`operations/${at}/body/schema`);
  return validate(body) ? [] : [`body${describe(validate)}`];
}

function checkAnswer({ operation, at }: Known, status: number, body: unknown): string[] {
  const schema = operation.responses[status];
  if (schema === undefined) {
    if (status >= 400) return isError(body) ? [] : [`${status} has no message`];
    return [`has the status ${status}, which is not described`];
  }
  if (schema === null) return body === null || isError(body) ? [] : [`${status} has a body`];
  const validate = compile(`operations/${at}/responses/${status}`);
  return validate(body) ? [] : [`${status}${describe(validate)}`];
}

function isError(body: unknown): boolean {
  return typeof body === "object" && body !== null && "message" in body;
}

function describe({ errors }: ValidateFunction): string {
  return (errors ?? []).slice(0, 5).map(describeError).join(", ");
}

function describeError({ instancePath, message, params }: ErrorObject): string {
  const name = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
  const values = "allowedValues" in params ? ` (${params.allowedValues})` : "";
  return `${instancePath} ${message}${name}${values}`;
}

let known: Known[] | null = null;
let ajv: Ajv | null = null;

function knownOperations(): Known[] {
  if (known !== null) return known;
  const description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
  // Each process uses a schema only a few times, so quick compilation matters more than quick code.
  const quickly = { inlineRefs: false, code: { optimize: false }, validateSchema: false };
  ajv = new Ajv({ ...quickly, strict: false, logger: false, formats: FORMATS, allErrors: true });
  ajv.addSchema(description, DESCRIPTION);
  known = (description.operations as Operation[]).map((operation, at) => {
    const spans = new Set(operation.parameters.filter((each) => each.spans).map((each) => each.name));
    const parts = operation.path.split(/(\{\w+\})/).filter(Boolean);
    const pattern = parts.map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.*+?^$()[\]\\|]/g, "\\$&");
      return spans.has(part.slice(1, -1)) ? "(.+)" : "([^/]+)";
    });
    const literals = operation.path.split("/").filter((part) => !part.startsWith("{")).length;
    return { operation, at, pattern: new RegExp(`^${pattern.join("")}$`), literals };
  });
  return known;
}

/** Compiles a schema; ajv keeps compiled schemas by their reference. */
function compile(place: string): ValidateFunction {
  const validate = ajv?.getSchema(`${DESCRIPTION}#/${place}`);
  if (validate === undefined) throw new Error(`The description has nothing at ${place}.`);
  return validate;
}
