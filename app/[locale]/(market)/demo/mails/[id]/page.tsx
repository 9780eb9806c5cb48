import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailText } from "#components/mail/mail-text";
import { titleOf } from "#components/shell/title";
import { BackLink } from "#components/ui/back-link";
import { DateText } from "#components/ui/date";
import { Facts } from "#components/ui/facts";
import { asActor, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return titleOf((await read(params)).subject);
}

export default async function KeptMailPage({ params }: PageProps) {
  const [t, locale, mail] = await Promise.all([getTranslations("mail"), pageLocale(), read(params)]);
  return (
    <>
      <BackLink href={pathOf(locale, { page: "/demo/mails" })}>{t("back")}</BackLink>
      <div className="prose">
        <h1 lang={mail.locale}>{mail.subject}</h1>
        <Facts
          items={[
            { term: t("to"), value: mail.to },
            { term: t("at"), value: <DateText at={mail.at} locale={locale} time /> },
          ]}
        />
        <h2>{t("text")}</h2>
        <MailText pieces={mail.pieces} lang={mail.locale} />
      </div>
    </>
  );
}

async function read(params: PageProps["params"]) {
  return orNotFound((await asActor()).mail.readKept({ id: (await params).id }));
}
