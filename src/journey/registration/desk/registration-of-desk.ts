import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { registrationTerms } from '../../../conference/definition/registration-terms.ts'
import { invitees } from '../../../conference/schema.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { delegations } from '../../nomination/schema.ts'
import { registrationOf } from '../paths.ts'
import { bounceOf } from '../queries/bounce-of.ts'
import { changesOf } from '../queries/changes-of.ts'
import { formOf } from '../queries/form-of.ts'
import { type PersonsRegistration, registrationOfPerson } from '../queries/registration-of-person.ts'
import { versionsOf } from '../queries/versions-of.ts'
import { waitingAddress } from '../queries/waiting-address.ts'
import { isOpen } from '../rules/opening.ts'
import type { DeskView } from './desk-view.ts'

type Here = Context<DeskEnv>

/** The registration that the address names, and what its person is asked. */
export async function foundBy(
  c: Here,
): Promise<(PersonsRegistration & Pick<DeskView, 'asked'> & { name: string }) | undefined> {
  const { office } = c.var
  const id = c.req.param('person') ?? ''
  const found = await registrationOfPerson(office.database.drizzle, office.conference.id, id)
  if (!found) return undefined
  const definition = office.definition()
  const asked = { definition, terms: registrationTerms(definition), person: found.person }
  return { ...found, asked, name: found.registration.badgeName ?? found.person.fullName }
}

/** Everything on the page of a registration. */
export async function viewOf(c: Here): Promise<DeskView | undefined> {
  const found = await foundBy(c)
  if (!found) return undefined
  const { office, frame, who } = c.var
  const { database } = office
  const { registration, person, asked } = found
  const [form, versions, changes, bounce, waiting, story, invitee] = await Promise.all([
    formOf(database.drizzle, registration.id, undefined),
    versionsOf(database, registration.id),
    changesOf(database, registration.id),
    bounceOf(database, person),
    waitingAddress(database.drizzle, registration.id),
    c.var.story(`person:${person.id}`, registrationOf(person.id)),
    inviteeOf(c, person.delegationId),
  ])
  const roles = who?.roles ?? []
  const mayChange = roles.includes('manager') || roles.includes('intake')
  const open = isOpen(asked.definition, office.clock.now())
  return {
    ...found,
    frame,
    roles,
    mayChange,
    form,
    versions,
    changes,
    bounce,
    waiting,
    story,
    invitee,
    isOpen: open,
  }
}

async function inviteeOf(c: Here, delegationId: string): Promise<string> {
  const { office, frame } = c.var
  const [found] = await office.database.drizzle
    .select({ names: invitees.names, acronym: invitees.acronym })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(eq(delegations.id, delegationId))
  return found?.names[frame.language] ?? found?.names.en ?? found?.acronym ?? '–'
}
