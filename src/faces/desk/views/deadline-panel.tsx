import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Deadline } from '../../../ui/deadline.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import type { DeadlineOfConference } from '../deadlines.ts'
import type { HomeData } from '../home/home-data.ts'
import { words } from '../words.ts'

/** The next deadline and what it touches; under it, the last one that passed. */
export function DeadlinePanel(props: { frame: DeskFrame; definition: Definition; data: HomeData }) {
  const { definition, data } = props
  const { language } = props.frame
  const { next, passed } = data.deadlines
  const say = words(language)
  const last = passed.at(-1)
  const touched = say('home.touches', { silent: data.silent.count, notes: data.notes.count })
  const lastPassed = last && say('home.passed', inWords(definition, last, language))

  if (!next)
    return (
      <p>
        {say('home.noDeadline')} {touched}
      </p>
    )
  return (
    <Deadline
      language={language}
      label={say(`deadline.${next.key}`)}
      at={next.at}
      zones={zonesOf(definition, next, language)}
      note={[touched, lastPassed].filter(Boolean).join(' ')}
    />
  )
}

/** A deadline's name and date, in the zone that binds. */
export function inWords(
  definition: Definition,
  { key, at, timeZone }: DeadlineOfConference,
  language: Language,
) {
  const say = words(language)
  const place = placeOf(definition, timeZone, language)
  return { deadline: say(`deadline.${key}`), date: `${shortInstant(at, language, timeZone)} (${place})` }
}

function zonesOf(definition: Definition, deadline: DeadlineOfConference, language: Language) {
  const zones = [...new Set([deadline.timeZone, definition.notesDue.timeZone])]
  return zones.map((timeZone) => ({ timeZone, name: placeOf(definition, timeZone, language) }))
}

function placeOf(definition: Definition, timeZone: string, language: Language): string {
  const { notesDue, venue } = definition
  return phrase(definition, timeZone === notesDue.timeZone ? notesDue.place : venue.city, language)
}
