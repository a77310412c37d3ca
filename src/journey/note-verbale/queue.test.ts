import { eq } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { aReading } from '../../../tests/intake/a-reading.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { accounts } from '../../platform/auth/schema.ts'
import { fileNote } from './commands/file-note.ts'
import { readStored } from './intake/read-stored.ts'

const under = await testOffice()
const { visit, send, database } = under
const read = { reading: aReading() }
const { note: uganda } = await noteFrom(under, 'UGA', [{ ...cast.odongo, email: null }], {
  ...read,
  subject: 'Nomination of the delegation',
})
await noteFrom(under, 'BEN', [], {
  ...read,
  subject: 'A question on visas',
  kind: 'question',
  receivedAt: new Date('2023-08-20T08:00:00Z'),
})
const { note: done } = await noteFrom(under, 'COL', [], { ...read, subject: 'Lottery' })
await under.act((act) => fileNote(act, done.id, 1, 'junk'))
const nobody = { kind: null, inviteeId: null, fromName: null, senderName: null }
await noteFrom(under, 'KHM', [], { ...nobody, subject: 'Just in', state: 'received' })
await noteFrom(under, 'KHM', [], { ...nobody, subject: 'Torn', readingProblem: 'broken' })

const rowOf = (page: string, subject: string) => page.split('<tr').find((row) => row.includes(subject)) ?? ''
const look = async (query = '', as: 'intake' | 'sponsorship' = 'intake') =>
  (await visit(`/desk/notes${query}`, as)).text()

it('shows what waits, the oldest first, under the names of the registry, with its points to clarify', async () => {
  const page = await look()
  expect(page.indexOf('A question on visas')).toBeLessThan(page.indexOf('Nomination of the delegation'))
  expect(rowOf(page, 'Nomination of the delegation')).toMatch(
    /Uganda.*nomination.*25 Aug 2023, 14:02.*e-mail/s,
  )
  expect(rowOf(await look('?language=fr'), 'A question on visas')).toContain('Bénin')
  expect(page).not.toContain('Lottery')
})

it('says what was not read yet, and what cannot be', async () => {
  const page = await look()
  expect(rowOf(page, 'Just in')).toMatch(/mission.geneva@uga.example.*not known yet.*being read/s)
  expect(rowOf(page, 'Torn')).toContain('could not be read')
})

it('narrows by kind, by words without accents, and by state, from the address', async () => {
  const questions = await look('?kind=question&q=BENIN', 'sponsorship')
  expect(questions).toContain('A question on visas')
  expect(questions).not.toContain('Nomination of the delegation')
  expect(await look('?kind=unread')).toContain('Just in')
  expect(rowOf(await look('?state=settled'), 'Lottery')).toMatch(/junk.*filed/s)
  expect(await look('?state=nonsense&kind=none&page=x')).toContain('Just in')
  expect(await look('?q=%00torn')).toContain('Torn')
  expect(await look('?q=nowhere')).toContain('No message answers this choice')
})

it('leads to taking a message, and tells who has it', async () => {
  const [me] = await database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, 'intake@apminebanconvention.example'))
  const path = `/desk/notes/${uganda.id}/assignment`
  expect(await look('?state=mine')).toContain('You have no message')
  expect(rowOf(await look(), 'Nomination of the delegation')).toContain(`href="${path}"`)
  await send(path, { version: '1', account: me?.id ?? '' }, 'intake')
  expect(rowOf(await look('?state=mine'), 'Nomination of the delegation')).toContain(me?.name ?? 'nobody')
  expect(rowOf(await look('', 'sponsorship'), 'Nomination of the delegation')).not.toContain(path)
})

it('stays shut to those who do not read files', async () => {
  expect((await visit('/desk/notes', 'donor')).status).toBe(403)
})

it('shows how far the reading of scanned pages has come', async () => {
  const { note } = await noteFrom(under, 'KHM', [], {
    ...nobody,
    subject: 'Twelve scanned pages',
    state: 'received',
  })
  const reading = readStored(
    under.office,
    {
      read: async (_bytes, _context, _milliseconds, onPage) => {
        onPage?.(3, 12)
        await vi.waitFor(async () => expect(rowOf(await look(), 'Twelve')).toContain('page 3 of 12'))
        throw new Error('cut off')
      },
      stop: async () => {},
    },
    note.id,
    { number: 1, isLast: true },
  )
  await reading
  expect(rowOf(await look(), 'Twelve')).not.toContain('page 3')
})
