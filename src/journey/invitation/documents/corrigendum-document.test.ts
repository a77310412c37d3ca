import { afterAll, describe, expect, it } from 'vitest'
import { pagesOfPdf } from '../../../../tests/documents/read-pdf.ts'
import { definitionChanged, definitionIn, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { type Definition, siteLanguages } from '../../../conference/definition/definition.ts'
import { openDocuments } from '../../../platform/documents/documents.ts'
import type { Block } from '../../../platform/documents/rich-text.ts'
import { corrigendumDocument } from './corrigendum-document.ts'

const documents = openDocuments()
afterAll(() => documents.stop())

const before = definitionIn(phnomPenhFolder)
const change = (...edits: [string, string][]) =>
  definitionChanged(phnomPenhFolder, { 'conference.yaml': edits })

const invitee = {
  kind: 'state',
  code: 'UGA',
  category: 'state',
  names: {},
  acronym: null,
  country: 'UG',
} as const
const letter = {
  invitee,
  channel: { kind: 'geneva', name: '' },
  number: 'PP/2023/017',
  language: 'en',
  draft: false,
  corrigendum: 1,
  datedOn: '2023-08-10',
} as const

describe('A corrigendum', () => {
  it('says of each passage of the letter how it was and how it reads now', () => {
    const after = change(['withSponsorship: 2023-09-01', 'withSponsorship: 2023-09-05'])
    const { changes } = corrigendumDocument({ before, after }, letter).data
    expect(changes.map(({ where, labels }) => [where, ...labels])).toEqual([
      ['Letter, paragraph 7', 'Instead of', 'read'],
      ['Annex, “How to register, in steps”', 'Instead of', 'read'],
      ['Annex, “When Notes are to be sent”', 'Instead of', 'read'],
    ])
    for (const { before, after } of changes) {
      expect(said(before)).toContain('Friday, 1 September 2023')
      expect(said(after)).toContain('Tuesday, 5 September 2023')
      expect(said(before).replaceAll('Friday, 1 ', '')).toBe(said(after).replaceAll('Tuesday, 5 ', ''))
    }
  })

  it('has what is added, and what is left out', () => {
    const shorter = definitionChanged(phnomPenhFolder, {
      'texts/en/faq.md': [['## replace\n\nMay we replace a representative?\n\n', '']],
    })
    const labelled = (from: Definition, to: Definition) =>
      corrigendumDocument({ before: from, after: to }, letter).data.changes.map(({ where, labels }) => [
        where,
        ...labels,
      ])
    const place = 'Annex, “Questions and answers”'
    expect(labelled(before, shorter)).toContainEqual([place, 'Deleted'])
    expect(labelled(shorter, before)).toContainEqual([place, 'Added'])
  })

  it('is empty where the letter says the same', () => {
    const after = change(['photoMegabytes: 10', 'photoMegabytes: 12'])
    expect(corrigendumDocument({ before, after }, letter).data.changes).toEqual([])
  })

  it.each(siteLanguages(before))(
    'in %s can be printed, and says to which letter it belongs',
    async (language) => {
      const after = change(['representativesPerDelegation: 3', 'representativesPerDelegation: 4'])
      const { template, data } = corrigendumDocument({ before, after }, { ...letter, language })
      const pages = await pagesOfPdf(await documents.render(template, data, { language }))
      expect(pages.join(' ')).toMatch(/2023\/017/)
      expect(data.changes).toHaveLength(4)
    },
  )
})

function said(blocks: Block[] | null): string {
  const words = (block: Block): string =>
    block.kind === 'paragraph'
      ? block.spans.map(({ text }) => text).join('')
      : block.items.map((item) => said(item)).join(' ')
  return (blocks ?? []).map(words).join(' ')
}
