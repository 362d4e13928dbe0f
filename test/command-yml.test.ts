/** For commands that only the terminal has, command.yml agrees with the code. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listCommands } from "../scripts/list-commands.ts";
import type { Manifest } from "../src/kit/command.ts";
import type { Action } from "../src/kit/define-action.ts";

const commands = listCommands().filter(({ isAction }) => !isAction);

describe.each(commands)("$name", ({ name, manifest: file }) => {
  const manifest: Manifest = parse(readFileSync(file, "utf8"));
  const load = async (): Promise<Action> => (await import(`../actions/${name}/main.ts`)).default;

  test("cannot be used in a workflow", () => {
    expect(manifest).not.toHaveProperty("runs");
    expect(existsSync(`dist/${name}`)).toBe(false);
  });

  test("has the same name and inputs in its manifest and in main.ts", async () => {
    const action = await load();
    expect(action.name).toBe(name);
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  test("describes every input and output, and accepts every default", async () => {
    const { inputs } = await load();
    const entries = Object.entries({ ...manifest.inputs, ...manifest.outputs });
    expect(entries.filter(([, { description }]) => !description?.trim())).toEqual([]);
    for (const [input, { default: text }] of Object.entries(manifest.inputs)) {
      expect(["string", "undefined"]).toContain(typeof text);
      expect(() => inputs[input]?.parse(text || undefined)).not.toThrow();
    }
  });

  test("names every output somewhere in its code", () => {
    const files = readdirSync(`actions/${name}`).filter((path) => path.endsWith(".ts"));
    const code = files.map((path) => readFileSync(`actions/${name}/${path}`, "utf8")).join("\n");
    const unset = Object.keys(manifest.outputs).filter(
      (output) => !new RegExp(`["']${output}["']|(?<![\\w-])${output}\\s*[:,}]`).test(code),
    );
    expect(unset).toEqual([]);
  });
});

test("there are commands that only the terminal has", () => {
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(["triage-conflicts"]));
});
