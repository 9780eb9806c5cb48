import { expect, it } from "vitest";
import { claimSchema } from "./schema.ts";

const claim = { organisationId: crypto.randomUUID(), kind: "public_benefit", number: null, validFrom: null, validUntil: null };

it.each(["https://www.vid.gov.lv/lv/sabiedriska-labuma-organizacijas", " https://likumi.lv/ta/id/57 "])(
  "takes %s as a proof",
  (proofUrl) => {
    expect(claimSchema.parse({ ...claim, proofUrl }).proofUrl).toBe(proofUrl.trim());
  },
);

it.each(["http://www.vid.gov.lv", "javascript:alert(1)", "data:text/html,x", "vid.gov.lv", "https://127.0.0.1/a", "https://localhost", ""])(
  "takes «%s» for none",
  (proofUrl) => expect(claimSchema.safeParse({ ...claim, proofUrl }).error?.issues[0]?.message).toBe("writeProofAddress"),
);
