/** A certificate authority and a server's certificate, which openssl creates during the test. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Certificate {
  key: Buffer;
  cert: Buffer;
  /** File with the certificate of the authority, for NODE_EXTRA_CA_CERTS and GIT_SSL_CAINFO. */
  authority: string;
}

/** Creates a certificate for a host name and for 127.0.0.1. */
export function makeCertificate(folder: string, host: string): Certificate {
  const file = (name: string) => path.join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test authority");
  openssl("req", "-new", ...key, "-keyout", "server.key", "-out", "server.csr", "-subj", `/CN=${host}`);
  writeFileSync(file("names.cnf"), `subjectAltName=DNS:${host},IP:127.0.0.1\n`);
  const issuer = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
  openssl("x509", "-req", "-in", "server.csr", ...issuer, "-days", "2", "-extfile", "names.cnf", "-out", "server.pem");
  return { key: readFileSync(file("server.key")), cert: readFileSync(file("server.pem")), authority: file("ca.pem") };
}
