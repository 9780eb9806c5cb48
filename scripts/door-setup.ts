import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closeConnection } from "#server/platform/database";
import { closeJobs } from "#server/platform/jobs";

// Each test file has a database of its own, copied from the template before it begins.
const name = `door_${randomUUID().replaceAll("-", "")}`;
const owner = new pg.Client(inject("ownerUrl").replace(/\/door$/, "/postgres"));
await owner.connect();
await owner.query(`CREATE DATABASE ${name} TEMPLATE door`);
await owner.end();
process.env.DATABASE_URL = inject("appUrl").replace(/\/door$/, `/${name}`);

afterAll(async () => {
  await closeJobs();
  await closeConnection();
});
