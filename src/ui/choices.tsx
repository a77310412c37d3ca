import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { describedBy, FieldError, FieldHint, fieldIds } from './field-parts.tsx'
import { words } from './words.ts'

export type Choice = {
  value: string
  text: ComponentChildren
  hint?: ComponentChildren | undefined
  disabled?: boolean | undefined
}

export type ChoicesProps = {
  language: Language
  name: string
  legend: ComponentChildren
  choices: readonly Choice[]
  hint?: ComponentChildren | undefined
  error?: string | undefined
  required?: boolean | undefined
  optional?: boolean | undefined
  legendHidden?: boolean | undefined
  /** Short answers beside each other ("Yes", "No"). */
  inline?: boolean | undefined
}

/** A question with its answers to tick, shared by radios and checkboxes. The first control's id is the name. */
export function Choices(
  props: ChoicesProps & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean },
) {
  const ids = fieldIds(props.name)

  return (
    <fieldset class="ds-fieldset field" aria-describedby={describedBy(ids, props)}>
      <legend class={props.legendHidden ? 'ds-label ds-sr-only' : 'ds-label'} data-weight="semibold">
        {props.legend}
        {props.optional && <span class="field-optional"> ({words(props.language)('optional')})</span>}
      </legend>
      <FieldHint id={ids.hint}>{props.hint}</FieldHint>
      <FieldError id={ids.error} language={props.language} error={props.error} />
      <div class="choices" data-inline={props.inline ? '' : undefined}>
        {props.choices.map((choice, index) => {
          const id = index === 0 ? ids.id : `${ids.id}-${index + 1}`
          return (
            <div class="ds-field" key={choice.value}>
              <input
                class="ds-input"
                type={props.type}
                id={id}
                name={props.name}
                value={choice.value}
                checked={props.isChosen(choice.value)}
                disabled={choice.disabled}
                required={props.type === 'radio' ? props.required : undefined}
                aria-invalid={props.error ? 'true' : undefined}
                aria-describedby={choice.hint ? `${id}-about` : undefined}
              />
              <label class="ds-label" for={id}>
                {choice.text}
              </label>
              <FieldHint id={`${id}-about`}>{choice.hint}</FieldHint>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
