/** Values in hidden markers: the HTML comments that identify our comments and issues. */

/** A value in a hidden marker, `<!-- … name=value … -->`. */
export function markerValue(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
    .map((character) =>
      /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replaceAll("--", "-%2D");
}

/** JSON for a hidden marker: equivalent JSON that contains nothing that ends a comment. */
export function markerJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
    .replaceAll("--", "-\\u002d");
}
