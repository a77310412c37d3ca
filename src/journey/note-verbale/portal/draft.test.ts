import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { aReading, proposed, read } from '../../../../tests/intake/a-reading.ts'
import { hiddenField, missionOf, notePdf, type TestMission, wordsOn } from '../../../../tests/missions.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { envelopeOf } from '../../../reading/mail/envelope.ts'
import { mailTree } from '../../../reading/mail/mail-tree.ts'
import { readStored } from '../intake/read-stored.ts'
import { findingsOfNotes } from '../queries/findings-of-notes.ts'
import { correspondence, namedPeople, noteDrafts } from '../schema.ts'

const t = await testOffice('2023-08-28T09:30:00+02:00')
const documents = '/portal/note/documents'

const nakitto = {
  honorific: 'Ms',
  fullName: 'Agnes NAKITTO',
  title: 'Commissioner',
  organisation: 'Ministry of Gender',
  email: 'a.nakitto@gender-ug.example',
  role: 'head',
  sponsorship: 'not-asked',
}
const odongo = { ...nakitto, fullName: 'Walter ODONGO', email: '', role: 'delegate', sponsorship: 'asked' }

async function formOf({ channel }: TestMission) {
  const [draft] = await t.database.drizzle
    .select()
    .from(noteDrafts)
    .where(eq(noteDrafts.channelId, channel.id))
    .orderBy(asc(noteDrafts.createdAt))
  return draft
}

async function add({ pages }: TestMission, person: Record<string, string>) {
  const version = await hiddenField(await pages.visit('/portal/note/people/new'), 'version')
  return pages.send('/portal/note/people/new', { ...person, version })
}

