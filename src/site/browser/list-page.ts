/** The script of all lists. */

import { start } from "./start.ts";
import { startLists } from "./start-lists.ts";

start({
  atOnce: (loading) => startLists(document.body.dataset.page ?? "", loading),
  ready: () => undefined,
});
