import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/**
 * Holds a data folder for this process, so that a second process is refused in one sentence. A listening socket is the
 * lock: the system lets it go when the process dies, however it dies.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 24);
  const socket =
    process.platform === "win32" ? `\\\\.\\pipe\\lv-${name}` : path.join(os.tmpdir(), `london-ventures-${name}.sock`);
  const server = net.createServer((connection) => connection.end());
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await listens(server, socket)) {
      server.unref();
      return () => new Promise((resolve) => server.close(() => resolve()));
    }
    if (await answers(socket)) {
      throw new Error(
        `The data folder ${folder} is in use by another process. Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    rmSync(socket, { force: true });
  }
  throw new Error(`The data folder ${folder} could not be locked.`);
}

const listens = (server: net.Server, socket: string) =>
  new Promise<boolean>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(socket, () => resolve(true));
  });

const answers = (socket: string) =>
  new Promise<boolean>((resolve) => {
    const connection = net.connect(socket);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
