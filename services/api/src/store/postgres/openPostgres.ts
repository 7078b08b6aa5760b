// store: PostgreSQL, for several replicas over one database. A server that is away is an outage, and nothing hangs.
import { type Dialect, Kysely, PostgresDialect, type PostgresPoolClient, sql } from "kysely";
import pg from "pg";
import { codeOf, type Engine } from "../Engine.ts";
import { migrationsTable, missingMigrations } from "../migrate.ts";
import type { Tables } from "../Tables.ts";
import { postgresMigrations } from "./migrations/index.ts";
import { type Patient, releaseSchemas } from "./releaseSchemas.ts";

/** Milliseconds until a connection, a statement on the server and an answer are given up. */
const patience = { connection: 3_000, statement: 5_000, answer: 8_000 };
const mostConnections = 10;

/** Any number of ours, the same for all replicas: whoever holds it migrates. */
const migrationLock = 7_512_046;

/** The same for work that is done in turn. */
const turnLock = 7_266_002;

const bigint = 20;

/** Whole numbers of ours are milliseconds and counts: all below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * A connection on which a statement failed for any reason but the server's plain
 * "no" may still be waiting for its answer, and the next user would wait with it:
 * it is thrown away.
 */
const distrusting = (client: pg.PoolClient): PostgresPoolClient => {
  let broken = false;
  const query = async (text: string, values: readonly unknown[]) => {
    try {
      return await client.query(text, [...values]);
    } catch (error) {
      broken ||= !(error instanceof pg.DatabaseError);
      throw error;
    }
  };
  return { query, release: () => client.release(broken) } as unknown as PostgresPoolClient;
};

/**
 * SQLSTATE, PostgreSQL's appendix A: connection, resources, shutdown, deadlock, serialization, time-outs,
 * read-only standby.
 */
const passing = /^(08...|53...|57P0.|57014|40001|40P01|55P03|25006|58...)$/;
const passingOfNode =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
/** The driver gives these no code. */
const passingOfDriver =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|timeout expired|Client has encountered a connection error|The server does not support SSL)/;

const outageOf = (error: unknown): string | null => {
  // Several addresses of one name, none of which answers.
  if (error instanceof AggregateError) return outageOf(error.errors[0]);
  const code = codeOf(error);
  if (passing.test(code) || passingOfNode.test(code)) return code;
  return error instanceof Error && passingOfDriver.test(error.message) ? "DRIVER" : null;
};

const pooledDialect = (
  databaseUrl: string,
  config: pg.PoolConfig,
): { readonly dialect: Dialect; readonly end: () => Promise<void> } => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: patience.connection,
    keepAlive: true,
    types,
    ...config,
  });
  // A connection that breaks while idle; the next use gets another or says that there is none.
  pool.on("error", () => undefined);
  // One that breaks while in use: its statement fails with the same error, but unheard it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const connected = { connect: async () => distrusting(await pool.connect()), end: () => pool.end() };
  return { dialect: new PostgresDialect({ pool: connected as never }), end: () => pool.end() };
};

/** Runs long work, such as building an index, on a connection of its own that no time limit ends. */
const patientlyAt =
  (databaseUrl: string): Patient =>
  async (work) => {
    const { dialect } = pooledDialect(databaseUrl, { max: 1 });
    const db = new Kysely<Tables>({ dialect });
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  };

/** The store at a `postgres://` address. Connects by the first use. */
export const openPostgres = (databaseUrl: string): Engine => {
  const { dialect, end } = pooledDialect(databaseUrl, {
    max: mostConnections,
    statement_timeout: patience.statement,
    query_timeout: patience.answer,
  });
  return postgresEngine(dialect, { end, patiently: patientlyAt(databaseUrl) });
};

export interface PostgresParts {
  readonly end?: () => Promise<void>;
  /** Where long work is done; on the same connections when left out. */
  readonly patiently?: Patient;
}

/** The engine over any dialect of PostgreSQL. */
export const postgresEngine = (dialect: Dialect, { end, patiently }: PostgresParts = {}): Engine => {
  const db = new Kysely<Tables>({ dialect });
  let closed: Promise<void> | null = null;
  return {
    db,
    skipsLocked: true,
    releases: releaseSchemas(db, patiently ?? ((work) => work(db))),
    migrate: (now) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
        await sql.raw(migrationsTable).execute(transaction);
        const done = await transaction.selectFrom("migrations").select("name").execute();
        const missing = missingMigrations(
          postgresMigrations,
          done.map(({ name }) => name),
        );
        for (const { name, statements } of missing) {
          for (const statement of statements) await sql.raw(statement).execute(transaction);
          await transaction.insertInto("migrations").values({ name, at: now }).execute();
        }
      }),
    outageOf,
    inTurn: (work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${turnLock})`.execute(transaction);
        await work(transaction);
      }),
    // Its own vacuum and the recycling of its log see to that; nothing to be done from outside.
    clearTraces: async () => {},
    close: () => {
      closed ??= (async () => {
        await db.destroy();
        await end?.().catch(() => undefined);
      })();
      return closed;
    },
  };
};
