import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { titleOf } from "#components/shell/title";
import { DemoHint } from "#components/sign-in/demo-hint";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { HiddenField, TextField } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale, readSession } from "#server/api/caller";
import { ownPath, pathOf } from "#server/i18n/addresses";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ next?: string | string[] }> };

/** Longer ways back than the form takes are left out: whoever has one comes in and lands on the desk. */
const NEXT_LENGTH = 500;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return titleOf(t("title"), await keptAnswers("sign-in/ask"));
}

export default async function SignInPage({ searchParams }: PageProps) {
  const [t, locale, api, kept, session] = await Promise.all([
    getTranslations("sign-in"),
    pageLocale(),
    asActor(),
    keptAnswers("sign-in/ask"),
    readSession(),
  ]);
  const next = nextIn((await searchParams).next);
  const [words, demo] = await Promise.all([next ? api.signIn.holdsWords() : false, api.demo.isOpen()]);
  const f = answersFor(kept, {}, await getTranslations("errors"));
  return (
    <>
      <ErrorSummary kept={kept} />
      <div className="prose">
        <h1>{t("title")}</h1>
        {next ? <p className="note">{t(words ? "wordsKept" : "comeBack")}</p> : null}
        {session ? (
          <p>
            {t("already", { name: session.actor.name })} <a href={pathOf(locale, { page: "/desk" })}>{t("toDesk")}</a>
          </p>
        ) : null}
        <p className="lede">{t("lede")}</p>
        <DoorForm deed="sign-in/ask" back={pathOf(locale, { page: "/sign-in", query: next ? { next } : {} })}>
          {next ? <HiddenField name="next" value={next} /> : null}
          <TextField
            {...f("address")}
            label={t("address")}
            hint={t("addressHint")}
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            required
          />
          <Button>{t("send")}</Button>
        </DoorForm>
        <p>{t("newcomer")}</p>
        {demo ? <DemoHint text={t("demo")} link={t("demoLink")} href={pathOf(locale, { page: "/demo" })} /> : null}
      </div>
    </>
  );
}

function nextIn(given: string | string[] | undefined): string | null {
  const path = ownPath(typeof given === "string" ? given : null);
  return path && path.length <= NEXT_LENGTH ? path : null;
}
