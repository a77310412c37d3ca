import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { describedBy, FieldError, FieldHint, fieldIds } from './field-parts.tsx'

export type CheckboxProps = {
  language: Language
  name: string
  label: ComponentChildren
  id?: string | undefined
  value?: string | undefined
  checked?: boolean | undefined
  hint?: ComponentChildren | undefined
  error?: string | undefined
  disabled?: boolean | undefined
  required?: boolean | undefined
  /** Label for screen readers only: a box at the head of a table's row. */
  labelHidden?: boolean | undefined
  form?: string | undefined
}

/** One box to tick. */
export function Checkbox(props: CheckboxProps) {
  const ids = fieldIds(props.id ?? props.name)

  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={ids.id}
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.checked}
        disabled={props.disabled}
        required={props.required}
        form={props.form}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(ids, props)}
      />
      <label class={props.labelHidden ? 'ds-label ds-sr-only' : 'ds-label'} for={ids.id}>
        {props.label}
      </label>
      <FieldHint id={ids.hint}>{props.hint}</FieldHint>
      <FieldError id={ids.error} language={props.language} error={props.error} />
    </div>
  )
}
