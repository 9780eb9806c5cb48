import { useTranslations } from "next-intl";
import { Markdown } from "#components/ui/markdown";
import type { Locale } from "#server/i18n/locales";
import { INSIGHT_KINDS } from "#server/initiative/rules";
import { Paragraphs, Section, type ShownInitiative } from "./initiative-text.tsx";

type Props = { initiative: ShownInitiative; locale: Locale };

/** The story in the teller's words, part by part. What was not told is absent. */
export function InitiativeStory({ initiative, locale }: Props) {
  const t = useTranslations("initiative-page");
  const lang = locale === "lv" ? undefined : "lv";
  const { need, actions, worked, notWorked, cautions, fullText, links } = initiative;
  const plain = (heading: string, text: string) =>
    text && (
      <Section heading={heading}>
        <Paragraphs text={text} lang={lang} />
      </Section>
    );
  return (
    <>
      {plain(t("need"), need)}
      {actions.length > 0 ? (
        <Section heading={t("actions")}>
          <List ordered items={actions} lang={lang} />
        </Section>
      ) : null}
      {plain(t("worked"), worked)}
      {plain(t("notWorked"), notWorked)}
      {plain(t("cautions"), cautions)}
      <Insights initiative={initiative} lang={lang} />
      {fullText ? (
        <Section heading={t("fullText")}>
          <div lang={lang}>
            <Markdown text={fullText} />
          </div>
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section heading={t("links")}>
          <ul lang={lang}>
            {links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="nofollow ugc noopener">
                  {label || url}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Funding initiative={initiative} lang={lang} />
    </>
  );
}

type PartProps = { initiative: ShownInitiative; lang: string | undefined };

/** What was learned, under the report's four headings in their order. */
function Insights({ initiative, lang }: PartProps) {
  const label = useTranslations("initiative.insightKind");
  const groups = INSIGHT_KINDS.map((kind) => ({
    kind,
    texts: initiative.insights.filter((insight) => insight.kind === kind).map(({ text }) => text),
  }));
  return groups
    .filter(({ texts }) => texts.length > 0)
    .map(({ kind, texts }) => (
      <Section key={kind} heading={label(kind)}>
        <List items={texts} lang={lang} />
      </Section>
    ));
}

/** Who paid, and the sentence that has to be shown for it. */
function Funding({ initiative, lang }: PartProps) {
  const t = useTranslations("initiative-page");
  if (initiative.acknowledgements.length === 0) return null;
  return (
    <Section heading={t("acknowledgements")}>
      {initiative.acknowledgements.map(({ funder, programme, period, acknowledgement }) => (
        <div key={`${funder} ${programme}`} lang={lang}>
          <p>
            <b>{funder}</b>
            <br />
            {[programme, period].filter(Boolean).join(", ")}
          </p>
          {acknowledgement ? <p>{acknowledgement}</p> : null}
        </div>
      ))}
    </Section>
  );
}

type ListProps = { items: string[]; ordered?: boolean; lang: string | undefined };

function List({ items, ordered = false, lang }: ListProps) {
  const Element = ordered ? "ol" : "ul";
  return (
    <Element lang={lang}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may be the same; they never change places
        <li key={at}>{item}</li>
      ))}
    </Element>
  );
}
