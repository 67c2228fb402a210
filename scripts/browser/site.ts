/** A small web site on this machine's loopback address, for the sample story and the tests. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export interface Answer {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

/** Serves what `answer` gives for a path; null is "not found". */
export async function serve(answer: (path: string) => Answer | null): Promise<Site> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? "/", "http://localhost").pathname);
    const type = found?.type ?? "text/html; charset=utf-8";
    response.writeHead(found ? 200 : 404, { "content-type": type, ...found?.headers });
    response.end(found?.body ?? "Not found");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
