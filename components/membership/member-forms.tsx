import { useTranslations } from "next-intl";
import { DoorForm } from "#components/shell/door-form";
import { answersFor } from "#components/ui/answers";
import { Button } from "#components/ui/button";
import { HiddenField } from "#components/ui/field";
import type { readMember } from "#server/membership/queries";
import type { Kept } from "#server/platform/kept-answers";
import { RoleChoice } from "./role-choice.tsx";

type Member = Awaited<ReturnType<typeof readMember>>;

/** The words that were typed about a member are kept apart from those about another one. */
const aboutOf = ({ organisationId, personId }: Member) => `${organisationId} ${personId}`;

/** Gives a member another role. */
export function RoleForm({ member, back, kept }: { member: Member; back: string; kept: Kept | null }) {
  const t = useTranslations("membership.member");
  const f = answersFor(kept, { role: member.role }, useTranslations("errors"));
  return (
    <DoorForm deed="membership/change-role" about={aboutOf(member)} back={back}>
      <HiddenField name="organisationId" value={member.organisationId} />
      <HiddenField name="personId" value={member.personId} />
      <RoleChoice legend={t("role")} {...f("role")} />
      <Button>{t("change")}</Button>
    </DoorForm>
  );
}

/** Takes a member out, or leaves. */
export function RemoveForm({ member, back }: { member: Member; back: string }) {
  const t = useTranslations("membership.member");
  const deed = member.self ? "leave" : "remove";
  return (
    <>
      <h2>{t(deed)}</h2>
      <p>{t(`${deed}Hint`)}</p>
      <DoorForm deed={`membership/${deed}`} about={aboutOf(member)} back={back}>
        <HiddenField name="organisationId" value={member.organisationId} />
        {member.self ? null : <HiddenField name="personId" value={member.personId} />}
        <Button kind="danger">{t(deed)}</Button>
      </DoorForm>
    </>
  );
}
