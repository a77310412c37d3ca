import type { Language } from '../../../../platform/i18n/language.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { Finding } from '../../rules/finding.ts'
import { concernsMission, pointSentence } from '../point-sentence.ts'
import { words } from '../words.ts'

/** What is to clarify, in sentences; or that nothing is. */
export function PointsNotice(props: {
  language: Language
  findings: readonly Finding[]
  nameOf: (position: number) => string | undefined
  /** It was sent already. */
  isSent?: boolean
}) {
  const { language, findings, nameOf, isSent = false } = props
  const say = words(language)
  const sentences = [
    ...new Set(findings.filter(concernsMission).map((finding) => pointSentence(finding, language, nameOf))),
  ]
  if (sentences.length === 0)
    return (
      <Notice kind="success" title={say('noPoints')}>
        <p>{say('noPointsText')}</p>
      </Notice>
    )
  return (
    <Notice kind="attention" title={say('points', { count: sentences.length })}>
      <p>{say(isSent ? 'pointsSent' : 'pointsText')}</p>
      <ul class="bullets">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
