import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../tests/fixtures/definitions.ts'
import { doc } from '../../tests/mails/doc.ts'
import { docx } from '../../tests/mails/docx.ts'
import { type Mail, mailBytes } from '../../tests/mails/mail.ts'
import { paragraph, table, textPdf } from '../../tests/mails/pdf.ts'
import { readingContext } from '../journey/note-verbale/reading-context.ts'
import { rootPath } from '../platform/root.ts'
import { type ReadingContext, usualLimits } from './context.ts'
import type { Evidence, MessageReading } from './message-reading.ts'
import { readMessage } from './read-message.ts'

/** Without scans: what pictures say is tested with the recogniser. */
const context: ReadingContext = readingContext(definitionIn(phnomPenhFolder), {
  ...usualLimits,
  scans: false,
})

const letter = `Ref: 14/2023

The Permanent Mission of Uganda presents its compliments to the Implementation Support Unit and has the honour to inform that Uganda will be represented at the Third Global Conference in Phnom Penh by Ms. Sarah Namukasa, Director, Ministry of Health (s.namukasa@health-ug.example), and Mr. Paul Ssenyonga, Physiotherapist, Mulago Hospital (paul.s@mulago-ug.example).

The participation of Mr. Ssenyonga could only take place with sponsorship, which is hereby requested.

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 24 August 2023

Signed by Amb. Rebecca Otengo`

const mail = (rest: Partial<Mail>): Mail => ({
  from: 'Uganda Mission <mission@uganda-gva.example>',
  subject: 'Nomination',
  received: '2023-08-24T10:00:00Z',
  ...rest,
})
const read = async (written: Mail) => (await readMessage(mailBytes(written), context)).reading

const peopleOf = ({ people }: MessageReading) =>
  people.map(({ fullName, email, sponsorshipRequested }) => [
    fullName.value,
    email?.value ?? null,
    sponsorshipRequested.value,
  ])
const sarah = ['Sarah Namukasa', 's.namukasa@health-ug.example', false]
const paul = ['Paul Ssenyonga', 'paul.s@mulago-ug.example', true]

