import { defineConfig } from "prisma/config";

// The command line tool looks for a native schema engine even where none is used. Generate, validate and format
// never start it, so any existing file satisfies the look-up; migrations run through server/platform/migrations.ts.
const harmless = ["generate", "validate", "format"].some((command) => process.argv.includes(command));
if (harmless) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma" });
