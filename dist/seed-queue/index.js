import { runAction } from "../bundle/index.js";
await runAction("seed-queue");
