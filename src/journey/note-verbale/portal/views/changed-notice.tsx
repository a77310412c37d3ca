import type { ComponentChildren } from 'preact'
import type { Language } from '../../../../platform/i18n/language.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { words } from '../words.ts'

/** A colleague at another desk was quicker. `children`: what is saved now. */
export function ChangedNotice({ language, children }: { language: Language; children?: ComponentChildren }) {
  const say = words(language)
  return (
    <Notice kind="attention" title={say('changedTitle')} live>
      <p>{say('changedText')}</p>
      {children}
    </Notice>
  )
}
