import { type Source, type Span, spanAt } from '../text/source.ts'
import { readPosition } from './attributes.ts'
import { fillOne, nameOfCell } from './cells.ts'
import type { Draft } from './draft.ts'
import { type Label, labelOf } from './labels.ts'
import { rolesIn } from './roles.ts'

type Line = { label: Label; labelStart: number; start: number; end: number }

/** People given line by line under labels: "Name: …", "Title: …", "E-mail: …". `ranges` says where they stand. */
export function peopleUnderLabels(
  source: Source,
  emails: readonly Span[],
): { drafts: Draft[]; ranges: { start: number; end: number }[] } {
  const drafts: Draft[] = []
  const ranges: { start: number; end: number }[] = []
  for (const group of groupsOf(linesOf(source))) {
    const draft = personOf(source, group, emails)
    if (!draft) continue
    drafts.push(draft)
    ranges.push({ start: group[0]?.labelStart ?? 0, end: group.at(-1)?.end ?? 0 })
  }
  return { drafts, ranges }
}

const labelled = /^([ \t]*(?:[-•*–·]|\(?\d{1,2}[.)])?[ \t]*)([^:：\n\t@]{1,42})[ \t]*[:：][ \t]*([^\n\t]*)$/gm

function linesOf(source: Source): Line[] {
  const { text } = source.page
  const lines: Line[] = []
  for (const match of text.matchAll(labelled)) {
    const label = labelOf(match[2] ?? '')
    if (!label || label === 'number') continue
    const end = match.index + match[0].length
    const start = end - (match[3] ?? '').length
    lines.push({ label, labelStart: match.index, start, end: valueEnd(text, end, label) })
  }
  return lines.filter((line) => source.page.text.slice(line.start, line.end).trim() !== '')
}

/** A long value runs on in the next line, where that one bears no label and the first is long. */
function valueEnd(text: string, end: number, label: Label): number {
  if (label !== 'title' && label !== 'organisation') return end
  const begin = text.lastIndexOf('\n', end - 1) + 1
  const next = /^\n([^\n]*)/.exec(text.slice(end))?.[1] ?? ''
  const runs =
    end - begin > 50 && next.trim() !== '' && !/[:：@\t]/.test(next) && !/^\s*(?:\d+[.)]|[-•])/.test(next)
  return runs ? end + 1 + next.length : end
}

/** A new person begins with a name after there is one; lines far apart do not belong together. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const again =
      group?.some((each) => each.label === line.label) &&
      ['name', 'family', 'given', 'honorific', 'email'].includes(line.label)
    if (!group || !last || again || line.labelStart - last.end > 160) groups.push([line])
    else group.push(line)
  }
  return groups
}

function personOf(source: Source, group: readonly Line[], emails: readonly Span[]): Draft | null {
  const at = (label: Label) => {
    const line = group.find((each) => each.label === label)
    return line ? spanAt(source, line.start, line.end) : null
  }
  const given = at('given')
  const family = at('family')
  const name = at('name') ?? (given && family ? between(given, family) : null)
  if (!name || group.length < 2) return null
  const draft = nameOfCell(source, name, emails)
  if (!draft) return null
  draft.manner = 'labels'
  if (given && family) Object.assign(draft, { given, family, name: between(given, family) })
  const whole = [group[0]?.labelStart ?? 0, lineBelow(source, group.at(-1)?.end ?? 0)] as const
  for (const role of rolesIn(source, ...whole))
    if (!draft.role || draft.role.value === 'delegate') draft.role = role
  for (const line of group) fillOne(source, draft, line.label, spanAt(source, line.start, line.end), emails)
  if (draft.title && !draft.organisation) {
    const { title } = draft
    draft.title = null
    readPosition(draft, source, title.start, title.end)
    draft.title ??= title
  }
  return draft
}

/** The end of one more short line that bears no label: "Head of delegation". */
function lineBelow(source: Source, end: number): number {
  const below = /^\n[ \t]*([^\n:：@]{4,40})(?=\n|$)/.exec(source.page.text.slice(end))
  return end + (below?.[0].length ?? 0)
}

function between(given: Span, family: Span): Span {
  const [first, second] = given.start < family.start ? [given, family] : [family, given]
  return {
    source: first.source,
    start: first.start,
    end: second.end,
    value: `${first.value} ${second.value}`,
  }
}
