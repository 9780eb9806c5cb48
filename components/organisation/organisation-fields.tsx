import { useTranslations } from "next-intl";
import { MunicipalitySelect } from "#components/territory/municipality-select";
import type { answersFor } from "#components/ui/answers";
import { CheckboxGroup, SelectField, TextArea, TextField } from "#components/ui/field";
import { ABOUT_LENGTH, ORGANISATION_TYPES } from "#server/organisation/rules";

type Choice = { value: string; label: string };
type Named = { code: string; name: string };

type Props = {
  f: ReturnType<typeof answersFor>;
  umbrellas: Choice[];
  regions: Named[];
  municipalities: Named[];
};

const choices = (places: Named[]): Choice[] => places.map(({ code, name }) => ({ value: code, label: name }));

/** All that an organisation says about itself. */
export function OrganisationFields({ f, umbrellas, regions, municipalities }: Props) {
  const t = useTranslations("organisation.fields");
  const tTypes = useTranslations("organisation.types");
  const types = ORGANISATION_TYPES.map((type) => ({ value: type, label: tTypes(type) }));
  const everywhere = { value: "LV", label: t("everywhere") };
  return (
    <>
      <TextField label={t("name")} hint={t("nameHint")} autoComplete="organization" {...f("name")} />
      <SelectField label={t("type")} hint={t("typeHint")} options={types} empty={t("typeEmpty")} {...f("type")} />
      <TextField
        label={t("registrationNumber")}
        hint={t("registrationNumberHint")}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        optional
        {...f("registrationNumber")}
      />
      <MunicipalitySelect label={t("seat")} hint={t("seatHint")} {...f("seatCode")} />
      <CheckboxGroup
        legend={t("areas")}
        hint={t("areasHint")}
        optional
        options={[everywhere, ...choices(regions)]}
        {...f.list("serviceAreas")}
      />
      <MunicipalityTicks municipalities={municipalities} {...f.list("serviceMunicipalities")} />
      <TextArea label={t("about")} hint={t("aboutHint")} maxLength={ABOUT_LENGTH} {...f("about")} />
      <TextField
        label={t("web")}
        hint={t("webHint")}
        type="text"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        optional
        {...f("web")}
      />
      {umbrellas.length > 0 ? (
        <SelectField
          label={t("umbrella")}
          hint={t("umbrellaHint")}
          options={umbrellas}
          empty={t("umbrellaEmpty")}
          optional
          {...f("umbrellaId")}
        />
      ) : null}
      <TextField label={t("nameEn")} optional {...f("nameEn")} />
      <TextArea label={t("aboutEn")} maxLength={ABOUT_LENGTH} optional {...f("aboutEn")} />
    </>
  );
}

type TicksProps = { municipalities: Named[]; name: string; values: readonly string[]; error: string | undefined };

/** Forty-two of them: folded away until somebody works in only a few. */
function MunicipalityTicks({ municipalities, ...ticked }: TicksProps) {
  const t = useTranslations("organisation.fields");
  const open = ticked.error !== undefined || municipalities.some(({ code }) => ticked.values.includes(code));
  return (
    <details open={open}>
      <summary>{t("municipalities")}</summary>
      <CheckboxGroup legend={t("municipalitiesLegend")} options={choices(municipalities)} {...ticked} />
    </details>
  );
}