describe('The form that makes a Note', () => {
  it('is filled in page by page, checked, and says what is still missing', async () => {
    const mission = await missionOf(t, 'UGA')
    const { pages } = mission
    const head = { reference: 'UGA/12', 'noteDate-day': '28', 'noteDate-month': '8', 'noteDate-year': '2023' }
    const first = await pages.send('/portal/note/details', { ...head, version: '0' })
    expect(first.headers.get('location')).toBe('/portal/note/people/new')
    await add(mission, nakitto)
    expect((await add(mission, odongo)).headers.get('location')).toBe('/portal/note/check')

    const check = await wordsOn(await pages.visit('/portal/note/check'))
    expect(check).toContain('UGA/12')
    expect(check).toContain('Monday, 28 August 2023')
    expect(check).toContain('One point to clarify')
    expect(check).toContain('Walter ODONGO: the e-mail address is missing')
  })

  it('comes back with what was typed and what to correct', async () => {
    const { pages } = await missionOf(t, 'KEN')
    const typed = { ...nakitto, fullName: '', email: 'not an address', role: '', title: '<b>"Chair"</b>' }
    const answer = await pages.send('/portal/note/people/new', typed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<a class="ds-link" href="#fullName">Give the person’s full name</a>')
    expect(html).toContain('href="#email"')
    expect(html).toContain('href="#role"')
    expect(html).toContain('value="not an address"')
    expect(html).toContain('value="&lt;b>&quot;Chair&quot;&lt;/b>"')
    const wrongDate = await pages.send('/portal/note/details', {
      reference: 'K/1',
      'noteDate-day': '31',
      'noteDate-month': '2',
      'noteDate-year': '2023',
    })
    expect(wrongDate.status).toBe(422)
    expect(await wrongDate.text()).toContain('value="K/1"')
  })

  it('names more than the invitation provides for, or asks for two sponsorships: said at once', async () => {
    const mission = await missionOf(t, 'ZMB')
    for (const number of [1, 2, 3, 4])
      await add(mission, {
        ...nakitto,
        fullName: `Person ${number} TEST`,
        email: `p${number}@zambia.example`,
        sponsorship: number < 3 ? 'asked' : 'not-asked',
      })
    const check = await wordsOn(await mission.pages.visit('/portal/note/check'))
    expect(check).toContain('4 representatives are named; the invitation provides for 3.')
    expect(check).toContain(
      'Sponsorship is asked for 2 people; it can be given to one person of a delegation.',
    )
  })

  it('two people of one mission fill in at once: nothing is lost', async () => {
    const mission = await missionOf(t, 'NPL')
    const { pages } = mission
    await Promise.all([add(mission, nakitto), add(mission, odongo)])
    const draft = await formOf(mission)
    expect(draft?.form?.people.map(({ fullName }) => fullName).sort()).toEqual([
      'Agnes NAKITTO',
      'Walter ODONGO',
    ])

    const person = draft?.form?.people.find(({ fullName }) => fullName === 'Agnes NAKITTO')
    const page = `/portal/note/people/${person?.id}`
    const version = await hiddenField(await pages.visit(page), 'version')
    await pages.send(page, { ...nakitto, title: 'Minister', version })
    const late = await pages.send(page, { ...nakitto, organisation: 'Ministry of Health', version })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('A colleague has changed this meanwhile')
    expect(html).toContain('Minister')
    expect(html).toContain('value="Ministry of Health"')
    const again = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect(
      (await pages.send(page, { ...nakitto, organisation: 'Ministry of Health', version: again })).status,
    ).toBe(303)
  })

  it('goes along with the stamped Note: the officer finds its people as they were typed', async () => {
    const mission = await missionOf(t, 'PER')
    const { pages, invitee } = mission
    await pages.send('/portal/note/details', { reference: 'PER/7', version: '0' })
    await add(mission, nakitto)
    await add(mission, odongo)
    const page = await pages.visit(`${documents}?prepared=yes`)
    const version = await hiddenField(page, 'version')
    const entry = crypto.randomUUID()
    await pages.upload(documents, { documents: notePdf('Note.pdf'), prepared: 'yes', version, entry })

    const { drizzle } = t.database
    const [note] = await drizzle.select().from(correspondence).where(eq(correspondence.inviteeId, invitee.id))
    expect(note).toMatchObject({ kind: 'nomination', reference: 'PER/7' })
    const place = { part: '1', text: 'Agnes Nakitto', confidence: 1 }
    const { signals } = aReading()
    const reading = aReading({
      // A mission's own pages speak for the mission, whatever a poor scan looks like.
      signals: { ...signals, noNoteVerbale: true },
      people: [
        proposed('Somebody ELSE', { fullName: read('Body ONLY') }),
        proposed('Agnes Nakitto', { fullName: { value: 'Agnes Nakitto', evidence: [place] } }),
      ],
    })
    const thread = {
      read: async (bytes: Uint8Array) => ({ envelope: envelopeOf(await mailTree(bytes)), reading }),
      stop: async () => {},
    }
    await readStored(t.office, thread, note?.id ?? '', { number: 1, isLast: true })
    const rows = await drizzle
      .select()
      .from(namedPeople)
      .where(eq(namedPeople.noteId, note?.id ?? ''))
      .orderBy(asc(namedPeople.position))
    expect(rows).toMatchObject([
      { position: 1, fullName: 'Agnes NAKITTO', title: 'Commissioner', addedBy: null },
      {
        position: 3,
        fullName: 'Walter ODONGO',
        sponsorship: 'asked',
        addedBy: `mission:${mission.channel.id}`,
      },
    ])
    const under = await findingsOfNotes(drizzle, t.office.definition(), note ? [{ ...note, reading }] : [])
    expect(under.get(note?.id ?? '')?.findings.map(({ code }) => code)).toEqual(['missing-email'])
    const original = await t.office.files.get(note?.sha256 ?? '')
    expect(Buffer.from(original).toString()).toContain('Agnes NAKITTO, Commissioner')
    expect(await wordsOn(await pages.visit('/portal/note'))).not.toContain('Begun here')
  })

  it('asks what becomes of an earlier message; one that replaces it says who leaves', async () => {
    const mission = await missionOf(t, 'BDI')
    const { pages, invitee } = mission
    const before = await noteFrom(t, 'BDI', [cast.okello, cast.apio], {
      receivedAt: new Date('2023-08-25T12:00:00Z'),
    })
    const untold = await pages.send('/portal/note/details', { reference: 'BDI/2', version: '0' })
    expect([untold.status, await wordsOn(untold)]).toEqual([
      422,
      expect.stringContaining('Say what becomes of the message'),
    ])
    await pages.send('/portal/note/details', { reference: 'BDI/2', earlier: 'replaces', version: '0' })
    await add(mission, { ...nakitto, fullName: 'Grace APIO', email: 'g.apio@burundi.example' })
    const check = await wordsOn(await pages.visit('/portal/note/check'))
    expect(check).toContain('It replaces that message')
    expect(check).toContain('Nothing is missing')

    const version = await hiddenField(await pages.visit(documents), 'version')
    await pages.upload(documents, {
      documents: notePdf('Note.pdf'),
      prepared: 'yes',
      version,
      entry: crypto.randomUUID(),
    })
    const { drizzle } = t.database
    const found = await drizzle.select().from(correspondence).where(eq(correspondence.inviteeId, invitee.id))
    const note = found.find(({ channel }) => channel === 'portal')
    expect(note).toMatchObject({ kind: 'correction', earlierId: before.note.id })
    const thread = {
      read: async (bytes: Uint8Array) => ({
        envelope: envelopeOf(await mailTree(bytes)),
        reading: aReading(),
      }),
      stop: async () => {},
    }
    await readStored(t.office, thread, note?.id ?? '', { number: 1, isLast: true })
    const [read] = await drizzle
      .select()
      .from(correspondence)
      .where(eq(correspondence.id, note?.id ?? ''))
    expect(read?.reading?.removed.map(({ fullName }) => fullName.value)).toEqual(['James Peter OKELLO'])
  })

  it('changed by a colleague while the stamped Note was chosen: the file is kept, and one looks again', async () => {
    const mission = await missionOf(t, 'SEN')
    const { pages } = mission
    await add(mission, nakitto)
    const version = await hiddenField(await pages.visit(documents), 'version')
    await add(mission, odongo)
    const answer = await pages.upload(documents, { documents: notePdf('Note.pdf'), prepared: 'yes', version })
    expect(answer.status).toBe(409)
    expect(await wordsOn(answer)).toContain('Note.pdf')
  })

  it('is printed as a Note in the language of the page', async () => {
    const mission = await missionOf(t, 'TCD')
    await add(mission, nakitto)
    const answer = await mission.pages.visit('/portal/note/document?language=fr')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('of another mission is neither seen nor changed', async () => {
    const mine = await missionOf(t, 'COL')
    const other = await missionOf(t, 'JOR')
    await add(other, nakitto)
    const person = (await formOf(other))?.form?.people[0]?.id
    const page = `/portal/note/people/${person}`
    expect((await mine.pages.visit(page)).status).toBe(404)
    await mine.pages.send(page, { ...nakitto, fullName: 'Changed', version: '2' })
    await mine.pages.send(`${page}/removal`, { version: '2' })
    expect((await formOf(other))?.form?.people.map(({ fullName }) => fullName)).toEqual(['Agnes NAKITTO'])
  })
})
