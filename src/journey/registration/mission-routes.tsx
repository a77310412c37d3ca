import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { MissionEnv } from '../../ui/mission-frame.ts'
import { render } from '../../ui/render.ts'
import { ownPeople } from '../nomination/queries/own-people.ts'
import type { Person } from '../nomination/schema.ts'
import { confirmAddressFor } from './commands/change-address.ts'
import { missionAddressOf } from './paths.ts'
import { registrationOfPerson } from './queries/registration-of-person.ts'
import { waitingAddress } from './queries/waiting-address.ts'
import { MissionAddressPage } from './views/mission-address-page.tsx'

type Here = Context<MissionEnv>

/** What a mission does in this step: it confirms a new address for one of its own people (REG-1). */
export const missionRoutes = new Hono<MissionEnv>()
  .get('/portal/people/:id/address', async (c) => {
    const person = await ownPerson(c)
    return person ? page(c, person, false) : c.notFound()
  })
  .post('/portal/people/:id/address', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
    const person = await ownPerson(c)
    if (!person) return c.notFound()
    const done = await c.var.perform((act) => confirmAddressFor(act, person.id))
    if (done === 'address-taken') return page(c, person, true)
    return c.redirect(missionAddressOf(person.id), 303)
  })

async function page(c: Here, person: Person, isTaken: boolean): Promise<Response> {
  const { office, frame } = c.var
  const { drizzle } = office.database
  const found = await registrationOfPerson(drizzle, office.conference.id, person.id)
  const waiting = found && (await waitingAddress(drizzle, found.registration.id))
  const view = <MissionAddressPage frame={frame} person={person} waiting={waiting} isTaken={isTaken} />
  return c.html(render(view), isTaken ? 422 : 200)
}

/** One of the mission's own people who is confirmed; nobody of another delegation. */
async function ownPerson(c: Here): Promise<Person | undefined> {
  const { people } = await ownPeople(c.var.office.database.drizzle, c.var.mission.invitee)
  return people.find(({ id, state }) => id === c.req.param('id') && state === 'confirmed')
}
