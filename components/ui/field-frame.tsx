import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What every control says about itself. */
export type FieldText = {
  name: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Adds "(nav obligāti)" to the label: what is not marked must be answered. */
  optional?: boolean | undefined;
};

/** Attributes that tie a control to its hint and error. */
export function described({ name, hint, error }: FieldText, more?: string) {
  const ids = [hint ? `${name}-hint` : null, more ?? null, error ? `${name}-error` : null].filter((id) => id !== null);
  return { "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined };
}

export function fieldClass(error: string | undefined): string {
  return error ? "field bad" : "field";
}

/** Hint and error, between the label and the control. */
export function FieldWords({ name, hint, error }: FieldText) {
  const t = useTranslations("ui");
  return (
    <>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="msg" id={`${name}-error`}>
          <span className="vh">{t("error")} </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** The label's words, with the mark of an optional answer. */
export function LabelWords({ children, optional }: { children: ReactNode; optional: boolean | undefined }) {
  const t = useTranslations("ui");
  return (
    <>
      {children}
      {optional ? <span className="soft"> {t("optional")}</span> : null}
    </>
  );
}
