import { expect, test } from "vitest";
import { isOutage } from "../../src/github/failure.ts";
import { readEntries } from "../../src/github/pages.ts";
import { failureOf, openApi } from "./open-api.ts";

const LIST = "GET /repos/{owner}/{repo}/issues";
const HERE = { owner: "acme", repo: "shop" };

function page(next: string, entries: readonly unknown[] = [1]) {
  return { status: 200, body: entries, headers: { link: `<${next}>; rel="next", <${next}>; rel="last"` } };
}

test("the next page is requested from the same server as the first, even if the link names another host", async () => {
  await using api = await openApi();
  api.github.script.fail(page("https://elsewhere.example/repos/acme/shop/issues?state=all&labels=a%20b&page=2"));
  api.github.script.fail({ status: 200, body: [2] });
  expect(await readEntries(api.repository.client, LIST, { ...HERE, state: "all", since: undefined })).toEqual([1, 2]);
  expect(api.github.requests.map(({ path, query }) => path + query)).toEqual([
    "/repos/acme/shop/issues?per_page=100&state=all",
    "/repos/acme/shop/issues?state=all&labels=a%20b&page=2",
  ]);
});

test("pages that link to each other are not read forever", async () => {
  await using api = await openApi();
  const [two, three] = [2, 3].map((number) => `${api.github.url}/repos/acme/shop/issues?page=${number}`);
  for (let count = 0; count < 10; count++) api.github.script.fail(page((count % 2 === 0 ? two : three) as string));
  expect(await readEntries(api.repository.client, LIST, HERE)).toEqual([1, 1, 1]);
});

test.each([
  { name: "an object", body: { message: "odd" }, key: undefined },
  { name: "an object without the list", body: { total_count: 0 }, key: "jobs" },
  { name: "null", body: null, key: "jobs" },
])("an answer that is not a list does not count as an empty list: $name", async ({ body, key }) => {
  await using api = await openApi();
  api.github.script.fail({ status: 200, body: JSON.stringify(body) });
  const error = await failureOf(readEntries(api.repository.client, LIST, HERE, key));
  expect(error.message).toContain("is not a list");
  expect(isOutage(error)).toBe(true);
});
