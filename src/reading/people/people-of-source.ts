import { nominates } from '../kind/nominating.ts'
import { type Block, blocksOf } from '../text/blocks.ts'
import { folded } from '../text/script.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import { anchoredNames } from './anchored.ts'
import { readAttributes, readPosition } from './attributes.ts'
import { type Draft, draftOf } from './draft.ts'
import { emailsOf } from './emails.ts'
import { fateOf } from './fate.ts'
import { peopleUnderLabels } from './labelled.ts'
import { leadingName, type Mention, mentionsIn, textStart } from './mentions.ts'
import { roleOfWord, rolesIn } from './roles.ts'
import { sentencesOf } from './sentences.ts'
import { peopleOfTables } from './tables.ts'
import { titleBefore } from './title-before.ts'
import { headedRoles, headToldApart, roleBefore } from './told-roles.ts'
import { type Zone, zonesOf } from './zones.ts'

/** What one part says about people: who is named as coming, and who is named otherwise. */
export type PeopleOfSource = {
  source: Source
  drafts: Draft[]
  removed: Span[]
  blocks: Block[]
  zones: Zone[]
  emails: Span[]
}

/** Reads the people of one part. */
export function peopleOfSource(source: Source): PeopleOfSource {
  const blocks = blocksOf(source.page.text)
  const zones = zonesOf(blocks, source.isBody)
  const emails = emailsOf(source)
  const tables = peopleOfTables(source, blocks, emails)
  const labels = peopleUnderLabels(source, emails)
  const inLabels = (at: number) => labels.ranges.some(({ start, end }) => at >= start && at < end)
  const drafts = [...tables.drafts, ...labels.drafts]
  const removed: Span[] = []

  blocks.forEach((block, index) => {
    const zone = zones[index]
    if (tables.used.has(block) || inLabels(block.start) || inLabels(block.end - 1) || zone === 'aside') return
    if (zone === 'closed' && block.kind !== 'item') return
    const mentions = mentionsOf(source, block, blocks[index - 1], emails)
    mentions.forEach((mention, nth) => {
      const next = mentions[nth + 1]
      const fate = fateOf(block, mention, mentions)
      if (fate === 'goes') removed.push(mention.name)
      if (fate !== 'comes' || (zone === 'closed' && !mention.leads)) return
      const draft = personOf(source, { block, index, blocks, zones }, mention, next, emails)
      if (draft.email || block.kind === 'item' || isNominated(block, blocks[index - 1], mention))
        drafts.push(draft)
    })
  })
  headedRoles(source, blocks, drafts)
  headToldApart(source, blocks, drafts)
  return {
    source,
    drafts: drafts.sort((a, b) => a.name.start - b.name.start),
    removed,
    blocks,
    zones,
    emails,
  }
}

/** Without an address, somebody whom running text names is one who comes only where the sentence says so. */
function isNominated(block: Block, before: Block | undefined, mention: Mention): boolean {
  const at = mention.start - block.start
  const sentence = sentencesOf(block.flow).find(({ start, end }) => at >= start && at < end)
  const text = block.flow.slice(sentence?.start ?? 0, sentence?.end ?? block.flow.length)
  return (
    nominates.test(folded(text)) ||
    nominates.test(folded(block.flow.slice(0, at))) ||
    /[:：]\s*$/.test(before?.flow ?? '')
  )
}

function mentionsOf(
  source: Source,
  block: Block,
  before: Block | undefined,
  emails: readonly Span[],
): Mention[] {
  const found = mentionsIn(source, block)
  const from = textStart(block)
  const lead = leadingName(source, block, from)
  const address = emails.some((each) => each.start >= block.start && each.start < block.end)
  const introduced = before !== undefined && (/[:：]\s*$/.test(before.flow) || before.kind === 'item')
  const isPerson = block.kind === 'item' ? introduced || address : address && block.flow.length < 260
  if (lead && isPerson && !found.some((each) => each.start < lead.name.end && each.name.end > lead.start))
    return [lead, ...found]
  const anchored =
    block.kind === 'item' && found.length > 0 ? [] : anchoredNames(source, block, emails, found)
  return [...found, ...anchored].sort((a, b) => a.start - b.start)
}

