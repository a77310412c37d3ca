import { type Definition, phrase } from '../../../../conference/definition/definition.ts'
import { dateInWords } from '../../../../platform/i18n/dates.ts'
import type { Language } from '../../../../platform/i18n/language.ts'
import { Deadline } from '../../../../ui/deadline.tsx'
import type { Mission } from '../../../../ui/mission-frame.ts'
import type { NextDue } from '../../rules/next-due.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'

/** What is due when: by the clock that binds, and by that of the venue. */
export function DueBox(props: {
  definition: Definition
  language: Language
  mission: Mission
  due: NextDue
}) {
  const { definition, language, mission, due } = props
  const { notesDue, venue, timeZone } = definition
  const say = words(language)
  return (
    <Deadline
      language={language}
      label={say(`due-${due.which}`, missionKind(mission))}
      at={due.at}
      passed={due.isPassed}
      note={
        due.otherOn &&
        say(due.which === 'withSponsorship' ? 'dueOther' : 'dueBefore', {
          date: dateInWords(due.otherOn, language),
        })
      }
      zones={[
        { timeZone: notesDue.timeZone, name: phrase(definition, notesDue.place, language) },
        ...(timeZone === notesDue.timeZone
          ? []
          : [{ timeZone, name: phrase(definition, venue.city, language) }]),
      ]}
    />
  )
}
