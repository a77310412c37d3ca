import type { Role } from '../../../conference/roles.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { demonstrationSessionPath } from '../paths.ts'
import { words as secondStepWords } from '../second-factor/words.ts'
import { words } from '../words.ts'

/** One of the demonstration's accounts, and what it may do. */
export type NamedAccount = { id: string; name: string; role: Role }

/** The demonstration's accounts: one press signs in; each says what its role sees. */
export function DemonstrationAccounts(props: {
  language: Language
  accounts: NamedAccount[]
  next?: string
}) {
  const say = words(props.language)
  return (
    <section aria-labelledby="accounts">
      <h2 class="ds-heading" data-size="md" id="accounts">
        {say('demonstration')}
      </h2>
      <p>{say('demonstrationIntro')}</p>
      <p>{secondStepWords(props.language)('exempt')}</p>
      <ul class="account-list">
        {props.accounts.map(({ id, name, role }) => (
          <li key={id}>
            <form method="post" action={demonstrationSessionPath}>
              <input type="hidden" name="account" value={id} />
              {props.next && <input type="hidden" name="next" value={props.next} />}
              <h3 class="ds-heading" data-size="2xs">
                <bdi>{name}</bdi> · {say(`role-${role}`)}
              </h3>
              <p>{say(`about-${role}`)}</p>
              <Button variant="secondary" size="small">
                {say('enter', { name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
