import { expect, test } from "vitest";
import { connectRepository } from "../../src/github/connect-repository.ts";
import { testRuntime } from "../support/test-runtime.ts";

const repository = { owner: "acme", repo: "shop" };

test.each(["ghe.example/api/v3", "ftp://ghe.example", "https://"])("an error names the address %j", async (url) => {
  const runtime = testRuntime({ repository, env: { GITHUB_API_URL: url } });
  await expect(connectRepository(runtime, { token: "" })).rejects.toThrow(
    `GITHUB_API_URL is "${url}", expected an address such as`,
  );
});

test("without a repository, the error shows the value of GITHUB_REPOSITORY", async () => {
  const runtime = testRuntime({ env: { GITHUB_REPOSITORY: "acme" } });
  await expect(connectRepository(runtime, { token: "" })).rejects.toThrow('GITHUB_REPOSITORY is "acme", expected');
});

test("without an address, GitHub itself is asked", async () => {
  const { client, owner, repo } = await connectRepository(testRuntime({ repository }), { token: "" });
  expect(client.request.endpoint.DEFAULTS.baseUrl).toBe("https://api.github.com");
  expect({ owner, repo }).toEqual(repository);
});
