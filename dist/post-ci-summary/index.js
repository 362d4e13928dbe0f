import { runAction } from "../bundle/index.js";
await runAction("post-ci-summary");
