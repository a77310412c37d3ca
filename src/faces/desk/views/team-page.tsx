import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { helpPath } from '../paths.ts'
import type { Member } from '../team/team.ts'
import { words } from '../words.ts'

/** The staff of the conference, their roles, and for how long. */
export function TeamPage({ frame, members }: { frame: DeskFrame; members: readonly Member[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('team.title')}>
      <p>
        {say('team.about')}{' '}
        <a class="ds-link" href={`${helpPath}#who-sees-what`}>
          {say('help.whoSeesWhat')}
        </a>
      </p>
      <Table
        language={language}
        id="team"
        caption={say('team.title')}
        captionHidden
        rows={members}
        rowKey={(member) => member.id}
        columns={[
          { key: 'name', head: say('team.name'), rowHead: true, cell: (member) => <bdi>{member.name}</bdi> },
          {
            key: 'roles',
            head: say('team.roles'),
            cell: (member) =>
              member.roles
                .map(({ role, until }) =>
                  until
                    ? say('team.until', {
                        role: say(`role.${role}`),
                        date: shortInstant(until, language, timeZone),
                      })
                    : say(`role.${role}`),
                )
                .join('; '),
          },
          {
            key: 'sees',
            head: say('team.sees'),
            cell: (member) => member.roles.map(({ role }) => say(`sees.${role}`)).join(' '),
          },
          {
            key: 'address',
            head: say('delegation.address'),
            cell: (member) => <bdi dir="ltr">{member.address}</bdi>,
          },
        ]}
      />
    </DeskPage>
  )
}
