import type { ReactNode } from "react";
import { described, type FieldText, FieldWords, fieldClass, LabelWords } from "./field-frame.tsx";

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

type GroupProps = FieldText & { legend: string; options: readonly Option[] };

/** One of a few, all seen at once. */
export function RadioGroup({ legend, options, value, ...text }: GroupProps & { value?: string | undefined }) {
  return (
    <Group legend={legend} {...text}>
      {options.map((option, index) => (
        <Tick
          key={option.value}
          id={idOf(text.name, index)}
          name={text.name}
          type="radio"
          option={option}
          checked={option.value === value}
        />
      ))}
    </Group>
  );
}

/** Any number of a few. */
export function CheckboxGroup({ legend, options, values = [], ...text }: GroupProps & { values?: readonly string[] | undefined }) {
  return (
    <Group legend={legend} {...text}>
      {options.map((option, index) => (
        <Tick
          key={option.value}
          id={idOf(text.name, index)}
          name={text.name}
          type="checkbox"
          option={option}
          checked={values.includes(option.value)}
          invalid={Boolean(text.error)}
        />
      ))}
    </Group>
  );
}

type CheckboxProps = FieldText & { label: ReactNode; value?: string | undefined; checked?: boolean | undefined };

/** One thing to agree to, or not. */
export function Checkbox({ label, value = "yes", checked = false, ...text }: CheckboxProps) {
  const { name, error } = text;
  return (
    <div className={fieldClass(error)}>
      <FieldWords {...text} />
      <div className="chk">
        <input
          id={name}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          {...described(text)}
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  );
}

/** The error summary leads to a group's first control by the group's name. */
function idOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

function Group({ legend, children, ...text }: FieldText & { legend: string; children: ReactNode }) {
  return (
    <fieldset className={fieldClass(text.error)} {...described(text)}>
      <legend>
        <LabelWords optional={text.optional}>{legend}</LabelWords>
      </legend>
      <FieldWords {...text} />
      {children}
    </fieldset>
  );
}

type TickProps = { id: string; name: string; type: "radio" | "checkbox"; option: Option; checked: boolean; invalid?: boolean };

function Tick({ id, name, type, option, checked, invalid }: TickProps) {
  const hintId = option.hint ? `${id}-about` : undefined;
  return (
    <div className="chk">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={hintId}
        aria-invalid={invalid || undefined}
      />
      <label htmlFor={id}>
        {option.label}
        {option.hint ? (
          <span className="hint" id={hintId}>
            {option.hint}
          </span>
        ) : null}
      </label>
    </div>
  );
}
