import { instantInWords } from '../../../../platform/i18n/dates.ts'
import { isolated } from '../../../../platform/i18n/isolated.ts'
import { Details } from '../../../../ui/details.tsx'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { SummaryList } from '../../../../ui/summary-list.tsx'
import type { OwnMessage } from '../../queries/messages-of-invitee.ts'
import type { Finding } from '../../rules/finding.ts'
import { type Key, words } from '../words.ts'
import { PointsNotice } from './points-notice.tsx'
import { documentsOf, ReceivedDocuments, shortFingerprint } from './received-documents.tsx'

type Props = {
  frame: MissionFrame
  mission: Mission
  message: OwnMessage
  /** Open points; undefined while it has not been read. */
  findings: readonly Finding[] | undefined
  nameOf: (position: number) => string | undefined
}

/** What was received: when, as what, its fingerprint, and what happens next. */
export function ReceiptPage(props: Props) {
  const { frame, mission, message, findings } = props
  const { zone, place } = mission.time
  const { note } = message
  const { language } = frame
  const say = words(language)
  const title = say('receivedTitle')
  const wantsMail = note.channel !== 'paper' && note.channel !== 'telephone'
  const at = instantInWords(note.receivedAt, language, zone)
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={[
        { text: say('yourPages'), href: frame.home },
        { text: say('messages'), href: '/portal/messages' },
        { text: title },
      ]}
    >
      <Notice kind="success" title={say('receivedText', { at, place })} live>
        {wantsMail && (
          <p>{say('receivedMail', { address: isolated(note.fromAddress ?? mission.address) })}</p>
        )}
      </Notice>
      <SummaryList
        rows={[
          { term: say('whatItIs'), description: say(`kind-${note.kind ?? 'unread'}` as Key) },
          { term: say('state'), description: say(`state-${note.state}` as Key) },
          ...(note.reference ? [{ term: say('reference'), description: <bdi>{note.reference}</bdi> }] : []),
          {
            term: say('fingerprint'),
            description: (
              <>
                <code dir="ltr">{shortFingerprint(note.sha256)}</code>
                <Details summary={say('fingerprintWhole')}>
                  <p>{say('fingerprintWhy')}</p>
                  <code class="whole-fingerprint" dir="ltr">
                    {note.sha256}
                  </code>
                </Details>
              </>
            ),
          },
        ]}
      />
      <ReceivedDocuments language={language} documents={documentsOf(message)} />
      {findings && note.state !== 'settled' && (
        <PointsNotice language={language} findings={findings} nameOf={props.nameOf} isSent />
      )}
      <section aria-labelledby="next">
        <h2 class="ds-heading" data-size="sm" id="next">
          {say('nextTitle')}
        </h2>
        <p>{say('nextText')}</p>
        <p>
          <a class="ds-link" href="/portal/delegation">
            {say('toDelegation')}
          </a>
        </p>
      </section>
    </MissionPage>
  )
}