describe('A Note verbale', () => {
  it('in the text of a mail gives its people, its number, its date, and for whom sponsorship is asked', async () => {
    const reading = await read(mail({ body: letter }))
    expect(reading.kind.value).toBe('nomination')
    expect(reading.sender.iso3?.value).toBe('UGA')
    expect(reading.reference?.value).toBe('14/2023')
    expect(reading.noteDate?.value).toBe('2023-08-24')
    expect(peopleOf(reading)).toEqual([sarah, paul])
  })

  it.each([
    [
      'a PDF',
      {
        name: 'n.pdf',
        type: 'application/pdf',
        bytes: textPdf([paragraph(letter, { x: 60, y: 60, width: 470 }).placed]),
      },
    ],
    ['a Word file', { name: 'n.docx', type: 'application/octet-stream', bytes: docx([letter]) }],
    ['a Word file of 2003', { name: 'n.doc', type: 'application/msword', bytes: doc(letter.split('\n')) }],
    ['a forwarded mail', { name: 'n.eml', type: 'message/rfc822', bytes: mailBytes(mail({ body: letter })) }],
  ])('gives the same people from %s', async (_, file) => {
    const reading = await read(mail({ body: 'Please find a Note attached.', files: [file] }))
    expect(reading.kind.value).toBe('nomination')
    expect(peopleOf(reading)).toEqual([sarah, paul])
  })

  it('that comes in the mail and again as a PDF names each person once', async () => {
    const bytes = textPdf([paragraph(letter, { x: 60, y: 60, width: 470 }).placed])
    const reading = await read(
      mail({ body: letter, files: [{ name: 'n.pdf', type: 'application/pdf', bytes }] }),
    )
    expect(peopleOf(reading)).toEqual([sarah, paul])
  })

  it('with a table keeps every cell with its row', async () => {
    const above = paragraph(
      `The Permanent Mission of Uganda presents its compliments and nominates for the Third Global Conference:`,
      { x: 60, y: 60, width: 470 },
    )
    const grid = table(
      [
        ['Name', 'Title', 'E-mail', 'Sponsorship'],
        [
          'Ms. Sarah Namukasa',
          'Director of Services for Persons with Disabilities',
          's.namukasa@health-ug.example',
          'No',
        ],
        ['Mr. Paul Ssenyonga', 'Physiotherapist', 'paul.s@mulago-ug.example', 'Yes'],
      ],
      [60, 190, 330, 490],
      above.below + 20,
    )
    const bytes = textPdf([[...above.placed, ...grid.placed]])
    const reading = await read(
      mail({ body: 'Attached.', files: [{ name: 'n.pdf', type: 'application/pdf', bytes }] }),
    )
    expect(peopleOf(reading)).toEqual([sarah, paul])
    for (const box of reading.people.flatMap(({ fullName }) =>
      fullName.evidence.flatMap(({ boxes }) => boxes ?? []),
    )) {
      expect(box.left).toBeGreaterThan(0.05)
      expect(box.left + box.width).toBeLessThan(0.4)
    }
  })

  it('with a table that goes on over the leaf keeps its columns', async () => {
    const columns = [60, 190, 330]
    const opening =
      'The Permanent Mission of Uganda presents its compliments and nominates for the Third Global Conference:'
    const above = paragraph(opening, { x: 60, y: 700, width: 470 })
    const head = ['Name', 'Title', 'E-mail']
    const first = table(
      [head, ['Ms. Sarah Namukasa', 'Director of Health', 's.namukasa@health-ug.example']],
      columns,
      750,
    )
    const second = table([['Mr. Paul Ssenyonga', 'Physiotherapist', 'paul.s@mulago-ug.example']], columns, 60)
    const bytes = textPdf([[...above.placed, ...first.placed], second.placed])
    const reading = await read(
      mail({ body: 'Attached.', files: [{ name: 'n.pdf', type: 'application/pdf', bytes }] }),
    )
    expect(reading.people.map(({ fullName, title }) => [fullName.value, title?.value])).toEqual([
      ['Sarah Namukasa', 'Director of Health'],
      ['Paul Ssenyonga', 'Physiotherapist'],
    ])
  })

  it('for another meeting nominates nobody for this conference', async () => {
    const reading = await read(
      mail({
        body: letter.replace(
          'Third Global Conference in Phnom Penh',
          'Twenty-First Meeting of the States Parties in Geneva',
        ),
      }),
    )
    expect(reading.kind.value).toBe('not-for-us')
    expect(reading.people).toEqual([])
  })
})

describe('Whatever is proposed', () => {
  const folder = rootPath('demonstration', 'mailbox')
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))

  it.each(names)('in %s stands where its evidence says', async (name) => {
    const { reading } = await readMessage(readFileSync(`${folder}/${name}`), context)
    const evidence = evidenceIn(reading)
    expect(evidence.length).toBeGreaterThan(0)
    for (const each of evidence) expect(standsThere(each, reading), each.text).toBe(true)
  })
})

/** Every place that a reading names; each proposed field must have one. */
function evidenceIn({
  kind,
  sender,
  reference,
  noteDate,
  people,
  removed,
  signals,
}: MessageReading): Evidence[] {
  const fields = [kind, sender.iso3, sender.name, reference, noteDate, signals.refersTo]
  const ofPeople = people.flatMap(({ sponsorshipRequested, ...rest }) => Object.values(rest))
  const all = [...fields, ...ofPeople, ...removed.map(({ fullName }) => fullName)].filter(
    (field) => field !== null,
  )
  for (const field of all) expect(field.evidence.length, String(field.value)).toBeGreaterThan(0)
  const asked = people.flatMap(({ sponsorshipRequested }) => sponsorshipRequested.evidence)
  return [...all.flatMap((field) => field.evidence), ...asked]
}

function standsThere({ part, range, text }: Evidence, { parts }: MessageReading): boolean {
  const found = parts.find(({ id }) => id === part)
  if (!found) return false
  return (
    range !== undefined &&
    found.text
      ?.slice(...range)
      .replace(/\s+/g, ' ')
      .trim() === text.replace(/\s+/g, ' ').trim()
  )
}
