import type { Language } from '../../../platform/i18n/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import type { Answer } from '../queries/invitee-list.ts'
import { words } from '../words.ts'

const states: Record<Answer, TagState> = { answered: 'done', regrets: 'stopped', none: 'waiting' }

/** How an invitee stands to the invitation. */
export function AnswerTag({ answer, language }: { answer: Answer; language: Language }) {
  return <Tag state={states[answer]}>{words(language)(`answer.${answer}`)}</Tag>
}
