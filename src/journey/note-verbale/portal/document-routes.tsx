import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { DocumentProblem } from '../../../platform/documents/document-problem.ts'
import { handOut } from '../../../platform/http/hand-out.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import { render } from '../../../ui/render.ts'
import { invitationNumber } from '../../invitation/rules/invitation-number.ts'
import { invitations } from '../../invitation/schema.ts'
import { noteForm } from '../documents/note-form.ts'
import { blankForm } from './draft-changes.ts'
import { type Here, missionView } from './mission-data.ts'
import { UnprintablePage } from './views/unprintable-page.tsx'
import { words } from './words.ts'

/** The Note as a PDF to print, stamp and sign; where nothing was typed, with lines to fill in by hand. */
export const documentRoutes = new Hono<MissionEnv>().get('/portal/note/document', async (c) => {
  const { office, mission, language } = c.var
  const { draft, terms } = await missionView(c)
  const definition = office.definition()
  const form = draft?.form ?? blankForm
  const { template, data, ...setting } = noteForm(definition, {
    invitee: mission.invitee,
    channel: mission.channel,
    invitationNumber: await numberOf(c),
    form,
    terms,
    language,
  })
  try {
    const bytes = await office.documents.render(template, data, { language: setting.language })
    const name = `${words(language)('documentFile', { kind: mission.invitee.kind })} ${form.reference}`.trim()
    return handOut(c, { bytes, name: `${name}.pdf`, type: 'application/pdf' })
  } catch (error) {
    // A text in a script that no font of ours has: the person is told which.
    if (!(error instanceof DocumentProblem) || error.texts.length === 0) throw error
    return c.html(render(<UnprintablePage {...c.var} texts={error.texts} />), 422)
  }
})

/** The number of the mission's letter of invitation, as it is printed; null where it has none. */
async function numberOf({ var: { office, mission } }: Here): Promise<string | null> {
  const [found] = await office.database.drizzle
    .select({ number: invitations.number })
    .from(invitations)
    .where(eq(invitations.inviteeId, mission.invitee.id))
  return found ? invitationNumber(office.definition(), found.number) : null
}
