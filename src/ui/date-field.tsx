import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import type { DateParts } from './date-parts.ts'
import { describedBy, FieldError, FieldHint, fieldIds } from './field-parts.tsx'
import { words } from './words.ts'

export type DateFieldProps = {
  language: Language
  /** Prefix of the three names: `name-day`, `name-month`, `name-year`. */
  name: string
  legend: ComponentChildren
  value?: DateParts | undefined
  hint?: ComponentChildren | undefined
  error?: string | undefined
  /** The parts to be marked as wrong; all of them where it is not said. */
  wrong?: readonly (keyof DateParts)[] | undefined
  /** 'bday' lets the browser fill in a birthday. */
  autocomplete?: 'bday' | undefined
}

/** A date that people know by heart, in three boxes; an error summary links to `name-day`. */
export function DateField(props: DateFieldProps) {
  const ids = fieldIds(props.name)
  const say = words(props.language)
  const parts = ['day', 'month', 'year'] as const

  return (
    <fieldset class="ds-fieldset field" aria-describedby={describedBy(ids, props)}>
      <legend class="ds-label" data-weight="semibold">
        {props.legend}
      </legend>
      <FieldHint id={ids.hint}>{props.hint}</FieldHint>
      <FieldError id={ids.error} language={props.language} error={props.error} />
      <div class="date-parts">
        {parts.map((part) => (
          <div class="ds-field" key={part}>
            <label class="ds-label" for={`${props.name}-${part}`}>
              {say(part)}
            </label>
            <input
              class="ds-input"
              id={`${props.name}-${part}`}
              name={`${props.name}-${part}`}
              inputMode="numeric"
              size={part === 'year' ? 4 : 2}
              maxLength={part === 'year' ? 4 : 2}
              value={props.value?.[part] ?? ''}
              autocomplete={props.autocomplete ? (`${props.autocomplete}-${part}` as 'bday-day') : undefined}
              aria-invalid={props.error && (props.wrong ?? parts).includes(part) ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
