import { Hono } from 'hono'
import { delegationPath } from '../../../journey/nomination/paths.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { deskLanguage } from '../desk-language.ts'
import { namesOfActors } from '../journal/line-names.ts'
import { readerOf } from '../journal/reader.ts'
import { mayDecide, mayRearrange } from '../may-read.ts'
import { delegationsPath } from '../paths.ts'
import { maySee } from '../rail.ts'
import { DelegationPage } from '../views/delegation-page.tsx'
import { DelegationsPage } from '../views/delegations-page.tsx'
import { choiceFrom, chosen } from './chosen-delegations.ts'
import { delegationChoices, delegationFile, inviteeChoices, referencesOf, tagsOf } from './delegation-file.ts'
import { delegationList } from './delegation-list.ts'

/** The delegations, and the file of each. What is changed there is posted to the step of nomination. */
export const delegationRoutes = new Hono<DeskEnv>()
  .get(delegationsPath, async (c) => {
    const { office, frame } = c.var
    const choice = choiceFrom((name) => c.req.query(name))
    const lines = await delegationList(office.database, office.conference.id)
    const shown = chosen(lines, choice, deskLanguage(frame.language))
    return c.html(render(<DelegationsPage frame={frame} lines={shown} choice={choice} />))
  })
  .get('/desk/delegations/:id', async (c) => {
    const { office, frame, who } = c.var
    const { database, conference } = office
    const file = await delegationFile(database, conference.id, c.req.param('id'))
    if (!file) return c.notFound()

    const roles = who?.roles ?? []
    const rearranges = maySee(mayRearrange, roles)
    const [story, references, authors, delegations, invitees] = await Promise.all([
      c.var.story(tagsOf(file), delegationPath(file.delegation.id)),
      referencesOf(database, [...new Set(file.people.map(({ noteId }) => noteId))]),
      namesOfActors(
        database,
        file.exceptions.map(({ madeBy }) => madeBy),
        readerOf(frame.language, roles),
      ),
      rearranges ? delegationChoices(database, conference.id) : [],
      rearranges ? inviteeChoices(database, conference.id) : [],
    ])
    const choices = rearranges ? { delegations, invitees } : undefined
    return c.html(
      render(
        <DelegationPage
          frame={frame}
          file={file}
          story={story}
          references={references}
          authors={authors}
          choices={choices}
          decides={maySee(mayDecide, roles)}
        />,
      ),
    )
  })
