import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import type { SponsorshipState } from '../schema.ts'
import { words } from '../words.ts'

const tags: Record<SponsorshipState, TagState> = {
  requested: 'new',
  eligible: 'progress',
  'not-eligible': 'stopped',
  approved: 'progress',
  'waiting-list': 'waiting',
  'not-met': 'stopped',
  offered: 'waiting',
  accepted: 'done',
  declined: 'stopped',
  lapsed: 'attention',
  ended: 'stopped',
}

/** The state of a request, in a word with a shape. */
export function StateTag({ state, language }: { state: SponsorshipState; language: DeskLanguage }) {
  return <Tag state={tags[state]}>{words(language)(`state.${state}`)}</Tag>
}
