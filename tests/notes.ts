import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { invitees } from '../src/conference/schema.ts'
import {
  type Correspondence,
  correspondence,
  type NamedPerson,
  namedPeople,
} from '../src/journey/note-verbale/schema.ts'
import { files } from '../src/platform/files/schema.ts'
import type { CastPerson } from './cast.ts'
import type { TestOffice } from './office.ts'

/** A Note that was read, from an invitee by its code, with the people whom it names. */
export async function noteFrom(
  { database, office }: Pick<TestOffice, 'database' | 'office'>,
  code: string,
  people: readonly CastPerson[],
  said: Partial<Correspondence> = {},
): Promise<{ note: Correspondence; named: NamedPerson[] }> {
  const { drizzle } = database
  const [invitee] = await drizzle
    .select()
    .from(invitees)
    .where(and(eq(invitees.conferenceId, office.conference.id), eq(invitees.code, code)))
  if (!invitee) throw new Error(`Nobody is invited as ${code}`)

  const sha256 = randomUUID().replaceAll('-', '').padEnd(64, '0')
  const at = office.clock.now()
  await drizzle.insert(files).values({ sha256, size: 1, createdAt: at })
  const [note] = await drizzle
    .insert(correspondence)
    .values({
      conferenceId: office.conference.id,
      channel: 'mail',
      sha256,
      size: 1,
      messageId: `<${sha256}@mission.example>`,
      fromAddress: 'mission.geneva@uga.example',
      fromName: 'Permanent Mission of Uganda',
      subject: 'Note verbale',
      receivedAt: new Date('2023-08-25T12:02:00Z'),
      evidenceAt: new Date('2023-08-25T12:02:00Z'),
      state: 'read',
      kind: 'nomination',
      language: 'en',
      inviteeId: invitee.id,
      reference: 'UGA/GVA/08/23',
      noteDate: '2023-08-24',
      createdAt: at,
      ...said,
    })
    .returning()
  if (!note) throw new Error('The Note was not stored')
  const rows = people.map((person, position) => ({ ...person, noteId: note.id, position }))
  const named = rows.length > 0 ? await drizzle.insert(namedPeople).values(rows).returning() : []
  return { note, named }
}
