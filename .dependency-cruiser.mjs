/** Which way imports may go. Each rule is a sentence; scripts/guards.ts plants a sin against each and expects the cry. */
const noun = "^server/(?!api/|front-door/|platform/|i18n/)([^/]+)/";
const sentence = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    sentence("nobody-imports-app", "Pages are the outermost layer: nothing leans on them.", { pathNot: "^app/" }, { path: "^app/" }),
    sentence(
      "pages-go-through-the-callers",
      "A page speaks to the server through its callers, addresses and words, never to a noun's queries, commands or the database.",
      { path: "^app/", pathNot: "^app/(api|form)/" },
      {
        path: "^server/",
        pathNot: "^server/(api/(caller|guard)|i18n/|platform/(clock|env|actor)|[^/]+/(schema|rules))",
        dependencyTypesNot: ["type-only"],
      },
    ),
    sentence(
      "components-know-only-shapes-and-rules",
      "A component may use a noun's schema and rules as values; anything else of the server only as a type.",
      { path: "^components/", pathNot: "^components/(shell|territory)/" },
      {
        path: "^server/",
        pathNot: "^server/([^/]+/(schema|rules)|i18n/|api/caller|platform/(clock|env))",
        dependencyTypesNot: ["type-only"],
      },
    ),
    sentence(
      "ui-knows-no-noun",
      "components/ui could ship in a different product.",
      { path: "^components/ui/" },
      { path: "^(components/(?!ui/)|server/(?!i18n/|platform/))", dependencyTypesNot: ["type-only"] },
    ),
    sentence(
      "platform-knows-no-noun",
      "server/platform is machinery.",
      { path: "^server/platform/" },
      { path: "^server/(?!platform/|i18n/)", dependencyTypesNot: ["type-only"] },
    ),
    sentence(
      "front-door-asks-no-noun",
      "The front door knows of the nouns only what is true without asking anyone; what they show it gets from Next.",
      { path: "^server/front-door/", pathNot: "\\.test\\.ts$" },
      { path: "^server/(?!front-door/|platform/|i18n/|api/body|[^/]+/(schema|rules)\\.ts$)", dependencyTypesNot: ["type-only"] },
    ),
    sentence(
      "nobody-leans-on-the-front-door",
      "What stands behind the front door does not know that it is there.",
      { path: "^(app|components|server)/", pathNot: "^server/(front-door/|main\\.ts$)" },
      { path: "^server/front-door/" },
    ),
    sentence(
      "rules-ask-nobody",
      "Rules are true without asking anyone: no database, no policy, no commands.",
      { path: `${noun}(rules|schema)\\.ts$` },
      {
        path: "^server/[^/]+/(policy|queries|commands|router|letters)\\.ts$|^server/platform/(database|write|jobs|limits|kept-answers|cookies)\\.ts$|^prisma/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    sentence(
      "policy-is-pure",
      "Who may do what is decided without the database.",
      { path: `${noun}policy\\.ts$` },
      {
        path: "^server/[^/]+/(queries|commands|router|letters)\\.ts$|^server/platform/(database|write|jobs|limits)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    sentence(
      "queries-do-not-change",
      "Reading never changes: queries know no commands, jobs or mails.",
      { path: `${noun}queries\\.ts$` },
      { path: "^server/[^/]+/(commands|router)\\.ts$|^server/platform/(write|jobs)\\.ts$" },
    ),
    sentence(
      "router-is-only-a-door",
      "A router holds audience, schema and one call.",
      { path: `${noun}router\\.ts$` },
      { path: "^server/platform/(database|write|jobs|limits)\\.ts$|^prisma/", dependencyTypesNot: ["type-only"] },
    ),
    sentence(
      "nobody-imports-a-router-but-the-root",
      "Routers are assembled in one place.",
      { path: "^(server|app|components)/", pathNot: "^server/api/root\\.ts$" },
      { path: `${noun}router\\.ts$` },
    ),
    sentence(
      "domain-knows-no-trpc",
      "Domain code refuses in its own words; one middleware translates.",
      { path: `${noun}(schema|rules|policy|queries|commands|letters)\\.ts$` },
      { path: "@trpc/|^server/api/" },
    ),
    sentence(
      "makers-are-for-tests-and-seeds",
      "What serves people is made of no makers and no seeds.",
      { path: "^(server|app|components)/", pathNot: "\\.test\\.tsx?$" },
      { path: "^prisma/(makers|seed)/" },
    ),
    sentence(
      "next-stays-in-the-pages",
      "What the worker runs knows nothing of Next.",
      {
        path: "^server/",
        pathNot: "^server/(main|auth)\\.ts$|^server/api/(auth-config|caller|guard)\\.ts$|^server/i18n/(request|routing)\\.ts$",
      },
      { path: "(^|/)node_modules/(next|next-auth|next-intl|react)/" },
    ),
    sentence(
      "no-circles",
      "Nouns lean on each other in one direction.",
      { path: "^(server|components|app|prisma/(seed|makers))/" },
      { circular: true },
    ),
    sentence(
      "no-strangers",
      "What is imported stands in package.json.",
      { path: "^(server|components|app|scripts|prisma|e2e)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    includeOnly: "^(app|components|server|prisma/(seed|makers|generated)|scripts|e2e)|(^|/)node_modules/",
    doNotFollow: { path: "node_modules|prisma/generated" },
    exclude: { path: "\\.next" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
