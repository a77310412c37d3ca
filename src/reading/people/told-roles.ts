import type { Block } from '../text/blocks.ts'
import { folded } from '../text/script.ts'
import { type Source, spanAt } from '../text/source.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './names.ts'
import { roleOfWord } from './roles.ts'
import { sentencesOf } from './sentences.ts'

/** "accompanied by his spouse, Mrs …", "her personal assistant, Mr …": the role stands before the name. */
export function roleBefore(before: string): 'companion' | 'assistant' | 'interpreter' | 'head' | null {
  const tail = folded(before).replace(/[,:(\s-]+$/, '')
  if (
    /(?:spouse|wife|husband|epouse|epoux|conjointe?|esposa|esposo|conyuge|bodyguard|daughter|زوجته|زوجها|حرمه|عقيلته|قرينته|супруг\S{0,3})$/.test(
      tail,
    )
  )
    return 'companion'
  if (
    /(?:personal (?:care )?assistant|attendant|carer|caregiver|assistante? personnel(?:le)?|asistente personal|assistente pessoal|support person|accompagnat(?:eur|rice)|acompanante|مرافقه?ا?|المساعدة? الشخصية?|مساعده? الشخصي)$/.test(
      tail,
    )
  )
    return 'assistant'
  if (
    /(?:interpreter|interprete(?: (?:en|de) [\p{L} ]{3,30})?|مترجم(?:ة|ه|ته|ها)?(?: لغة الاشارة)?)$/u.test(
      tail,
    )
  )
    return 'interpreter'
  if (
    /(?:headed|led|chaired|dirigee?|conduite|presidee?|encabezada|presidida|liderada|chefiada|برئاسة|برياسة|يراسه|возглав\S*)(?: by| par| por| pelo| pela)?(?: the| su| son| la| le| el| l')?$/.test(
      tail,
    )
  )
    return 'head'
  return null
}

const leads =
  /(?:will|shall|is to|would) (?:be |act as |serve as )?(?:the )?(?:head|lead|leader|chair)\w*(?: of)? (?:the |its )?(?:\S+ )?delegation|(?:dirigera|conduira|presidera) la delegation|(?:presidira|encabezara|dirigira) la delegacion|chefiara a delegacao|(?:سيرأس|سيراس|يراس|تراس|ستراس) الوفد|возглавит делегацию/

/** "The Minister will head the delegation": said in a sentence of its own, by name or by position. */
export function headToldApart(source: Source, blocks: readonly Block[], drafts: readonly Draft[]): void {
  if (drafts.some(({ role }) => role?.value === 'head')) return
  for (const block of blocks)
    for (const { start, end } of sentencesOf(block.flow)) {
      const sentence = block.flow.slice(start, end)
      if (!leads.test(folded(sentence))) continue
      const words = new Set(wordsOf(sentence))
      const meant = drafts.filter(({ name, title }) =>
        [...wordsOf(name.value).slice(-1), ...wordsOf(title?.value ?? '').slice(0, 1)].some((word) =>
          words.has(word),
        ),
      )
      const [only] = meant
      if (only && meant.length === 1 && (!only.role || only.role.value === 'delegate'))
        only.role = { value: 'head', span: spanAt(source, block.start + start, block.start + end) }
    }
}

/** A heading over a list gives its people their role: "Advisers:", "Head of delegation:". */
export function headedRoles(source: Source, blocks: readonly Block[], drafts: readonly Draft[]): void {
  let role: { value: NonNullable<ReturnType<typeof roleOfWord>>; start: number; end: number } | null = null
  for (const block of blocks) {
    const inside = drafts.filter((draft) => draft.name.start >= block.start && draft.name.start < block.end)
    const lead = /^[^:\n]{3,40}(?=[:：])|^[^\n]{3,32}$/.exec(block.flow.trim())?.[0]
    const value = lead && inside.length === 0 ? roleOfWord(lead) : null
    if (value && lead) role = { value, start: block.start, end: block.start + lead.length }
    else if (inside.length === 0 && block.flow.length > 60) role = null
    for (const draft of inside)
      if (role && !draft.role) draft.role = { value: role.value, span: spanAt(source, role.start, role.end) }
    if (role?.value === 'head' && inside.length > 0) role = null
  }
}
