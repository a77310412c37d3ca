import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Deadline } from '../../../ui/deadline.tsx'
import type { NextDate } from '../next-date.ts'
import { words } from '../words.ts'

/** The next date in saffron: where Notes are due, by the clock that binds and by the one of the venue. */
export function NextDateBox({
  definition,
  language,
  next,
}: {
  definition: Definition
  language: Language
  next: NextDate
}) {
  const say = words(language)
  const { notesDue, venue, timeZone } = definition
  if (next.key === 'opens' || next.key === 'closes')
    return <Deadline language={language} label={say(next.key)} at={next.at} on={next.on} zones={[]} />
  return (
    <Deadline
      language={language}
      label={say(next.key)}
      at={next.at}
      zones={[
        { timeZone: notesDue.timeZone, name: phrase(definition, notesDue.place, language) },
        ...(timeZone === notesDue.timeZone
          ? []
          : [{ timeZone, name: phrase(definition, venue.city, language) }]),
      ]}
      note={
        next.sponsorshipDuePassed &&
        say('sponsorshipDuePassed', { date: dateInWords(next.sponsorshipDuePassed, language) })
      }
    />
  )
}
