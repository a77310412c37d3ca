import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Office } from '../../src/conference/office/office.ts'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import { invitees } from '../../src/conference/schema.ts'
import { openAccounts } from '../../src/demonstration/accounts.ts'
import { correspondence, namedPeople } from '../../src/journey/note-verbale/schema.ts'
import { openData, openOffice } from '../../src/open-office.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { files } from '../../src/platform/files/schema.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'

/** An office on an embedded engine of its own, with registry and accounts; `close` leaves nothing behind. */
export async function anOffice(): Promise<{ office: Office; folder: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-bench-'))
  const settings = readSettings({ VERBALE_DATA: folder }, true)
  const database = await openData(settings, (error) => print(error.message))
  const office = await openOffice(settings, database, clockAt('2023-09-05T07:00:00Z'))
  await openAccounts(database, office.conference.id)
  await perform(office.stage, theSystem, (act) => loadDemonstrationRegistry(act, office.definition()))
  return {
    office,
    folder,
    async close() {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Stores so many Notes that were read, each of one person, from one State or from all in turn. Gives them in order. */
export async function storeNotes({ database, conference, clock }: Office, count: number, code?: string) {
  const { drizzle } = database
  const states = await drizzle.select().from(invitees).where(eq(invitees.kind, 'state'))
  const senders = code ? states.filter((state) => state.code === code) : states
  const notes: { noteId: string; personId: string }[] = []
  for (let number = 0; number < count; number++) {
    const sha256 = randomUUID().replaceAll('-', '').padEnd(64, '0')
    await drizzle.insert(files).values({ sha256, size: 1, createdAt: clock.now() })
    const [note] = await drizzle
      .insert(correspondence)
      .values({
        conferenceId: conference.id,
        channel: 'mail',
        sha256,
        size: 1,
        subject: `Note verbale ${number}`,
        fromAddress: `mission${number}@state.example`,
        receivedAt: new Date(Date.parse('2023-08-01T00:00:00Z') + number * 60_000),
        state: 'read',
        kind: 'nomination',
        language: 'en',
        inviteeId: senders[number % senders.length]?.id ?? null,
        earlierId: code ? randomUUID() : null,
        createdAt: clock.now(),
      })
      .returning()
    const [person] = await drizzle
      .insert(namedPeople)
      .values({
        noteId: note?.id ?? '',
        position: 0,
        fullName: `Person ${number}`,
        title: 'Adviser',
        email: `person${number}@state.example`,
        role: 'delegate',
        sponsorship: 'not-asked',
      })
      .returning()
    notes.push({ noteId: note?.id ?? '', personId: person?.id ?? '' })
  }
  return notes
}

/** One line of the bench. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
