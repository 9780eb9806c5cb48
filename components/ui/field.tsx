import { useTranslations } from "next-intl";
import { described, type FieldText, FieldWords, fieldClass, LabelWords } from "./field-frame.tsx";

export { Checkbox, CheckboxGroup, RadioGroup } from "./choice.tsx";

type ControlProps = FieldText & { label: string; value?: string | undefined };

type TextFieldProps = ControlProps & {
  type?: "text" | "email" | "url" | "search" | "date" | undefined;
  inputMode?: "text" | "email" | "url" | "search" | "numeric" | "decimal" | "tel" | undefined;
  autoComplete?: string | undefined;
  autoCapitalize?: "none" | "sentences" | "words" | "characters" | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  spellCheck?: boolean | undefined;
};

/** One line of text. */
export function TextField({ label, value, type = "text", required, ...rest }: TextFieldProps) {
  const { name, hint, error, optional, ...attributes } = rest;
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>
        <LabelWords optional={optional}>{label}</LabelWords>
      </label>
      <FieldWords name={name} hint={hint} error={error} />
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        {...described({ name, hint, error })}
        {...attributes}
      />
    </div>
  );
}

type TextAreaProps = ControlProps & { rows?: number | undefined; maxLength?: number | undefined };

/** Several lines. The limit is told, not enforced while typing: a pasted text must never be cut without a word. */
export function TextArea({ label, value, rows = 5, maxLength, ...text }: TextAreaProps) {
  const t = useTranslations("ui");
  const { name, error, optional } = text;
  const limitId = maxLength ? `${name}-limit` : undefined;
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>
        <LabelWords optional={optional}>{label}</LabelWords>
      </label>
      <FieldWords {...text} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        {...described(text, limitId)}
      />
      {maxLength ? (
        <p className="hint limit" id={limitId}>
          {t("limit", { max: maxLength })}
        </p>
      ) : null}
    </div>
  );
}

type SelectProps = ControlProps & {
  options: readonly { value: string; label: string }[];
  /** The label of "nothing chosen". */
  empty?: string | undefined;
};

/** One of many. */
export function SelectField({ label, value, options, empty, ...text }: SelectProps) {
  const { name, error, optional } = text;
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>
        <LabelWords optional={optional}>{label}</LabelWords>
      </label>
      <FieldWords {...text} />
      <select id={name} name={name} defaultValue={value} aria-invalid={error ? true : undefined} {...described(text)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A value that travels with the form unseen. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
