import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { titleOf } from "#components/shell/title";
import { CodeForm } from "#components/sign-in/code-form";
import { DemoHint } from "#components/sign-in/demo-hint";
import { ButtonLink } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in.code");
  return titleOf(t("title"), await keptAnswers("sign-in/confirm"));
}

export default async function CodePage() {
  const [t, locale, api, kept] = await Promise.all([
    getTranslations("sign-in.code"),
    pageLocale(),
    asActor(),
    keptAnswers("sign-in/confirm"),
  ]);
  const [asked, demo] = await Promise.all([api.signIn.findAsked(), api.demo.isOpen()]);
  const again = pathOf(locale, { page: "/sign-in", query: asked?.goingTo ? { next: asked.goingTo } : {} });
  return (
    <>
      <ErrorSummary kept={kept} />
      <div className="prose">
        {asked ? (
          <>
            <h1>{t("title")}</h1>
            <p className="lede">{t("sent", { address: asked.address })}</p>
            <CodeForm kept={kept} back={pathOf(locale, { page: "/sign-in/code" })} />
            <p>{t("sameBrowser")}</p>
            <h2>{t("notCome")}</h2>
            <p>{t("look")}</p>
            <ButtonLink href={again} kind="second">
              {t("again")}
            </ButtonLink>
          </>
        ) : (
          <>
            <h1>{t("none")}</h1>
            <p className="lede">{t("noneWhy")}</p>
            <ButtonLink href={again}>{t("ask")}</ButtonLink>
          </>
        )}
        {demo ? <DemoHint text={t("demo")} link={t("demoLink")} href={pathOf(locale, { page: "/demo/mails" })} /> : null}
      </div>
    </>
  );
}
