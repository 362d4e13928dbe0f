import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import type { PageServer } from "./serve-pages.ts";

export const REPOSITORY = "larder/recipes";
export const SITE = "/site/";
/** The sandbox expects this token. The token has no other use. */
export const TOKEN = "token-of-the-demo";

export interface Stage {
  project: string;
  folder: string;
  /** The defaults from the action's action.yml. */
  defaultsOf(action: string): Readonly<Record<string, string>>;
  server: PageServer;
  startGitHub(directory: string): Promise<SandboxGitHub>;
  /** Stops the sandbox's clock at this time. */
  setClock(at: Date): void;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  log(line: string): void;
  width: number;
  renderSummary(markdown: string): string;
}
