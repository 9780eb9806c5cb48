import { useTranslations } from "next-intl";
import { RadioGroup, TextArea } from "#components/ui/field";
import { END_USER_ROLES } from "#server/initiative/rules";
import { ROWS } from "#server/telling/rules";
import { type PartProps, useAsking } from "./asking.tsx";
import { Rows } from "./rows.tsx";

/** The need, what was done, what worked and what did not. */
export function StoryPart(props: PartProps) {
  const t = useTranslations("telling");
  const role = useTranslations("initiative.endUserRole");
  const a = useAsking("story", props);
  const roles = [...END_USER_ROLES.map((value) => ({ value, label: role(value) })), { value: "", label: t("noAnswer") }];
  return (
    <>
      <TextArea {...a.text("need")} rows={4} maxLength={600} />
      {a.now("need")}
      <Rows {...a.rows("actions")} count={ROWS.actions} open={5} isUsed={(row) => a.isUsed(`actions.${row}`)}>
        {(row) => (
          <>
            <TextArea {...a.f(`actions.${row}`)} label={t("row.actions", { number: row + 1 })} rows={2} />
            {a.now(`actions.${row}`)}
          </>
        )}
      </Rows>
      <TextArea {...a.text("worked")} rows={5} maxLength={1_000} />
      {a.now("worked")}
      <TextArea {...a.text("notWorked")} rows={5} maxLength={1_000} />
      {a.now("notWorked")}
      <RadioGroup {...a.choice("endUserRole")} options={roles} />
      {a.now("endUserRole", role)}
    </>
  );
}
