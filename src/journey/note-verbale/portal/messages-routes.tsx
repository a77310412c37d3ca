import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { readMultipart } from '../../../platform/http/multipart.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import { render } from '../../../ui/render.ts'
import { takeFromMission } from '../commands/take-from-mission.ts'
import { receiptPath } from '../paths.ts'
import { findingsOfNotes, openFindings } from '../queries/findings-of-notes.ts'
import { messageOfInvitee } from '../queries/messages-of-invitee.ts'
import { type Question, questionToInvitee } from '../queries/questions-to-invitee.ts'
import { documentErrors } from './document-problems.ts'
import type { Here } from './mission-data.ts'
import { documentLimits, megabytesOf, readDocuments } from './read-documents.ts'
import { type AnswerError, AnswerPage } from './views/answer-page.tsx'
import { ReceiptPage } from './views/receipt-page.tsx'
import { words } from './words.ts'

const longestAnswer = 20_000

/** What a mission has sent, each with its receipt; and the answers to what it was asked. */
export const messagesRoutes = new Hono<MissionEnv>()
  .get('/portal/messages/:id', async (c) => {
    const { office, mission, frame } = c.var
    const { drizzle } = office.database
    const message = await messageOfInvitee(drizzle, mission.invitee.id, c.req.param('id'))
    if (!message) return c.notFound()
    const under = (await findingsOfNotes(drizzle, office.definition(), [message.note])).get(message.note.id)
    const isRead = message.note.reading !== null || message.note.readingProblem !== null
    return c.html(
      render(
        <ReceiptPage
          frame={frame}
          mission={mission}
          message={message}
          findings={under && isRead ? openFindings(under) : undefined}
          nameOf={(position) => under?.named.find((person) => person.position === position)?.fullName}
        />,
      ),
    )
  })
  .get('/portal/questions/:id', async (c) => {
    const question = await questionOf(c)
    return question ? answerPage(c, question) : c.notFound()
  })
  .post('/portal/questions/:id', async (c) => {
    const question = await questionOf(c)
    if (!question) return c.notFound()
    const { office, mission, language } = c.var
    const say = words(language)
    const limits = documentLimits(office.settings)
    const form = await readMultipart(c.req.raw, { documents: limits.all }, limits.each)
    const { documents, problems } = readDocuments(form, limits)
    const typed = (form.fields.text ?? '').slice(0, longestAnswer).trim()
    const errors: AnswerError[] = documentErrors(problems, say).map(({ text }) => ({
      field: 'documents',
      text,
    }))
    if (typed === '' && documents.length === 0 && errors.length === 0)
      errors.push({ field: 'text', text: say('answerMissing') })
    else if (errors.length > 0 && documents.length > 0)
      errors.push({ field: 'documents', text: say('chooseAgain') })
    if (errors.length > 0) return answerPage(c, question, { typed, errors })

    const { entry = '' } = form.fields
    const { id } = await takeFromMission(office, {
      entry: isUuid(entry) ? entry : randomUUID(),
      mission,
      subject: `Re: ${question.subject}`,
      text: typed,
      documents,
      inReplyTo: question.note.messageId,
      known: { earlierId: question.note.id },
    })
    return c.redirect(receiptPath(id), 303)
  })

function questionOf(c: Here): Promise<Question | undefined> {
  const { office, mission } = c.var
  return questionToInvitee(office.database.drizzle, mission.invitee.id, c.req.param('id') ?? '')
}

function answerPage(
  c: Here,
  question: Question,
  said: { typed?: string; errors?: AnswerError[] } = {},
): Response {
  const { office, frame, mission } = c.var
  const page = (
    <AnswerPage
      frame={frame}
      mission={mission}
      question={question}
      entry={randomUUID()}
      limits={megabytesOf(documentLimits(office.settings))}
      {...said}
    />
  )
  return c.html(render(page), said.errors ? 422 : 200) as Response
}
