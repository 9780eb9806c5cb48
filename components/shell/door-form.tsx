import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HiddenField } from "#components/ui/field";
import { formToken } from "#server/api/caller";

type DoorFormProps = {
  /** "initiative/tell": the mutation initiative.tell of the router. */
  deed: string;
  /** Which record the form is about, so that the kept words of two records do not mix. */
  about?: string | undefined;
  /** The path of the page that the form stands on: it is shown again when something is wrong. */
  back: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A plain form for the form door. Forms of signed-in people carry their token and count once; visitors' pages are the same for all. */
export async function DoorForm({ deed, about, back, className, children }: DoorFormProps) {
  const token = await formToken();
  const t = await getTranslations("ui");
  return (
    <form method="post" action={`/form/${deed}`} className={className} noValidate data-door={token ? t("offline") : undefined}>
      {token ? <HiddenField name="_token" value={token} /> : null}
      {token ? <HiddenField name="_once" value={crypto.randomUUID()} /> : null}
      {about ? <HiddenField name="_about" value={about} /> : null}
      <HiddenField name="_back" value={back} />
      {children}
    </form>
  );
}
