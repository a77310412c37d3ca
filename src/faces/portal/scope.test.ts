import { describe, expect, it } from 'vitest'
import { crawl } from '../../../tests/attacks/crawl.ts'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { signedLetter } from '../../../tests/invitation/signed-letter.ts'
import { missionOf, notePdf, wordsOn } from '../../../tests/missions.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'

const t = await testOffice('2023-08-28T09:00:00+02:00')

describe('Whoever follows every link of a mission’s pages', () => {
  it('finds all that is its own, and nobody else’s name, address, number or letter', async () => {
    await t.act((act) => signedLetter(act, t.office.definition()))
    const mine = await missionOf(t, 'UGA')
    const [okello] = await confirmed(t, 'UGA', [cast.okello])
    await noteFrom(t, 'UGA', [cast.nakitto], { receivedAt: new Date('2023-08-26T12:00:00Z') })
    const theirs = await missionOf(t, 'PER')
    const [odongo] = await confirmed(t, 'PER', [cast.odongo])
    const { note, named } = await noteFrom(t, 'PER', [cast.apio], { reference: 'PER/SECRET/1' })
    await theirs.pages.send('/portal/note/details', {
      reference: 'PER/DRAFT/2',
      earlier: 'replaces',
      version: '0',
    })
    await theirs.pages.upload('/portal/note/documents', {
      documents: [notePdf('peru.pdf'), new File(['x'], 'x.txt')],
    })

    const pages = await crawl({ from: ['/portal'], visit: mine.pages.visit })
    const paths = pages.map(({ path }) => path.replace(/\?.*/, ''))
    expect(paths).toEqual(
      expect.arrayContaining([`/portal/people/${okello?.id}/correction`, '/portal/letters/0']),
    )
    expect(pages.filter(({ status }) => status >= 400)).toEqual([])
    const everything = pages.map(({ path, text }) => `${path} ${text}`).join('\n')
    const secrets = [
      'ODONGO',
      'APIO',
      'PER/SECRET/1',
      'PER/DRAFT/2',
      'peru.pdf',
      note.id,
      named[0]?.id,
      odongo?.id,
    ]
    for (const secret of [...secrets, theirs.channel.id, theirs.channel.address])
      expect([secret, everything.includes(secret ?? '')]).toEqual([secret, false])
    expect(everything).toContain('OKELLO')
    expect(everything).toContain('NAKITTO')
  })

  it('has its own letter of invitation as a PDF, in the language of the page', async () => {
    const { pages } = await missionOf(t, 'UGA')
    const home = await wordsOn(await pages.visit('/portal'))
    expect(home).toContain('Read the letter of invitation')
    for (const language of ['en', 'ar']) {
      const letter = await pages.visit(`/portal/letters/0?language=${language}`)
      expect(letter.headers.get('content-type')).toBe('application/pdf')
      expect(letter.headers.get('content-disposition')).toContain(`invitation-${language}.pdf`)
    }
    for (const none of ['1', '-1', 'x'])
      expect((await pages.visit(`/portal/letters/${none}`)).status).toBe(404)
  })
})
