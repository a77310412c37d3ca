import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { hiddenField, missionOf, wordsOn } from '../../../tests/missions.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { invitees } from '../../conference/schema.ts'
import { askSender } from '../../journey/nomination/commands/ask-sender.ts'
import { correspondence } from '../../journey/note-verbale/schema.ts'
import { registrations } from '../../journey/registration/schema.ts'
import { messages } from '../../platform/messages/schema.ts'

const t = await testOffice('2023-08-28T09:00:00+02:00')
const { drizzle } = t.database

/** The secretariat asks about a Note; gives the question's id. */
async function asked(noteId: string, text: string): Promise<string> {
  const [note] = await drizzle.select().from(correspondence).where(eq(correspondence.id, noteId))
  const question = { version: note?.version ?? 0, subject: 'Phnom Penh 2023', text, settles: false }
  await t.act((act) => askSender(act, t.office.definition(), noteId, question))
  const found = await drizzle.select().from(messages).where(eq(messages.kind, 'question-to-sender'))
  return found.find(({ about }) => about.includes(`note:${noteId}`))?.id ?? ''
}

describe('A mission’s first page', () => {
  it('says to what it is invited, what is due when, what is left to do, and whom to write to', async () => {
    const { pages } = await missionOf(t, 'UGA')
    const page = await wordsOn(await pages.visit('/portal'))
    expect(page).toContain('Welcome, Uganda')
    expect(page).toContain('Friday, 1 September 2023 · 23:59 in Geneva')
    expect(page).toContain('If it does not ask for sponsorship: by Friday, 15 September 2023.')
    expect(page).toContain('Send the Note verbale that names the delegation Not sent yet')
    expect(page).toContain('Once your Note has arrived')
    expect(page).toContain('isu@apminebanconvention.example')
  })

  it('speaks five languages, Arabic from right to left', async () => {
    const { pages } = await missionOf(t, 'UGA')
    const titles = { fr: 'Bienvenue, Ouganda', es: 'Uganda', ar: 'مرحبًا بكم، أوغندا', km: 'សូមស្វាគមន៍' }
    for (const [language, title] of Object.entries(titles)) {
      const html = await (await pages.visit(`/portal?language=${language}`)).text()
      expect(html).toContain(title)
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    }
  })

  it('of an organisation speaks of a letter, never of a Note', async () => {
    const [organisation] = await drizzle
      .select()
      .from(invitees)
      .where(eq(invitees.kind, 'organisation'))
      .limit(1)
    const { pages } = await missionOf(t, organisation?.code ?? '')
    for (const path of ['/portal', '/portal/note', '/portal/note/documents'])
      expect(await wordsOn(await pages.visit(path))).not.toMatch(/Note|mission/)
  })

  it('opens to nobody of the staff, and to nobody without a link', async () => {
    for (const as of [undefined, 'manager'] as const) {
      const answer = await t.visit('/portal', as)
      expect([as, answer.headers.get('location')]).toEqual([as, '/portal/link'])
    }
  })
})

