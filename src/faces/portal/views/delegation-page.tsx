import { clause, clausesOfRule } from '../../../conference/definition/clauses.ts'
import type { Terms } from '../../../conference/definition/terms.ts'
import { sendNotePath } from '../../../journey/note-verbale/paths.ts'
import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import { MissionPage } from '../../../ui/mission-page.tsx'
import type { FollowedPerson } from '../queries/followed-people.ts'
import { words } from '../words.ts'
import { FollowedCard } from './followed-card.tsx'
import type { PortalView } from './home-page.tsx'

/** The delegation as its mission follows it: each person's state, never an answer of theirs. */
export function DelegationPage(view: PortalView & { people: FollowedPerson[]; terms: Terms }) {
  const { frame, mission, definition, people, terms } = view
  const { language } = frame
  const say = words(language)
  const gone = people.filter(({ state }) => state === 'withdrawn' || state === 'replaced')
  const coming = people.filter((person) => !gone.includes(person))
  const balance = clausesOfRule(definition, 'NOM-6').flatMap((number) => {
    const found = clause(definition, language, number)
    return found ? [found.plain] : []
  })
  return (
    <MissionPage
      {...frame}
      title={say('delegation')}
      crumbs={[{ text: say('home'), href: frame.home }, { text: say('delegation') }]}
    >
      <p>{say('delegationIntro', { count: coming.length, allowed: terms.representativesPerDelegation })}</p>
      {coming.length === 0 && (
        <p>
          <a class="ds-link" href={sendNotePath}>
            {say('taskSend', missionKind(mission))}
          </a>
        </p>
      )}
      <ul class="person-list">
        {coming.map((person) => (
          <FollowedCard key={person.id} {...view} person={person} level={2} />
        ))}
      </ul>
      {balance.length > 0 && (
        <section aria-labelledby="balance">
          <h2 class="ds-heading" data-size="sm" id="balance">
            {say('balanceTitle')}
          </h2>
          {balance.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{say('balanceText')}</p>
        </section>
      )}
      {gone.length > 0 && (
        <section aria-labelledby="gone">
          <h2 class="ds-heading" data-size="sm" id="gone">
            {say('goneTitle')}
          </h2>
          <ul class="person-list">
            {gone.map((person) => (
              <FollowedCard key={person.id} {...view} person={person} level={3} />
            ))}
          </ul>
        </section>
      )}
    </MissionPage>
  )
}
