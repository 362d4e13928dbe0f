import { expect, test } from "vitest";
import { listLandmarks } from "../../src/site/data/list-landmarks.ts";
import { findPosition } from "../../src/site/find-position.ts";
import { aPackage, describeState } from "../support/describe-state.ts";

const packagesOf = (size: number) => {
  const packages = Array.from({ length: size }, (_, i) => {
    const waiting = { priority: 1 + (i % 3), failure_count: i % 2, status: i % 5 === 0 ? "failed" : "pending" };
    return aPackage({ name: `p${(i * 7919) % size}`, ...waiting });
  });
  return describeState({ packages }).queue.packages;
};

test.each([1, 7, 200, 201, 999])("in a queue of %i every package is found where it stands", (size) => {
  const packages = packagesOf(size);
  const order = listLandmarks(packages);
  expect(order.rows.length).toBeLessThanOrEqual(200);
  for (const entry of Object.values(packages).flat()) {
    const { from, to } = findPosition(entry, order) ?? { from: 0, to: 0 };
    expect(entry.position).toBeGreaterThanOrEqual(from);
    expect(entry.position).toBeLessThanOrEqual(to);
    expect(to - from).toBeLessThan(order.step);
  }
});

test("a package that does not wait, or that no queue has, stands nowhere", () => {
  const order = listLandmarks(packagesOf(3));
  const gone = { name: "x", priority: 1, failure_count: 0, unblocks: 0, status: "success" };
  expect(findPosition(gone, order)).toBeNull();
  expect(findPosition({ ...gone, status: "pending", priority: null }, order)).toBeNull();
  expect(findPosition({ ...gone, status: "pending" }, listLandmarks({}))).toBeNull();
});
