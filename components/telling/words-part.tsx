import { useTranslations } from "next-intl";
import { TextArea, TextField } from "#components/ui/field";
import { ROWS } from "#server/telling/rules";
import { type Asking, type PartProps, useAsking } from "./asking.tsx";
import { HowTo } from "./how-to.tsx";
import { Rows } from "./rows.tsx";

/** The abstract, the full text, links and who paid. */
export function WordsPart(props: PartProps) {
  const a = useAsking("words", props);
  return (
    <>
      <TextArea {...a.text("abstract")} rows={6} maxLength={1_500} />
      {a.now("abstract")}
      <TextArea {...a.text("abstractEn")} rows={6} maxLength={1_500} />
      {a.now("abstractEn")}
      <TextArea {...a.text("fullText")} rows={14} maxLength={10_000} />
      {a.now("fullText")}
      <HowTo />
      <LinkRows a={a} />
      <AcknowledgementRows a={a} />
    </>
  );
}

function LinkRows({ a }: { a: Asking }) {
  const t = useTranslations("telling.row");
  const isUsed = (row: number) => a.isUsed(`links.${row}.label`) || a.isUsed(`links.${row}.url`);
  return (
    <Rows {...a.rows("links")} count={ROWS.links} open={1} isUsed={isUsed}>
      {(row) => (
        <fieldset className="field">
          <legend>{t("link", { number: row + 1 })}</legend>
          <TextField {...a.f(`links.${row}.label`)} label={t("linkLabel")} />
          {a.now(`links.${row}.label`)}
          <TextField {...a.f(`links.${row}.url`)} label={t("linkUrl")} type="url" spellCheck={false} />
          {a.now(`links.${row}.url`)}
        </fieldset>
      )}
    </Rows>
  );
}

function AcknowledgementRows({ a }: { a: Asking }) {
  const t = useTranslations("telling.row");
  const names = (row: number) => ["funder", "programme", "period", "acknowledgement"].map((column) => `acknowledgements.${row}.${column}`);
  return (
    <Rows {...a.rows("acknowledgements")} count={ROWS.acknowledgements} open={1} isUsed={(row) => names(row).some(a.isUsed)}>
      {(row) => {
        const [funder = "", programme = "", period = "", text = ""] = names(row);
        return (
          <fieldset className="field">
            <legend>{t("acknowledgement", { number: row + 1 })}</legend>
            <TextField {...a.f(funder)} label={t("funder")} />
            {a.now(funder)}
            <TextField {...a.f(programme)} label={t("programme")} optional />
            {a.now(programme)}
            <TextField {...a.f(period)} label={t("period")} optional />
            {a.now(period)}
            <TextArea {...a.f(text)} label={t("acknowledgementText")} rows={3} optional />
            {a.now(text)}
          </fieldset>
        );
      }}
    </Rows>
  );
}
