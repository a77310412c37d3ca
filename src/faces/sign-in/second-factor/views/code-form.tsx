import type { Language } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import { words } from '../words.ts'

/** Asks for a code. What else the form sends stands in `hidden`. */
export function CodeForm(props: {
  language: Language
  action: string
  label: string
  hint: string
  error: string | undefined
  hidden: Record<string, string | undefined>
}) {
  return (
    <form method="post" action={props.action} novalidate>
      {Object.entries(props.hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field
        language={props.language}
        name="code"
        label={props.label}
        hint={props.hint}
        error={props.error}
        autocomplete="one-time-code"
        spellcheck={false}
        dir="ltr"
        width="short"
      />
      <Button>{words(props.language)('goOn')}</Button>
    </form>
  )
}
