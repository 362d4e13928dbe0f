/** A value of JSON text with its place in the file. Lines and columns are 1-based; columns count code points. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject extends Position {
  kind: "object";
  /** As in the text, including repeated keys. */
  members: readonly JsonMember[];
}

export interface JsonArray extends Position {
  kind: "array";
  items: readonly JsonNode[];
}

export type JsonScalar = Position &
  (
    | { kind: "string"; value: string }
    /** The text of the number, because 1e999 and long integers do not fit a JavaScript number. */
    | { kind: "number"; text: string }
    | { kind: "boolean"; value: boolean }
    | { kind: "null" }
  );

export interface JsonMember {
  key: string;
  keyPosition: Position;
  value: JsonNode;
}

export interface Position {
  line: number;
  column: number;
}

/** A node and where it is: its file, relative to the root of the content, and its RFC 6901 pointer. */
export interface LocatedNode<Node extends JsonNode = JsonNode> {
  path: string;
  pointer: string;
  node: Node;
}

/** The member with this key, or null. If a key is repeated, the last one. */
export function member(object: LocatedNode<JsonObject>, key: string): LocatedNode | null {
  const found = object.node.members.findLast((member) => member.key === key);
  return found === undefined ? null : locateMember(object, key, found.value);
}

/** The members by key, in the order of the text. If a key is repeated, the last one. */
export function membersByKey(object: LocatedNode<JsonObject>): Map<string, LocatedNode> {
  return new Map(object.node.members.map(({ key, value }) => [key, locateMember(object, key, value)]));
}

/** The elements of a list that are objects, in their order. */
export function objectsOf(list: LocatedNode<JsonArray>): LocatedNode<JsonObject>[] {
  const found: LocatedNode<JsonObject>[] = [];
  for (const element of eachElement(list)) if (isObject(element)) found.push(element);
  return found;
}

/** Yields the elements of a list in order. Locates them one by one, because a file can have millions. */
export function* eachElement({ path, pointer, node }: LocatedNode<JsonArray>): Generator<LocatedNode> {
  for (const [index, item] of node.items.entries()) yield { path, pointer: `${pointer}/${index}`, node: item };
}

export function isObject(located: LocatedNode | null): located is LocatedNode<JsonObject> {
  return located?.node.kind === "object";
}

export function isArray(located: LocatedNode | null): located is LocatedNode<JsonArray> {
  return located?.node.kind === "array";
}

/** The text of a string; null for every other value. */
export function textOf(located: LocatedNode | null): string | null {
  return located?.node.kind === "string" ? located.node.value : null;
}

/** The RFC 6901 pointer of a member. */
export function pointTo(pointer: string, key: string): string {
  // Keys rarely need escapes, and this runs for every member.
  const isPlain = !key.includes("/") && !key.includes("~");
  return `${pointer}/${isPlain ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function locateMember({ path, pointer }: LocatedNode, key: string, node: JsonNode): LocatedNode {
  return { path, pointer: pointTo(pointer, key), node };
}