describe('The delegation', () => {
  it('is followed from the Note to the registration, and nothing of the answers is seen', async () => {
    const { pages } = await missionOf(t, 'UGA')
    const seen = async () => wordsOn(await pages.visit('/portal/delegation'))
    const [odongo] = await confirmed(t, 'UGA', [cast.odongo])
    await noteFrom(t, 'UGA', [{ ...cast.apio, email: null }], {
      receivedAt: new Date('2023-08-26T12:00:00Z'),
    })
    expect(await seen()).toContain('Grace APIO A point to clarify')
    expect(await seen()).toContain('Grace APIO: the e-mail address is missing')
    expect(await seen()).toContain('Walter ODONGO')
    expect(await seen()).toContain('the request goes forward, subject to approval')
    const personId = odongo?.id ?? ''
    const at = t.office.clock.now()
    const words = {
      opened: 'Registration begun',
      submitted: 'Registered',
      withdrawn: 'Has stepped back',
    } as const
    for (const [state, word] of Object.entries(words)) {
      const badgeName = 'A private name'
      const row = { conferenceId: t.office.conference.id, personId, badgeName, createdAt: at }
      await drizzle
        .insert(registrations)
        .values({ ...row, state: state as keyof typeof words })
        .onConflictDoUpdate({ target: registrations.personId, set: { state: state as keyof typeof words } })
      expect(await seen()).toContain(`Walter ODONGO ${word}`)
    }
    expect(await seen()).not.toContain('A private name')
    expect(await seen()).toContain('women')
  })

  it('of a State is not seen by a body of that State, save whom it named itself', async () => {
    const [body] = (await drizzle.select().from(invitees)).filter(({ countsWithin }) => countsWithin)
    const [state] = await drizzle
      .select()
      .from(invitees)
      .where(eq(invitees.id, body?.countsWithin ?? ''))
    await confirmed(t, state?.code ?? '', [cast.nakitto])
    await noteFrom(t, state?.code ?? '', [cast.okello], { receivedAt: new Date('2023-08-27T12:00:00Z') })
    await noteFrom(t, body?.code ?? '', [cast.apio], { receivedAt: new Date('2023-08-26T12:00:00Z') })
    const ofBody = await missionOf(t, body?.code ?? '')
    const ofState = await missionOf(t, state?.code ?? '')
    const bodySees = await wordsOn(await ofBody.pages.visit('/portal/delegation'))
    const stateSees = await wordsOn(await ofState.pages.visit('/portal/delegation'))
    expect(bodySees).toContain('Grace APIO')
    expect(bodySees).not.toMatch(/NAKITTO|OKELLO/)
    expect(stateSees).toMatch(/NAKITTO.*OKELLO/)
    expect(stateSees).not.toContain('APIO')
  })
})

describe('A question of the secretariat', () => {
  it('stands on the mission’s pages, and is answered there', async () => {
    const { pages, invitee } = await missionOf(t, 'NPL')
    const { note } = await noteFrom(t, 'NPL', [cast.apio])
    const id = await asked(note.id, 'Please give the title of Ms Apio.')
    expect(await wordsOn(await pages.visit('/portal'))).toContain('Answer a question of the secretariat')
    const page = await pages.visit(`/portal/questions/${id}`)
    expect(await wordsOn(page)).toContain('Please give the title of Ms Apio.')

    const empty = await pages.upload(`/portal/questions/${id}`, { text: ' ' })
    expect([empty.status, await wordsOn(empty)]).toEqual([422, expect.stringContaining('Write an answer')])
    const entry = await hiddenField(await pages.visit(`/portal/questions/${id}`), 'entry')
    const sent = await pages.upload(`/portal/questions/${id}`, { entry, text: 'Officer, Ministry of Gender' })
    expect(sent.status).toBe(303)
    const found = await drizzle.select().from(correspondence).where(eq(correspondence.inviteeId, invitee.id))
    expect(found.find(({ channel }) => channel === 'portal')).toMatchObject({
      earlierId: note.id,
      inReplyTo: note.messageId,
    })
  })

  it('to somebody else is not there', async () => {
    const { note } = await noteFrom(t, 'ZMB', [cast.apio])
    const id = await asked(note.id, 'A question to Zambia')
    const stranger = await missionOf(t, 'PER')
    expect((await stranger.pages.visit(`/portal/questions/${id}`)).status).toBe(404)
    expect((await stranger.pages.upload(`/portal/questions/${id}`, { text: 'An answer' })).status).toBe(404)
    expect(await wordsOn(await stranger.pages.visit('/portal/messages'))).not.toContain('Question of')
  })
})

describe('A State that cannot come', () => {
  it('says so in a word; the desk finds its regrets, and nothing more is expected of it', async () => {
    const { pages, invitee } = await missionOf(t, 'COL')
    const entry = crypto.randomUUID()
    const sent = await pages.send('/portal/note/regret', { entry, text: 'With our best wishes' })
    expect(sent.status).toBe(303)
    const found = await drizzle.select().from(correspondence).where(eq(correspondence.inviteeId, invitee.id))
    expect(found).toMatchObject([{ kind: 'regret', state: 'read', channel: 'portal', language: 'en' }])
    const home = await wordsOn(await pages.visit('/portal'))
    expect(home).toContain('you told us that you cannot take part')
    expect(home).toContain('Nothing more is expected of you')
  })
})

describe('A letter of invitation', () => {
  it('that nobody has signed yet is not there', async () => {
    const { pages } = await missionOf(t, 'UGA')
    expect((await pages.visit('/portal/letters/0')).status).toBe(404)
  })
})
