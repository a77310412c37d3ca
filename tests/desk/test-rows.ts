import { createHash, randomUUID } from 'node:crypto'
import { type Invitee, invitees } from '../../src/conference/schema.ts'
import { type Delegation, delegations, type Person, people } from '../../src/journey/nomination/schema.ts'
import { type Correspondence, correspondence } from '../../src/journey/note-verbale/schema.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { files } from '../../src/platform/files/schema.ts'

/** Rows for tests of pages that only read: each with what matters given, the rest as it would be. */
export function testRows({ drizzle }: Database, conferenceId: string) {
  const createdAt = new Date('2023-08-01T08:00:00Z')
  const one = <Row>(rows: Row[]): Row => {
    if (!rows[0]) throw new Error('Nothing was inserted')
    return rows[0]
  }
  return {
    async invitee(names: Record<string, string>, more: Partial<Invitee> = {}): Promise<Invitee> {
      const code = more.code ?? randomUUID().slice(0, 8)
      const values = { kind: 'state', category: 'state', language: 'en', ...more } as const
      return one(
        await drizzle
          .insert(invitees)
          .values({ ...values, code, names, conferenceId, createdAt })
          .returning(),
      )
    },
    async note(more: Partial<Correspondence>): Promise<Correspondence> {
      const sha256 = createHash('sha256').update(randomUUID()).digest('hex')
      await drizzle.insert(files).values({ sha256, size: 1, createdAt })
      const values = { channel: 'mail', size: 1, receivedAt: createdAt, ...more } as const
      return one(
        await drizzle
          .insert(correspondence)
          .values({ ...values, sha256, conferenceId, createdAt })
          .returning(),
      )
    },
    async delegation(inviteeId: string, more: Partial<Delegation> = {}): Promise<Delegation> {
      const values = { seats: 3, sponsoredSeats: 1, ...more }
      return one(
        await drizzle
          .insert(delegations)
          .values({ ...values, inviteeId, conferenceId, createdAt })
          .returning(),
      )
    },
    async person(
      delegationId: string,
      noteId: string,
      fullName: string,
      more: Partial<Person> = {},
    ): Promise<Person> {
      const values = {
        position: 1,
        role: 'delegate',
        language: 'en',
        takesSeat: true,
        state: 'confirmed',
        sponsorship: 'not-asked',
        salt: 'salt',
        ...more,
      } as const
      return one(
        await drizzle
          .insert(people)
          .values({ ...values, delegationId, noteId, fullName, confirmedAt: createdAt })
          .returning(),
      )
    },
  }
}
