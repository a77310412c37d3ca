import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { mailingPath, mailingsPath } from '../../mailings/paths.ts'
import { groupPath, newGroupPath } from '../paths.ts'
import type { GroupDraft } from '../schema.ts'
import { words } from '../words.ts'
import { audienceInWords } from './audience-in-words.ts'

/** The drafts of messages to groups. */
export function GroupsPage(props: {
  frame: DeskFrame
  definition: DefinitionValues
  drafts: readonly GroupDraft[]
  names: ReadonlyMap<string, string>
}) {
  const { frame, definition, drafts, names } = props
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('title')}
      headingExtra={
        <Button variant="secondary" size="small" href={newGroupPath}>
          {say('new')}
        </Button>
      }
    >
      <p>
        {say('lead')}{' '}
        <a class="ds-link" href={mailingsPath}>
          {say('sendings')}
        </a>
      </p>
      <Table
        language={language}
        id="drafts"
        caption={say('caption', { count: drafts.length })}
        empty={say('empty')}
        rows={drafts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            head: say('what'),
            rowHead: true,
            cell: ({ id, title }) => (
              <a class="ds-link" href={groupPath(id)}>
                <bdi>{title}</bdi>
              </a>
            ),
          },
          {
            key: 'whom',
            head: say('toWhom'),
            cell: ({ audience }) => audienceInWords(audience, language, definition.inviteeCircles),
          },
          { key: 'by', head: say('by'), cell: ({ writtenBy }) => names.get(writtenBy) ?? '–' },
          {
            key: 'changed',
            head: say('changed'),
            noWrap: true,
            cell: ({ changedAt }) => shortInstant(changedAt, language, timeZone),
          },
          {
            key: 'list',
            head: say('list'),
            cell: ({ mailingId }) =>
              mailingId && (
                <a class="ds-link" href={mailingPath(mailingId)}>
                  {say('openList')}
                </a>
              ),
          },
        ]}
      />
    </DeskPage>
  )
}
