import { expect, it } from "vitest";
import { describeSchema } from "./schema.ts";

const reasonOf = (name: string) => describeSchema.safeParse({ name, locale: "lv" }).error?.issues[0]?.message;

it("takes a name with everything that Latvian names have", () =>
  expect(describeSchema.parse({ name: " Ķērsta  Žagare-Čūska ", locale: "lv" }).name).toBe("Ķērsta Žagare-Čūska"));

it("takes no name that could lead a stranger astray in a mail", () => expect(reasonOf("Balva: www.balva.example")).toBe("noLinkInName"));

it("takes no name of nothing", () => expect(reasonOf("\u200b \u0000")).toBe("writeYourName"));
