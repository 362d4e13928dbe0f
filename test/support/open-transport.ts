import { writeFileSync } from "node:fs";
import path from "node:path";
import { openGitTransport } from "../../src/publish/git-transport.ts";
import type { Checkout, PushResult, Target, Transport } from "../../src/publish/transport.ts";
import { gitEnv, type TempFolder, writeFiles } from "./git.ts";

const MAIN: Target = { sourceBranch: "main", targetBranch: "main", history: "append", paths: null };

interface More {
  remote?: string;
  token?: string;
  env?: Readonly<Record<string, string>>;
}

/** A git transport that a test closes, with its temporary files below the test's folder. */
export function openTransport(
  root: string,
  folder: TempFolder,
  target: Partial<Target> = {},
  more: More = {},
): Promise<Transport> {
  return openGitTransport({
    root,
    remote: more.remote ?? "origin",
    target: { ...MAIN, ...target },
    token: more.token,
    env: { ...gitEnv, RUNNER_TEMP: folder.path, ...more.env },
    log: (line) => {
      throw new Error(line);
    },
  });
}

export async function checkOut(transport: Transport): Promise<Checkout> {
  const result = await transport.checkOut();
  if (result.kind === "refused") throw new Error(result.text);
  return result.checkout;
}

export const author = { name: "Bot", email: "bot@example.test" };
export const date = new Date("2026-03-04T05:06:07Z");

export function pushPaths(transport: Transport, paths: readonly string[]): Promise<PushResult> {
  return transport.push({ paths, message: "derive\n", author, date });
}

/** Opens, derives the files as given, pushes and closes. */
export async function publishOnce(
  root: string,
  folder: TempFolder,
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
  more: More = {},
): Promise<PushResult> {
  const transport = await openTransport(root, folder, target, more);
  try {
    const { directory } = await checkOut(transport);
    writeFiles(directory, files);
    return await pushPaths(transport, Object.keys(files));
  } finally {
    await transport.close();
  }
}

export function write(checkout: Checkout, file: string, text: string): void {
  writeFileSync(path.join(checkout.directory, file), text);
}
