import type { Language } from '../../../platform/i18n/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import type { Answer } from '../answers.ts'
import type { ChannelState } from '../rules/dispatch-state.ts'
import type { LetterState } from '../rules/letter-state.ts'
import { words } from '../words.ts'

const ways: Record<ChannelState, TagState> = {
  'to-send': 'waiting',
  held: 'attention',
  leaving: 'progress',
  sent: 'done',
  delivered: 'done',
  bounced: 'problem',
  uncertain: 'problem',
  'not-taken': 'problem',
}

const letters: Record<LetterState, TagState> = {
  drafted: 'attention',
  cleared: 'progress',
  signed: 'done',
  sent: 'done',
}

const answers: Record<Answer, TagState> = { answered: 'done', regrets: 'stopped', none: 'waiting' }

/** Where the letter stands on one channel. */
export function WayTag({ language, state }: { language: Language; state: ChannelState }) {
  return <Tag state={ways[state]}>{words(language)(`way-${state}`)}</Tag>
}

/** Where a letter stands. */
export function LetterTag({ language, state }: { language: Language; state: LetterState }) {
  return <Tag state={letters[state]}>{words(language)(`state-${state}`)}</Tag>
}

/** How an invitee stands to the invitation. */
export function AnswerTag({ language, answer }: { language: Language; answer: Answer }) {
  return <Tag state={answers[answer]}>{words(language)(`answer-${answer}`)}</Tag>
}
