import { dateInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import { inviteeName } from '../invitee-name.ts'
import { invitationPath, invitationsPath } from '../paths.ts'
import type { DeskLine } from '../queries/desk-lines.ts'
import type { ToRing } from '../rules/to-ring.ts'
import type { TelephoneCall } from '../schema.ts'
import { type Key, words } from '../words.ts'

type Ringing = ToRing<DeskLine>

const tags: Record<Ringing['why'], TagState> = {
  'ring-again': 'attention',
  bounced: 'problem',
  'no-reply': 'waiting',
}

/** Whom to ring today, in the order of a working day in Geneva. */
export function CallsPage(props: {
  frame: DeskFrame
  rows: readonly Ringing[]
  lastCalls: ReadonlyMap<string, TelephoneCall>
}) {
  const { frame, rows, lastCalls } = props
  const { language, timeZone, now } = frame
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('callsTitle')}
      crumbs={[{ href: invitationsPath, text: say('title') }, { text: say('callsTitle') }]}
    >
      <p>{say('callsLead')}</p>
      <Table
        language={language}
        id="to-ring"
        caption={say('callsLink', { count: rows.length })}
        empty={say('callsListEmpty')}
        rows={rows}
        rowKey={({ line }) => line.invitee.id}
        dense
        columns={[
          {
            key: 'reach',
            head: say('reach'),
            noWrap: true,
            cell: ({ opensIn }) =>
              opensIn === 0
                ? say('reachNow')
                : say('reachIn', {
                    at: shortInstant(new Date(now.getTime() + opensIn * 60_000), language, timeZone),
                  }),
          },
          {
            key: 'invitee',
            head: say('invitee'),
            rowHead: true,
            cell: ({ line }) => (
              <a class="ds-link" href={`${invitationPath(line.invitee.id)}#calls`}>
                <bdi>{inviteeName(line.invitee, language)}</bdi>
              </a>
            ),
          },
          {
            key: 'way',
            head: say('way'),
            cell: ({ line, channel }) =>
              channel.name === inviteeName(line.invitee, language) ? (
                say(`channel-${channel.kind}` as Key)
              ) : (
                <bdi>{channel.name}</bdi>
              ),
          },
          {
            key: 'telephone',
            head: say('telephone'),
            noWrap: true,
            cell: ({ channel }) =>
              channel.telephone ? (
                <a class="ds-link" href={`tel:${channel.telephone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
                  {channel.telephone}
                </a>
              ) : (
                say('noTelephone')
              ),
          },
          {
            key: 'why',
            head: say('why'),
            noWrap: true,
            cell: ({ why }) => <Tag state={tags[why]}>{say(`why-${why}`)}</Tag>,
          },
          {
            key: 'last',
            head: say('lastCall'),
            cell: ({ line }) => <LastCall call={lastCalls.get(line.invitee.id)} frame={frame} />,
          },
        ]}
      />
    </DeskPage>
  )
}

function LastCall({ call, frame }: { call: TelephoneCall | undefined; frame: DeskFrame }) {
  const { language, timeZone } = frame
  const say = words(language)
  if (!call) return <>–</>
  return (
    <>
      {shortInstant(call.calledAt, language, timeZone)}: <bdi>{call.spokeWith ?? say('nobodyAnswered')}</bdi>{' '}
      – <bdi>{call.said}</bdi>
      {call.ringAgainOn && ` (${say('ringAgain', { date: dateInWords(call.ringAgainOn, language) })})`}
    </>
  )
}
