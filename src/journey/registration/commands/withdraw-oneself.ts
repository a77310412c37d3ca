import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { withdrawPerson } from '../../nomination/commands/withdraw-person.ts'
import { closing } from '../mails/link-mail.ts'
import { languageOf, postToPerson, valuesOf } from '../mails/post-to-person.tsx'
import { tellMission } from '../mails/tell-mission.tsx'
import { mailWords } from '../mails/words.ts'
import { lockRegistration, type PersonsRegistration } from '../queries/registration-of-person.ts'
import { registrations } from '../schema.ts'

/**
 * A delegate withdraws: the place in the delegation is free, and whoever sent the Note is told. Links and visits end by the
 * same reaction as when a mission withdraws somebody. Doing it twice changes nothing.
 */
export async function withdrawOneself(
  act: Act,
  definition: Definition,
  personId: string,
): Promise<PersonsRegistration | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found || found.registration.state === 'withdrawn') return found
  const { registration, person } = found
  const [after] = await act.tx
    .update(registrations)
    .set({ state: 'withdrawn', withdrawnAt: act.at })
    .where(eq(registrations.id, registration.id))
    .returning()
  record(act, 'registration.withdrawn', {
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    subject: { registration: after ?? registration, person },
  })
  await withdrawPerson(act, personId, { noteId: null, replaced: false })

  const language = languageOf(definition, person)
  const say = mailWords(language)
  const values = valuesOf(definition, person)
  await postToPerson(act, definition, person, {
    kind: 'delegate-withdrew',
    subject: say('subjectWithdrawn', { conference: discreetName(definition, language) }),
    paragraphs: [say('dear', values), say('withdrawn', values), ...closing(definition, person)],
  })
  await tellMission(act, definition, person)
  return { registration: after ?? registration, person }
}
