import { folded } from '../text/script.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import type { Draft } from './draft.ts'
import { rolesIn } from './roles.ts'
import { sentencesOf } from './sentences.ts'
import { splitPosition } from './split-position.ts'
import { sponsorshipNote } from './sponsorship-note.ts'

const label =
  /(?:\b(?:e-?\s?mail(?: address)?|courriel|adresse (?:e-?mail|[ée]lectronique)|correo(?: electr[óo]nico)?|m[ée]l|correio(?: eletr[óo]nico)?|эл\.? ?почта|электронная почта|e-адрес|البريد الإلكتروني|بريد إلكتروني|البريد|contact|tel(?:ephone)?|t[ée]l(?:[ée]phone|[ée]fono)?|mobile|phone|fax|cell(?:ular)?|m[óo]vil|هاتف|الهاتف|passport(?: no)?|passeport(?: n°)?|pasaporte)|E:|T:)\.?\s*(?:n[o°º]\.?\s*)?[:：]?\s*$/iu
const phone = /(?:\+|\(\+|00)\d[\d\s().\-/]{6,20}\d/g

/** Reads position, organisation, address, role and what is said of sponsorship from the text behind a name. */
export function readAttributes(
  draft: Draft,
  source: Source,
  start: number,
  end: number,
  emails: readonly Span[],
): void {
  const mask = new Mask(source, start, end)
  const mine = emails.filter((span) => span.source === source && span.start >= start && span.start < end)
  if (!draft.email && mine[0]) draft.email = mine.find((span) => !isOffice(span.value)) ?? mine[0]
  for (const span of mine) mask.hide(labelStart(mask, span.start), span.end)
  for (const match of mask.text().matchAll(phone))
    mask.hide(labelStart(mask, start + match.index), start + match.index + match[0].length)
  hideLabels(mask)
  hideRelative(mask)

  const note = sponsorshipNote(source, start, end)
  if (note && (draft.manner !== 'prose' || isOneSentence(source.flow.slice(start, note.span.start)))) {
    draft.sponsorship ??= note
    mask.hide(note.span.start, note.span.end)
  }
  for (const role of rolesIn(source, start, end)) {
    if (!draft.role || draft.role.value === 'delegate') draft.role = role
    mask.hide(role.span.start, role.span.end)
  }
  const { title, organisation } = splitPosition(source, mask.text(), start)
  draft.title ??= title
  draft.organisation ??= organisation
}

/** What another sentence says, it may say of somebody else. */
function isOneSentence(text: string): boolean {
  return sentencesOf(`${text} X`).length === 1
}

/** Reads a cell or a line that holds position and organisation together. */
export function readPosition(draft: Draft, source: Source, start: number, end: number): void {
  const mask = new Mask(source, start, end)
  for (const role of rolesIn(source, start, end)) {
    if (!draft.role || draft.role.value === 'delegate') draft.role = role
    mask.hide(role.span.start, role.span.end)
  }
  const { title, organisation } = splitPosition(source, mask.text(), start)
  draft.title ??= title
  draft.organisation ??= organisation
}

/** Text of which stretches are taken out while every letter keeps its place. */
class Mask {
  private letters: string
  private readonly start: number

  constructor(source: Source, start: number, end: number) {
    this.letters = source.flow.slice(start, end)
    this.start = start
  }

  text(): string {
    return this.letters
  }

  /** The text before an offset of the part. */
  before(at: number): string {
    return this.letters.slice(0, Math.max(0, at - this.start))
  }

  hide(from: number, to: number): void {
    const a = Math.max(0, from - this.start)
    const b = Math.min(this.letters.length, to - this.start)
    if (b > a) this.letters = this.letters.slice(0, a) + '\ue000'.repeat(b - a) + this.letters.slice(b)
  }

  get offset(): number {
    return this.start
  }
}

function labelStart(mask: Mask, at: number): number {
  const found = label.exec(mask.before(at))
  return found ? mask.offset + found.index : at
}

const bare =
  /(?<![\p{L}])(?:e-?mail(?: address)?|courriel|correo electr[óo]nico|البريد الإلكتروني|tel|t[ée]l|title|position|function|fonction|cargo|titre|designation|организация|должность|المنصب|الوظيفة|الصفة)\.?\s*[:：]/giu

function hideLabels(mask: Mask): void {
  for (const match of mask.text().matchAll(bare))
    mask.hide(mask.offset + match.index, mask.offset + match.index + match[0].length)
}

const offices =
  /^(info|mission|office|secretar|contact|admin|registry|protocol|courrier|mail|embassy|geneva|newyork|ambassade|mision|missao|cabinet|dg|director)\b/

/** "whose e-mail address will be communicated later": a clause between commas, behind which the position may still stand. */
function hideRelative(mask: Mask): void {
  for (const match of mask.text().matchAll(/,\s*(?:whose|dont|cuy[oa]s?|cuj[oa]s?)\s[^,;.]{5,90},/gu))
    mask.hide(mask.offset + match.index, mask.offset + match.index + match[0].length)
}

/** An address of an office rather than of a person. */
export function isOffice(address: string): boolean {
  return offices.test(folded(address.split('@')[0] ?? ''))
}

/** The span of a whole cell. */
export function cellSpan(source: Source, cell: { start: number; end: number } | undefined): Span | null {
  if (!cell) return null
  const span = spanAt(source, cell.start, cell.end)
  return span.value === '' || /^[-–—./]+$|^n\/?a$/i.test(span.value) ? null : span
}
