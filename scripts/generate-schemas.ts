/** Writes schemas/ as a part of `npm run build`. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { renderSchemas } from "./render-schemas.ts";

rmSync("schemas", { recursive: true, force: true });
mkdirSync("schemas");
for (const [name, text] of Object.entries(renderSchemas())) writeFileSync(`schemas/${name}`, text);
