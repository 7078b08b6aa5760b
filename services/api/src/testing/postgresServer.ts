// tests: a PostgreSQL server of our own on the loopback, in a temporary folder, stopped by its own process.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

const debian = "/usr/lib/postgresql";

/** Folder of the newest installed server's programs; null where there is none. */
const binaries = (): string | null => {
  if (!existsSync(debian)) return null;
  const versions = readdirSync(debian).sort((one, other) => Number(other) - Number(one));
  return (
    versions.map((version) => join(debian, version, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ??
    null
  );
};

/** PostgreSQL will not run as root; Debian's package brings a user for it. */
const unprivileged = (): { readonly uid: number; readonly gid: number } | null => {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(user?.[2]), gid: Number(user?.[3]) };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

export interface PostgresServer {
  /** Address of a new, empty database. */
  readonly freshDatabase: () => Promise<string>;
  /** Kills the server as a crash would. */
  readonly crash: () => Promise<void>;
  /** Starts it again on the same port, and waits until it answers. */
  readonly start: () => Promise<void>;
  /** Stops it and removes its folder. */
  readonly remove: () => Promise<void>;
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** null where no server is installed. */
export const startPostgres = async (): Promise<PostgresServer | null> => {
  const bin = binaries();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "plainlabel-postgres-"));
  const as = unprivileged();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  const cluster = join(folder, "cluster");
  const environment = { PATH: `${bin}:/usr/bin:/bin`, LC_ALL: "C.UTF-8" };
  execFileSync(
    join(bin, "initdb"),
    ["-D", cluster, "-U", "plainlabel", "-A", "trust", "-E", "UTF8", "--no-sync"],
    { ...as, cwd: folder, env: environment, stdio: ["ignore", "ignore", "inherit"] },
  );
  const port = await freePort();
  const address = (database: string): string => `postgres://plainlabel@127.0.0.1:${port}/${database}`;

  let server: ChildProcess | null = null;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const stopping = server;
    server = null;
    if (stopping === null || stopping.exitCode !== null || stopping.signalCode !== null) return;
    const gone = new Promise((resolve) => stopping.once("exit", resolve));
    stopping.kill(signal);
    await gone;
  };
  const start = async (): Promise<void> => {
    // Nothing here has to outlive the machine, only the server.
    const options = ["fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`];
    server = spawn(join(bin, "postgres"), ["-D", cluster, ...options.flatMap((option) => ["-c", option])], {
      ...as,
      cwd: folder,
      env: environment,
      stdio: "ignore",
    });
    for (let tried = 0; !(await answers(address("postgres"))); tried++) {
      if (tried > 300 || server.exitCode !== null) throw new Error("the PostgreSQL server did not start");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await start();
  // A test run that ends early leaves no server behind.
  process.once("exit", () => server?.kill("SIGQUIT"));

  let databases = 0;
  return {
    freshDatabase: async () => {
      databases += 1;
      const client = new pg.Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`create database store_${databases}`);
      await client.end();
      return address(`store_${databases}`);
    },
    // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, recovery at the next start.
    crash: () => stop("SIGQUIT"),
    start,
    remove: async () => {
      await stop("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
