import type { Client } from "./connect.ts";

/** A repository and the client to reach it with. */
export interface Repository {
  client: Client;
  owner: string;
  repo: string;
}
