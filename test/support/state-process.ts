/** A process that reads the state file argv[2], and replaces the state by one in which commit argv[3] is proposed. */

import { openStateFile } from "../../actions/watch-upstream/state-file.ts";
import { policy, state } from "../actions/watch-upstream/world.ts";

const [file = "", head = ""] = process.argv.slice(2);
const store = openStateFile(file, policy().watch);
await store.read();
const result = await store.swap(state({ lastProposedCommit: head }), { summary: "" });
process.stdout.write(result);
