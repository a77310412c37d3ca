import '../events.ts'
import { randomInt } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { hashOfToken } from '../../../platform/auth/token.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { changePerson } from '../../nomination/commands/change-person.ts'
import { closing } from '../mails/link-mail.ts'
import { languageOf, postToPerson, valuesOf } from '../mails/post-to-person.tsx'
import { mailWords } from '../mails/words.ts'
import { lockRegistration, type PersonsRegistration } from '../queries/registration-of-person.ts'
import { type AddressChange, addressChanges } from '../schema.ts'

/** No letters and figures that are taken for one another. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const codeLength = 8
const mostAttempts = 5

/** How often within an hour another address may be asked for: each time a mail leaves. */
const mostAnHour = 5

/**
 * REG-1: asks for another address. A code goes to the old one; without an old one, or where it no longer works, the mission
 * or an officer confirms. A second request takes the place of the first.
 */
export async function askForAddress(
  act: Act,
  definition: Definition,
  personId: string,
  newAddress: string,
): Promise<'asked' | 'same' | 'too-often' | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found || found.registration.state === 'withdrawn') return undefined
  const { registration, person } = found
  if (person.email?.toLowerCase() === newAddress.toLowerCase()) return 'same'

  const since = new Date(act.at.getTime() - 3_600_000)
  const recent = await act.tx.$count(
    addressChanges,
    and(eq(addressChanges.registrationId, registration.id), gt(addressChanges.askedAt, since)),
  )
  if (recent >= mostAnHour) return 'too-often'
  await endOpenChange(act, registration.id)
  const code = Array.from({ length: codeLength }, () => signs[randomInt(signs.length)]).join('')
  await act.tx.insert(addressChanges).values({
    registrationId: registration.id,
    newAddress,
    codeHash: hashOf(registration.id, code),
    askedAt: act.at,
    askedBy: actorOf(act.by),
  })
  record(act, 'address.asked', { about: aboutOf(found), subject: found })

  const language = languageOf(definition, person)
  const say = mailWords(language)
  const values = { ...valuesOf(definition, person), newAddress }
  await postToPerson(act, definition, person, {
    kind: 'address-code',
    subject: say('subjectAddress', { conference: discreetName(definition, language) }),
    paragraphs: [
      say('dear', values),
      say('codeIntro', values),
      `${code.slice(0, 4)} ${code.slice(4)}`,
      say('codeIgnore', values),
      ...closing(definition, person).slice(1),
    ],
  })
  return 'asked'
}

/** What became of a confirmation. 'over': too many wrong codes, or none was asked for. */
export type AddressConfirmed = 'confirmed' | 'wrong' | 'over' | 'address-taken' | undefined

/** Confirms the new address by the code that went to the old one. */
export async function confirmAddress(act: Act, personId: string, code: string): Promise<AddressConfirmed> {
  const found = await lockRegistration(act, personId)
  const change = found && (await openChangeOf(act, found.registration.id))
  if (!found || !change || change.attempts >= mostAttempts) return found && 'over'
  const typed = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (hashOf(found.registration.id, typed) !== change.codeHash) {
    await act.tx
      .update(addressChanges)
      .set({ attempts: sql`${addressChanges.attempts} + 1` })
      .where(eq(addressChanges.id, change.id))
    return change.attempts + 1 >= mostAttempts ? 'over' : 'wrong'
  }
  return settle(act, found, change)
}

/** The mission or an officer confirms it in the delegate's place. */
export async function confirmAddressFor(act: Act, personId: string): Promise<AddressConfirmed> {
  const found = await lockRegistration(act, personId)
  const change = found && (await openChangeOf(act, found.registration.id))
  return found && change ? settle(act, found, change) : found && 'over'
}

/** The new address holds; by reaction the link to the old one ends and one to the new one leaves. */
async function settle(
  act: Act,
  found: PersonsRegistration,
  change: AddressChange,
): Promise<AddressConfirmed> {
  const person = await changePerson(act, found.person.id, { email: change.newAddress })
  if (!person) return undefined
  if (typeof person === 'string') return 'address-taken'
  await act.tx
    .update(addressChanges)
    .set({ confirmedAt: act.at, confirmedBy: actorOf(act.by), endedAt: act.at })
    .where(eq(addressChanges.id, change.id))
  record(act, 'address.confirmed', { about: aboutOf(found), subject: { ...found, person } })
  return 'confirmed'
}

async function endOpenChange(act: Act, registrationId: string): Promise<void> {
  await act.tx
    .update(addressChanges)
    .set({ endedAt: act.at })
    .where(and(eq(addressChanges.registrationId, registrationId), isNull(addressChanges.endedAt)))
}

async function openChangeOf(act: Act, registrationId: string): Promise<AddressChange | undefined> {
  const [change] = await act.tx
    .select()
    .from(addressChanges)
    .where(and(eq(addressChanges.registrationId, registrationId), isNull(addressChanges.endedAt)))
  return change
}

function hashOf(registrationId: string, code: string): string {
  return hashOfToken(`${registrationId} ${code}`)
}

function aboutOf({ person }: PersonsRegistration): string[] {
  return [`person:${person.id}`, `delegation:${person.delegationId}`]
}
