import type { LoopbackGitHub } from "../../sandbox/start-github.ts";
import type { PageServer } from "./serve-pages.ts";

/** What the demo's repository is called at the sandbox. */
export const REPOSITORY = "larder/recipes";
/** Where the generated site is served. */
export const SITE = "/site/";
/** What the sandbox wants to see; the demo has no other use for it. */
export const TOKEN = "token-of-the-demo";

/** Everything that the story needs of the terminal and of this machine. */
export interface Stage {
  /** Root of the repository that holds the bundle and the sample state. */
  project: string;
  /** Temporary folder that everything happens in. */
  folder: string;
  /** Defaults of the action's action.yml. */
  defaultsOf(action: string): Readonly<Record<string, string>>;
  server: PageServer;
  /** Starts the API over a bare repository. */
  startGitHub(directory: string): Promise<LoopbackGitHub>;
  /** Stops the API's clock at a time of the story. */
  setClock(at: Date): void;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  log(line: string): void;
  /** Columns of the terminal. */
  width: number;
  renderSummary(markdown: string): string;
}
