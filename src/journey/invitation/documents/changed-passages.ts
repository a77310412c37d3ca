import type { Block } from '../../../platform/documents/rich-text.ts'
import type { Say } from '../../../platform/i18n/words.ts'
import type { LetterData } from './letter-document.ts'
import type { LetterKey } from './words.ts'

/** A passage of a letter that another one says otherwise; null where there was or is nothing. */
export type ChangedPassage = { where: string; before: Block[] | null; after: Block[] | null }

type Passage = { key: string; where: string; blocks: Block[] }

/** What a letter says otherwise than an earlier one to the same invitee in the same language, in the order of reading. */
export function changedPassages(
  before: LetterData,
  after: LetterData,
  say: Say<LetterKey>,
): ChangedPassage[] {
  const [old, fresh] = [before, after].map((data) => passagesOf(data, say)) as [Passage[], Passage[]]
  return inReadingOrder(old, fresh).flatMap((key) => {
    const [from, to] = [old, fresh].map((passages) => passages.find((passage) => passage.key === key))
    if (JSON.stringify(from?.blocks) === JSON.stringify(to?.blocks)) return []
    return [
      { where: from?.where ?? to?.where ?? '', before: from?.blocks ?? null, after: to?.blocks ?? null },
    ]
  })
}

/** The keys of both; one that is only in the earlier letter stands after the one that it followed there. */
function inReadingOrder(old: Passage[], fresh: Passage[]): string[] {
  const keys = fresh.map(({ key }) => key)
  old.forEach(({ key }, index) => {
    if (keys.includes(key)) return
    const previous = old[index - 1]?.key
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key)
  })
  return keys
}

function passagesOf(data: LetterData, say: Say<LetterKey>): Passage[] {
  const head = [data.conference, data.when, data.institutions].map((text, index) => ({
    key: `head ${index}`,
    where: say('inHead'),
    blocks: [paragraph(text)],
  }))
  const signatures = data.signatories.map(({ id, name, office }) => ({
    key: `signature ${id}`,
    where: say('inSignatures'),
    blocks: [paragraph(name), paragraph(office)],
  }))
  return [...head, ...ofLetter(data, say), ...signatures, ...ofAnnex(data, say)]
}

/** The paragraphs of the letter, counted from the first after the salutation. */
function ofLetter({ parts, closing }: LetterData, say: Say<LetterKey>): Passage[] {
  const paragraphs = [...parts, ...closing].flatMap(({ id, blocks }) =>
    blocks.map((block, index) => ({ key: `letter ${id} ${index}`, blocks: [block] })),
  )
  return paragraphs.map((passage, index) => ({
    ...passage,
    where: say('inLetter', { paragraph: index + 1 }),
  }))
}

function ofAnnex({ annex }: LetterData, say: Say<LetterKey>): Passage[] {
  return annex.parts.flatMap(({ id, title, blocks, points }) => {
    const where = say('inAnnex', { title })
    return [
      ...blocks.map((block, index) => ({ key: `annex ${id} ${index}`, where, blocks: [block] })),
      ...points.map((point) => ({
        key: `annex ${id} point ${point.id}`,
        where,
        blocks: [...(point.title ? [strong(point.title)] : []), ...point.blocks],
      })),
    ]
  })
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', spans: [{ text }] }
}

function strong(text: string): Block {
  return { kind: 'paragraph', spans: [{ text, strong: true }] }
}
