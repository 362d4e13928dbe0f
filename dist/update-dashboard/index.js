import { runAction } from "../bundle/index.js";
await runAction("update-dashboard");
