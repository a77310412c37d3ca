import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { HomeData } from '../queries/home-data.ts'
import { type Key, words } from '../words.ts'
import type { PortalView } from './home-page.tsx'
import { isConfirmed } from './mission-tasks.tsx'

/** What happens next, after what has happened so far. */
export function WhatIsNext({ frame, mission, definition, data }: PortalView & { data: HomeData }) {
  const { language } = frame
  const say = words(language)
  return (
    <section aria-labelledby="next">
      <h2 class="ds-heading" data-size="sm" id="next">
        {say('nextTitle')}
      </h2>
      <p>
        {say(nextOf(data), {
          ...missionKind(mission),
          opens: dateInWords(definition.registrationOpensOn, language),
          begins: dateInWords(definition.opensOn, language),
        })}
      </p>
    </section>
  )
}

function nextOf({ people, nominations, openQuestions, regretAt }: HomeData): Key {
  if (openQuestions > 0) return 'next-answer'
  if (regretAt) return 'next-regret'
  const confirmed = people.filter(({ state }) => isConfirmed(state))
  if (confirmed.length > 0)
    return confirmed.every(({ state }) => state === 'registered') ? 'next-conference' : 'next-register'
  return nominations.count > 0 ? 'next-verify' : 'next-send'
}
