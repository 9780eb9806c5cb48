import { getTranslations } from "next-intl/server";
import { Icon } from "#components/ui/icon";

/** What the last deed led to, by its key in said.json; an unknown key says nothing. */
export async function Said({ said }: { said: string | string[] | undefined }) {
  const t = await getTranslations("said");
  if (typeof said !== "string" || !/^[a-zA-Z]+$/.test(said) || !t.has(said)) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was opened to say this
    <p className="said" role="status" tabIndex={-1} autoFocus>
      <Icon name="check" /> {t(said)}
    </p>
  );
}
