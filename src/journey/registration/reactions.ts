import { eq } from 'drizzle-orm'
import type { Definition } from '../../conference/definition/definition.ts'
import { currentDefinition } from '../../conference/office/current-definition.ts'
import { revokeLinks } from '../../platform/auth/personal-links.ts'
import type { Act, Reactions } from '../../platform/journal/act.ts'
import type { Person } from '../nomination/schema.ts'
import { openRegistration } from './commands/open-registration.ts'
import { sendLink } from './commands/send-link.ts'
import { lockRegistration } from './queries/registration-of-person.ts'
import { registrations } from './schema.ts'

/** What registration does when a delegation changes: a link for who is confirmed, none any more for who is not. */
export const reactions: Reactions = {
  'person.confirmed': async (act, person) => {
    const definition = await definitionOf(act)
    if (definition) await openRegistration(act, definition, person)
  },
  'person.corrected': linkToNewAddress,
  'person.withdrawn': closeRegistration,
  'person.replaced': closeRegistration,
  'confirmation.undone': closeRegistration,
}

/** REG-1: the link is bound to the address; another address needs another link. */
async function linkToNewAddress(act: Act, person: Person): Promise<void> {
  const found = await lockRegistration(act, person.id)
  const definition = await definitionOf(act)
  if (!found || !definition || found.person.state !== 'confirmed') return
  const { linkAddress, state } = found.registration
  const isNew = person.email !== null && person.email.toLowerCase() !== linkAddress
  if (!isNew) return
  await sendLink(act, definition, found, { reason: state === 'to-send' ? 'first' : 'new-address' })
}

/** Whoever is no longer in the delegation registers no more: links and open visits end. */
async function closeRegistration(act: Act, person: Person): Promise<void> {
  await revokeLinks(act.tx, { purpose: 'registration', subjectId: person.id }, 'withdrawn')
  await act.tx
    .update(registrations)
    .set({ state: 'withdrawn', withdrawnAt: act.at })
    .where(eq(registrations.personId, person.id))
}

async function definitionOf(act: Act): Promise<Definition | undefined> {
  return (await currentDefinition(act.tx, act.conferenceId))?.definition
}
