import { runTerminal } from "../bundle/index.js";
await runTerminal();
