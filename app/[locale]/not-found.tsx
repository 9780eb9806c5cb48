import { Nowhere } from "#components/shell/nowhere";
import { pageLocale } from "#server/api/caller";
import { env } from "#server/platform/env";

export default async function NotFound() {
  const { HELP_PHONE, HELP_MAIL } = env();
  return <Nowhere locale={await pageLocale()} help={{ phone: HELP_PHONE, mail: HELP_MAIL }} />;
}
