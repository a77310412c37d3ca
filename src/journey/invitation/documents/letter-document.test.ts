import { afterAll, describe, expect, it } from 'vitest'
import { pagesOfPdf, readPdf } from '../../../../tests/documents/read-pdf.ts'
import {
  definitionChanged,
  definitionIn,
  harbourFolder,
  phnomPenhFolder,
} from '../../../../tests/fixtures/definitions.ts'
import { type Definition, siteLanguages } from '../../../conference/definition/definition.ts'
import { termsFor } from '../../../conference/definition/terms.ts'
import type { AddressedChannel, AddressedInvitee } from '../../../conference/registry/addressee/addressee.ts'
import { openDocuments } from '../../../platform/documents/documents.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { type Letter, letterDocument } from './letter-document.ts'

const documents = openDocuments()
afterAll(() => documents.stop())

const first = definitionIn(phnomPenhFolder)
const harbour = definitionIn(harbourFolder)

const uganda: AddressedInvitee = {
  kind: 'state',
  code: 'UGA',
  category: 'state',
  names: { en: 'Uganda' },
  acronym: null,
  country: 'UG',
}
const network: AddressedInvitee = {
  kind: 'organisation',
  code: 'invented-network',
  category: 'survivor-network',
  names: { en: 'Network of #Survivors [*]' },
  acronym: 'NSV',
  country: 'CO',
}
const authority: AddressedInvitee = {
  ...network,
  category: 'mine-action-authority',
  names: { en: 'Mine Centre' },
}
const geneva: AddressedChannel = { kind: 'geneva', name: '' }

/** Where the letter says what a clause says. */
const carriedBy: Record<number, string> = Object.fromEntries(
  Object.entries({
    placeAndDate: [1],
    addressee: [2, 3, 4],
    announcement: [5],
    invitation: [6],
    obligation: [7],
    conviction: [8],
    motto: [9, 10],
    means: [11],
    signatories: [12],
    background: [13],
    purpose: [14, 15],
    'who-is-invited': [16, 20],
    profiles: [17],
    contribution: [18, 19],
    'sponsorship-who': [21],
    'sponsorship-covers': [22],
    'sponsorship-never-covers': [23],
    'sponsorship-conditions': [24],
    care: [25],
    'sponsorship-duties': [26],
    size: [27],
    reply: [28, 30],
    registration: [29],
    haste: [31],
    interpretation: [32],
    questions: [33],
  }).flatMap(([part, clauses]) => clauses.map((clause) => [clause, part])),
)

function letter(change: Partial<Letter> = {}, definition: Definition = first) {
  return letterDocument(definition, {
    invitee: uganda,
    channel: geneva,
    number: 'PP/2023/017',
    language: 'en',
    draft: false,
    ...change,
  })
}

function render(change: Partial<Letter> = {}, definition: Definition = first) {
  const { template, data, language } = letter(change, definition)
  return documents.render(template, data, { language })
}

const printed = async (change: Partial<Letter> = {}, definition: Definition = first) =>
  readPdf(await render(change, definition))

const pagesOf = async (change: Partial<Letter> = {}) => pagesOfPdf(await render(change))

const whole = async (change: Partial<Letter> = {}) => (await pagesOf(change)).join(' ')

