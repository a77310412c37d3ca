import { type Context, Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { issueEdition } from './commands/issue-edition.ts'
import { entryRoutes } from './entry-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { readIssue } from './forms/issue-form.ts'
import { type ListChoice, listChoice } from './forms/list-choice.ts'
import { editionPath, participantsPath } from './paths.ts'
import { authorNames } from './queries/author-names.ts'
import { editionOf, editions, handedOutToday } from './queries/editions.ts'
import { askedBy } from './queries/entry-of.ts'
import { listNow } from './queries/list-now.ts'
import { changesBetween } from './rules/changes.ts'
import type { Counted } from './rules/list.ts'
import { ChangesPage } from './views/changes-page.tsx'
import { EditionPage } from './views/edition-page.tsx'
import type { IssueError } from './views/issue-form.tsx'
import { ParticipantsPage } from './views/participants-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>

/** The List of Participants: as it stands, what has changed, its editions, its files, and the entry of each person. */
export const deskRoutes = new Hono<DeskEnv>()
  .get(participantsPath, (c) => participantsPage(c, choiceOf(c)))
  .get('/desk/participants/changes', async (c) => {
    const { office, frame } = c.var
    const { database, conference } = office
    const [since, to] = [numberFrom(c.req.query('since')), numberFrom(c.req.query('to'))]
    const before = since && (await editionOf(database.drizzle, conference.id, since))
    const next = to && (await editionOf(database.drizzle, conference.id, to))
    if (!before || (to && !next)) return c.notFound()
    const after = next ? next.content : await listHere(c, before.content.counted)
    const changes = changesBetween(before.content, after)
    const corrected = changes.flatMap((change) => (change.kind === 'changed' ? [change.after.person.id] : []))
    return c.html(
      render(
        <ChangesPage
          frame={frame}
          since={before.number}
          to={next ? next.number : undefined}
          changes={changes}
          askedBy={await askedBy(database.drizzle, corrected)}
        />,
      ),
    )
  })
  .post('/desk/participants/editions', async (c) => {
    const form = await c.req.parseBody()
    const issue = readIssue(form)
    const again = {
      ...choiceOf(c),
      counted: form.counted === 'confirmed' ? 'confirmed' : 'registered',
    } as const
    if (!issue) return participantsPage(c, again, { error: 'kind' })
    const done = await c.var.perform((act) => issueEdition(act, c.var.office.definition(), issue))
    if (typeof done === 'string') return participantsPage(c, again, { error: done, typed: issue.kind })
    return c.redirect(editionPath(done.number), 303)
  })
  .get('/desk/participants/editions/:number', async (c) => {
    const { office, frame } = c.var
    const { drizzle } = office.database
    const number = numberFrom(c.req.param('number'))
    const edition = number && (await editionOf(drizzle, office.conference.id, number))
    if (!edition) return c.notFound()
    const [today, newest, authors] = await Promise.all([
      handedOutToday(drizzle, edition),
      editionOf(drizzle, office.conference.id),
      authorNames(office.database, [edition.issuedBy], words(frame.language)('system')),
    ])
    const page = (
      <EditionPage
        frame={frame}
        edition={edition}
        {...today}
        author={authors.get(edition.issuedBy) ?? ''}
        newest={newest?.number ?? edition.number}
        choice={choiceOf(c)}
        languages={siteLanguages(office.definition())}
      />
    )
    return c.html(render(page))
  })
  .route('/', fileRoutes)
  .route('/', entryRoutes)

/** A number from an address: whole and above 0. */
function numberFrom(text: string | undefined): number | undefined {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

function choiceOf(c: Here): ListChoice {
  return listChoice((name) => c.req.query(name), c.var.office.definition(), c.var.frame.language)
}

function listHere(c: Here, counted: Counted) {
  const { database, definition, conference } = c.var.office
  return listNow(database.drizzle, definition(), conference.id, counted)
}

async function participantsPage(c: Here, choice: ListChoice, failed?: { error: IssueError; typed?: string }) {
  const { office, frame, who } = c.var
  const { database, conference } = office
  const [list, lines, newest] = await Promise.all([
    listHere(c, choice.counted),
    editions(database.drizzle, conference.id),
    editionOf(database.drizzle, conference.id),
  ])
  const authors = await authorNames(
    database,
    lines.map(({ issuedBy }) => issuedBy),
    words(frame.language)('system'),
  )
  const page = (
    <ParticipantsPage
      frame={frame}
      list={list}
      choice={choice}
      languages={siteLanguages(office.definition())}
      editions={lines}
      authors={authors}
      newest={newest && { number: newest.number, changes: changesBetween(newest.content, list).length }}
      mayCorrect={who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false}
      mayIssue={who?.roles.includes('manager') ?? false}
      {...failed}
    />
  )
  return c.html(render(page), failed ? 422 : 200)
}
