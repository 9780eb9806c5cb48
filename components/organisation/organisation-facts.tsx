import { useTranslations } from "next-intl";
import { SummaryList } from "#components/ui/summary-list";
import type { readMine, readWaiting } from "#server/organisation/queries";

type Described = Awaited<ReturnType<typeof readMine | typeof readWaiting>>;

/** What an organisation says about itself, as its members and a moderator read it. */
export function OrganisationFacts({ organisation }: { organisation: Described }) {
  const t = useTranslations("organisation.facts");
  const tTypes = useTranslations("organisation.types");
  const { type, registrationNumber, seat, serviceAreas, about, web, umbrella, saved } = organisation;
  const items = [
    { term: t("type"), value: tTypes(type) },
    { term: t("registrationNumber"), value: registrationNumber ?? t("noNumber") },
    { term: t("seat"), value: seat.name },
    ...(serviceAreas.length > 0 ? [{ term: t("areas"), value: serviceAreas.map(({ name }) => name).join(", ") }] : []),
    {
      term: t("about"),
      value: (
        <span lang={organisation.aboutLang} className="whitespace-pre-line">
          {about}
        </span>
      ),
    },
    ...(web
      ? [
          {
            term: t("web"),
            value: (
              <a href={web} rel="nofollow noopener">
                {web}
              </a>
            ),
          },
        ]
      : []),
    ...(umbrella ? [{ term: t("umbrella"), value: <span lang={umbrella.nameLang}>{umbrella.name}</span> }] : []),
    ...(saved.nameEn ? [{ term: t("nameEn"), value: <span lang="en">{saved.nameEn}</span> }] : []),
  ];
  return <SummaryList items={items} />;
}
