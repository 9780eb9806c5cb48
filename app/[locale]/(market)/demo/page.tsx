import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonList } from "#components/demo/person-list";
import { titleOf } from "#components/shell/title";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { orNotFound } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("demo");
  return titleOf(t("title"), await keptAnswers("demo/sign-in-as"));
}

export default async function DemoPage() {
  const [t, locale, api, kept] = await Promise.all([getTranslations("demo"), pageLocale(), asActor(), keptAnswers("demo/sign-in-as")]);
  const people = await orNotFound(api.demo.listPeople());
  const keepers = people.filter(({ platformRoles }) => platformRoles.length > 0);
  const members = people.filter(({ platformRoles }) => platformRoles.length === 0);
  const back = pathOf(locale, { page: "/demo" });
  return (
    <>
      <ErrorSummary kept={kept} />
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <p>
        <a href={pathOf(locale, { page: "/demo/mails" })}>{t("mails")}</a>
      </p>
      {people.length === 0 ? <p>{t("empty")}</p> : null}
      {keepers.length > 0 ? (
        <section aria-labelledby="keepers">
          <h2 id="keepers">{t("keepers")}</h2>
          <p>{t("keepersText")}</p>
          <PersonList people={keepers} back={back} />
        </section>
      ) : null}
      {members.length > 0 ? (
        <section aria-labelledby="members">
          <h2 id="members">{t("members")}</h2>
          <p>{t("membersText")}</p>
          <PersonList people={members} back={back} />
        </section>
      ) : null}
    </>
  );
}
