import { delegationPath, notePath } from '../../../journey/nomination/paths.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import type { InviteeFile } from '../queries/invitee-file.ts'
import { words } from '../words.ts'

/** What came from an invitee, and the delegation in which its people stand. */
export function InviteeNotes({ frame, file }: { frame: DeskFrame; file: InviteeFile }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <>
      <Table
        language={language}
        id="notes"
        caption={say('notes.title')}
        dense
        rows={file.notes}
        rowKey={({ id }) => id}
        empty={say('notes.empty')}
        columns={[
          {
            key: 'subject',
            head: say('notes.subject'),
            rowHead: true,
            cell: ({ id, reference, subject }) => (
              <a class="ds-link" href={notePath(id)}>
                <bdi>{reference ?? subject}</bdi>
              </a>
            ),
          },
          {
            key: 'received',
            head: say('notes.received'),
            noWrap: true,
            cell: ({ receivedAt }) => shortInstant(receivedAt, language, timeZone),
          },
          { key: 'state', head: say('notes.state'), cell: ({ state }) => say(`noteState.${state}`) },
        ]}
      />
      <section aria-labelledby="delegation">
        <h2 class="ds-heading" data-size="xs" id="delegation">
          {say('delegation.title')}
        </h2>
        <p>
          {file.delegation ? (
            <a class="ds-link" href={delegationPath(file.delegation.id)}>
              {say('delegation.link', { people: file.delegation.people, seats: file.delegation.seats })}
            </a>
          ) : (
            say('delegation.empty')
          )}
        </p>
      </section>
    </>
  )
}
