import { useTranslations } from "next-intl";
import type { answersFor } from "#components/ui/answers";
import { RadioGroup, TextField } from "#components/ui/field";
import { type OrganisationType, STATUS_KINDS } from "#server/organisation/rules";
import { canHold } from "#server/status/rules";

type Props = { f: ReturnType<typeof answersFor>; type: OrganisationType };

/** Which status, since when, and where it can be checked. Only what an organisation of this type can hold is offered. */
export function ClaimFields({ f, type }: Props) {
  const t = useTranslations("status.claim");
  const tKinds = useTranslations("status.kinds");
  const kinds = STATUS_KINDS.filter((kind) => canHold(type, kind)).map((kind) => ({ value: kind, label: tKinds(kind) }));
  if (kinds.length === 0) return <p>{t("informal")}</p>;
  return (
    <>
      <RadioGroup legend={t("kind")} options={kinds} {...f("kind")} />
      <TextField label={t("proof")} hint={t("proofHint")} type="url" inputMode="url" spellCheck={false} {...f("proofUrl")} />
      <TextField label={t("number")} autoComplete="off" spellCheck={false} optional {...f("number")} />
      <TextField label={t("validFrom")} hint={t("dayHint")} autoComplete="off" optional {...f("validFrom")} />
      <TextField label={t("validUntil")} hint={t("dayHint")} autoComplete="off" optional {...f("validUntil")} />
    </>
  );
}
