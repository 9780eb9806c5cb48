import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptMailList } from "#components/mail/kept-mail-list";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { asActor, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail");
  return titleOf(t("title"));
}

export default async function KeptMailsPage() {
  const [t, locale, api] = await Promise.all([getTranslations("mail"), pageLocale(), asActor()]);
  const mails = await orNotFound(api.mail.listKept());
  return (
    <>
      <BackLink href={pathOf(locale, { page: "/demo" })}>{t("toDemo")}</BackLink>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      {mails.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
          <ButtonLink href={pathOf(locale, { page: "/sign-in" })}>{t("signIn")}</ButtonLink>
        </EmptyState>
      ) : (
        <KeptMailList mails={mails} locale={locale} />
      )}
    </>
  );
}
