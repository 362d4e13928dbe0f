/** The forms of a secret that a program may print: as it is, backwards, in a URL, in JSON, in base64, in hexadecimal. */

/** Shorter pieces of base64 occur in ordinary text by chance. */
const MIN_ENCODED_LENGTH = 6;

/** Shorter hexadecimal numbers occur in ids of commits by chance. */
const MIN_HEX_BYTES = 8;

/** A secret of several lines may have lines, such as `{`, that occur in every text. */
const MIN_LINE_LENGTH = 16;

/** Every form of these secrets without white space, so that line breaks in the text do not matter. Longest first. */
export function listSecretForms(secrets: readonly string[]): string[] {
  const forms = new Set<string>();
  for (const secret of secrets) {
    const lines = secret.split(/[\r\n]+/).filter((line) => removeSpace(line).length >= MIN_LINE_LENGTH);
    for (const part of [secret, ...lines]) {
      const raw = removeSpace(part);
      if (raw === "") continue;
      forms.add(raw);
      for (const form of encode(part)) if (form.length >= MIN_ENCODED_LENGTH) forms.add(form);
    }
  }
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function encode(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const base64 = [0, 1, 2].map((before) => alignedBase64(bytes, before));
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
  const isLong = bytes.length >= MIN_HEX_BYTES;
  // What comes before each byte: nothing in a dump, `%` in a URL, and the others in JSON and source code.
  const hex = ["", "%", "\\u00", "\\x"].flatMap((before) =>
    [pairs, pairs.map((pair) => pair.toUpperCase())].map((all) => all.map((pair) => before + pair).join("")),
  );
  return [
    encodeURIComponent(secret),
    ...(isLong ? [removeSpace([...secret].reverse().join("")), ...hex] : []),
    removeSpace(JSON.stringify(secret).slice(1, -1)),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/**
 * The base64 of these bytes when `before` other bytes come first, without the characters that depend on neighbouring
 * bytes. It occurs in the base64 of any text that has the secret at this offset, such as `x-access-token:SECRET`.
 */
function alignedBase64(bytes: Uint8Array, before: number): string {
  const padded = new Uint8Array(before + bytes.length);
  padded.set(bytes, before);
  const text = btoa(Array.from(padded, (byte) => String.fromCharCode(byte)).join(""));
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

function removeSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
