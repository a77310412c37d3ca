import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { mailTree } from '../../reading/mail/mail-tree.ts'
import { correspondence } from './schema.ts'

const { office, database, visit, send, upload } = await testOffice()

const letter = {
  way: 'hand',
  entry: '5d8f3f4e-2a53-4a0e-9a55-6e6a3c2f1d10',
  channel: 'paper',
  receivedAt: '2023-09-04T10:30',
  from: 'Mission permanente de la République démocratique populaire lao',
  address: '',
  subject: 'Note verbale',
  text: 'Mme Sirivanh Kham, directrice, représentera le pays.',
}
const scan = new File(['%PDF-1.4'], 'scanné ១.pdf')

async function noteAt(answer: Response) {
  expect(answer.status).toBe(303)
  const id = answer.headers.get('location')?.split('/').at(-1) ?? ''
  const [note] = await database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  if (!note) throw new Error('Nothing was stored')
  return note
}

it('keeps a letter on paper as a message, with the time of Geneva and who entered it', async () => {
  const note = await noteAt(await upload('/desk/notes', { ...letter, file: scan }, 'intake'))
  expect(note).toMatchObject({
    channel: 'paper',
    fromName: letter.from,
    fromAddress: null,
    subject: 'Note verbale',
    state: 'received',
    receivedAt: new Date('2023-09-04T08:30:00Z'),
    evidenceAt: new Date('2023-09-04T08:30:00Z'),
  })
  const { email, files } = await mailTree(await office.files.get(note.sha256))
  expect(email.text?.trim()).toBe(letter.text)
  expect(files).toMatchObject([{ id: '1', name: 'scanné ១.pdf', declaredType: 'application/pdf' }])
  const [line] = await database.drizzle
    .select()
    .from(journalLines)
    .where(eq(journalLines.event, 'note.received'))
  expect(line?.actor).toMatch(/^staff:/)
})

it('keeps it once when the button was pressed twice', async () => {
  const twice = { ...letter, entry: crypto.randomUUID(), file: scan }
  const first = await noteAt(await upload('/desk/notes', twice, 'intake'))
  expect((await noteAt(await upload('/desk/notes', twice, 'intake'))).id).toBe(first.id)
})

it('gives back what was typed, with what is to be corrected', async () => {
  const wrong = {
    ...letter,
    channel: '',
    address: 'not an address',
    receivedAt: '2023-09-06T10:00',
    text: '',
  }
  const answer = await upload('/desk/notes', wrong, 'intake')
  const page = await answer.text()
  expect(answer.status).toBe(422)
  for (const sentence of ['Choose how it came', 'This is not an e-mail address', 'Write down what it says'])
    expect(page).toContain(sentence)
  expect(page).toContain(`value="${letter.from}"`)
  const ahead = await upload('/desk/notes', { ...letter, receivedAt: '2023-09-06T10:00' }, 'intake')
  expect(await ahead.text()).toContain('The arrival lies ahead of us')
})

it('asks for the choice that a browser leaves out, and for a day that there is', async () => {
  const { channel: _, ...rest } = letter
  const noChoice = await upload('/desk/notes', rest, 'intake')
  expect(noChoice.status).toBe(422)
  expect(await noChoice.text()).toContain('Choose how it came')
  for (const receivedAt of ['2023-02-31T10:00', '0001-01-01T00:00']) {
    const answer = await upload('/desk/notes', { ...letter, receivedAt }, 'intake')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`value="${receivedAt}"`)
  }
})

it('takes what no keyboard writes for what it is: nothing', async () => {
  const strange = {
    ...letter,
    entry: crypto.randomUUID(),
    from: 'Mission\0 of\u0007 Laos',
    text: 'Mr\0 X\nand Y',
  }
  const note = await noteAt(await upload('/desk/notes', strange, 'intake'))
  expect(note.fromName).toBe('Mission of Laos')
  expect((await send('/desk/notes', { way: 'hand', from: 'x' }, 'intake')).status).toBe(422)
})

it('refuses what is too large and loses nothing typed', async () => {
  office.settings.limits.portalFile = 1024 * 1024
  const file = new File([new Uint8Array(1024 * 1024 + 1)], 'scan.tiff')
  const answer = await upload('/desk/notes', { ...letter, file }, 'intake')
  expect(answer.status).toBe(413)
  const page = await answer.text()
  expect(page).toContain('at most 1 MB are taken')
  expect(page).toContain(letter.text)
})

it('stores a mail that somebody else received, byte for byte', async () => {
  const bytes = Buffer.from(
    'Date: Fri, 25 Aug 2023 14:00:00 +0200\nFrom: Mission <mission@uga.example>\nSubject: Note\n\nDear all\n',
  )
  const form = { way: 'mail', mail: new File([bytes], 'note.eml') }
  const note = await noteAt(await upload('/desk/notes', form, 'manager'))
  expect(Buffer.from(await office.files.get(note.sha256))).toEqual(bytes)
  expect(note).toMatchObject({ channel: 'upload', fromAddress: 'mission@uga.example' })
  expect(note.receivedAt).toEqual(new Date('2023-08-25T12:00:00Z'))

  const noMail = await upload('/desk/notes', { way: 'mail', mail: scan }, 'manager')
  expect(noMail.status).toBe(422)
  expect(await noMail.text()).toContain('This file is no mail')
})

it('is for those who take messages', async () => {
  expect((await visit('/desk/notes/new', 'intake')).status).toBe(200)
  expect(await (await visit('/desk/notes/new?language=fr', 'intake')).text()).toContain('Genève')
  expect((await visit('/desk/notes/new', 'sponsorship')).status).toBe(403)
})
