import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listActions } from "../scripts/list-commands.ts";
import type { Action } from "../src/kit/define-action.ts";

interface Manifest {
  name: string;
  description: string;
  inputs: Record<string, { description?: string; default?: unknown; required?: boolean }>;
  outputs: Record<string, { description?: string }>;
  runs: { using: string; main: string };
}

const names = listActions();

describe.each(names)("%s", (name) => {
  const manifest: Manifest = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  const load = async (): Promise<Action> => (await import(`../actions/${name}/main.ts`)).default;

  test("is named like its folder, in action.yml and in main.ts", async () => {
    expect(manifest.name).toBe(`Pipekeeper ${name}`);
    expect((await load()).name).toBe(name);
  });

  test("has the same inputs in action.yml and in main.ts", async () => {
    expect(Object.keys((await load()).inputs).sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  test("describes every input and output, and writes every default as text", () => {
    const entries = Object.entries({ ...manifest.inputs, ...manifest.outputs });
    expect(entries.filter(([, { description }]) => !description?.trim())).toEqual([]);
    const defaults = Object.entries(manifest.inputs).map(([input, { default: value }]) => [
      input,
      typeof (value ?? ""),
    ]);
    expect(defaults.filter(([, type]) => type !== "string")).toEqual([]);
  });

  test("accepts every default, and an empty value for every optional input", async () => {
    const { inputs } = await load();
    const refused = Object.entries(manifest.inputs).flatMap(([input, { default: value, required }]) => {
      if (required) return [];
      try {
        inputs[input]?.parse(String(value ?? "") || undefined);
        return [];
      } catch (error) {
        return [`${input}: ${(error as Error).message}`];
      }
    });
    expect(refused).toEqual([]);
  });

  test("has a dry-run input", () => {
    expect(manifest.inputs).toHaveProperty("dry-run");
  });

  test("names every output somewhere in the code", () => {
    const code = sourceFiles()
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const unset = Object.keys(manifest.outputs).filter((output) => !namesOutput(code, output));
    expect(unset).toEqual([]);
  });

  test("starts its own stub of the bundle on Node 24", () => {
    expect(manifest.runs.using).toBe("node24");
    expect(path.posix.join("actions", name, manifest.runs.main)).toBe(`dist/${name}/index.js`);
    expect(readFileSync(`dist/${name}/index.js`, "utf8")).toContain(`await runAction("${name}");`);
  });
});

test("the root action.yml equals update-dashboard's, except for the path of the stub", () => {
  const copy = readFileSync("actions/update-dashboard/action.yml", "utf8").replace("../../dist/", "dist/");
  expect(readFileSync("action.yml", "utf8")).toBe(copy);
});

function sourceFiles(): string[] {
  return ["src", "actions"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file));
}

/** Whether the code contains the output's name in quotes, or without quotes before `:`, `,` or `}`. */
function namesOutput(code: string, output: string): boolean {
  return new RegExp(`["']${output}["']|(?<![\\w-])${output}\\s*[:,}]`).test(code);
}
