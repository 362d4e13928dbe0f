import { expect, test } from "vitest";
import { createComment, deleteComment, listComments, updateComment } from "../../src/github/comments.ts";
import { openApi } from "./open-api.ts";

test("a comment is created, changed, listed and deleted", async () => {
  await using api = await openApi();
  api.github.add.issue({ number: 7 });
  const { repository } = api;
  const made = await createComment(repository, 7, "one\ntwo");
  expect(made).toMatchObject({ body: "one\ntwo", author: "github-actions[bot]" });
  expect(made.url).toContain(`#issuecomment-${made.id}`);
  const updated = await updateComment(repository, made.id, { body: "three" });
  expect(updated).toMatchObject({ kind: "updated", comment: { id: made.id, body: "three" } });
  expect(await listComments(repository, 7)).toEqual([{ ...made, body: "three", updatedAt: expect.any(String) }]);
  await deleteComment(repository, made.id);
  expect(await listComments(repository, 7)).toEqual([]);
  expect(await updateComment(repository, made.id, { body: "four" })).toEqual({ kind: "gone" });
  await deleteComment(repository, made.id);
});

test("a thousand comments are listed with ten requests, oldest first", async () => {
  await using api = await openApi();
  api.github.add.issue({ number: 7 });
  for (let id = 1; id <= 1000; id++) api.github.add.comment({ id, issue: 7, body: `text ${id}` });
  const comments = await listComments(api.repository, 7);
  expect(comments.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
  expect(api.github.requests).toHaveLength(10);
  expect(api.repository.client.calls()).toBe(10);
});

test("only comments since a time are listed when asked for", async () => {
  await using api = await openApi();
  api.github.add.issue({ number: 7 });
  for (const hour of ["08", "09", "10"]) {
    api.github.add.comment({ issue: 7, body: hour, createdAt: `2026-11-20T${hour}:00:00Z` });
  }
  const comments = await listComments(api.repository, 7, { since: "2026-11-20T09:00:00Z" });
  expect(comments.map(({ body }) => body)).toEqual(["09", "10"]);
});

test("comments of deleted accounts are listed, and null entries are left out", async () => {
  await using api = await openApi();
  api.github.add.issue({ number: 7 });
  api.github.add.comment({ issue: 7, body: "first", author: null });
  api.github.add.comment({ issue: 7, body: "second", odd: null });
  api.github.add.comment({ issue: 7, body: "third", odd: { body: null, user: undefined } });
  expect(await listComments(api.repository, 7)).toMatchObject([
    { author: "", body: "first" },
    { author: "", body: "" },
  ]);
});
