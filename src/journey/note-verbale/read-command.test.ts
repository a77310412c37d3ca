import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFiles } from './read-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const note = (number: string, day: string, sentence: string) =>
  `Received: from a by b; ${day} 10:00:00 +0200\nFrom: Mission <m@zambia.example>\nSubject: Note\nContent-Type: text/plain; charset=utf-8\n\n` +
  `No. ${number}\n\nThe Permanent Mission of the Republic of Zambia presents its compliments to the ISU and ${sentence}\n\nGeneva, 7 August 2023\n`
const ruth =
  'has the honour to nominate Ms. Ruth Phiri, Director, Ministry of Health (r.phiri@health-zm.example). Sponsorship is requested for Ms. Phiri.'
const read = (path: string | undefined) => JSON.parse(readFileSync(path ?? '', 'utf8'))

it('messages of one call are one mailbox, compared by their arrival', async () => {
  const later = join(folder, '001.eml')
  const earlier = join(folder, '002.eml')
  writeFileSync(later, note('12/23', 'Mon, 04 Sep 2023', ruth.replace('Ruth', 'Esther')))
  writeFileSync(earlier, note('11/23', 'Mon, 07 Aug 2023', ruth))
  const context = join(folder, 'context.json')
  writeFileSync(
    context,
    JSON.stringify({
      deadlineWithSponsorship: '2023-09-01',
      deadlineJudgedBy: 'arrival',
      statesWithSurvivors: ['ZMB'],
    }),
  )
  const [second, first] = await readFiles([later, earlier], join(folder, 'out'), context)
  expect(read(first)).toMatchObject({
    kind: 'nomination',
    sender: { iso3: 'ZMB' },
    reference: '11/23',
    noteDate: '2023-08-07',
    attendees: [
      { fullNameAsWritten: 'Ruth Phiri', email: 'r.phiri@health-zm.example', sponsorshipRequested: true },
    ],
    findings: [],
  })
  // Of another person than before: that request is a new one, and late.
  expect(read(second).findings.sort()).toEqual([
    'duplicate-sender',
    'late-for-sponsorship',
    'two-sponsorships',
  ])
})

it('an mbox gives one file for each message', async () => {
  const path = join(folder, 'box.mbox')
  const mails = [
    note('1/23', 'Mon, 07 Aug 2023', ruth),
    note('2/23', 'Tue, 08 Aug 2023', 'regrets that it will not be able to participate.'),
  ]
  writeFileSync(path, mails.map((mail) => `From a@b Mon Aug  7 10:00:00 2023\n${mail}\n`).join(''))
  const written = await readFiles([path], join(folder, 'box'))
  expect(written.map((each) => read(each).kind)).toEqual(['nomination', 'regret'])
})
