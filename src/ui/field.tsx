import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { describedBy, FieldError, FieldHint, fieldIds } from './field-parts.tsx'
import { words } from './words.ts'

export type Option = { value: string; text: string; disabled?: boolean | undefined }

export type FieldProps = {
  language: Language
  /** Name of the form's value; the id is the same unless `id` is given. */
  name: string
  label: ComponentChildren
  id?: string | undefined
  hint?: ComponentChildren | undefined
  /** The sentence that says what to correct. */
  error?: string | undefined
  /** What was typed, or is known. */
  value?: string | undefined
  /** 'select' with options makes a list to choose from, 'textarea' a box of several lines. */
  as?: 'input' | 'textarea' | 'select' | undefined
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'number'
    | 'date'
    | 'datetime-local'
    | 'password'
    | 'file'
  options?: readonly Option[] | undefined
  rows?: number | undefined
  required?: boolean | undefined
  /** Says "optional" beside the label. */
  optional?: boolean | undefined
  autocomplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined
  maxLength?: number | undefined
  accept?: string | undefined
  multiple?: boolean | undefined
  spellcheck?: boolean | undefined
  /** 'auto' for names in any script; 'ltr' for addresses. */
  dir?: 'auto' | 'ltr' | 'rtl' | undefined
  /** How wide the answer is expected to be. */
  width?: 'short' | 'medium' | 'full' | undefined
  /** Label for screen readers only (dense tables and toolbars). */
  labelHidden?: boolean | undefined
  readOnly?: boolean | undefined
  autofocus?: boolean | undefined
  /** Id of the form it belongs to, where it stands outside. */
  form?: string | undefined
  /** Stands after the control: a link to the mark in the original, a unit. */
  after?: ComponentChildren | undefined
}

/** One question of a form: label, hint, error and control, tied together for assistive technology. */
export function Field(props: FieldProps) {
  const ids = fieldIds(props.id ?? props.name)
  const say = words(props.language)

  return (
    <div
      class="ds-field field"
      data-width={props.width ?? 'medium'}
      data-invalid={props.error ? '' : undefined}
    >
      <label
        class={props.labelHidden ? 'ds-label ds-sr-only' : 'ds-label'}
        data-weight="semibold"
        for={ids.id}
      >
        {props.label}
        {props.optional && <span class="field-optional"> ({say('optional')})</span>}
      </label>
      <FieldHint id={ids.hint}>{props.hint}</FieldHint>
      <FieldError id={ids.error} language={props.language} error={props.error} />
      <Control {...props} />
      {props.after}
    </div>
  )
}

function Control(props: FieldProps) {
  const ids = fieldIds(props.id ?? props.name)
  const shared = {
    class: 'ds-input',
    id: ids.id,
    name: props.name,
    required: props.required,
    autocomplete: props.autocomplete as 'on' | undefined,
    autofocus: props.autofocus,
    form: props.form,
    dir: props.dir,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(ids, props),
  }
  const typed = { maxLength: props.maxLength, readOnly: props.readOnly, spellcheck: props.spellcheck }

  if (props.as === 'select')
    return (
      <select {...shared} value={props.value} multiple={props.multiple}>
        {props.options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    )
  if (props.as === 'textarea')
    return <textarea {...shared} {...typed} rows={props.rows ?? 5} value={props.value ?? ''} />
  return (
    <input
      {...shared}
      {...typed}
      type={(props.type ?? 'text') as 'text'}
      value={props.value}
      inputMode={props.inputMode}
      accept={props.accept}
      multiple={props.multiple}
    />
  )
}
