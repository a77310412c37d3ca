import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { listPath, sendingsPath } from '../paths.ts'
import type { CircleCounts } from '../rules/counts.ts'
import { words } from '../words.ts'

type Props = {
  language: Language
  counts: readonly CircleCounts[]
  names: ReadonlyMap<string, string>
  mayPrepare: boolean
}

/** Each circle of the letter in figures, and the way to its sending. */
export function CirclesTable({ language, counts, names, mayPrepare }: Props) {
  const say = words(language)
  const number = (key: string, head: string, cell: (row: CircleCounts) => number): Column<CircleCounts> => ({
    key,
    head,
    numeric: true,
    cell,
  })
  const nameOf = ({ circle }: CircleCounts) => names.get(circle) ?? circle
  return (
    <Table
      language={language}
      id="circles"
      caption={say('circlesTitle')}
      rows={counts}
      rowKey={({ circle }) => circle}
      dense
      columns={[
        {
          key: 'circle',
          head: say('circle'),
          rowHead: true,
          cell: (row) => (
            <a class="ds-link" href={`${listPath}?circle=${row.circle}`}>
              {nameOf(row)}
            </a>
          ),
        },
        number('invitees', say('invitees'), (row) => row.invitees),
        number('to-send', say('channelsToSend'), (row) => row.channels['to-send']),
        number('leaving', say('channelsLeaving'), (row) => row.channels.leaving + row.channels.held),
        number('sent', say('channelsSent'), (row) => row.channels.sent),
        number('delivered', say('channelsDelivered'), (row) => row.channels.delivered),
        number(
          'bounced',
          say('channelsBounced'),
          (row) => row.channels.bounced + row.channels['not-taken'] + row.channels.uncertain,
        ),
        number('answered', say('answered'), (row) => row.answers.answered),
        number('regrets', say('regrets'), (row) => row.answers.regrets),
        number('none', say('noReply'), (row) => row.answers.none),
        ...(mayPrepare
          ? [
              {
                key: 'prepare',
                head: say('prepare'),
                headHidden: true,
                noWrap: true,
                cell: (row: CircleCounts) =>
                  row.channels['to-send'] + row.channels.bounced > 0 && (
                    <form method="post" action={sendingsPath}>
                      <Button size="small" label={say('prepareLabel', { circle: nameOf(row) })}>
                        {say('prepareShort')}
                      </Button>
                      <input type="hidden" name="circle" value={row.circle} />
                    </form>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
