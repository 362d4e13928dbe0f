import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStreamRedactor, redactForms } from "../../src/text/redact-stream.ts";
import { isProof } from "../support/is-proof.ts";

const SECRET = "ghp_4mZk+9Q/xTr2=Wy7LpB5v";
const hex = (text: string) => Buffer.from(text).toString("hex");
const encode = (text: string) => Buffer.from(text).toString("base64");

describe("hides", () => {
  test.each([
    { name: "the secret", text: SECRET, left: "***" },
    {
      name: "the secret in a URL",
      text: `https://x-access-token:${encodeURIComponent(SECRET)}@h/`,
      left: "https://x-access-token:***@h/",
    },
    { name: "the secret twice in a row", text: SECRET + SECRET, left: "******" },
    { name: "the secret on two lines", text: `${SECRET.slice(0, 9)}\n  ${SECRET.slice(9)}`, left: "***" },
    { name: "the secret on two lines with CRLF", text: `${SECRET.slice(0, 9)}\r\n${SECRET.slice(9)}`, left: "***" },
    { name: "hexadecimal", text: hex(SECRET), left: "***" },
    {
      name: "hexadecimal with capital letters, on several lines",
      text: hex(SECRET).toUpperCase().replace(/.{10}/g, "$&\n"),
      left: "***",
    },
    { name: "a URL that escapes each byte", text: hex(SECRET).replace(/../g, "%$&"), left: "***" },
    { name: "a JSON text that escapes each character", text: hex(SECRET).replace(/../g, "\\u00$&"), left: "***" },
    {
      name: "source code that escapes each byte",
      text: hex(SECRET).toUpperCase().replace(/../g, "\\x$&"),
      left: "***",
    },
    { name: "the secret backwards", text: [...SECRET].reverse().join(""), left: "***" },
    { name: "base64 on several lines", text: encode(SECRET).replace(/.{5}/g, "$&\n"), left: "***" },
  ])("$name", ({ text, left }) =>
    expect(redactForms(text, [SECRET])).toMatch(new RegExp(`^${left.replace(/[*?/.]/g, "\\$&")}.{0,4}$`, "s")),
  );

  test("base64 of any text that contains the secret, in either alphabet", () => {
    for (const before of ["", "a", "bc", "x-access-token:"]) {
      for (const after of ["", "d", "ef", "\n"]) {
        for (const coded of [
          encode(before + SECRET + after),
          Buffer.from(before + SECRET + after).toString("base64url"),
        ]) {
          const left = redactForms(coded, [SECRET]);
          expect(left).toContain("***");
          expect(left.length).toBeLessThanOrEqual(4 + 3 + 4 + Math.ceil((before.length * 4) / 3));
        }
      }
    }
  });

  test("each line of a secret with several lines, and its form in JSON", () => {
    const key = "{\n-----BEGIN KEY-----\nMIIEowIBAAKCAQEA\n}";
    expect(redactForms("x\nMIIEowIBAAKCAQEA\ny { }", [key])).toBe("x\n***\ny { }");
    expect(redactForms(JSON.stringify({ key }), [key])).toBe('{"key":"***"}');
    expect(redactForms(`[${key}]`, [key])).toBe("[***]");
  });

  test("a secret inside another secret, and secrets that overlap", () => {
    expect(redactForms("abcdefgh abcd", ["abcd", "abcdefgh"])).toBe("*** ***");
    expect(redactForms("1abcdefgh2", ["abcdef", "cdefgh"])).toBe("1***2");
  });
});

describe("leaves", () => {
  test.each([
    { name: "other text", text: "nothing to see here\n" },
    { name: "the beginning of a secret", text: SECRET.slice(0, -1) },
    { name: "a secret whose halves are far apart", text: `${SECRET.slice(0, 9)}${" ".repeat(20)}${SECRET.slice(9)}` },
  ])("$name", ({ text }) => expect(redactForms(text, [SECRET])).toBe(text));

  test("the hexadecimal form of a short secret", () =>
    expect(redactForms(hex("abc123"), ["abc123"])).toBe(hex("abc123")));

  test("everything if there is no secret", () => expect(redactForms("text", ["", " "])).toBe("text"));
});

test("no secret gets through in text that arrives in pieces of any size", () => {
  const part = fc.oneof(
    fc.constantFrom(SECRET, encode(SECRET), SECRET.slice(0, 12), SECRET.slice(12), "\n", " ", "other", "aaaa"),
    fc.string({ maxLength: 5 }),
  );
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(""));
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(text, sizes, (whole, steps) => {
      const secrets = [SECRET, "aaa"];
      const redactor = openStreamRedactor(secrets);
      let left = "";
      for (let at = 0, n = 0; at < whole.length; at += steps[n++ % steps.length] as number)
        left += redactor.push(whole.slice(at, at + (steps[n % steps.length] as number)));
      left += redactor.end();
      expect(left).toBe(redactForms(whole, secrets));
      expect(left.replace(/\s/g, "")).not.toContain(SECRET);
      expect(left).not.toContain("aaa");
    }),
    { numRuns: isProof ? 20_000 : 300 },
  );
});

test("holds back at most the length of the secret's longest form", () => {
  const redactor = openStreamRedactor([SECRET]);
  let shown = 0;
  for (let n = 0; n < 100; n++) shown += redactor.push("0123456789").length;
  // The longest form has six characters for each character of the secret.
  expect(shown).toBeGreaterThan(1000 - 6 * SECRET.length);
});

test.each([
  { name: "line ends", piece: "\n".repeat(65_536) },
  { name: "a character that a secret repeats", piece: "a".repeat(65_536) },
])("passes on 6 MB of $name without keeping them", ({ piece }) => {
  const redactor = openStreamRedactor([SECRET, "aaaa"]);
  const begun = performance.now();
  for (let n = 0; n < 100; n++) redactor.push(piece);
  expect(redactor.end().length).toBeLessThan(200_000);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
