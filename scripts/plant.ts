/** Plants the demo market into the database of the environment. */
import { plant } from "#prisma/seed/plant";

await plant({ market: true });
process.exit(0);
