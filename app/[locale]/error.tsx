"use client";

import { useParams } from "next/navigation";
import { pathOf } from "#server/i18n/addresses";
import en from "../../public/locales/en/broken.json";
import lv from "../../public/locales/lv/broken.json";

/** A calm page when something of ours broke; the number leads us to the line in the log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const locale = useParams().locale === "en" ? "en" : "lv";
  const words = locale === "en" ? en : lv;
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p className="lede">{words.text}</p>
      {error.digest ? (
        <p>
          {words.reference} <b>{error.digest}</b>
        </p>
      ) : null}
      <p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {words.again}
        </button>
        <a className="btn second" href={pathOf(locale, { page: "/" })}>
          {words.home}
        </a>
      </p>
    </div>
  );
}
