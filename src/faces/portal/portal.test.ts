import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { channels, invitees } from '../../conference/schema.ts'

const t = await testOffice('2023-08-28T09:00:00+02:00')

async function channelOf(code: string, kind = 'geneva') {
  const [found] = await t.database.drizzle
    .select({ channel: channels })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(eq(invitees.code, code))
  if (!found) throw new Error(`${code} has no channel ${kind}`)
  return found.channel
}

describe('A mission', () => {
  it('finds on its first page what is due, and what is left to do', async () => {
    const mission = await t.visitor('portal', (await channelOf('UGA')).id)
    const page = await (await mission.visit('/portal')).text()
    expect(page).toContain('Uganda')
  })
})
