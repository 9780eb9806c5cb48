import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const STEPS = ["find", "ask", "tell"] as const;

/** The market in three steps, each of which can be taken today. */
export function HowItWorks() {
  const t = useTranslations("home.how");
  return (
    <section className="prose">
      <h2>{t("title")}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t.rich(step, { b: (chunks: ReactNode) => <b>{chunks}</b> })}</li>
        ))}
      </ol>
    </section>
  );
}
