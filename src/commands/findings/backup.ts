import { and, desc, eq } from 'drizzle-orm'
import type { Office } from '../../conference/office/office.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import type { Finding } from './finding.ts'

const what = 'backup'
const day = 86_400_000
const remedy =
  'Type  ./verbale backup --out FILE  every day, by a timer, and keep the file on another machine.'

/** How old is the last backup, and did it prove itself? */
export async function backupOf({ database, conference, settings }: Office): Promise<Finding> {
  const [last] = await database.drizzle
    .select({ at: journalLines.at, facts: journalLines.facts })
    .from(journalLines)
    .where(and(eq(journalLines.conferenceId, conference.id), eq(journalLines.event, 'backup.made')))
    .orderBy(desc(journalLines.seq))
    .limit(1)
  if (settings.demonstration) return { what, isWell: true, seen: 'the demonstration needs none' }
  if (!last) return { what, isWell: false, seen: 'none was ever made', remedy }
  const days = (Date.now() - last.at.getTime()) / day
  const seen = `${days.toFixed(1)} days old, ${last.facts.isVerified ? 'proven by restoring it' : 'not proven'}`
  return { what, isWell: days < 2 && last.facts.isVerified === true, seen, remedy }
}
