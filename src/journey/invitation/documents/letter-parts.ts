import type { Definition } from '../../../conference/definition/definition.ts'
import type { ExtraValues } from '../../../conference/definition/fill.ts'
import {
  hasText,
  renderSections,
  renderText,
  type Section,
} from '../../../conference/definition/render-text.ts'
import type { Terms } from '../../../conference/definition/terms.ts'
import {
  type PlainTextName,
  plainTextNames,
  type SectionedTextName,
  sectionedTextNames,
} from '../../../conference/definition/text-names.ts'
import { type Block, richText } from '../../../platform/documents/rich-text.ts'
import type { Language } from '../../../platform/i18n/language.ts'

/** Whom a letter speaks to, and what its invitation says otherwise. */
export type Spoken = { circle: 'state' | 'authority' | 'organisation'; terms: Terms; language: Language }

/** A paragraph or more of the letter, by the handle of its section. */
export type LetterPart = { id: string; blocks: Block[] }

/** A part of the annex: its own words, then the points of the text that it is named after. */
export type AnnexPart = {
  id: string
  title: string
  /** Is it a part of the one before? */
  within: boolean
  blocks: Block[]
  points: { id: string; title: string; blocks: Block[] }[]
}

/**
 * The letter's own paragraphs for this invitee, in the order of the text. A section `reply.state` is for States alone,
 * `sponsorship.invited` for an organisation that was invited to name a sponsored participant (SPO-1).
 */
export function letterParts(definition: Definition, spoken: Spoken): LetterPart[] {
  return once(definition, 'letter', spoken, () => wordedLetter(definition, spoken))
}

/** The annex. A section named after another text of the conference (`profiles`, `faq`) is followed by what that text says. */
export function annexParts(definition: Definition, spoken: Spoken): AnnexPart[] {
  return once(definition, 'annex', spoken, () => wordedAnnex(definition, spoken))
}

const worded = new WeakMap<Definition, Map<string, unknown>>()

/** What hundreds of letters say alike is worded once for each definition, circle, language and set of terms. */
function once<Parts>(
  definition: Definition,
  what: string,
  { circle, terms, language }: Spoken,
  word: () => Parts,
): Parts {
  const known = worded.get(definition) ?? new Map<string, unknown>()
  worded.set(definition, known)
  const key = JSON.stringify([what, circle, language, numbersOf(terms), terms.sponsorshipInvited])
  const parts = (known.get(key) as Parts | undefined) ?? word()
  known.set(key, parts)
  return parts
}

function wordedLetter(definition: Definition, { circle, terms, language }: Spoken): LetterPart[] {
  const invited = terms.sponsorshipInvited && circle === 'organisation'
  return renderSections(definition, language, 'letter', numbersOf(terms))
    .filter(
      ({ id }) => !id.includes('.') || id.endsWith(`.${circle}`) || (invited && id.endsWith('.invited')),
    )
    .map(({ id, html }) => ({ id: id.split('.')[0] ?? id, blocks: richText(html) }))
}

function wordedAnnex(definition: Definition, { terms, language }: Spoken): AnnexPart[] {
  const numbers = numbersOf(terms)
  const sections = renderSections(definition, language, 'letter-annex', numbers)
  return sections.map((section, index) => {
    const { id } = section
    const [title, own] = section.title ? [section.title, richText(section.html)] : [section.plain, []]
    const within = sections.slice(0, index).some((earlier) => id.startsWith(`${earlier.id}-`))
    return { id, title, within, ...included(definition, language, id, own, numbers) }
  })
}

function included(
  definition: Definition,
  language: Language,
  id: string,
  own: Block[],
  numbers: ExtraValues,
): Pick<AnnexPart, 'blocks' | 'points'> {
  if (isPlain(id) && hasText(definition, id)) {
    const { html } = renderText(definition, language, id, numbers)
    return { blocks: [...own, ...richText(html)], points: [] }
  }
  const points = isSectioned(id) ? renderSections(definition, language, id, numbers) : []
  return { blocks: own, points: points.map(pointOf) }
}

function pointOf({ id, title, html }: Section): AnnexPart['points'][number] {
  return { id, title, blocks: richText(html) }
}

/** The numbers of this invitation, in the place of the letter's (NOM-3, SPO-2). */
function numbersOf(terms: Terms): ExtraValues {
  const { representativesPerDelegation, sponsoredPerDelegation } = terms
  return { representativesPerDelegation, sponsoredPerDelegation }
}

function isPlain(id: string): id is PlainTextName {
  return plainTextNames.some((name) => name === id)
}

function isSectioned(id: string): id is SectionedTextName {
  return sectionedTextNames.some((name) => name === id)
}
