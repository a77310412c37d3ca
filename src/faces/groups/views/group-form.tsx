import { type DefinitionValues, siteLanguages } from '../../../conference/definition/definition.ts'
import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field, type Option } from '../../../ui/field.tsx'
import type { GroupError, GroupTyped } from '../form.ts'
import { placeholders, placeholdersOfSubjects } from '../group-texts.ts'
import { words } from '../words.ts'
import { AudienceFields } from './audience-fields.tsx'

export type GroupFormProps = {
  language: Language
  definition: DefinitionValues
  action: string
  version: number
  typed: GroupTyped
  errors: readonly GroupError[]
  /** The invitees that have a delegation, to choose from. */
  delegations: readonly Option[]
}

/** The form of a message to a group: what it is about, to whom, what it says in each language. */
export function GroupForm(props: GroupFormProps) {
  const { language, definition, action, version, typed, errors } = props
  const say = words(language)
  const spoken = siteLanguages(definition)
  const inBraces = (list: readonly string[]) => list.map((word) => `{${word}}`).join(' ')
  return (
    <form method="post" action={action} class="stack" novalidate>
      <input type="hidden" name="version" value={version} />
      <Field
        language={language}
        name="title"
        label={say('titleField')}
        hint={say('titleHint')}
        value={typed.title}
        error={errorOf('title', errors, language)}
        maxLength={120}
        dir="auto"
      />
      <AudienceFields {...props} />
      <h2 class="ds-heading" data-size="xs">
        {say('texts')}
      </h2>
      <p>{say('textsHint', { words: inBraces(placeholders) })}</p>
      <p>{say('wordsOfSubject', { words: inBraces(placeholdersOfSubjects) })}</p>
      {spoken.map((each) => (
        <Details key={each} summary={languageNames[each]} open={isOpen(each, spoken, typed, errors)}>
          <Field
            language={language}
            name={`subject-${each}`}
            label={say('subject', { language: languageNames[each] })}
            value={typed[`subject-${each}`]}
            error={errorOf(`subject-${each}`, errors, language)}
            maxLength={150}
            width="full"
            dir="auto"
          />
          <Field
            language={language}
            name={`body-${each}`}
            as="textarea"
            rows={8}
            label={say('body', { language: languageNames[each] })}
            value={typed[`body-${each}`]}
            error={errorOf(`body-${each}`, errors, language)}
            maxLength={10000}
            width="full"
            dir="auto"
          />
        </Details>
      ))}
      <Field
        language={language}
        name="otherwise"
        as="select"
        label={say('otherwise')}
        value={typed.otherwise ?? ''}
        error={errorOf('otherwise', errors, language)}
        options={[
          { value: '', text: say('otherwise-none') },
          ...spoken.map((each) => ({
            value: each,
            text: say('otherwise-in', { language: languageNames[each] }),
          })),
        ]}
      />
      <Button variant="secondary">{say('keep')}</Button>
    </form>
  )
}

/** A language stands open where something is written or wrong in it; the conference's first does always. */
function isOpen(
  language: Language,
  [first]: readonly Language[],
  typed: GroupTyped,
  errors: readonly GroupError[],
): boolean {
  const fields = [`subject-${language}`, `body-${language}`]
  return (
    language === first || fields.some((name) => typed[name] || errors.some(({ field }) => field === name))
  )
}

/** The sentence about a field, where something is wrong with it. */
export function errorOf(
  field: string,
  errors: readonly GroupError[],
  language: Language,
): string | undefined {
  const error = errors.find((each) => each.field === field)
  return error && errorInWords(error, language)
}

/** What is wrong, and what to do. */
export function errorInWords({ field, code, found }: GroupError, language: Language): string {
  const [, of = ''] = field.split('-')
  const name = languageNames[of as Language] ?? ''
  return words(language)(`error.${code}`, { language: name, found: found ?? '' })
}
