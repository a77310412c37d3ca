import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { termsOf } from '../../conference/registry/exceptions.ts'
import { letterPdf } from '../../journey/invitation/letter-pdf.ts'
import { signedLetters } from '../../journey/invitation/queries/letters.ts'
import { wordsOfLetter } from '../../journey/invitation/queries/words-of-letter.ts'
import { invitations } from '../../journey/invitation/schema.ts'
import { handOut } from '../../platform/http/hand-out.ts'
import type { MissionEnv } from '../../ui/mission-frame.ts'

/** The mission's letter of invitation, as it was signed, or one of its corrigenda, in the language of the page. */
export async function letterAnswer(c: Context<MissionEnv>, number: number): Promise<Response> {
  const { office, mission, language } = c.var
  const { drizzle } = office.database
  const letter = (await signedLetters(drizzle, office.conference.id)).find((one) => one.number === number)
  if (!letter) return c.notFound() as Response
  const { invitee, channel } = mission
  const [invitation] = await drizzle.select().from(invitations).where(eq(invitations.inviteeId, invitee.id))
  const { definition, since } = await wordsOfLetter(drizzle, letter)
  const made = await letterPdf(office.documents, {
    definition,
    since,
    letter,
    invitee,
    channel,
    number: invitation?.number ?? null,
    language,
    terms: await termsOf(drizzle, definition, invitee.id),
  })
  return handOut(c, { ...made, type: 'application/pdf' })
}
