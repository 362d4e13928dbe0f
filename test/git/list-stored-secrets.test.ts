import { expect, test } from "vitest";
import { listStoredSecrets } from "../../src/git/list-stored-secrets.ts";

const TOKEN = "ghs_StoredTokenThatMustNotLeak0123";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const BASIC = base64(`x-access-token:${TOKEN}`);
const HEADER = "http.https://github.com/.extraheader";

test.each<{ name: string; key?: string; value: string; want: string[] }>([
  { name: "the header of actions/checkout", value: `AUTHORIZATION: basic ${BASIC}`, want: [BASIC, TOKEN] },
  { name: "a header with different spaces", value: `Authorization:Basic   ${BASIC} `, want: [BASIC, TOKEN] },
  { name: "a bearer", value: `Authorization: Bearer ${TOKEN}`, want: [TOKEN] },
  { name: "a token without a scheme", value: `PRIVATE-TOKEN: ${TOKEN}`, want: [TOKEN] },
  { name: "a cookie", value: `Cookie: session=${TOKEN}`, want: [`session=${TOKEN}`] },
  {
    name: "a token as the user",
    value: `Authorization: basic ${base64(`${TOKEN}:x-oauth-basic`)}`,
    want: [base64(`${TOKEN}:x-oauth-basic`), TOKEN],
  },
  {
    name: "a password that is escaped in addresses",
    value: `Authorization: basic ${base64("ada:p@ss:word")}`,
    want: [base64("ada:p@ss:word"), "p@ss:word", "p%40ss%3Aword"],
  },
  { name: "a header that is not secret", value: "Accept-Language: english-only", want: [] },
  { name: "a header that was cleared", value: "", want: [] },
  { name: "basic credentials that are not base64", value: "Authorization: basic ???", want: [] },
  {
    name: "a rewritten address",
    key: `url.https://x-access-token:${TOKEN}@github.com/.insteadof`,
    value: "https://github.com/",
    want: [TOKEN, BASIC],
  },
  { name: "the address of a remote", key: "remote.origin.url", value: `https://${TOKEN}@host/a.git`, want: [TOKEN] },
  { name: "an address without a password", key: "remote.origin.url", value: "ssh://git@host/a.git", want: [] },
  { name: "a proxy", key: "http.proxy", value: "http://ada:secret-word@proxy:80", want: ["secret-word"] },
  {
    name: "a helper that prints the password",
    key: "credential.https://github.com.helper",
    value: `!f() { echo username=x; echo "password=${TOKEN}"; }; f`,
    want: [TOKEN],
  },
  {
    name: "a helper that prints a variable",
    key: "credential.helper",
    value: "!f() { echo password=$TOKEN; }; f",
    want: [],
  },
])("$name", ({ key = HEADER, value, want }) => {
  const found = listStoredSecrets([[key, value]]);
  for (const secret of want) expect(found).toContain(secret);
  if (want.length === 0) expect(found).toEqual([]);
  for (const word of ["basic", "x-access-token", "Authorization", "ada"]) expect(found).not.toContain(word);
});
