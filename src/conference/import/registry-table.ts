import type { Database } from '../../platform/database/database.ts'
import type { TableToWrite } from '../../platform/tables/write-table.ts'
import { columns } from './columns.ts'
import { knownInvitees } from './known-invitees.ts'

/** The whole registry as a table in the columns of an import: one row for each way to an invitee. */
export async function registryTable({ drizzle }: Database, conferenceId: string): Promise<TableToWrite> {
  const { all } = await knownInvitees(drizzle, conferenceId)
  const rows = all.flatMap((invitee) => {
    const itself = [
      invitee.kind,
      invitee.code,
      invitee.names.en ?? '',
      invitee.acronym ?? '',
      invitee.kind === 'state' ? '' : invitee.category,
      invitee.country ?? '',
      invitee.language,
    ]
    if (invitee.channels.length === 0) return [[...itself, '', '', '', '']]
    return invitee.channels.map((channel) => [
      ...itself,
      channel.kind,
      channel.name,
      channel.address ?? '',
      channel.telephone ?? '',
    ])
  })
  return { name: 'Registry', head: columns, rows }
}

/** An empty table to fill in, with two rows that show how. */
export function registryTemplate(): TableToWrite {
  return {
    name: 'Invitees',
    head: columns,
    rows: [
      [
        'state',
        'UGA',
        'Uganda',
        '',
        '',
        'UG',
        'en',
        'geneva',
        '',
        'mission@uganda.example',
        '+41 22 000 00 00',
      ],
      [
        'organisation',
        '',
        'Harbour Limb Centre',
        'HLC',
        'ngo',
        'UG',
        'en',
        'office',
        '',
        'office@harbour-limb.example',
        '',
      ],
    ],
  }
}
