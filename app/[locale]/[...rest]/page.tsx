import { getTranslations } from "next-intl/server";
import { titleOf } from "#components/shell/title";
import NotFound from "../not-found.tsx";

export const dynamic = "force-dynamic";

export async function generateMetadata() {
  const t = await getTranslations("shell.notFound");
  return { ...(await titleOf(t("title"))), robots: { index: false } };
}

/** Every address that leads nowhere; proxy.ts gives it its status. */
export default function NowherePage() {
  return <NotFound />;
}
