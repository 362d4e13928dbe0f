import { describe, expect, test } from "vitest";
import { splitCredential } from "../../src/git/split-credential.ts";

const basic = (text: string) => Buffer.from(text).toString("base64");

describe("an address", () => {
  test.each([
    {
      name: "with a password",
      address: "https://ada:s3cret@x.test/o/r",
      url: "https://x.test/o/r",
      sent: "ada:s3cret",
    },
    {
      name: "with a port",
      address: "http://ada:s3cret@127.0.0.1:8080/r",
      url: "http://127.0.0.1:8080/r",
      sent: "ada:s3cret",
    },
    {
      name: "with an escaped password",
      address: "https://a%40b:p%2Fq%25r@x.test/",
      url: "https://x.test/",
      sent: "a@b:p/q%r",
    },
    {
      name: "with an at sign in the password",
      address: "https://ada:p@ss@x.test/r",
      url: "https://x.test/r",
      sent: "ada:p@ss",
    },
    {
      name: "with a broken escape",
      address: "https://ada:100%sure@x.test/r",
      url: "https://x.test/r",
      sent: "ada:100%sure",
    },
    {
      name: "with a token as the user",
      address: "https://ghp_0123456789@x.test/r",
      url: "https://x.test/r",
      sent: "ghp_0123456789:",
    },
    {
      name: "with a token as the password",
      address: "https://x-access-token:ghs_0123456789@x.test/r",
      url: "https://x.test/r",
      sent: "x-access-token:ghs_0123456789",
    },
    {
      name: "with a token as the user and any password",
      address: "https://ghp_0123456789:x-oauth-basic@x.test/r",
      url: "https://x.test/r",
      sent: "ghp_0123456789:x-oauth-basic",
    },
    { name: "of ssh with a password", address: "ssh://git:s3cret@x.test/r", url: "ssh://git@x.test/r", sent: null },
  ])("$name is split", ({ address, url, sent }) => {
    const split = splitCredential(address);
    expect(split.url).toBe(url);
    expect(split.credential).toBe(sent === null ? null : basic(sent));
    expect(split.secrets.length).toBeGreaterThan(0);
    for (const secret of split.secrets) expect(split.url).not.toContain(secret);
  });

  test.each([
    "https://x.test/o/r",
    "https://ada@dev.azure.com/o/p/_git/r",
    "git@x.test:o/r.git",
    "ssh://git@x.test/o/r",
    "/srv/a:b@c/r.git",
    "../a@b:c",
    "file:///srv/r.git",
    "https://x.test/a:b@c",
  ])("%s stays as it is", (address) => {
    expect(splitCredential(address)).toEqual({ url: address, credential: null, secrets: [] });
  });
});
