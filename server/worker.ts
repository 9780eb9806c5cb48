/** The process that does the jobs, beside the one that serves: a heavy job never delays a page. */
import { letterWriters } from "#server/letters";
import { deliverMail } from "#server/mail/commands";
import { systemClock } from "#server/platform/clock";
import { closeConnection, connection } from "#server/platform/database";
import { env } from "#server/platform/env";
import { type Jobs, openJobs } from "#server/platform/jobs";
import { log } from "#server/platform/log";
import { endWithParent } from "#server/platform/parent";
import { sweep } from "#server/platform/sweep";

const boss = openJobs(env().DATABASE_URL, true);
await boss.start();
const { db } = connection();

await boss.work<Jobs["mail"]>("mail", { batchSize: 5, pollingIntervalSeconds: 0.5 }, async (jobs) => {
  for (const job of jobs) await deliverMail({ db, now: systemClock, writers: letterWriters }, job.data.mailId);
});
await boss.work("sweep", { pollingIntervalSeconds: 5 }, () => sweep(db, systemClock()));
await boss.schedule("sweep", "*/10 * * * *", {});
log("info", "working");

let ending = false;
/** Lets jobs under way finish, then ends. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await boss.stop({ graceful: true, timeout: 8_000 });
  await closeConnection();
  process.exit(0);
}
process.on("SIGTERM", end);
process.on("SIGINT", end);
endWithParent(end);
