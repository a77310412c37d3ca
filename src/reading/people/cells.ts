import { type Source, type Span, spanAt } from '../text/source.ts'
import { readAttributes } from './attributes.ts'
import { type Draft, draftOf } from './draft.ts'
import { genderOf, honorificAt } from './honorifics.ts'
import type { Label } from './labels.ts'
import { mayBeName } from './names.ts'
import { roleOfWord, rolesIn } from './roles.ts'
import { sponsorshipNote, sponsorshipOfCell } from './sponsorship-note.ts'

/** Takes one labelled value into the person. */
export function fillOne(
  source: Source,
  draft: Draft,
  label: Label | undefined,
  span: Span,
  emails: readonly Span[],
): void {
  const inCell = emails.filter(
    (each) => each.source === source && each.start >= span.start && each.end <= span.end,
  )
  if (label === 'email' || (inCell.length > 0 && label !== 'name')) draft.email ??= inCell[0] ?? null
  if (label === 'honorific')
    draft.honorific ??= honorificAt(`${span.value} X`) || genderOf(span.value) ? span : draft.honorific
  if (label === 'title') draft.title ??= inCell.length > 0 ? null : withoutRole(source, draft, span)
  if (label === 'organisation') draft.organisation ??= span
  if (label === 'role') {
    const role = roleOfWord(span.value)
    if (role && (!draft.role || draft.role.value === 'delegate')) draft.role = { value: role, span }
    if (!role && !member.test(span.value)) draft.title ??= withoutRole(source, draft, span)
  }
  if (label === 'other') readRemark(source, draft, span)
  if (label === 'sponsorship') {
    const value = sponsorshipOfCell(span.value)
    if (value !== null) draft.sponsorship = { value, span }
  }
}

const member =
  /^(?:member|delegate|observer|participant|representative|alternate|membre|d[ée]l[ée]gu|observat|miembro|delegad|suplente|عضو|مشارك|член|делегат|участник)/iu

/** Does a word say no more than that somebody belongs to the delegation? */
export const isMember = (text: string) => member.test(text)

/** A position that says the role beside it ("Director General, head of delegation") is left without it. */
function withoutRole(source: Source, draft: Draft, span: Span): Span | null {
  const [role] = rolesIn(source, span.start, span.end)
  if (!role) return span
  if (!draft.role || draft.role.value === 'delegate') draft.role = role
  const before = source.page.text.slice(span.start, role.span.start).replace(/[\s,;:(–—/-]+$/, '')
  const after = source.page.text.slice(role.span.end, span.end)
  if (before !== '') return spanAt(source, span.start, span.start + before.length)
  const rest = after.replace(/^[\s,;:)–—/-]+/, '')
  if (rest !== '') return spanAt(source, span.end - rest.length, span.end)
  return role.value === 'head' || role.value === 'delegate' ? null : span
}

/** A column of remarks may say the role, or for whom sponsorship is asked. */
function readRemark(source: Source, draft: Draft, span: Span): void {
  const [role] = rolesIn(source, span.start, span.end)
  if (role && (!draft.role || draft.role.value === 'delegate')) draft.role = role
  draft.sponsorship ??= sponsorshipNote(source, span.start, span.end)
}

/** The name in a cell, with what else stands there: honorific, role in brackets, position below, address. */
export function nameOfCell(source: Source, cell: Span, emails: readonly Span[]): Draft | null {
  const text = source.page.text.slice(cell.start, cell.end)
  const numbered = /^\s*\(?\d{1,2}[.)]?\s+/.exec(text)?.[0].length ?? 0
  const honorific = honorificAt(text.slice(numbered))
  const from = numbered + (honorific ? text.indexOf(honorific, numbered) + honorific.length - numbered : 0)
  const rest = text.slice(from).replace(/^[\s/]+/, '')
  const begin = text.length - rest.length
  const end = /[(\n;،–—]|\s-\s|,\s(?!\p{Lu}\p{L}+\s*$)/u.exec(rest)?.index ?? rest.length
  const found = spanAt(source, cell.start + begin, cell.start + begin + end)
  const name = { ...found, value: found.value.replace(/(?:^|\s)\d{1,2}[.)]?(?=\s|$)/g, '').trim() }
  if (!isNameLike(name.value)) return null
  const draft = draftOf(
    name,
    honorific ? spanAt(source, cell.start + numbered, cell.start + from) : null,
    'table',
  )
  if (end < rest.length) readAttributes(draft, source, name.end, cell.end, emails)
  return draft
}

/** Do these words look like a name, and not like "to be confirmed"? */
export function isNameLike(value: string): boolean {
  const words = value.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > 8 || value.includes('@') || /\d/.test(value)) return false
  if (
    /^(tb[acdn]|to be|por (?:confirmar|definir|designar)|à (?:désigner|confirmer)|name|n\/a)\b/i.test(value)
  )
    return false
  return words.filter((word) => mayBeName(word)).length >= Math.ceil(words.length * 0.6)
}
