import type { Client } from "./connect.ts";

/** A repository and the client for its API. */
export interface Repository {
  client: Client;
  owner: string;
  repo: string;
}
