/** The bytes of dashboard.json: keys as they stand, two spaces, one compact element per line in lists of objects. */

/** Yields a piece per list element and key, so that the whole text is never in memory. */
export function* printDashboard(document: object): Generator<string> {
  yield* printValue(document, "");
  yield "\n";
}

function* printValue(value: unknown, indent: string): Generator<string> {
  if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* printList(value, indent);
  else yield* printObject(value, indent);
}

function* printObject(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = "{\n";
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${inner}${JSON.stringify(key)}: `;
    yield* printValue(member, inner);
    before = ",\n";
  }
  yield before === "{\n" ? "{}" : `\n${indent}}`;
}

function* printList(list: readonly unknown[], indent: string): Generator<string> {
  if (list.length === 0) {
    yield "[]";
    return;
  }
  const inner = `${indent}  `;
  for (let index = 0; index < list.length; index++) {
    yield `${index === 0 ? "[\n" : ",\n"}${inner}${JSON.stringify(list[index])}`;
  }
  yield `\n${indent}]`;
}
