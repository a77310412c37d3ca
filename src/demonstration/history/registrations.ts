import { and, eq } from 'drizzle-orm'
import { registrationTerms } from '../../conference/definition/registration-terms.ts'
import type { Office } from '../../conference/office/office.ts'
import { delegations, type Person, people } from '../../journey/nomination/schema.ts'
import { assist } from '../../journey/registration/commands/assist.ts'
import { noteOpening } from '../../journey/registration/commands/note-opening.ts'
import { saveSection } from '../../journey/registration/commands/save-section.ts'
import { submitRegistration } from '../../journey/registration/commands/submit-registration.ts'
import { withdrawOneself } from '../../journey/registration/commands/withdraw-oneself.ts'
import { readSection } from '../../journey/registration/form/read-section.ts'
import { sectionsFor } from '../../journey/registration/form/sections.ts'
import { formOf } from '../../journey/registration/queries/form-of.ts'
import { lockRegistration } from '../../journey/registration/queries/registration-of-person.ts'
import { type Act, type Actor, perform } from '../../platform/journal/act.ts'
import type { Guest, GuestDelegation } from '../guests/guest.ts'
import { usualAnswers } from '../guests/usual-answers.ts'
import { colleague } from './colleague.ts'
import { type Happening, hoursAfter } from './happening.ts'

/** What a delegate who has come so far has done, and how many hours after the confirmation. */
export function registrationHappenings(delegation: GuestDelegation): Happening[] {
  return delegation.guests.flatMap((guest, index) => {
    const after = (hours: number) => hoursAfter(delegation.confirmedAt, hours + index)
    const is = (...reached: Guest['progress'][]) => reached.includes(guest.progress)
    const happening = (hours: number, what: Doing): Happening => ({
      at: after(hours),
      what: (then) => asDelegate(then, delegation, guest, what),
    })
    return [
      ...(is('link-sent', 'assisted') ? [] : [happening(20, open)]),
      ...(is('draft') ? [happening(21, begin)] : []),
      ...(is('submitted', 'changed', 'withdrawn') ? [happening(22, fill), happening(23, submit)] : []),
      ...(is('changed') ? [happening(96, change), happening(97, submit)] : []),
      ...(is('withdrawn') ? [happening(120, withdraw)] : []),
      ...(is('assisted') ? [happening(46, fillWith), happening(47, submit)] : []),
    ]
  })
}

type Doing = (then: Office, person: Person, guest: Guest, by: Actor) => Promise<void>

async function asDelegate(then: Office, { code }: GuestDelegation, guest: Guest, what: Doing): Promise<void> {
  const [found] = await then.database.drizzle
    .select({ person: people })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .where(and(eq(people.fullName, guest.fullName), eq(delegations.conferenceId, then.conference.id)))
  if (!found) throw new Error(`${guest.fullName} of ${code} was not confirmed`)
  const { person } = found
  await what(then, person, guest, { kind: 'delegate', id: person.id, name: person.email ?? '' })
}

const open: Doing = async (then, person, _, by) => {
  await perform(then.stage, by, async (act) => {
    const found = await lockRegistration(act, person.id)
    if (found?.registration.state === 'link-sent') await noteOpening(act, found)
  })
}

const begin: Doing = (then, person, guest, by) =>
  perform(then.stage, by, (act) => save(act, then, person, guest, 4))

const fill: Doing = (then, person, guest, by) =>
  perform(then.stage, by, (act) => save(act, then, person, guest))

const fillWith: Doing = async (then, person, guest) => {
  const by = await colleague(then, 'intake')
  await perform(then.stage, by, async (act) => {
    await assist(act, person.id, { way: 'telephone', helper: 'Her sister, who has a telephone' })
    await save(act, then, person, guest)
  })
}

const change: Doing = (then, person, guest, by) =>
  perform(then.stage, by, (act) => {
    const says = { ...guest.says, diet: { kinds: ['no-gluten'] } }
    return save(act, then, person, { ...guest, says })
  })

const submit: Doing = async (then, person, guest, by) => {
  const actor = guest.progress === 'assisted' ? await colleague(then, 'intake') : by
  const desk = { definition: then.definition(), seals: then.seals, baseUrl: then.settings.baseUrl }
  const sent = await perform(then.stage, actor, (act) => submitRegistration(act, desk, person.id))
  if (typeof sent === 'object' && 'left' in sent)
    throw new Error(`${guest.fullName} has to answer first: ${sent.left.join(', ')}`)
}

const withdraw: Doing = async (then, person, _, by) => {
  await perform(then.stage, by, (act) => withdrawOneself(act, then.definition(), person.id))
}

/** Saves the sections as the guest fills them in; the first `count` of them, or all. */
async function save(act: Act, then: Office, person: Person, guest: Guest, count?: number): Promise<void> {
  const definition = then.definition()
  const asked = { definition, terms: registrationTerms(definition), person }
  const found = await lockRegistration(act, person.id)
  if (!found) throw new Error(`${guest.fullName} has no registration`)
  const stored = await formOf(act.tx, found.registration.id, then.seals)
  for (const section of sectionsFor(asked).slice(0, count)) {
    const given = usualAnswers(section.subject, person, guest)
    if (!given) continue
    const reading = readSection(section, asked, given)
    const seen = stored[section.subject]?.draft?.revision ?? null
    await saveSection(act, then.seals, person.id, { section, reading, seen })
  }
}
