import { runAction } from "../bundle/index.js";
await runAction("select-batch");
