import { useTranslations } from "next-intl";
import { Icon } from "./icon.tsx";

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string; label?: string | undefined };

/** Leads through the pages of a list; nothing when there is only one. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  const t = useTranslations("ui.pagination");
  if (pages <= 1) return null;
  return (
    <nav className="pages" aria-label={label ?? t("label")}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          {t("previous")}
        </a>
      ) : null}
      <span>{t("position", { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t("next")}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}
