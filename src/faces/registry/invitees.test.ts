import { beforeAll, describe, expect, it } from 'vitest'
import { testRows } from '../../../tests/desk/test-rows.ts'
import { type RegistryDesk, registryDesk } from '../../../tests/registry/registry-desk.ts'

let desk: RegistryDesk

beforeAll(async () => {
  desk = await registryDesk()
})

const ask: RegistryDesk['ask'] = (path, options) => desk.ask(path, options)
const inviteeId = (code: string) => desk.inviteeId(code)
const rowsOf = (html: string) => html.split('<tbody>')[1]?.split('</tbody>')[0]?.split('<tr>').length ?? 1

describe('The list of invitees', () => {
  it('counts who answered, who sent regrets, who has not replied yet', async () => {
    const rows = testRows(desk.office.database, desk.office.conference.id)
    await rows.note({ inviteeId: await inviteeId('UGA'), kind: 'nomination' })
    await rows.note({ inviteeId: await inviteeId('nmac-lk'), kind: 'nomination' })
    await rows.note({ inviteeId: await inviteeId('PER'), kind: 'question' })

    const { words } = await ask('/desk/invitees')
    expect(words).toContain('288 invitees: 3 answered, 0 sent regrets, 285 have not replied yet.')
    expect((await ask('/desk/invitees?circle=state&answer=answered')).words).toMatch(/Sri Lanka.*Uganda/)
  })

  it('finds a State whatever the accents and the language, in the alphabet of the reader', async () => {
    for (const q of ['cote d’ivoire', "COTE D'IVOIRE", 'كوت ديفوار']) {
      const { text, words } = await ask(`/desk/invitees?${new URLSearchParams({ q })}`)
      expect(rowsOf(text) - 1).toBe(1)
      expect(words).toContain('Côte d’Ivoire')
    }
    const french = (await ask('/desk/invitees?circle=state', { language: 'fr' })).words
    expect(french.indexOf('Allemagne')).toBeLessThan(french.indexOf('Arabie saoudite'))
  })

  it('stays light: a page has at most a hundred lines, and leads to the next with the choice kept', async () => {
    const { text } = await ask('/desk/invitees?circle=state')
    expect(rowsOf(text) - 1).toBe(100)
    expect(text).toContain('/desk/invitees?circle=state&amp;page=2')
    expect(Buffer.byteLength(text)).toBeLessThan(100_000)
  })
})

describe('The page of an invitee', () => {
  it('shows what is not confirmed as such, and what is invented as invented', async () => {
    const text = (await ask(`/desk/invitees/${await inviteeId('JOR')}`)).words
    expect(text).toContain('the Hashemite Kingdom of Jordan')
    expect(text).toContain('not confirmed')
    expect(text).toContain('invented for the demonstration')
    expect(text).toContain('unverified')
  })

  it('makes an exception with reason, author and date, and ends it', async () => {
    const id = await inviteeId('COL')
    const made = await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '5', reason: 'Chairs a panel' },
    })
    expect([made.status, made.location]).toEqual([303, `/desk/invitees/${id}#exceptions`])
    const page = await ask(`/desk/invitees/${id}`)
    expect(page.words).toContain('Representatives (NOM-3) 5 Chairs a panel Ana Ferreira 5 Sept 2023')

    const end = /action="([^"]+\/end)"/.exec(page.text)?.[1] ?? ''
    expect((await ask(end, { post: {} })).status).toBe(303)
    expect((await ask(`/desk/invitees/${id}`)).words).toContain('For this invitee 3 representatives')
  })

  it('keeps what was typed when the form cannot be taken, and says what to do', async () => {
    const id = await inviteeId('COL')
    const { status, text, words } = await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '3', reason: 'Long & good' },
    })
    expect(status).toBe(422)
    expect(words).toContain('The letter already allows 3')
    expect(text).toContain('Long &amp; good')
  })

  it('refuses to end an exception that a delegation uses, and leaves everything as it was', async () => {
    const id = await inviteeId('CHL')
    await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '4', reason: 'Two languages' },
    })
    const rows = testRows(desk.office.database, desk.office.conference.id)
    const delegation = await rows.delegation(id, { seats: 4 })
    const note = await rows.note({ inviteeId: id, kind: 'nomination' })
    for (const position of [1, 2, 3, 4])
      await rows.person(delegation.id, note.id, `Person ${position}`, { position })

    const page = await ask(`/desk/invitees/${id}`)
    const refused = await ask(/action="([^"]+\/end)"/.exec(page.text)?.[1] ?? '', { post: {} })
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('The delegation already has more people than that')
    expect((await ask(`/desk/invitees/${id}`)).words).toContain('4 Two languages')
  })

  it('takes a contact by hand, and refuses an address that is another invitee’s', async () => {
    const id = await inviteeId('BOL')
    const contact = { kind: 'geneva', name: 'Permanent Mission, second floor', telephone: '+41 22 000 00 00' }
    const post = (address: string) => ask(`/desk/invitees/${id}/channels`, { post: { ...contact, address } })

    expect((await post('Bolivia@mission.example')).status).toBe(303)
    expect((await ask(`/desk/invitees/${id}`)).words).toContain(
      'Permanent Mission, second floor bolivia@mission.example +41 22 000 00 00 confirmed',
    )
    const refused = await post('mission.geneva@per.example')
    expect([refused.status, refused.words.includes('This is the address of Peru')]).toEqual([422, true])
    expect(refused.text).toContain('value="Permanent Mission, second floor"')
    expect((await post('no address')).words).toContain('Not an e-mail address')
  })

  it('does not offer the form to those who only read, and is not found for what is no id', async () => {
    const { text } = await ask(`/desk/invitees/${await inviteeId('COL')}`, { role: 'sponsorship' })
    expect(text).not.toContain('method="post" action="/desk/invitees')
    expect((await ask('/desk/invitees/nobody')).status).toBe(404)
  })
})
