import { useTranslations } from "next-intl";
import { Paragraphs } from "#components/initiative/initiative-text";
import { Panel } from "#components/ui/panel";
import { Tag } from "#components/ui/tag";
import { pathOf } from "#server/i18n/addresses";
import type { Locale } from "#server/i18n/locales";
import type { Telling } from "#server/telling/queries";

/** Where the story stands, what that means, and the moderator's words. */
export function StateNote({ telling, locale }: { telling: Telling; locale: Locale }) {
  const t = useTranslations("telling.list");
  const states = useTranslations("initiative.states");
  const { state, slug, wish, withdrawalReason, organisation } = telling;
  const words = state === "needs_changes" ? { heading: t("wish"), text: wish } : { heading: t("reason"), text: withdrawalReason };
  return (
    <>
      <p>
        <Tag>{states(state)}</Tag> {t("by", { organisation: (locale === "en" && organisation.nameEn) || organisation.name })}
      </p>
      <p>{t(state)}</p>
      {state === "published" ? (
        <p>
          <a href={pathOf(locale, { page: "/initiatives/[slug]", params: { slug } })}>{t("public")}</a>
        </p>
      ) : null}
      {words.text ? (
        <Panel id="words" heading={words.heading}>
          <Paragraphs text={words.text} lang="lv" />
        </Panel>
      ) : null}
    </>
  );
}
