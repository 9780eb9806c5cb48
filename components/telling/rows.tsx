import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { LabelWords } from "#components/ui/field-frame";

type RowsProps = {
  name: string;
  legend: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  /** How many rows there can be, and how many stand open. */
  count: number;
  open: number;
  isUsed: (row: number) => boolean;
  children: (row: number) => ReactNode;
};

/** A list of answers, one a row. All rows are in the page from the beginning, so that no script is needed to add one. */
export function Rows({ name, legend, hint, optional, count, open, isUsed, children }: RowsProps) {
  const t = useTranslations("telling.row");
  const rows = Array.from({ length: count }, (_, row) => row);
  const more = rows.slice(open);
  const show = (row: number) => <Fragment key={row}>{children(row)}</Fragment>;
  return (
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>
        <LabelWords optional={optional}>{legend}</LabelWords>
      </legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {rows.slice(0, open).map(show)}
      {more.length > 0 ? (
        <details open={more.some(isUsed)}>
          <summary>{t("more")}</summary>
          {more.map(show)}
        </details>
      ) : null}
    </fieldset>
  );
}
