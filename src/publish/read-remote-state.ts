import path from "node:path";
import { UserError } from "../errors.ts";
import type { FileSource } from "../files/file-source.ts";
import type { Runtime } from "../kit/runtime.ts";
import { BOT } from "./api-writer.ts";
import { lastLine } from "./compose-failure.ts";
import { planDestination } from "./destination.ts";
import { openTransport } from "./open-transport.ts";
import { addSetback, planDelay, type Setbacks } from "./plan-delay.ts";
import type { StatePlace } from "./with-state.ts";

const RETRY = { maxAttempts: null, baseMs: 2000, capMs: 8000, deadlineMs: 300_000 };

/** Calls `read` with the state at the branch's newest commit. Throws a UserError if the remote cannot be read. */
export async function readRemoteState<T>(
  place: StatePlace,
  runtime: Runtime,
  read: (source: FileSource) => Promise<T>,
): Promise<T> {
  const { root, branch, remote, token } = place;
  const destination = await planDestination({ root, branch, publish: "commit", "keep-history": false }, runtime, "");
  const { prefix } = destination;
  const state = place.paths.map((file) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
  const scope = { prefix, state, published: [], compared: [] };
  const inputs = { remote, token, transport: "auto", "author-name": BOT.name, "author-email": BOT.email };
  const { reader } = await openTransport({ inputs, destination, scope, transport: "auto" }, runtime);
  let setbacks: Setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
  try {
    for (;;) {
      const tip = await reader.readTip();
      if (tip.kind === "tip") return await read(tip.state);
      setbacks = addSetback(setbacks, tip.kind, 0);
      const delayMs = planDelay(tip.kind, setbacks, { retry: RETRY, random: runtime.random });
      const said = lastLine(tip);
      if (delayMs === null) {
        const name = destination.target.sourceBranch;
        throw new UserError(
          `The state of branch "${name}" could not be read: ${said}. Check \`remote\`, \`branch\` and that the token may read the repository.`,
        );
      }
      runtime.log(`The state could not be read (${said}); trying again in ${delayMs} ms.`);
      await runtime.sleep(delayMs);
    }
  } finally {
    await reader.close();
  }
}
