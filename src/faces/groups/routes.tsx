import { type Context, Hono } from 'hono'
import type { AnswersOf } from '../../journey/invitation/answers.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { mailingPath } from '../mailings/paths.ts'
import { authorNames } from '../registry/author-names.ts'
import { changeGroupMessage, discardGroupMessage, draftGroupMessage } from './commands/keep-draft.ts'
import { prepareGroup } from './commands/prepare-group.ts'
import { readGroup } from './form.ts'
import { blankPage, draftPage, type Returned } from './group-pages.tsx'
import { groupPath, groupsPath, newGroupPath } from './paths.ts'
import { draftById, draftsOf } from './queries/draft-by-id.ts'
import type { Around } from './queries/invitees-of-group.ts'
import { GroupsPage } from './views/groups-page.tsx'

type Here = Context<DeskEnv>

/** Messages to groups: drafts, what they say and to whom; their list goes the way of every mail to many. */
export function groupRoutesWith(answersFrom: (database: Database) => AnswersOf): Hono<DeskEnv> {
  const aroundOf = async (c: Here): Promise<Around> => {
    const { office } = c.var
    return {
      definition: office.definition(),
      answers: await answersFrom(office.database)(office.conference.id),
      demonstration: office.settings.demonstration,
    }
  }
  const show = async (c: Here, returned?: Returned) => {
    const { office } = c.var
    const draft = await draftById(office.database.drizzle, office.conference.id, c.req.param('id') ?? '')
    return draft ? draftPage(c, draft, await aroundOf(c), returned) : c.notFound()
  }
  return new Hono<DeskEnv>()
    .get(groupsPath, async (c) => {
      const { office, frame } = c.var
      const drafts = await draftsOf(office.database, office.conference.id)
      const authors = drafts.map(({ writtenBy }) => writtenBy)
      const names = await authorNames(office.database, authors, 'Verbale')
      return c.html(
        render(<GroupsPage frame={frame} definition={office.definition()} drafts={drafts} names={names} />),
      )
    })
    .get(newGroupPath, (c) => blankPage(c))
    .post(groupsPath, async (c) => {
      const read = readGroup(await c.req.parseBody(), c.var.office.definition())
      if ('errors' in read) return blankPage(c, read)
      const draft = await c.var.perform((act) => draftGroupMessage(act, read.given))
      return c.redirect(`${groupPath(draft.id)}?kept`, 303)
    })
    .get('/desk/groups/:id', (c) => show(c))
    .post('/desk/groups/:id', async (c) => {
      const id = c.req.param('id')
      const form = await c.req.parseBody()
      const read = readGroup(form, c.var.office.definition())
      if ('errors' in read) return show(c, read)
      const version = Number(form.version)
      const kept = await c.var.perform((act) => changeGroupMessage(act, id, version, read.given))
      if (kept) return c.redirect(`${groupPath(id)}?kept`, 303)
      return show(c, { typed: form as Record<string, string>, errors: [], problem: 'error.changed' })
    })
    .post('/desk/groups/:id/preparation', async (c) => {
      const around = await aroundOf(c)
      const mailing = await c.var.perform((act) => prepareGroup(act, c.req.param('id'), around))
      if (!mailing) return c.notFound()
      if (mailing === 'nobody') return show(c, { errors: [], problem: 'nobody' })
      return c.redirect(mailingPath(mailing.id), 303)
    })
    .post('/desk/groups/:id/discarding', async (c) => {
      await c.var.perform((act) => discardGroupMessage(act, c.req.param('id')))
      return c.redirect(groupsPath, 303)
    })
}
