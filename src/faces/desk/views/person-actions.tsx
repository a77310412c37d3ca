import { undoingPath, withdrawalPath } from '../../../journey/nomination/paths.ts'
import type { Person } from '../../../journey/nomination/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { words } from '../words.ts'

/** What can be changed about a confirmed person: a confirmation taken back, a withdrawal; each with its reason. */
export function PersonActions({ language, person }: { language: Language; person: Person }) {
  const say = words(language)
  const forms = [
    { key: 'undo', action: undoingPath(person.id) },
    { key: 'withdraw', action: withdrawalPath(person.id) },
  ] as const
  return (
    <div class="screen-only">
      <Details summary={say('delegation.changePerson', { name: person.fullName })}>
        {forms.map(({ key, action }) => (
          <form key={key} method="post" action={action} class="stack">
            <p>{say(`delegation.${key}.about`)}</p>
            <Field
              language={language}
              name="reason"
              id={`${key}-${person.id}`}
              label={say('delegation.reason')}
              hint={say('delegation.reason.hint')}
              required
              maxLength={2000}
              width="full"
            />
            <Button variant="danger" size="small" label={`${say(`delegation.${key}`)}: ${person.fullName}`}>
              {say(`delegation.${key}`)}
            </Button>
          </form>
        ))}
      </Details>
    </div>
  )
}
