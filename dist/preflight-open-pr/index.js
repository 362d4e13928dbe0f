import { runAction } from "../bundle/index.js";
await runAction("preflight-open-pr");
