import { siteLanguages } from '../conference/definition/definition.ts'
import { approveLanguage } from '../conference/office/language-approval.ts'
import type { Office } from '../conference/office/office.ts'
import { loadDemonstrationRegistry } from '../conference/registry/demonstration.ts'
import { receiveArrivals } from '../journey/note-verbale/intake/arrivals.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { openAccounts } from './accounts.ts'

/**
 * Furnishes the demonstration: its accounts, the States and organisations with invented addresses, the languages approved for
 * mails, and the mailbox up to where the clock stands. Started again, it changes nothing.
 */
export async function openDemonstration(office: Office): Promise<void> {
  await openAccounts(office.database, office.conference.id)
  await perform(office.stage, theSystem, async (act) => {
    await loadDemonstrationRegistry(act, office.definition())
    for (const language of siteLanguages(office.definition())) await approveLanguage(act, language)
  })
  await receiveArrivals(office)
}
