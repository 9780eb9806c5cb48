import { getTranslations } from "next-intl/server";
import { described, type FieldText, FieldWords, fieldClass, LabelWords } from "#components/ui/field-frame";
import { asVisitor } from "#server/api/caller";
import type { Municipality } from "#server/territory/queries";

type Props = FieldText & { label: string; value?: string | null | undefined };

/** A list of today's municipalities under their regions. */
export async function MunicipalitySelect({ label, value, ...text }: Props) {
  const { name, error, optional } = text;
  const t = await getTranslations("territory");
  const api = await asVisitor();
  const [municipalities, regions] = await Promise.all([api.territory.municipalities(), api.territory.regions()]);
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>
        <LabelWords optional={optional}>{label}</LabelWords>
      </label>
      <FieldWords {...text} />
      <select id={name} name={name} defaultValue={value ?? ""} aria-invalid={error ? true : undefined} {...described(text)}>
        <option value="">{t("choose")}</option>
        {regions.map((region) => (
          <optgroup key={region.code} label={region.name}>
            <Options municipalities={municipalities.filter((one) => one.region.code === region.code)} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ municipalities }: { municipalities: Municipality[] }) {
  return municipalities.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
