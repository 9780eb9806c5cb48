import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoleList } from "#components/platform-role/role-list";
import { DoorForm } from "#components/shell/door-form";
import { Said } from "#components/shell/said";
import { titleOf } from "#components/shell/title";
import { answersFor } from "#components/ui/answers";
import { BackLink } from "#components/ui/back-link";
import { Button } from "#components/ui/button";
import { ErrorSummary } from "#components/ui/error-summary";
import { RadioGroup, TextField } from "#components/ui/field";
import { asActor, keptAnswers, pageLocale } from "#server/api/caller";
import { requireRole } from "#server/api/guard";
import { pathOf } from "#server/i18n/addresses";
import { PLATFORM_ROLES } from "#server/platform-role/rules";

export const dynamic = "force-dynamic";

type PageProps = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("platform-role");
  return titleOf(t("title"), (await keptAnswers("platform-role/grant")) ?? (await keptAnswers("platform-role/revoke")));
}

export default async function RolesPage({ searchParams }: PageProps) {
  const actor = await requireRole("admin", { page: "/office/roles" });
  const [t, locale, api, granting, revoking, { said }] = await Promise.all([
    getTranslations("platform-role"),
    pageLocale(),
    asActor(),
    keptAnswers("platform-role/grant"),
    keptAnswers("platform-role/revoke"),
    searchParams,
  ]);
  const { items } = await api.platformRole.list({});
  const f = answersFor(granting, {}, await getTranslations("errors"));
  const here = pathOf(locale, { page: "/office/roles" });
  const roles = PLATFORM_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roleHints.${role}`) }));
  return (
    <>
      <ErrorSummary kept={granting ?? revoking} />
      <Said said={said} />
      <BackLink href={pathOf(locale, { page: "/desk" })}>{t("back")}</BackLink>
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <div className="prose">
        <RoleList locale={locale} back={here} self={actor.personId} items={items} />
        <h2>{t("grant")}</h2>
        <DoorForm deed="platform-role/grant" back={here}>
          <TextField
            label={t("address")}
            hint={t("addressHint")}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            {...f("address")}
          />
          <RadioGroup legend={t("chooseRole")} options={roles} {...f("role")} />
          <Button>{t("submit")}</Button>
        </DoorForm>
      </div>
    </>
  );
}
