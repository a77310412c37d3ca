import { Button } from '../../../ui/button.tsx'
import type { MissionFrame } from '../../../ui/mission-frame.ts'
import { MissionPage } from '../../../ui/mission-page.tsx'
import type { Person } from '../../nomination/schema.ts'
import { missionAddressOf } from '../paths.ts'
import { words } from '../words.ts'

export type MissionAddressProps = {
  frame: MissionFrame
  person: Person
  /** The new address that waits; undefined where none does. */
  waiting: string | undefined
  /** A colleague of the delegation has it already. */
  isTaken?: boolean
}

/** A mission confirms a new address for one of its people, in place of a code sent to the old one. */
export function MissionAddressPage({ frame, person, waiting, isTaken }: MissionAddressProps) {
  const say = words(frame.language)
  const name = person.fullName
  return (
    <MissionPage
      {...frame}
      title={say('missionTitle')}
      crumbs={[{ text: frame.siteName, href: frame.home }, { text: say('missionTitle') }]}
      errors={isTaken ? [{ text: say('addressTaken') }] : []}
    >
      {waiting ? (
        <form method="post" action={missionAddressOf(person.id)}>
          <p dir="auto">{say('missionLead', { name, address: waiting, old: person.email ?? '–' })}</p>
          <Button>{say('codeButton')}</Button>
        </form>
      ) : (
        <p dir="auto">{say('missionNone', { name })}</p>
      )}
    </MissionPage>
  )
}
