import { runAction } from "../bundle/index.js";
await runAction("maintain-queue");
