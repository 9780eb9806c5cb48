import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { InvitationAnswer } from "#components/invitation/invitation-answer";
import { titleOf } from "#components/shell/title";
import { DateText } from "#components/ui/date";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { params: Promise<{ token: string }> };

const load = cache(async (token: string) => orNotFound((await asActor()).invitation.readByToken({ token })));

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitation.page");
  return titleOf(t("title"), await keptAnswers("invitation/accept"));
}

/** Who invites whom where. Opening the page spends nothing, so mail scanners may open it as they like. */
export default async function InvitationPage({ params }: PageProps) {
  const { token } = await params;
  const [invitation, t, tRoles, locale, kept] = await Promise.all([
    load(token),
    getTranslations("invitation.page"),
    getTranslations("membership.roleHints"),
    pageLocale(),
    keptAnswers("invitation/accept"),
  ]);
  const { open, inviterName: inviter, organisationName: organisation, role, expiresAt } = invitation;
  if (!open) {
    return (
      <div className="prose">
        <h1>{t("over")}</h1>
        <p>{t("overText", { organisation })}</p>
        <a href={pathOf(locale, { page: "/desk" })}>{t("desk")}</a>
      </div>
    );
  }
  return (
    <>
      <ErrorSummary kept={kept} />
      <div className="prose">
        <h1>{t("title")}</h1>
        <p className="lede">{t("invites", { inviter, organisation })}</p>
        <p>{tRoles(role)}</p>
        <p>
          {t("until")} <DateText at={expiresAt} locale={locale} time />
        </p>
        <InvitationAnswer invitation={invitation} token={token} locale={locale} />
      </div>
    </>
  );
}
