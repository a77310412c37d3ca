import { and, asc, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { composersOf } from '../src/composers.ts'
import { prepareInvitations } from '../src/journey/invitation/commands/prepare-sending.ts'
import { people } from '../src/journey/nomination/schema.ts'
import { readStored } from '../src/journey/note-verbale/intake/read-stored.ts'
import { correspondence, namedPeople } from '../src/journey/note-verbale/schema.ts'
import { registrations } from '../src/journey/registration/schema.ts'
import { journalLines } from '../src/platform/journal/schema.ts'
import { verifyJournal } from '../src/platform/journal/verify-journal.ts'
import { confirmMailing } from '../src/platform/messages/mailing/decide-mailing.ts'
import { runMailing } from '../src/platform/messages/mailing/run-mailing.ts'
import { messages } from '../src/platform/messages/schema.ts'
import { readingThread } from '../src/reading/reading-thread.ts'
import { readPdf } from './documents/read-pdf.ts'
import { signedLetter } from './invitation/signed-letter.ts'
import { hiddenField, missionOf, notePdf, wordsOn } from './missions.ts'
import { testOffice } from './office.ts'

// The same road by other rules: two representatives, nobody sponsored, a shorter form, two languages.
const t = await testOffice('2024-04-16T09:00:00Z', 'tests/fixtures/conferences/harbour-dialogue-2024')
const { drizzle } = t.database
const definition = t.office.definition()
const thread = readingThread()
afterAll(() => thread.stop())
const mission = await missionOf(t, 'CYP')
const { pages, invitee } = mission

const person = { organisation: 'Port Authority', sponsorship: 'asked' }
const eleni = {
  ...person,
  honorific: 'Ms',
  fullName: 'Eleni CHARALAMBOUS',
  title: 'Harbour Master',
  email: 'eleni@ports-cy.example',
  role: 'head',
}
const mehmet = {
  ...person,
  honorific: 'Mr',
  fullName: 'Mehmet ÖZKAN',
  title: 'Adviser',
  email: 'mehmet@ports-cy.example',
  role: 'delegate',
}

const stamped = [
  'The Ministry of Foreign Affairs of the Republic of Cyprus presents its compliments to the Bureau',
  'and has the honour to inform that Cyprus will be represented at the dialogue in Valletta by:',
  '1. Ms. Eleni CHARALAMBOUS, Harbour Master (eleni@ports-cy.example), head of delegation',
  '2. Mr. Mehmet ÖZKAN, Adviser (mehmet@ports-cy.example)',
]

describe('The second conference makes the whole journey:', () => {
  it('its letter, of its own clauses and its one signatory, goes out with a link', async () => {
    await t.act((act) => signedLetter(act, definition))
    const sending = { definition, demonstration: true, title: 'Invitation' }
    const mailing = await t.act((act) => prepareInvitations(act, sending, { inviteeId: invitee.id }))
    if (typeof mailing === 'string') throw new Error(`Nothing was prepared: ${mailing}`)
    await t.act((act) => confirmMailing(act, mailing.id, mailing.version))
    await runMailing({ ...t.office, composers: composersOf(t.office) }, mailing.id)

    const [mail] = await messagesOfKind('invitation')
    expect(mail?.subject).toContain('Valletta 2024')
    expect(Object.values(mail?.places ?? {})).toMatchObject([{ purpose: 'portal' }])
    const [letter] = mail?.attachments ?? []
    const bytes = await t.office.files.get(letter && 'sha256' in letter ? letter.sha256 : '')
    const read = await readPdf(Uint8Array.from(bytes))
    const text = read.pages.join(' ')
    expect(text).toContain('Marija Camilleri Zerafa')
    expect(text).not.toContain('Phnom Penh')
  })

  it('a mission sees what is due here, is asked nothing of sponsorship, and sends its Note', async () => {
    const home = await wordsOn(await pages.visit('/portal'))
    expect(home).toContain('Friday, 3 May 2024')
    expect(home).not.toMatch(/sponsor/i)
    expect(await wordsOn(await pages.visit('/portal/note/people/new'))).not.toMatch(/sponsor/i)
    await pages.send('/portal/note/details', { reference: 'CYP/24/7', version: '0' })
    for (const one of [eleni, mehmet]) {
      const version = await hiddenField(await pages.visit('/portal/note/people/new'), 'version')
      const added = await pages.send('/portal/note/people/new', { ...one, version })
      expect(added.status).toBe(303)
    }
    const documents = '/portal/note/documents'
    const version = await hiddenField(await pages.visit(`${documents}?prepared=yes`), 'version')
    const entry = crypto.randomUUID()
    const form = { documents: notePdf('Note.pdf', stamped), prepared: 'yes', version, entry }
    expect((await pages.upload(documents, form)).status).toBe(303)
    const [note] = await notes()
    await readStored(t.office, thread, note?.id ?? '', { number: 1, isLast: true })
    const named = await drizzle.select().from(namedPeople)
    expect(named.map(({ fullName, sponsorship }) => [fullName, sponsorship]).sort()).toEqual([
      ['Eleni CHARALAMBOUS', 'not-asked'],
      ['Mehmet ÖZKAN', 'not-asked'],
    ])
  })

  it('an officer confirms both, and each is sent a personal link', async () => {
    const [note] = await notes()
    const named = await drizzle.select().from(namedPeople).orderBy(asc(namedPeople.position))
    const version = String(note?.version)
    const done = await t.send(
      `/desk/notes/${note?.id}/confirmation`,
      { version, person: named.map(({ id }) => id) },
      'intake',
    )
    expect(done.status).toBe(303)
    const links = (await drizzle.select().from(messages)).filter(({ places }) =>
      Object.values(places).some(({ purpose }) => purpose === 'registration'),
    )
    expect(links.map(({ toAddress }) => toAddress).sort()).toEqual([eleni.email, mehmet.email])
    expect(await wordsOn(await pages.visit('/portal/delegation'))).toContain('Eleni CHARALAMBOUS')
  })

  it('a delegate fills in the shorter form in French, and sends it', async () => {
    const [registration] = await drizzle
      .select({ id: registrations.id, personId: registrations.personId })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .where(eq(people.fullName, eleni.fullName))
    const delegate = await t.visitor('registration', registration?.personId ?? '')
    const tasks = await wordsOn(await delegate.visit('/registration?language=fr'))
    expect(tasks).toContain('Eleni CHARALAMBOUS')
    for (const path of ['profile', 'travel', 'photo'])
      expect((await delegate.visit(`/registration/sections/${path}`)).status, path).toBe(404)
    const sections = {
      names: { passportName: 'CHARALAMBOUS ELENI', badgeName: 'Eleni Charalambous', ownScriptName: 'Ελένη' },
      office: { title: 'Harbour Master', organisation: 'Port Authority' },
      contact: { writeIn: 'fr' },
      languages: { follows: ['en'], speaks: 'en' },
      access: { hall: ['ramp'] },
      consents: { listed: 'yes' },
    }
    for (const [section, form] of Object.entries(sections)) {
      const path = `/registration/sections/${section}`
      const saved = await delegate.send(path, { registration: registration?.id ?? '', seen: '', ...form })
      expect([section, saved.status]).toEqual([section, 303])
    }
    expect((await delegate.send('/registration/submission', {})).status).toBe(303)
    const [received] = await messagesOfKind('registration-received')
    expect(received).toMatchObject({ language: 'fr' })
    expect(received?.text).not.toContain('Phnom Penh')
  })

  it('and stands on its List, in both languages, and on the desk’s figures', async () => {
    const issue = { kind: 'provisional', counted: 'registered', seen: '0' }
    expect((await t.send('/desk/participants/editions', issue, 'manager')).status).toBe(303)
    for (const language of ['en', 'fr']) {
      const file = await t.visit(`/desk/participants/editions/1/file?format=pdf&list=${language}`, 'manager')
      const read = await readPdf(new Uint8Array(await file.arrayBuffer()))
      expect(read.language).toBe(language)
      expect(read.pages.join(' ')).toContain('Eleni Charalambous')
      expect(read.pages.join(' ')).not.toContain('ÖZKAN')
    }
    const progress = await wordsOn(await t.visit('/desk/progress', 'manager'))
    expect(progress).toContain('2 people are named, 2 confirmed; 1 of them has registered.')
    expect(progress).not.toContain('Authorities')
  })

  it('with a journal that is whole and speaks of no other conference', async () => {
    expect(await verifyJournal(t.database, t.office.conference.id)).toMatchObject({ whole: true })
    const lines = await drizzle.select().from(journalLines)
    expect(new Set(lines.map(({ conferenceId }) => conferenceId))).toEqual(new Set([t.office.conference.id]))
    const told = await drizzle.select().from(messages)
    expect(told.filter(({ text }) => /Phnom Penh|apminebanconvention/.test(text))).toEqual([])
  })
})

function messagesOfKind(kind: string) {
  return drizzle.select().from(messages).where(eq(messages.kind, kind))
}

function notes() {
  return drizzle
    .select()
    .from(correspondence)
    .where(and(eq(correspondence.inviteeId, invitee.id), eq(correspondence.channel, 'portal')))
}
