import { getTranslations } from "next-intl/server";
import { DoorForm } from "#components/shell/door-form";
import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import type { listPeople } from "#server/demo/queries";

type DemoPerson = Awaited<ReturnType<typeof listPeople>>[number];

/** People of the demo market, each with a press to come in as them. */
export async function PersonList({ people, back }: { people: readonly DemoPerson[]; back: string }) {
  const t = await getTranslations("demo");
  const placesOf = ({ platformRoles, memberships }: DemoPerson) => [
    ...platformRoles.map((role) => t(`platformRoles.${role}`)),
    ...memberships.map(({ role, organisation }) => t("place", { role: t(`membershipRoles.${role}`), organisation })),
  ];
  return (
    <ul className="grid">
      {people.map((person) => (
        <li key={person.id} className="panel">
          <h3>{person.name}</h3>
          <p>{person.part}</p>
          {placesOf(person).map((place) => (
            <p key={place} className="soft small">
              {place}
            </p>
          ))}
          <DoorForm deed="demo/sign-in-as" back={back}>
            <HiddenField name="personId" value={person.id} />
            <Button kind="second">{t("signInAs", { name: person.name })}</Button>
          </DoorForm>
        </li>
      ))}
    </ul>
  );
}
