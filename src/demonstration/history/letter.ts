import { sql } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import { circleNames } from '../../journey/invitation/circle-names.ts'
import { clearLetter } from '../../journey/invitation/commands/clear-letter.ts'
import { draftLetter } from '../../journey/invitation/commands/draft-letter.ts'
import { prepareInvitations } from '../../journey/invitation/commands/prepare-sending.ts'
import { signLetter } from '../../journey/invitation/commands/sign-letter.ts'
import { signedLetters } from '../../journey/invitation/queries/letters.ts'
import { perform } from '../../platform/journal/act.ts'
import { confirmMailing } from '../../platform/messages/mailing/decide-mailing.ts'
import { colleague } from './colleague.ts'
import type { Happening } from './happening.ts'

/** The letter is drafted, cleared by each signatory, signed, and its sending to every circle confirmed by a second person. */
export function letterHappenings(office: Office): Happening[] {
  const { signatories, letter, inviteeCircles } = office.definition()
  const lastDay = signatories.length - 1
  return [
    { at: '2023-07-03T08:30:00Z', what: draft },
    ...signatories.map(({ id }, index) => ({
      at: `2023-07-${10 + index}T09:00:00Z`,
      what: (then: Office) => clear(then, id),
    })),
    { at: `${letter.datedOn}T12:00:00Z`, what: sign },
    ...inviteeCircles.map(({ id }, index) => ({
      at: `2023-07-18T0${7 + Math.min(index, lastDay)}:00:00Z`,
      what: (then: Office) => prepareAndConfirm(then, id),
    })),
  ]
}

async function draft(then: Office): Promise<void> {
  await perform(then.stage, await colleague(then, 'intake'), draftLetter)
}

async function clear(then: Office, signatory: string): Promise<void> {
  await perform(then.stage, await colleague(then, 'intake'), async (act) => {
    const { id, definitionHash } = await draftLetter(act)
    const clearedOn = act.at.toISOString().slice(0, 10)
    const note = 'Mail of the private office, filed with the letter'
    await clearLetter(act, id, { signatory, definitionHash, clearedOn, how: 'mail', note })
  })
}

async function sign(then: Office): Promise<void> {
  await perform(then.stage, await colleague(then, 'manager'), async (act) => {
    const { id, definitionHash } = await draftLetter(act)
    await signLetter(act, id, { definitionHash, note: 'Signed by all three, scan on file' })
  })
}

/** One prepares, another confirms. The history sends it itself, so that it bears its own date: the job is not needed. */
async function prepareAndConfirm(then: Office, circle: string): Promise<void> {
  const definition = then.definition()
  const name = circleNames(definition, 'en').get(circle) ?? circle
  const sending = { definition, demonstration: true, title: `Invitation: ${name}` }
  const mailing = await perform(then.stage, await colleague(then, 'intake'), (act) =>
    prepareInvitations(act, sending, { circle }),
  )
  if (typeof mailing === 'string') return
  await perform(then.stage, await colleague(then, 'manager'), async (act) => {
    await confirmMailing(act, mailing.id, mailing.version)
    await act.tx.execute(sql`select graphile_worker.remove_job(${`mailing-${mailing.id}`})`)
  })
}

/** Has the letter been signed in this demonstration already? */
export async function isLetterSigned({ database, conference }: Office): Promise<boolean> {
  return (await signedLetters(database.drizzle, conference.id)).length > 0
}
