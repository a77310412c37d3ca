import { type Context, Hono } from 'hono'
import { type Verdict, verifyJournal } from '../../../platform/journal/verify-journal.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { journalPath, journalVerificationPath } from '../paths.ts'
import { JournalPage } from '../views/journal-page.tsx'
import { journalChoice, journalPage } from './journal-page.ts'
import { readerOf } from './reader.ts'

/** The journal in words. Checking it changes nothing: the answer to the button is the page itself. */
export const journalRoutes = new Hono<DeskEnv>()
  .get(journalPath, async (c) => c.html(await journal(c)))
  .post(journalVerificationPath, async (c) => {
    const { database, conference } = c.var.office
    return c.html(await journal(c, await verifyJournal(database, conference.id)))
  })

async function journal(c: Context<DeskEnv>, verdict?: Verdict): Promise<string> {
  const { office, frame, who } = c.var
  const choice = journalChoice((name) => c.req.query(name))
  const reader = readerOf(frame.language, who?.roles ?? [])
  const data = await journalPage(office.database, office.conference.id, choice, reader, frame.timeZone)
  return render(<JournalPage frame={frame} choice={choice} data={data} verdict={verdict} />)
}
