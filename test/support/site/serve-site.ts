/** Serves a site from memory on 127.0.0.1 like a plain file server, and records the requests. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Site } from "./build-site.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  atom: "application/atom+xml",
};

export interface Served {
  path: string;
  status: number;
  /** Size as sent: compressed if a file server would compress the file. */
  sizeBytes: number;
}

export interface SiteServer {
  /** URL of the site's root, with a trailing `/`. */
  url: string;
  journal: Served[];
  /** Served files. Tests may replace them. */
  files: Site;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ServeOptions {
  /** Path of the site's root, such as `/a/b/`. */
  prefix?: string;
  headers?: Readonly<Record<string, string>>;
  /** Changes pages before they are sent, for example to remove the content security policy. */
  alter?: (html: string) => string;
}

export async function serveSite(
  files: Site,
  { prefix = "/", headers = {}, alter }: ServeOptions = {},
): Promise<SiteServer> {
  const journal: Served[] = [];
  const packed = new Map<Buffer, Buffer>();
  const served: Pick<SiteServer, "files"> = { files };
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/s, ""));
    const path = address.startsWith(prefix) ? address.slice(prefix.length) || "index.html" : null;
    const found = path === null ? undefined : served.files.get(path);
    const type = TYPES[(path ?? "").split(".").at(-1) ?? ""] ?? "application/octet-stream";
    const isPage = found !== undefined && type === TYPES.html && alter !== undefined;
    const body = isPage ? Buffer.from(alter(found.toString())) : (found ?? Buffer.from("404"));
    const sent = type === TYPES.png ? body : pack(packed, body);
    const status = found === undefined ? 404 : 200;
    journal.push({ path: address, status, sizeBytes: sent.length });
    const encoding = sent === body ? {} : { "content-encoding": "gzip" };
    response.writeHead(status, { "content-type": type, "content-length": sent.length, ...encoding, ...headers });
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return Object.assign(served, { url, journal, close, [Symbol.asyncDispose]: close });
}

function pack(packed: Map<Buffer, Buffer>, body: Buffer): Buffer {
  const known = packed.get(body) ?? gzipSync(body, { level: 6 });
  packed.set(body, known);
  return known;
}
