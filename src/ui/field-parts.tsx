import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

/** The ids of a field's parts. An error summary links to `id`. */
export type FieldIds = { id: string; hint: string; error: string }

/** Ids of a field and of what describes it. */
export function fieldIds(id: string): FieldIds {
  return { id, hint: `${id}-hint`, error: `${id}-error` }
}

/** The ids of hint and error that are there, for `aria-describedby`. */
export function describedBy(ids: FieldIds, there: { hint?: unknown; error?: unknown }): string | undefined {
  const list = [there.hint && ids.hint, there.error && ids.error].filter(Boolean)
  return list.length > 0 ? list.join(' ') : undefined
}

/** The line that helps to answer; nothing where there is none. */
export function FieldHint({ id, children }: { id: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <p id={id} data-field="description" class="field-hint">
      {children}
    </p>
  )
}

/** The sentence that says what to correct; nothing where all is well. */
export function FieldError(props: { id: string; language: Language; error?: string | undefined }) {
  if (!props.error) return null
  return (
    <p id={props.id} class="ds-validation-message" data-field="validation">
      <span class="ds-sr-only">{words(props.language)('error')}: </span>
      {props.error}
    </p>
  )
}
