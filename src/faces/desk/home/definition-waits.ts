import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Office } from '../../../conference/office/office.ts'
import { rootPath } from '../../../platform/root.ts'
import { definitionOffer } from '../../registry/queries/definition-offer.ts'

const lastSeen = new WeakMap<Office, { folder: string; waits: boolean }>()

/** Does the conference's folder say something else than the definition in force? Its files are read only when they changed. */
export function definitionWaits(office: Office): boolean {
  const folder = `${office.definition().hash} ${stateOf(resolve(rootPath(), office.settings.conferenceFolder))}`
  const seen = lastSeen.get(office)
  if (seen?.folder === folder) return seen.waits
  const waits = definitionOffer(office, 'en').kind !== 'same'
  lastSeen.set(office, { folder, waits })
  return waits
}

/** How many files a folder holds, and when one of them last changed. */
function stateOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const changes = files.map((file) => statSync(join(folder, file)).mtimeMs)
  return `${folder} ${changes.length} ${Math.max(...changes)}`
}
