import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { schemaFiles } from "./schema-files.ts";

/** The engine, and how to let its connections go. */
export type Engine = { engine: SchemaEngine; close: () => Promise<void> };

/** PostgreSQL's one-byte "char", which the adapter cannot read (prisma/orm#27403), and plain text, which it can. */
const CHAR_OID = 18;
const TEXT_OID = 25;

type Glue = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm: (exports: unknown) => void };

/**
 * Opens Prisma's schema engine as WebAssembly. The command line tool would download a native binary; this one comes from the
 * lockfile, keeps the same _prisma_migrations table and works without the internet.
 */
export async function openEngine(url: string): Promise<Engine> {
  loaded ??= loadGlue();
  const glue = await loaded;
  const factory = new CharReadingPg({ connectionString: url });
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content]);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
  return { engine, close: () => factory.close() };
}

/** Loaded once: a second instance would take the first one's memory away. */
let loaded: Promise<Glue> | undefined;

async function loadGlue(): Promise<Glue> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const panics = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const module = await WebAssembly.compile(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const imports = Object.fromEntries(WebAssembly.Module.imports(module).map((item) => [item.module, glue]));
  const instance = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue;
}

type Field = { dataTypeID: number };
type RawConnection = {
  performIO: (query: unknown) => Promise<{ fields?: Field[]; rows?: object }>;
  queryRaw: (query: unknown) => Promise<{ rows: object; columnTypes: number[] }>;
  startTransaction?: (...settings: unknown[]) => Promise<RawConnection>;
};

/** Reads "char" columns as text and reports them as characters, so that introspection works. */
class CharReadingPg extends PrismaPg {
  readonly #opened: { dispose: () => Promise<void> }[] = [];

  async close(): Promise<void> {
    for (const connection of this.#opened.splice(0)) await connection.dispose();
  }

  override async connect() {
    const connected = await super.connect();
    this.#opened.push(connected);
    readChars(connected as unknown as RawConnection);
    return connected;
  }
}

function readChars(connection: RawConnection): void {
  const marks = new WeakMap<object, number[]>();
  const [perform, query, start] = [
    connection.performIO.bind(connection),
    connection.queryRaw.bind(connection),
    connection.startTransaction?.bind(connection),
  ];
  connection.performIO = async (asked) => {
    const result = await perform(asked);
    const chars: number[] = [];
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_OID) continue;
      chars.push(index);
      field.dataTypeID = TEXT_OID;
    }
    if (result.rows) marks.set(result.rows, chars);
    return result;
  };
  connection.queryRaw = async (asked) => {
    const result = await query(asked);
    for (const index of marks.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  if (!start) return;
  connection.startTransaction = async (...settings) => {
    const transaction = await start(...settings);
    readChars(transaction);
    return transaction;
  };
}
