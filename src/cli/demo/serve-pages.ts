import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../../errors.ts";

export interface ServedPage {
  type: string;
  body: string | Buffer;
  /** True if the page declares a content security policy. */
  hasOwnPolicy?: true;
}

export interface PageServer {
  /** The URL without a trailing slash. */
  url: string;
  /** Pages by path. The demo adds pages as it runs. */
  pages: Map<string, ServedPage>;
  close(): Promise<void>;
}

/** Serves pages to this machine only. Port 0 picks a free port. */
export async function servePages(port: number): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const page = pages.get(decodePath(request.url ?? "/"));
    const isRead = request.method === "GET" || request.method === "HEAD";
    const status = page === undefined ? 404 : isRead ? 200 : 405;
    response.writeHead(status, {
      "content-type": status === 200 && page !== undefined ? page.type : "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      ...(page?.hasOwnPolicy ? {} : { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" }),
    });
    response.end(status === 200 && page !== undefined ? page.body : `${status}\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, close };
}

function decodePath(address: string): string {
  const path = address.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new UserError(`Port ${port} is in use. Choose another --port, or leave it out to use any free port.`);
  }
  if (error.code === "EACCES")
    return new UserError(`Port ${port} is not allowed for this user. Choose one above 1023.`);
  return error;
}
