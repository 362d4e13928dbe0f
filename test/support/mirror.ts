/** Mirrors of repositories on this machine. */

import { type Mirror, openMirror } from "../../src/git/mirror.ts";
import { resolveRemote } from "../../src/git/remote.ts";
import { gitEnv } from "./git.ts";

export interface MirrorAt {
  /** Folder of the mirror. */
  directory: string;
  /** Remote of the mirror. */
  url: string;
  token?: string;
}

/** Opens a mirror without the machine's git settings. */
export async function mirrorOf({ directory, url, token }: MirrorAt): Promise<Mirror> {
  const env = { ...gitEnv };
  const remote = await resolveRemote({ name: url, clone: null, directory: "/", trusted: [], token, env });
  return openMirror({ directory, remote, token, env });
}
