import type { Asked } from "./attacks.ts";

/**
 * One protected page in all the clothes in which readers have been let past a door: other spellings of its address, and headers by which
 * Next's own parts speak of addresses.
 * @param folder how the page is called inside Next
 */
export function disguisesOf(path: string, folder: string): Asked[] {
  return [...spellingsOf(path, folder).map((spelling) => ({ path: spelling })), ...headersFor(path, folder), ...methodsOn(path)];
}

function spellingsOf(path: string, folder: string): string[] {
  const bare = path.replace(/^\/en/, "");
  const last = path.lastIndexOf("/");
  return [
    path,
    folder,
    `${path}.rsc`,
    `${folder}.rsc`,
    `${path}.segments/_tree.segment.rsc`,
    `${folder}.segments/$d$locale.segment.rsc`,
    `${path}.json`,
    `${path}.txt`,
    `${path}.html`,
    `/_next/data/build${path}.json`,
    `/_next/data/build${folder}.json`,
    `/${path}`,
    `//${path}`,
    path.replace("/d", "/%64"),
    path.toUpperCase(),
    `${path}/`,
    `${path}//`,
    `${path}/.`,
    `/x/..${path}`,
    `/x/%2e%2e${path}`,
    `/privatums/..%2f..${path}`,
    `${path.slice(0, last)}%2f${path.slice(last + 1)}`,
    `${path.slice(0, last)}%5c${path.slice(last + 1)}`,
    path.replaceAll("/", "\\").replace("\\", "/"),
    `/lv${bare}`,
    `/en${bare}`,
    `/lv/lv${bare}`,
    `/api${path}`,
    `/form${path}`,
    `${path};x=.css`,
    `${path}/x.css`,
    `${path}%00.css`,
    `${path}%0a`,
    `${path}?_rsc=1`,
    `${path}?__nextLocale=lv&__nextDefaultLocale=lv`,
    `${path}?nxtPid=1&nxtPlocale=lv`,
    `/privatums?nextInternalLocale=lv&nxtPlocale=lv&x=${path}`,
    `http://localhost${path}`,
  ];
}

function headersFor(path: string, folder: string): Asked[] {
  const said: Record<string, string>[] = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware:src/middleware:src/middleware" },
    { "x-middleware-next": "1", "x-middleware-override-headers": "x-tirdzins-path", "x-middleware-request-x-tirdzins-path": path },
    { "x-middleware-rewrite": folder },
    { "x-middleware-prefetch": "1" },
    { RSC: "1" },
    { RSC: "1", "Next-Router-Prefetch": "1" },
    { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
    { RSC: "1", "Next-Router-State-Tree": "%5B%22%22%5D", "Next-Url": path },
    { "x-nextjs-data": "1" },
    { "x-invoke-path": folder, "x-invoke-output": folder, "x-invoke-status": "200" },
    { "x-matched-path": folder, "x-now-route-matches": "1=lv" },
    { "next-resume": "1" },
    { "x-tirdzins-path": path, "x-tirdzins-address": "127.0.0.1" },
    { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1" },
    { Cookie: "tirdzins-answers=x; authjs.session-token=" },
  ];
  const elsewhere = [{ "x-original-url": path }, { "x-rewrite-url": path }, { "x-matched-path": folder }, { "next-url": path, RSC: "1" }];
  return [...said.map((headers) => ({ path, headers })), ...elsewhere.map((headers) => ({ path: "/ienakt?next=/", headers }))];
}

function methodsOn(path: string): Asked[] {
  const override = { "X-HTTP-Method-Override": "GET" };
  return [
    { method: "HEAD", path },
    { method: "POST", path, body: "", headers: override },
    { method: "POST", path: `/form/x/..${path}`, body: "", headers: override },
    { method: "OPTIONS", path },
  ];
}
