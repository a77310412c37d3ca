import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { delegationOf } from '../../../tests/participants.ts'
import { registrations } from '../registration/schema.ts'
import { issueEdition } from './commands/issue-edition.ts'
import { editionOf } from './queries/editions.ts'
import { listNow } from './queries/list-now.ts'
import { figuresOf } from './rules/list.ts'
import { listEditions } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database
const definition = t.office.definition()
const list = (counted: 'registered' | 'confirmed' = 'registered') =>
  listNow(drizzle, definition, t.office.conference.id, counted)
const issue = (seen: number, kind: 'provisional' | 'final' = 'provisional') =>
  t.act((act) => issueEdition(act, definition, { kind, counted: 'registered', seen }))

const [odongo, okello, nakitto] = await delegationOf(t, 'UGA', [
  {
    name: 'Walter ODONGO',
    as: { title: 'Chairman', organisation: 'Survivors’ Network', email: 'w@ug.example' },
  },
  { name: 'James Peter OKELLO', as: { role: 'head', honorific: 'Hon.', title: 'State Minister' } },
  {
    name: 'Agnes NAKITTO',
    said: {
      badgeName: 'Agnes Nakitto Birungi',
      honorific: 'Ms',
      office: 'Commissioner',
      organisation: 'Uganda',
    },
  },
])
const [hidden] = await delegationOf(t, 'AFG', [{ name: 'Nobody SEES-ME', said: { onList: false } }])
await delegationOf(t, 'VNM', [
  { name: 'NGUYỄN Thị Hoa' },
  { name: 'TRẦN Văn Bình', said: 'not-registered' },
  { name: 'Her INTERPRETER', as: { role: 'interpreter', takesSeat: false } },
])
const names = async (counted?: 'confirmed') =>
  (await list(counted)).delegations
    .flatMap(({ code, people }) => people.map(({ name }) => `${code} ${name}`))
    .sort()

describe('The List', () => {
  it('has the head first, then the order of the Note, with the names of the badges', async () => {
    const uganda = (await list()).delegations.find(({ code }) => code === 'UGA')
    expect(uganda).toMatchObject({ category: 'state-party', isState: true })
    expect(uganda?.people).toEqual([
      {
        id: okello?.id,
        name: 'Hon. James Peter OKELLO',
        title: 'State Minister',
        organisation: null,
        isHead: true,
      },
      {
        id: odongo?.id,
        name: 'Walter ODONGO',
        title: 'Chairman',
        organisation: 'Survivors’ Network',
        isHead: false,
      },
      // An organisation that is the State itself is not printed again.
      {
        id: nakitto?.id,
        name: 'Ms Agnes Nakitto Birungi',
        title: 'Commissioner',
        organisation: null,
        isHead: false,
      },
    ])
  })

  it('leaves off who wishes it, heading and all, and counts them', async () => {
    expect(figuresOf(await list())).toEqual({
      participants: 5,
      listed: 4,
      unlisted: 1,
      states: 2,
      organisations: 0,
    })
    for (const counted of ['registered', 'confirmed'] as const) {
      const { outside, ...content } = await list(counted)
      expect(JSON.stringify(content)).not.toMatch(/SEES-ME|AFG|Afghanistan/)
      expect(outside.leftOff).toMatchObject([{ code: 'AFG', people: [{ name: 'Nobody SEES-ME' }] }])
    }
  })

  it('names those who have registered; all who are confirmed only where it is asked for', async () => {
    expect(await names()).not.toContain('VNM TRẦN Văn Bình')
    expect(await names('confirmed')).toContain('VNM TRẦN Văn Bình')
    expect((await list()).outside).toMatchObject({ notRegistered: 1, beside: 1 })
  })

  it('never names assistants, interpreters and accompanying persons, nor an address, a request or a need', async () => {
    const all = JSON.stringify(await list('confirmed'))
    expect(all).not.toContain('INTERPRETER')
    expect(all).not.toMatch(/@|sponsor|email|need/i)
  })
})

