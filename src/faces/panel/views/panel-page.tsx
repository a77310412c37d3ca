import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nomineePath } from '../paths.ts'
import type { Nominee } from '../queries/nominees.ts'
import { words } from '../words.ts'

/** The nominees whose profile waits to be read by this member of the panel. */
export function PanelPage({ frame, nominees }: { frame: DeskFrame; nominees: readonly Nominee[] }) {
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('title')}>
      <p>{say('lead')}</p>
      <Table
        language={language}
        id="nominees"
        caption={say('caption', { count: nominees.length })}
        rows={nominees}
        rowKey={({ id }) => id}
        empty={say('empty')}
        columns={[
          {
            key: 'person',
            head: say('nominee'),
            rowHead: true,
            cell: ({ id, fullName }) => (
              <a class="ds-link" href={nomineePath(id)}>
                <bdi>{fullName}</bdi>
              </a>
            ),
          },
          {
            key: 'office',
            head: say('office'),
            cell: ({ title, organisation }) => [title, organisation].filter(Boolean).join(', '),
          },
          {
            key: 'mine',
            head: say('mine'),
            cell: ({ mine }) => (
              <Tag state={mine ? 'done' : 'waiting'}>
                {say(mine ? (mine.hasConflict ? 'conflict' : 'said') : 'waits')}
              </Tag>
            ),
          },
        ]}
      />
    </DeskPage>
  )
}
