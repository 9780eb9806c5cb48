"use client";

import { localeOfPath, pathOf } from "#server/i18n/addresses";
import en from "../public/locales/en/broken.json";
import lv from "../public/locales/lv/broken.json";
import "./globals.css";

/** A calm page when our script broke in somebody's browser; Next's own would bring a style of its own, which the policy forbids. */
export default function GlobalError() {
  const locale = typeof location === "undefined" ? "lv" : localeOfPath(location.pathname);
  const words = locale === "en" ? en : lv;
  return (
    <html lang={locale}>
      <body>
        <title>{`${words.title} – Tirdziņš`}</title>
        <main className="wrap prose">
          <h1>{words.title}</h1>
          <p className="lede">{words.text}</p>
          <p>
            <button type="button" className="btn" onClick={() => location.reload()}>
              {words.again}
            </button>
            <a className="btn second" href={pathOf(locale, { page: "/" })}>
              {words.home}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
