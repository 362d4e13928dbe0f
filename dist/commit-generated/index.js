import { runAction } from "../bundle/index.js";
await runAction("commit-generated");
