import { expect, test } from "vitest";
import { askUpstream } from "../../../actions/watch-upstream/ask-remote.ts";
import { renderFault } from "../../../actions/watch-upstream/render-fault.ts";
import { stopFor } from "../../../actions/watch-upstream/run-stopped.ts";
import { readRefusal } from "../../../src/git/read-refusal.ts";
import { TempFolder } from "../../support/git.ts";
import { mirrorOf } from "../../support/mirror.ts";
import { policy } from "./world.ts";

/** Fetches upstream from this address, and returns the number of attempts and the run's message. */
async function ask(url: string): Promise<{ tries: number; said: string }> {
  using folder = new TempFolder();
  const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url });
  let tries = 1;
  const sleep = async () => {
    tries += 1;
  };
  const fact = await askUpstream(mirror, { branch: "main", now: "2026-11-30T12:00:00Z", sleep });
  if (fact.kind !== "auth") return { tries, said: "message" in fact ? fact.message : fact.kind };
  const { watch } = policy({ watch: { ...policy().watch, upstream: { url, branch: "main" } } });
  return { tries, said: renderFault({ reason: "auth", message: fact.message, remedy: fact.remedy ?? null }, watch) };
}

test.each([
  ["a misspelled scheme", "htps://example.test/up/stream"],
  ["a missing helper", "foo::bar"],
  ["a program", "ext::sh -c true"],
  ["a descriptor", "fd::17"],
])("%s as upstream is tried once, and the message says that the address is wrong", async (_, url) => {
  const { tries, said } = await ask(url);
  expect(tries).toBe(1);
  expect(said).toMatch(/could not be read: .*Check the address: git knows https:/);
  expect(said).not.toContain("remote-https");
});

test("for a path that is not a repository, the remedy is to check the path, also in an address", async () => {
  const { tries, said } = await ask("file:///nowhere/at/all");
  expect(tries).toBe(1);
  expect(said).toMatch(/Check the path/);
});

test("a refusal names a remedy that can help, and a lost connection its cause", () => {
  const stop = (text: string) => stopFor(readRefusal(text), "The target could not be fetched").message;
  expect(stop("fatal: could not read Username for 'https://x': terminal prompts disabled")).toMatch(/Check the token/);
  expect(stop("fatal: unable to access 'https://x/': The requested URL returned error: 301")).toMatch(/new address/);
  expect(stop("remote: Repository not found.\nfatal: repository 'https://x/' not found")).toMatch(/Check the address/);
  expect(
    stop("ssh: connect to host h port 22: Connection refused\nfatal: Could not read from remote repository.\n"),
  ).toContain("port 22: Connection refused. The next run tries again.");
});
