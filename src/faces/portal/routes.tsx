import { Hono } from 'hono'
import { termsOf } from '../../conference/registry/exceptions.ts'
import { messagesOfInvitee } from '../../journey/note-verbale/queries/messages-of-invitee.ts'
import { questionsToInvitee } from '../../journey/note-verbale/queries/questions-to-invitee.ts'
import type { MissionEnv } from '../../ui/mission-frame.ts'
import { render } from '../../ui/render.ts'
import { letterAnswer } from './letter-route.ts'
import { followedPeople } from './queries/followed-people.ts'
import { homeData } from './queries/home-data.ts'
import { DelegationPage } from './views/delegation-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { MessagesPage } from './views/messages-page.tsx'

/** What a mission or an organisation sees of itself: what is due, its delegation, its messages. Nothing of anybody else. */
export const portalRoutes = new Hono<MissionEnv>()
  .get('/portal', async (c) => {
    const { office, frame, mission } = c.var
    const data = await homeData(office, mission)
    return c.html(render(<HomePage {...{ frame, mission, data }} definition={office.definition()} />))
  })
  .get('/portal/letters/:number', (c) => {
    const number = Number(c.req.param('number'))
    return Number.isSafeInteger(number) ? letterAnswer(c, number) : c.notFound()
  })
  .get('/portal/delegation', async (c) => {
    const { office, frame, mission } = c.var
    const { id, countsWithin } = mission.invitee
    const definition = office.definition()
    const [people, terms] = await Promise.all([
      followedPeople(office, mission.invitee),
      termsOf(office.database.drizzle, definition, countsWithin ?? id),
    ])
    return c.html(render(<DelegationPage {...{ frame, mission, definition, people, terms }} />))
  })
  .get('/portal/messages', async (c) => {
    const { office, frame, mission } = c.var
    const { drizzle } = office.database
    const [notes, questions] = await Promise.all([
      messagesOfInvitee(drizzle, mission.invitee.id),
      questionsToInvitee(drizzle, mission.invitee.id),
    ])
    const definition = office.definition()
    return c.html(render(<MessagesPage {...{ frame, mission, definition, notes, questions }} />))
  })