describe('The letter of invitation', () => {
  it('is numbered, dated, addressed to the mission, and signed by three side by side (INV-2)', async () => {
    const { pages, title, roles } = await printed()
    expect(title).toBe(
      'Letter of invitation No.\u00a0PP/2023/017 – Third Global Conference on survivors’ rights – Permanent Mission of the Republic of Uganda',
    )
    expect(pages[0]).toContain('No. PP/2023/017 Geneva and Phnom Penh, 17 July 2023')
    expect(pages[0]).toContain(
      'Permanent Mission of the Republic of Uganda to the United Nations Office and other international organizations in Geneva',
    )
    expect(pages[0]).toContain(`1 / ${pages.length}`)
    expect(pages[1]).toMatch(
      /highest consideration\..*H\.E\. Ly Thuch.*H\.E\. Carmen Moreno.*Mr Juan Carlos Ruan/,
    )
    expect(pages[2]).toMatch(/^Third Global Conference on survivors’ rights .* Annex Background/)
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link']))
  })

  it.each<[AddressedInvitee, string, Language, string[]]>([
    [
      uganda,
      'new-york',
      'en',
      ['Permanent Mission of the Republic of Uganda', 'to the United Nations, New York'],
    ],
    [uganda, 'embassy', 'en', ['Embassy of the Republic of Uganda', 'accredited to the Kingdom of Cambodia']],
    [
      uganda,
      'embassy',
      'fr',
      ['Ambassade de la République de l’Ouganda', 'accréditée auprès du Royaume du Cambodge'],
    ],
    [uganda, 'embassy', 'ar', ['سفارة أوغندا', 'المعتمدة لدى كمبوديا']],
    [uganda, 'capital', 'es', ['Ministerio de Relaciones Exteriores de Uganda']],
    [
      { ...uganda, code: 'VAT' },
      'geneva',
      'fr',
      [
        'Mission permanente d’observation du Saint-Siège',
        'auprès de l’Office des Nations Unies et des autres organisations internationales à Genève',
      ],
    ],
    [{ ...uganda, code: 'XXX' }, 'geneva', 'en', ['as imported']],
    [network, 'office', 'fr', ['Network of #Survivors [*] (NSV)', 'Colombie']],
    [network, 'office', 'en', ['Network of #Survivors [*] (NSV)', 'Colombia']],
  ])('%o by %s in %s is addressed to %j', (invitee, kind, language, lines) => {
    expect(letter({ invitee, language, channel: { kind, name: 'as imported' } }).data.addressee).toEqual(
      lines,
    )
  })

  it('speaks to each circle in its own way: a Note from a State, a letter from others', async () => {
    expect(await whole()).toMatch(/Excellency,.*We invite your State.*learn by Note verbale/)
    expect(await whole({ invitee: authority })).toMatch(
      /within the delegation of your State.*learn by letter/,
    )
    const organisation = await whole({ invitee: network })
    expect(organisation).toMatch(/We invite your organisation.*learn by letter/)
    expect(organisation).not.toContain('to name one participant for sponsorship')
  })

  it('invites an organisation to name a sponsored participant only where that was decided (SPO-1)', async () => {
    const terms = termsFor(first, [{ term: 'sponsorship-invited', value: 1 }])
    expect(await whole({ invitee: network, terms })).toContain('to name one participant for sponsorship')
    expect(await whole({ terms })).not.toContain('to name one participant for sponsorship')
  })

  it('states the number of its own invitation where an exception raised it (NOM-3)', async () => {
    const raised = await whole({ terms: termsFor(first, [{ term: 'representatives', value: 5 }]) })
    expect(raised).toMatch(/at most five representatives.*at most 5 representatives/)
    expect(raised).not.toMatch(/three representatives|3 representatives/)
  })

  it('follows the definition, in every language', () => {
    const later = definitionChanged(phnomPenhFolder, {
      'conference.yaml': [['withSponsorship: 2023-09-01', 'withSponsorship: 2023-09-04']],
    })
    for (const language of siteLanguages(first)) {
      const [before, after] = [first, later].map((definition) =>
        JSON.stringify(letter({ language }, definition).data),
      )
      expect(before).not.toBe(after)
      expect(after, language).toContain('4')
    }
  })

  it('says on every page that a draft is not signed, and where it is signed says that', async () => {
    for (const page of await pagesOf({ draft: true })) expect(page).toContain('DRAFT – not signed')
    expect(await whole({ draft: true, signed: true })).not.toContain('(Signed)')
    expect((await whole({ signed: true })).match(/\(Signed\)/g)).toHaveLength(3)
    expect(await whole()).not.toMatch(/DRAFT|\(Signed\)/)
  })

  it.each(siteLanguages(first))('in %s has annexed all that it must (clauses 13 to 33)', async (language) => {
    const { pages, tagged, language: spoken } = await printed({ language })
    expect({ tagged, spoken }).toEqual({ tagged: true, spoken: language })
    expect(pages.length).toBeLessThanOrEqual(9)
    const { parts } = letter({ language }).data.annex
    expect(
      Object.fromEntries(parts.map((part) => [part.id, part.points.length || part.blocks.length])),
    ).toEqual({
      background: 1,
      purpose: 2,
      'who-is-invited': 3,
      profiles: 5,
      contribution: 1,
      size: 2,
      sponsorship: 1,
      'sponsorship-who': 3,
      'sponsorship-covers': 3,
      'sponsorship-never-covers': 3,
      'sponsorship-conditions': 5,
      'sponsorship-duties': 2,
      care: 1,
      'how-to-take-part': 3,
      deadlines: 2,
      registration: 1,
      interpretation: 1,
      accessibility: 2,
      faq: 20,
      questions: 1,
    })
  })

  it('carries every clause of the definition', () => {
    const { data } = letter({
      invitee: network,
      terms: termsFor(first, [{ term: 'sponsorship-invited', value: 1 }]),
    })
    const there = new Set([...Object.keys(data), ...[...data.parts, ...data.annex.parts].map(({ id }) => id)])
    const clauses = Array.from({ length: first.letter.clauses }, (_, index) => index + 1)
    expect(clauses.filter((clause) => !there.has(carriedBy[clause] ?? ''))).toEqual([])
  })

  it('of the second conference has its own words, one signature, and nothing on sponsorship', async () => {
    for (const language of siteLanguages(harbour)) {
      const { data } = letter({ language, channel: { kind: 'capital', name: '' } }, harbour)
      expect(data.signatories.map(({ name }) => name)).toHaveLength(1)
      expect(JSON.stringify(data)).not.toMatch(/sponsorship|parrainage/i)
      expect((await printed({ language }, harbour)).language).toBe(language)
    }
    expect(letter({ language: 'km' }, harbour).language).toBe('en')
  })
})
