import type { ObjectStore } from "../../src/git/object-store.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Destination } from "../../src/publish/destination.ts";
import type { Inputs } from "./inputs.ts";
import type { PlannedWork } from "./plan-work.ts";
import type { JobCheckout } from "./watch-files.ts";

export interface CommitJob extends PlannedWork {
  inputs: Inputs;
  destination: Destination;
  checkout: JobCheckout;
  /** Holds the files to publish, as git objects, until the run ends. */
  store: ObjectStore;
  runtime: Runtime;
}
