import type { MessagePart, MessageReading } from '../../../reading/message-reading.ts'
import type { OriginalPage, OriginalText } from '../../../ui/original.ts'
import { whyClosed } from '../../note-verbale/rules/closed-part.ts'
import { fieldId, type MarkedField, markId } from './marks.ts'

/** How a part, a page and a field are called in the reader's language. */
export type PartWords = {
  part: (part: MessagePart) => string
  page: (part: MessagePart, page: number) => string
  field: (field: string, person: number | null) => string
}

/** A page as an image: its address. */
export type PageAddress = (part: MessagePart, page: number) => string

/**
 * The parts of a message as the page shows them: those with a text or with pages. Where reading found boxes on a page,
 * the page's image stands with its marks; else the text with its ranges.
 */
export function originalParts(
  reading: MessageReading,
  marks: readonly MarkedField[],
  words: PartWords,
  pageAddress: PageAddress,
): (OriginalPage | OriginalText)[] {
  return reading.parts.flatMap((part): (OriginalPage | OriginalText)[] => {
    // What is kept closed is shown neither as text nor as a picture; the tools above say why.
    if (whyClosed(part)) return []
    const own = marks.filter((mark) => mark.evidence.part === part.id)
    return part.pages > 0 ? pagesOf(part, own, words, pageAddress) : textOf(part, own, words)
  })
}

function pagesOf(
  part: MessagePart,
  marks: MarkedField[],
  words: PartWords,
  pageAddress: PageAddress,
): OriginalPage[] {
  return Array.from({ length: part.pages }, (_, index) => {
    const page = index + 1
    const { width, height } = part.pageSizes?.[index] ?? { width: 1240, height: 1754 }
    return {
      kind: 'page',
      id: `part-${part.id}-page-${page}`,
      name: words.page(part, page),
      src: pageAddress(part, page),
      width,
      height,
      page,
      marks: marks
        .filter(({ evidence }) => (evidence.page ?? 1) === page && evidence.boxes?.length)
        .map((mark) => ({ ...drawn(mark, words), boxes: mark.evidence.boxes ?? [] })),
    }
  })
}

function textOf(part: MessagePart, marks: MarkedField[], words: PartWords): OriginalText[] {
  if (part.text === null && part.name !== null) return []
  return [
    {
      kind: 'text',
      id: `part-${part.id}`,
      name: words.part(part),
      text: part.text,
      marks: marks.flatMap((mark) => {
        const { range } = mark.evidence
        return range ? [{ ...drawn(mark, words), range }] : []
      }),
    },
  ]
}

function drawn(mark: MarkedField, words: PartWords) {
  return {
    id: markId(mark),
    number: mark.number,
    label: words.field(mark.field, mark.person),
    href: `#${fieldId(mark.field, mark.person)}`,
  }
}