describe('An edition', () => {
  it('is numbered, frozen and told by the journal; pressing twice issues one', async () => {
    const first = await issue(0)
    expect(first).toMatchObject({ number: 1, kind: 'provisional', issuedBy: 'system' })
    expect(await issue(0)).toBe('overtaken')
    expect(await issue(1)).toBe('unchanged')
    const change = drizzle.update(listEditions).set({ kind: 'final' })
    await expect(change).rejects.toMatchObject({ cause: { constraint: 'list_edition_frozen' } })
    const journal = await (await t.visit('/desk/journal', 'manager')).text()
    expect(journal).toContain('Issued edition 1 of the List of Participants (provisional): 5 participants')
  })

  it('stays as it was while the List goes on, and the desk says what has changed', async () => {
    const seated = { onList: false }
    await drizzle
      .update(registrations)
      .set(seated)
      .where(eq(registrations.personId, odongo?.id ?? ''))
    await drizzle
      .update(registrations)
      .set({ onList: true })
      .where(eq(registrations.personId, hidden?.id ?? ''))
    await t.send(
      `/desk/participants/people/${okello?.id}/correction`,
      {
        name: 'H.E. James Peter Okello',
        title: 'Minister of State',
        organisation: '',
        askedBy: 'Note UGA/09/23',
      },
      'intake',
    )
    const kept = await editionOf(drizzle, t.office.conference.id, 1)
    expect(JSON.stringify(kept?.content)).toContain('Walter ODONGO')

    const page = await (await t.visit('/desk/participants/changes?since=1', 'intake')).text()
    const table = (id: string) => page.split(`id="${id}"`)[1]?.split('</table>')[0] ?? ''
    expect(table('added')).toContain('Nobody SEES-ME')
    expect(table('removed')).toContain('Walter ODONGO')
    expect(table('changed')).toMatch(/State Minister.*Minister of State.*Note UGA\/09\/23/s)
  })

  it('handed out again leaves off who has asked since to be on no list, and counts them', async () => {
    const page = await (await t.visit('/desk/participants/editions/1', 'manager')).text()
    expect(page).not.toContain('ODONGO')
    expect(page).toContain('1 person of this edition has asked since to be on no list')
    expect(page).toContain('5 participants, of whom 2 are not listed')
    expect(page).toContain('Provisional edition 1')
  })

  it('that is final follows the provisional one', async () => {
    expect(await issue(1, 'final')).toMatchObject({ number: 2, kind: 'final' })
    const changes = await t.visit('/desk/participants/changes?since=1&to=2', 'manager')
    expect(await changes.text()).toContain('From edition 1 to edition 2')
    expect((await t.visit('/desk/participants/editions/3', 'manager')).status).toBe(404)
  })
})

describe('A correction of an entry', () => {
  it('says who asked, and can be taken back', async () => {
    const address = `/desk/participants/people/${okello?.id}/correction`
    expect(await names()).toContain('UGA H.E. James Peter Okello')
    expect(await (await t.visit(address, 'intake')).text()).toContain('Note UGA/09/23')
    await t.send(`${address}/end`, {}, 'intake')
    expect(await names()).toContain('UGA Hon. James Peter OKELLO')
    const journal = await (await t.visit('/desk/journal', 'manager')).text()
    expect(journal).toMatch(/Corrected the entry of .*OKELLO.*the name and the title/)
    expect(journal).not.toContain('Minister of State')
  })

  it('keeps what was typed where it does not say who asked', async () => {
    const address = `/desk/participants/people/${nakitto?.id}/correction`
    const answer = await t.send(
      address,
      { name: 'Agnès', title: '', organisation: '', askedBy: ' ' },
      'intake',
    )
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('value="Agnès"')
    expect(page).toContain('href="#askedBy"')
  })

  it('of a person of nobody is not there', async () => {
    const nobody = '/desk/participants/people/00000000-0000-4000-8000-000000000000/correction'
    expect((await t.visit(nobody, 'intake')).status).toBe(404)
    expect((await t.send(nobody, { name: 'x', askedBy: 'y' }, 'intake')).status).toBe(404)
    expect((await t.visit('/desk/participants/people/x/correction', 'intake')).status).toBe(404)
  })
})
