import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { Button, ButtonLink } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { readMine } from "#server/organisation/queries";
import { STATUS_KINDS } from "#server/organisation/rules";
import type { listStatuses } from "#server/status/queries";
import { canHold } from "#server/status/rules";
import { type StatusItem, StatusList } from "./status-list.tsx";

type Props = {
  statuses: Awaited<ReturnType<typeof listStatuses>>;
  organisation: Pick<Awaited<ReturnType<typeof readMine>>, "id" | "type">;
  locale: Locale;
};

/** The statuses of one's own organisation, to claim and to take back. Who can hold none is not asked about any. */
export function OwnStatuses({ statuses, organisation, locale }: Props) {
  const t = useTranslations("status");
  const possible = STATUS_KINDS.some((kind) => canHold(organisation.type, kind));
  if (!possible && statuses.items.length === 0) return null;
  const params = { id: organisation.id };
  const back = pathOf(locale, { page: "/desk/organisations/[id]", params });
  const acts = (status: StatusItem) => (statuses.may.claim ? <WithdrawForm status={status} back={back} about={organisation.id} /> : null);
  return (
    <>
      <h2>{t("title")}</h2>
      <StatusList items={statuses.items} locale={locale} actsOf={acts} />
      {possible && statuses.may.claim ? (
        <ButtonLink kind="second" href={pathOf(locale, { page: "/desk/organisations/[id]/status", params })}>
          {t("add")}
        </ButtonLink>
      ) : null}
    </>
  );
}

function WithdrawForm({ status, back, about }: { status: StatusItem; back: string; about: string }) {
  const t = useTranslations("status");
  return (
    <DoorForm deed="status/withdraw" about={about} back={back}>
      <HiddenField name="id" value={status.id} />
      <Button kind="second">
        {t("withdraw")}
        <span className="vh">: {t(`kinds.${status.kind}`)}</span>
      </Button>
    </DoorForm>
  );
}
