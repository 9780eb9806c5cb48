import { useTranslations } from "next-intl";
import type { Help } from "#components/shell/footer";
import { HelpLines } from "#components/shell/help-lines";
import { DISPLAY_LIFE } from "#server/display/rules";
import { DAY, HOUR, MINUTE } from "#server/platform/clock";
import { MEMBER_LIFE, STAFF_LIFE } from "#server/session/rules";
import { CODE_LIFE } from "#server/sign-in/rules";

/** How long things are kept, taken from the rules that throw them away. */
const TIMES = {
  code: CODE_LIFE / MINUTE,
  session: MEMBER_LIFE / DAY,
  staff: STAFF_LIFE / HOUR,
  display: DISPLAY_LIFE / DAY,
};

const KEPT = ["person", "organisation", "initiative", "conversation", "code", "session", "answers", "mails", "deeds", "network"] as const;
const COOKIES = ["session", "code", "answers", "display"] as const;
const SEEN = ["everybody", "members", "sides", "moderators", "nobody"] as const;

/** What is kept, why, how long, and who sees it. */
export function PrivacyNotice({ help }: { help: Help }) {
  const t = useTranslations("privacy");
  return (
    <div className="prose">
      <h1>{t("title")}</h1>
      <p className="lede">{t("lede")}</p>
      <h2>{t("kept.title")}</h2>
      <dl className="sum stacked">
        {KEPT.map((key) => (
          <div key={key}>
            <dt>{t(`kept.${key}.what`)}</dt>
            <dd>{t(`kept.${key}.why`, TIMES)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("cookies.title")}</h2>
      <p>{t("cookies.text")}</p>
      <ul>
        {COOKIES.map((key) => (
          <li key={key}>{t(`cookies.${key}`, TIMES)}</li>
        ))}
      </ul>
      <h2>{t("seen.title")}</h2>
      <ul>
        {SEEN.map((key) => (
          <li key={key}>{t(`seen.${key}`)}</li>
        ))}
      </ul>
      <h2>{t("rights.title")}</h2>
      <p>{t("rights.text")}</p>
      <HelpLines help={help} />
      <p>{t("rights.complaint")}</p>
    </div>
  );
}
