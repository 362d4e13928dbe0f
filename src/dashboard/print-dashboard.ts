/** Prints dashboard.json with an indent of two spaces and each list element on one compact line. */

/**
 * JSON.stringify writes half a surrogate pair as an escape such as `\ud83d`. The first alternative skips escaped
 * backslashes.
 */
const LONE_SURROGATES = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/** Yields one piece per list element and key: the whole text is never in memory. */
export function* printDashboard(document: object): Generator<string> {
  yield* printValue(document, "");
  yield "\n";
}

function* printValue(value: unknown, indent: string): Generator<string> {
  if (typeof value !== "object" || value === null) yield toJson(value);
  else if (Array.isArray(value)) yield* printList(value, indent);
  else yield* printObject(value, indent);
}

function* printObject(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = "{\n";
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${inner}${toJson(key)}: `;
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
    yield `${index === 0 ? "[\n" : ",\n"}${inner}${toJson(list[index])}`;
  }
  yield `\n${indent}]`;
}

/** Lone surrogates are not valid text, and confuse other readers. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes("\\ud")) return text;
  return text.replace(LONE_SURROGATES, (found) => (found === "\\\\" ? found : "\ufffd"));
}
