import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { leavingPath } from '../paths.ts'
import { words } from '../words.ts'

/** Whom to write to, and the way out: the computer may be shared. */
export function MissionFooter({ definition, language }: { definition: Definition; language: Language }) {
  const say = words(language)
  const { secretariat } = definition
  return (
    <>
      <p>
        {say('askUs', {
          secretariat: phrase(definition, secretariat.name, language),
          team: phrase(definition, secretariat.team, language),
        })}{' '}
        <a href={`mailto:${secretariat.mailbox}`}>
          <bdi>{secretariat.mailbox}</bdi>
        </a>
      </p>
      <form method="post" action={leavingPath}>
        <p>{say('leaveWhy')}</p>
        <Button variant="secondary" size="small">
          {say('leave')}
        </Button>
      </form>
    </>
  )
}
