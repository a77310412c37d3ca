import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import { confirmPeople } from '../../journey/nomination/commands/confirm-people.ts'
import { pointsOfNote } from '../../journey/nomination/queries/points-of-note.ts'
import { acceptExceptionally } from '../../journey/note-verbale/commands/accept-exceptionally.ts'
import { changeDraft } from '../../journey/note-verbale/commands/change-draft.ts'
import { sendDocuments } from '../../journey/note-verbale/commands/send-documents.ts'
import { keepReading } from '../../journey/note-verbale/intake/keep-reading.ts'
import type { DraftForm } from '../../journey/note-verbale/portal/note-draft.ts'
import { type Correspondence, correspondence, namedPeople } from '../../journey/note-verbale/schema.ts'
import { type Act, type Actor, perform, theSystem } from '../../platform/journal/act.ts'
import type { GuestDelegation } from '../guests/guest.ts'
import { colleague } from './colleague.ts'
import type { Happening } from './happening.ts'
import { missionByCode } from './mission.ts'
import { plainReading } from './plain-reading.ts'

/** A mission sends its Note by its pages, and an officer confirms whom it names. */
export function noteHappenings(delegation: GuestDelegation): Happening[] {
  return [
    { at: delegation.sentAt, what: (then) => send(then, delegation) },
    { at: delegation.confirmedAt, what: (then) => confirm(then, delegation) },
  ]
}

async function send(then: Office, { code, language, reference, guests, sentAt }: GuestDelegation) {
  const mission = await missionByCode(then, code)
  const { channel, invitee } = mission
  const by: Actor = { kind: 'mission', id: channel.id, name: channel.name }
  const form: DraftForm = {
    reference,
    noteDate: sentAt.slice(0, 10),
    people: guests.map((guest) => ({
      id: randomUUID(),
      honorific: guest.honorific,
      fullName: guest.fullName,
      title: guest.title,
      organisation: guest.organisation ?? '',
      email: guest.email,
      role: guest.role ?? 'delegate',
      sponsorship: guest.sponsorship ?? 'not-asked',
    })),
  }
  const owner = { channelId: channel.id, inviteeId: invitee.id }
  await perform(then.stage, by, (act) => changeDraft(act, owner, undefined, () => ({ form, language })))
  const entry = randomUUID()
  const { id } = await sendDocuments(then, { entry, mission, language, documents: [], isPrepared: true })
  await perform(then.stage, theSystem, async (act) => {
    const [note] = await act.tx.select().from(correspondence).where(eq(correspondence.id, id))
    if (note?.envelope) await keepReading(act, then, id, note.envelope, plainReading(language, reference))
  })
}

async function confirm(then: Office, { code, reference }: GuestDelegation) {
  const { invitee } = await missionByCode(then, code)
  await perform(then.stage, await colleague(then, 'intake'), async (act) => {
    const [note] = await act.tx
      .select()
      .from(correspondence)
      .where(and(eq(correspondence.inviteeId, invitee.id), eq(correspondence.reference, reference)))
    if (!note) throw new Error(`The Note ${reference} is not there`)
    const named = await act.tx
      .select()
      .from(namedPeople)
      .where(eq(namedPeople.noteId, note.id))
      .orderBy(asc(namedPeople.position))
    const held = named.filter(({ sponsorship }) => sponsorship === 'asked').map(({ id }) => id)
    await confirmPeople(act, then.definition(), note.id, {
      version: note.version + (await acceptForSponsorship(act, then, note)),
      people: named.map(({ id }) => id),
      held,
    })
  })
}

/** SPO-1: who may ask is looked at in the file of the request. How many points were accepted: each makes a version of the Note. */
async function acceptForSponsorship(act: Act, then: Office, note: Correspondence): Promise<number> {
  const points = await pointsOfNote(act.tx, then.definition(), note)
  const open = points.filter(({ effect, accepted }) => effect === 'sponsorship' && !accepted)
  for (const [index, { code }] of open.entries()) {
    const reason = 'To be looked at in the file of the request'
    await acceptExceptionally(act, note.id, note.version + index, { code, namedPersonId: null, reason })
  }
  return open.length
}
