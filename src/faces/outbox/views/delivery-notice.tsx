import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeliveryReport } from '../../../platform/messages/delivery-reports/schema.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Notice } from '../../../ui/notice.tsx'
import { words } from '../words.ts'

const kinds = { delivered: 'success', bounced: 'problem', delayed: 'attention' } as const

/** What the other side's servers said of a message after it had left us; the newest report alone. */
export function DeliveryNotice({ frame, reports }: { frame: DeskFrame; reports: readonly DeliveryReport[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  const newest = reports.at(-1)
  if (!newest) return null
  const note = newest.source.startsWith('note:') ? newest.source.slice('note:'.length) : undefined
  return (
    <Notice kind={kinds[newest.outcome]} title={say(`report-${newest.outcome}`)}>
      <p>
        {shortInstant(newest.at, language, timeZone)}: <bdi>{newest.reason}</bdi>
      </p>
      {newest.outcome === 'bounced' && <p>{say('bouncedAbout')}</p>}
      {note && (
        <a class="ds-link" href={`/desk/notes/${note}`}>
          {say('reportItself')}
        </a>
      )}
    </Notice>
  )
}
