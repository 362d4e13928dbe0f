import type { ContentIssue } from "../formats/content-report.ts";
import { cutPoints } from "../text/fit.ts";
import { type JsonNode, type JsonObject, type LocatedNode, pointTo } from "./json-node.ts";

/** An issue as a rule reports it. The path is relative to the root of the content; "" means the root. */
export type ContentFinding = Pick<ContentIssue, "code" | "path" | "pointer" | "line" | "column" | "message"> & {
  /** How many more findings with this code were not kept. */
  surplus?: number;
};

const SHOWN_POINTS = 80;

/** A finding about a value. */
export function findingAt(
  { path, pointer, node }: LocatedNode,
  code: ContentFinding["code"],
  message: string,
): ContentFinding {
  return { code, path, pointer, line: node.line, column: node.column, message };
}

/** A finding about a missing member, at the place of its object. */
export function findingWithout(
  { path, pointer, node }: LocatedNode<JsonObject>,
  key: string,
  { code, message }: Pick<ContentFinding, "code" | "message">,
): ContentFinding {
  return { code, path, pointer: pointTo(pointer, key), line: node.line, column: node.column, message };
}

/** A finding about a whole file or folder. */
export function findingIn(path: string, code: ContentFinding["code"], message: string): ContentFinding {
  return { code, path, pointer: "", line: 1, column: 1, message };
}

/** Text in double quotes with JSON's escapes, shortened to 80 characters. */
export function quote(text: string): string {
  return JSON.stringify(cutPoints(text, SHOWN_POINTS));
}

/** Describes a value for a message: scalars by their text, shortened; containers by their kind. */
export function describeNode(node: JsonNode): string {
  switch (node.kind) {
    case "object":
      return node.members.length === 0 ? "an empty object" : "an object";
    case "array":
      return node.items.length === 0 ? "an empty list" : "a list";
    case "string":
      return quote(node.value);
    case "number":
      return cutPoints(node.text, SHOWN_POINTS);
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}
