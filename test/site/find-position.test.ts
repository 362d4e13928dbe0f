import { expect, test } from "vitest";
import { listLandmarks } from "../../src/site/data/list-landmarks.ts";
import { findPosition } from "../../src/site/find-position.ts";
import { aPackage, describeState } from "../support/describe-state.ts";

const plain = (n: number, size: number) => `p${(n * 7919) % size}`;
const packagesOf = (size: number, nameOf = plain) => {
  const packages = Array.from({ length: size }, (_, n) => {
    const waiting = { priority: 1 + (n % 3), failure_count: n % 2, status: n % 5 === 0 ? "failed" : "pending" };
    return aPackage({ name: nameOf(n, size), ...waiting });
  });
  return describeState({ packages }).queue.packages;
};

test.each([1, 7, 32, 33, 201, 999])("in a queue of %i packages, every package is found at its position", (size) => {
  const packages = packagesOf(size);
  const order = listLandmarks(packages);
  expect(order.landmarks.length).toBeLessThan(32);
  for (const entry of Object.values(packages).flat()) {
    const { from, to } = findPosition(entry, order) ?? { from: 0, to: 0 };
    expect(entry.position).toBeGreaterThanOrEqual(from);
    expect(entry.position).toBeLessThanOrEqual(to);
    // A landmark may be up to half a step later if its name is then shorter.
    expect(to - from).toBeLessThan(1.5 * Math.ceil(size / 32));
  }
});

test.each([
  { name: "names with a long common beginning", nameOf: (n: number) => `${"a".repeat(n % 90)}-${n}` },
  { name: "names that are the beginning of others", nameOf: (n: number) => "b".repeat(n + 1) },
  {
    name: "names with characters beyond U+FFFF",
    nameOf: (n: number) => `\u{1f600}${String.fromCodePoint(0x1f600 + n)}\ufffd`,
  },
])("every landmark is right in a queue of $name", ({ nameOf }) => {
  const packages = packagesOf(400, nameOf);
  const order = JSON.parse(JSON.stringify(listLandmarks(packages)));
  for (const entry of Object.values(packages).flat()) {
    const { from, to } = findPosition(entry, order) ?? { from: 0, to: 0 };
    expect(entry.position).toBeGreaterThanOrEqual(from);
    expect(entry.position).toBeLessThanOrEqual(to);
  }
});

test("a package that is not pending, or not in the queue, has no position", () => {
  const order = listLandmarks(packagesOf(3));
  const gone = { name: "x", priority: 1, failure_count: 0, unblocks: 0, status: "success" };
  expect(findPosition(gone, order)).toBeNull();
  expect(findPosition({ ...gone, status: "pending", priority: null }, order)).toBeNull();
  expect(findPosition({ ...gone, status: "pending" }, listLandmarks({}))).toBeNull();
});
