import { Details } from '../../../ui/details.tsx'
import { namedPeoplePath } from '../paths.ts'
import { PersonCard } from './person-card.tsx'
import { PersonFields } from './person-fields.tsx'
import type { View } from './view.ts'

/** The people whom the message names, one card each, and the form that adds one who was not read. */
export function PeopleSection(view: View) {
  const { data, say, failed } = view
  const { note, named, standing, seats } = data
  const back = failed?.form === 'add' ? failed : undefined
  return (
    <section aria-labelledby="people-heading">
      <h2 class="ds-heading" data-size="2xs" id="people-heading">
        {say('people', { count: named.length })}
      </h2>
      <p class="people-count">
        {standing
          ? say('ofAtMost', { taken: standing.people.filter((person) => person.takesSeat).length, seats })
          : say('noDelegation', { seats })}
      </p>
      <ol class="person-list">
        {named.map((person) => (
          <PersonCard key={person.id} {...view} person={person} />
        ))}
      </ol>
      {view.mayChange && note.state !== 'settled' && (
        <Details summary={say('addPerson')} open={back !== undefined}>
          <form method="post" action={namedPeoplePath(note.id)} class="stack">
            <input type="hidden" name="version" value={note.version} />
            <PersonFields
              {...view}
              prefix="add"
              values={back?.typed ?? {}}
              errors={back?.errors ?? []}
              button={say('add')}
            />
          </form>
        </Details>
      )}
    </section>
  )
}
