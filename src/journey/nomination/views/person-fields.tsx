import type { Language } from '../../../platform/i18n/language.ts'
import type { Say } from '../../../platform/i18n/words.ts'
import { Button } from '../../../ui/button.tsx'
import type { FieldProblem } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import type { Key } from '../words.ts'

const lines = [
  ['fullName', 'name'],
  ['honorific', 'honorific'],
  ['givenNames', 'givenNames'],
  ['familyName', 'familyName'],
  ['title', 'jobTitle'],
  ['organisation', 'organisation'],
] as const

const choices = {
  role: ['head', 'delegate', 'adviser', 'assistant', 'interpreter', 'companion'],
  sponsorship: ['not-asked', 'asked', 'unclear'],
  gender: ['', 'f', 'm'],
} as const

export type PersonFieldsProps = {
  language: Language
  say: Say<Key>
  /** Makes the fields' ids unique on the page. */
  prefix: string
  values: Record<string, string | null | undefined>
  errors: readonly FieldProblem[]
  button: string
}

/** The fields of a person, as an officer corrects or adds one. */
export function PersonFields({ language, say, prefix, values, errors, button }: PersonFieldsProps) {
  const shared = (field: string) => ({
    language,
    name: field,
    id: `${prefix}-${field}`,
    value: values[field] ?? '',
    error: errors.find((error) => error.field === `${prefix}-${field}`)?.text,
    width: 'full' as const,
  })
  return (
    <>
      {lines.map(([field, key]) => (
        <Field key={field} {...shared(field)} label={say(key)} dir="auto" spellcheck={false} />
      ))}
      <Field {...shared('email')} label={say('email')} type="email" dir="ltr" spellcheck={false} />
      {(['role', 'sponsorship', 'gender'] as const).map((field) => (
        <Field
          key={field}
          {...shared(field)}
          label={say(field)}
          as="select"
          value={
            values[field] ?? (field === 'role' ? 'delegate' : field === 'sponsorship' ? 'not-asked' : '')
          }
          options={choices[field].map((value) => ({ value, text: say(`${field}-${value}` as Key) }))}
        />
      ))}
      <Button variant="secondary" size="small">
        {button}
      </Button>
    </>
  )
}
