const INDENT = "  ";
const ELEMENTS_A_PIECE = 500;

/** The text of `JSON.stringify(value, null, 2)` in pieces; only objects outside of lists are taken apart. */
export function* printDocument(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* printList(value, depth);
  else yield* printObject(value, depth);
}

function* printObject(object: object, depth: number): Generator<string> {
  let separator = "{\n";
  for (const [key, value] of Object.entries(object)) {
    yield `${separator}${INDENT.repeat(depth + 1)}${JSON.stringify(key)}: `;
    yield* printDocument(value, depth + 1);
    separator = ",\n";
  }
  yield separator === "{\n" ? "{}" : `\n${INDENT.repeat(depth)}}`;
}

function* printList(list: readonly unknown[], depth: number): Generator<string> {
  for (let start = 0; start < list.length; start += ELEMENTS_A_PIECE) {
    yield start === 0 ? "[\n" : ",\n";
    yield printElements(list.slice(start, start + ELEMENTS_A_PIECE), depth);
  }
  yield list.length === 0 ? "[]" : `\n${INDENT.repeat(depth)}]`;
}

/** Wraps the elements in as many lists as they are deep, so that they come out with their indentation, and takes the brackets off again. */
function printElements(elements: unknown[], depth: number): string {
  let wrapped: unknown = elements;
  let brackets = 0;
  for (let level = 0; level <= depth; level++) {
    brackets += "[\n".length + INDENT.length * level;
    if (level > 0) wrapped = [wrapped];
  }
  const text = JSON.stringify(wrapped, null, INDENT);
  return text.slice(brackets, text.length - brackets);
}
