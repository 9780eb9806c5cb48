import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type SummaryItem = {
  term: string;
  value: ReactNode;
  /** Where the answer can be changed. */
  href?: string | undefined;
  /** The words of that link; "Mainīt" when not given. */
  change?: string | undefined;
};

/** Answers to look over, each with its link to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  const t = useTranslations("ui");
  return (
    <dl className="sum">
      {items.map(({ term, value, href, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {href ? (
            <dd>
              <a href={href}>
                {change ?? t("change")}
                <span className="vh">: {term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
