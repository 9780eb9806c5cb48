import { useTranslations } from "next-intl";
import { TextArea } from "#components/ui/field";
import { INSIGHT_KINDS } from "#server/initiative/rules";
import { INSIGHT_FIELDS, ROWS } from "#server/telling/rules";
import { type PartProps, useAsking } from "./asking.tsx";
import { Rows } from "./rows.tsx";

/** What was learned, under the report's four headings. */
export function InsightsPart(props: PartProps) {
  const t = useTranslations("telling.row");
  const kindOf = useTranslations("initiative.insightKind");
  const a = useAsking("insights", props);
  const { hint } = a.rows("insights");
  return (
    <>
      <p className="hint">{hint}</p>
      {INSIGHT_KINDS.map((kind) => {
        const name = INSIGHT_FIELDS[kind];
        return (
          <Rows
            key={kind}
            name={name}
            legend={kindOf(kind)}
            optional
            count={ROWS.insights}
            open={1}
            isUsed={(row) => a.isUsed(`${name}.${row}`)}
          >
            {(row) => (
              <>
                <TextArea {...a.f(`${name}.${row}`)} label={t("insight", { number: row + 1 })} rows={3} />
                {a.now(`${name}.${row}`)}
              </>
            )}
          </Rows>
        );
      })}
    </>
  );
}
