import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import type { Way } from '../queries/desk-lines.ts'
import type { DispatchLine } from '../queries/invitation-lines.ts'
import { channelState } from '../rules/dispatch-state.ts'
import { words } from '../words.ts'
import { WayTag } from './way-tag.tsx'

/** The channels of an invitee, with all that went by each and what became of it. */
export function WaysTable({ frame, ways }: { frame: DeskFrame; ways: readonly Way[] }) {
  const { language } = frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="ways"
      caption={say('waysTitle')}
      rows={ways}
      rowKey={({ channel }) => channel.id}
      dense
      columns={[
        {
          key: 'way',
          head: say('way'),
          rowHead: true,
          cell: ({ channel }) => <bdi>{channel.name}</bdi>,
        },
        {
          key: 'address',
          head: say('address'),
          cell: ({ channel }) => (
            <>
              {channel.address ? <bdi dir="ltr">{channel.address}</bdi> : say('noAddress')}
              {channel.telephone && (
                <>
                  <br />
                  <bdi dir="ltr">{channel.telephone}</bdi>
                </>
              )}
            </>
          ),
        },
        {
          key: 'state',
          head: say('state'),
          noWrap: true,
          cell: ({ state }) => <WayTag language={language} state={state} />,
        },
        {
          key: 'went',
          head: say('went'),
          cell: ({ channel }) =>
            channel.dispatches.length === 0 ? (
              '–'
            ) : (
              <ul>
                {channel.dispatches.map((dispatch) => (
                  <Dispatched key={dispatch.id} frame={frame} dispatch={dispatch} />
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

function Dispatched({ frame, dispatch }: { frame: DeskFrame; dispatch: DispatchLine }) {
  const { language, timeZone } = frame
  const say = words(language)
  const state = channelState(dispatch)
  return (
    <li>
      <a class="ds-link" href={`/desk/messages/${dispatch.messageId}`}>
        {say('dispatchOn', {
          kind: say(`dispatch-${dispatch.kind}`),
          at: shortInstant(dispatch.postedAt, language, timeZone),
        })}
      </a>{' '}
      <WayTag language={language} state={state} />
      {state === 'bounced' && <bdi> {say('came-back', { reason: dispatch.reason ?? '–' })}</bdi>}
      {state === 'not-taken' && <bdi> {say('server-said', { reason: dispatch.error ?? '–' })}</bdi>}
    </li>
  )
}
