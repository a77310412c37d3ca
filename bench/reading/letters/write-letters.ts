import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLetters } from './first-letters.ts'
import type { Letter, LetterPerson } from './letter.ts'
import { secondLetters } from './second-letters.ts'

/** Writes our own messages as NNN.eml, and their truth into `seen` and `held`. Returns the paths of the messages. */
export function writeLetters(folder: string): string[] {
  for (const name of ['mail', 'seen', 'held']) mkdirSync(join(folder, name), { recursive: true })
  return [...firstLetters, ...secondLetters].map((each) => {
    const path = join(folder, 'mail', `${each.id}.eml`)
    writeFileSync(path, emlOf(each))
    const truth = join(folder, each.held ? 'held' : 'seen', `${each.id}.truth.json`)
    writeFileSync(truth, JSON.stringify(truthOf(each), null, 1))
    return path
  })
}

function emlOf({ id, from, subject, at, text, html }: Letter): string {
  const encoded = (value: string) => `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`
  const sender = from.replace(/^(.*) (<.*>)$/, (_, name: string, address: string) => `${encoded(name)} ${address}`)
  return [
    `Received: from mail.example by mx1.apminebanconvention.example; ${at}`,
    `Date: ${at}`,
    `From: ${sender}`,
    'To: isu@apminebanconvention.example',
    `Subject: ${encoded(subject)}`,
    `Message-ID: <own-${id}@mail.example>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset="utf-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    (Buffer.from(html ?? text ?? '').toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'),
    '',
  ].join('\r\n')
}

function truthOf(each: Letter) {
  const isState = /^[A-Z]{3}$/.test(each.sender ?? '')
  return {
    id: each.id,
    kind: each.kind,
    sender: { iso3: isState ? each.sender : null, name: each.sender },
    reference: each.reference ?? null,
    noteDate: each.date ?? null,
    receivedAt: new Date(each.at).toISOString(),
    language: each.language,
    languages: [each.language],
    attendees: each.people.map(attendee),
    removed: (each.removed ?? []).map((fullNameAsWritten) => ({ fullNameAsWritten })),
    expectedFindings: each.findings ?? [],
    format: each.html ? 'body-html' : 'body-text',
  }
}

function attendee([full, given, family, honorific, title, organisation, email, role, sponsored]: LetterPerson) {
  const orNull = (text: string) => (text === '' ? null : text)
  return {
    honorific: orNull(honorific),
    givenNames: orNull(given),
    familyName: orNull(family),
    fullNameAsWritten: full,
    title: orNull(title),
    organisation: orNull(organisation),
    email: orNull(email),
    role: role ?? 'delegate',
    sponsorshipRequested: sponsored === undefined ? false : sponsored,
  }
}
