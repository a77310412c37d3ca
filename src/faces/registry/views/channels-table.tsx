import type { Channel } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { wordOf, words } from '../words.ts'

const order = ['geneva', 'new-york', 'embassy', 'capital', 'authority', 'office']
const existenceStates = { known: 'done', 'known-not': 'stopped', unknown: 'attention' } as const

/** The ways to an invitee, and what is known of each. "Not confirmed" is never "does not exist". */
export function ChannelsTable({ language, channels }: { language: Language; channels: readonly Channel[] }) {
  const say = words(language)
  return (
    <Table
      language={language}
      id="channels"
      caption={say('channels.title')}
      dense
      rows={[...channels].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))}
      rowKey={({ id }) => id}
      empty={say('channels.empty')}
      columns={[
        {
          key: 'way',
          head: say('channels.way'),
          rowHead: true,
          cell: ({ kind }) => wordOf(say, 'channel', kind),
        },
        { key: 'name', head: say('channels.name'), cell: ({ name }) => <bdi>{name}</bdi> },
        {
          key: 'contact',
          head: say('channels.contact'),
          cell: (channel) => <Contact channel={channel} language={language} />,
        },
        {
          key: 'existence',
          head: say('channels.existence'),
          noWrap: true,
          cell: ({ existence }) => (
            <Tag state={existenceStates[existence]}>{say(`existence.${existence}`)}</Tag>
          ),
        },
      ]}
    />
  )
}

function Contact({ channel, language }: { channel: Channel; language: Language }) {
  const say = words(language)
  const { address, telephone, invented } = channel
  if (!address && !telephone) return <>{say('channels.noContact')}</>
  return (
    <>
      {address && <bdi dir="ltr">{address}</bdi>}
      {telephone && (
        <div>
          <bdi dir="ltr">{telephone}</bdi>
        </div>
      )}
      {invented && <div class="field-hint">{say('channels.invented')}</div>}
    </>
  )
}
