import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Every address that leads nowhere, told in the language it was written in. */
export default function NowherePage() {
  notFound();
}