type Place = { block: Block; index: number; blocks: readonly Block[]; zones: readonly Zone[] }

function personOf(
  source: Source,
  place: Place,
  mention: Mention,
  next: Mention | undefined,
  emails: readonly Span[],
): Draft {
  const { block } = place
  const manner = block.kind === 'item' || mention.leads ? 'list' : 'prose'
  const draft = draftOf(mention.name, mention.honorific, manner)
  const until = next
    ? beforeRole(source, mention.name.end, next.start)
    : attributesEnd(source, place, mention)
  readAttributes(draft, source, mention.name.end, until, emails)
  if (!draft.title) {
    const before = titleBefore(source, block, mention)
    if (before) readPosition(draft, source, before.start, before.end)
  }
  const before = source.page.text
    .slice(Math.max(block.start, mention.start - 60), mention.start)
    .replace(/\n/g, ' ')
  const told = rolesIn(source, Math.max(block.start, mention.start - 60), mention.start).at(-1)
  const isTold = told && /^[\s:：–—-]+$/.test(source.page.text.slice(told.span.end, mention.start))
  if (isTold && (!draft.role || draft.role.value === 'delegate')) draft.role = told
  const role = roleBefore(before)
  if (role && (!draft.role || draft.role.value === 'delegate'))
    draft.role = {
      value: role,
      span: spanAt(source, Math.max(block.start, mention.start - 40), mention.start),
    }
  const line = source.page.text.slice(block.start, mention.start).split('\n').at(-2)
  const headed = line && line.length < 40 ? roleOfWord(line) : null
  if (headed && !draft.role)
    draft.role = {
      value: headed,
      span: spanAt(source, mention.start - (line?.length ?? 0) - 1, mention.start),
    }
  if (!draft.title && (draft.role?.value === 'assistant' || draft.role?.value === 'interpreter'))
    draft.title = statusOf(draft.role.span)
  return draft
}

/** What an assistant or interpreter is called stands for a position: "his personal assistant" without "his". */
function statusOf(span: Span): Span | null {
  const match = /(?:his|her|their|own|the|su|sa|son|sua|seu)\s+(?=\p{L})/iu.exec(span.value)
  const from = match ? span.start + match.index + match[0].length : span.start
  const whole = spanAt(span.source, from, span.end)
  const words =
    /(?:personal|sign|interpr|int[ée]rpr|assist|asist|accompagn|مساعد|مرافق|مترجم|перевод|помощ).*?(?=[,:]|$)/iu.exec(
      whole.value,
    )
  if (!words) return null
  return spanAt(span.source, from + words.index, from + words.index + words[0].length)
}

/** A role right before the next name belongs to that one. */
function beforeRole(source: Source, from: number, next: number): number {
  const last = rolesIn(source, from, next).at(-1)
  const between = last ? source.page.text.slice(last.span.end, next) : ''
  const own = last && last.value !== 'head' && last.value !== 'delegate' && /^[\s,:(]*$/.test(between)
  return own ? last.span.start : next
}

/** The lines below a name that stands alone belong to it: position, organisation, address. */
function attributesEnd(source: Source, { block, index, blocks, zones }: Place, mention: Mention): number {
  if (
    mention.name.end < block.end - 3 &&
    /\p{L}{3}/u.test(source.page.text.slice(mention.name.end, block.end))
  ) {
    const rest = source.page.text.slice(mention.name.end, block.end)
    if (!mention.leads || rest.includes('@')) return block.end
  } else if (!mention.leads) return block.end
  let end = block.end
  for (let next = index + 1; next <= index + 4; next += 1) {
    const other = blocks[next]
    if (other?.kind !== 'paragraph' || other.flow.length > 140 || zones[next] === 'closed') break
    if (
      mentionsIn(source, other).length > 0 ||
      /^(?:the|la|le|el|a) (?:permanent|mission|embassy|ambassade|mision|government|ministry)/.test(
        folded(other.flow),
      )
    )
      break
    const text = other.flow
    if (!/@|[:：]/.test(text) && text.trim().split(/\s+/).length > 12) break
    end = other.end
    if (text.includes('@')) break
  }
  return end
}
